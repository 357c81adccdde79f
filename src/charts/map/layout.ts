/** The map: ground, lines, cities, halos and lettering under one camera. */
import type { Line } from '../../schemas/line.ts';
import type { Speaker } from '../../schemas/speech.ts';
import { cameraScale, framePoints, throughCamera } from '../../marks/camera.ts';
import type { Camera, FrameName, Mark, Picture, Point } from '../../marks/mark.ts';
import { boxAround, type Rect } from '../../marks/rect.ts';
import { fill } from '../../i18n/fill.ts';
import { placeLabels, samples } from '../labels.ts';
import type { LabelWish, Side } from '../labels.ts';
import {
  boxOfText,
  nameBlock,
  nameMarks,
  namesOfPlace,
  nameWish,
  placeById,
  say,
  textMark,
} from '../parts.ts';
import type { NameBlock } from '../parts.ts';
import { CITY_STATIONS, citiesOn, FOUR_CITIES, TYPE } from '../stage.ts';
import type { CityId, Stage } from '../stage.ts';
import { courseOf } from './course.ts';
import { fitCamera, pointsOf } from './fit.ts';
import type { Margins } from './fit.ts';
import { sheetFurniture } from './furniture.ts';
import { groundMarks } from './ground.ts';
import { HALO_RADIUS_KM, haloMarks, trayBox, trayMarks } from './halos.ts';
import { letterSheet } from './lettering.ts';
import { lineMarks, linesOf, stationMarks } from './lines.ts';
import { toMap, UNITS_PER_KM } from './projection.ts';
import type { MapView } from './view.ts';

/** How long the quiet movement lasts, in milliseconds; nothing on the site moves by itself for five seconds. */
const TRAFFIC_DURATION = 4500;

/** The corner of the frame over which the page lays the control that opens the map, in units of the frame; names keep off it. */
const CONTROL: Readonly<Record<FrameName, Rect>> = {
  landscape: { x: 0, y: 0, width: 172, height: 46 },
  portrait: { x: 0, y: 0, width: 40, height: 40 },
};

/** Radii of city dots in units of the frame. */
const CITY_RADIUS = { landscape: { points: 4.4, named: 6 }, portrait: { points: 3, named: 4.6 } } as const;

/** Room around what the camera fits, for names, scale bar and tray. */
function marginsFor(view: MapView, stage: Stage): Margins {
  const wide = stage.frame.name === 'landscape';
  if (view.halos) {
    const tray = trayBox(stage);
    return wide
      ? { top: 20, right: stage.frame.width - tray.x + 12, bottom: 64, left: 40 }
      : { top: 18, right: 20, bottom: stage.frame.height - tray.y + 30, left: 20 };
  }
  return wide ? { top: 44, right: 60, bottom: 74, left: 60 } : { top: 26, right: 28, bottom: 42, left: 28 };
}

/** The base line of scale bar and north mark: at the foot of the frame, or above a tray that lies there. */
function furnitureBase(view: MapView, stage: Stage): number {
  const wide = stage.frame.name === 'landscape';
  if (view.halos && !wide) return trayBox(stage).y - 10;
  return stage.frame.height - (wide ? 20 : 12);
}

/** Everything that the camera must hold. */
function fitted(view: MapView, stage: Stage): Point[] {
  const points = view.fit.flatMap((name) => pointsOf(name, stage.story));
  const circle = (id: string, km: number): Point[] => {
    const place = placeById(id, stage);
    const [x, y] = toMap(place.lon, place.lat);
    const radius = km * UNITS_PER_KM;
    return [
      [x - radius, y],
      [x + radius, y],
      [x, y - radius],
      [x, y + radius],
    ];
  };
  if (view.ring) points.push(...circle(view.ring.around, view.ring.km));
  if (view.halos) {
    for (const { outside } of stage.story.units)
      if (outside?.place) points.push(...circle(outside.place, HALO_RADIUS_KM));
  }
  return points;
}

/** The ring of a given radius, its radius drawn to scale, and what it says. */
function ringMarks(ring: NonNullable<MapView['ring']>, camera: Camera, stage: Stage): Mark[] {
  const place = placeById(ring.around, stage);
  const centre = toMap(place.lon, place.lat);
  const radius = ring.km * UNITS_PER_KM;
  const scale = cameraScale(camera, stage.frame);
  const type = TYPE[stage.frame.name];
  const [x, y] = throughCamera(centre, camera, stage.frame);
  const words = fill(stage.strings.map.ring, {
    km: ring.km,
    place: namesOfPlace(place, stage).name,
  });
  return [
    {
      key: 'ring',
      layer: 'areas',
      tag: 'circle',
      class: 'ring',
      space: 'map',
      points: [centre],
      attrs: { r: radius * scale },
      by: 'ours',
    },
    {
      key: 'ring-radius',
      layer: 'areas',
      tag: 'path',
      class: 'ring-radius',
      space: 'map',
      // Drawn to the east, away from Kaechon and from the side on which the data set's point lies: it marks no place.
      points: [centre, [centre[0] + radius, centre[1]]],
      by: 'ours',
    },
    textMark('ring-text', words, [x + (radius * scale) / 2, y + type.plain * 1.3], {
      class: 'measure',
      size: type.plain,
      anchor: 'middle',
      by: 'ours',
    }),
    textMark('ring-note', stage.strings.map.ringNote, [x, y + radius * scale - type.plain * 1.2], {
      class: 'note',
      size: type.small,
      anchor: 'middle',
      by: 'ours',
    }),
  ];
}

/** The mark that ends the list of cities without closing it. */
function openListMarks(stage: Stage): Mark[] {
  const { frame, strings } = stage;
  const type = TYPE[frame.name];
  const wide = frame.name === 'landscape';
  const right = frame.width - (wide ? 22 : 12);
  const base = frame.height - (wide ? 18 : 10);
  const text = textMark('open-list', strings.map.openList, [right, base], {
    class: 'unknown',
    size: type.plain,
    anchor: 'end',
    by: 'narration',
  });
  const { x } = boxOfText(text, 'label-400');
  return [
    {
      key: 'open-dot',
      layer: 'dots',
      tag: 'circle',
      class: 'open',
      space: 'frame',
      points: [[x - (wide ? 16 : 12), base - type.plain * 0.32]],
      attrs: { r: CITY_RADIUS[frame.name].named },
      by: 'narration',
    },
    text,
  ];
}

/** A name that is to be placed, with what is needed to write it afterwards. */
interface Named {
  readonly id: string;
  readonly block: NameBlock;
  readonly wish: LabelWish;
  readonly anchor: Point;
  readonly at: Point;
  readonly role: string;
}

/**
 * How fully names are written: with the other script under all, under the four cities only, under none, and at last with
 * names left out that have no free place.
 */
const FULLNESS = ['all', 'cities', 'none', 'few'] as const;
type Fullness = (typeof FULLNESS)[number];

/** Cities that a view is about: those on the lit line, or all four where no line is lit. */
function isNeeded(city: CityId, view: MapView, stage: Stage): boolean {
  const lit = stage.story.lines.find(({ id }) => id === view.lit);
  return !lit || citiesOn(lit).includes(city);
}

/** Whether a place is one of the four cities that the report names. */
const isCity = (id: string): boolean => (FOUR_CITIES as readonly string[]).includes(id);

/** Where city names go beside halos: each away from its neighbour's halo and from the units' names above the dots. */
const BESIDE_HALOS: Readonly<Record<string, readonly Side[]>> = {
  'anju-city': ['w', 'sw'],
  'kaechon-city': ['s', 'se'],
  'tokchon-city': ['s', 'e', 'se'],
};

/** All names of a view: the four cities first, then the other places it names. */
function namesOf(view: MapView, camera: Camera, stage: Stage, fullness: Fullness): Named[] {
  const wide = stage.frame.name === 'landscape';
  const named = (id: string, strong: boolean, priority: number, optional: boolean): Named => {
    const place = placeById(id, stage);
    const anchor = toMap(place.lon, place.lat);
    const at = throughCamera(anchor, camera, stage.frame);
    const under = fullness === 'all' || (fullness === 'cities' && strong);
    const block = nameBlock(place, stage, strong, under);
    const gap = strong ? (wide ? 11 : 8) : wide ? 9 : 7;
    const wish = nameWish(id, block, at, {
      gap,
      priority,
      optional,
      ...(optional && { near: true }),
      ...(fullness === 'few' && !optional && { needed: true }),
      ...(view.halos && { prefer: BESIDE_HALOS[id] ?? ['s', 'se', 'sw'] }),
    });
    return { id, block, wish, anchor, at, role: strong ? 'name' : 'place' };
  };
  return [
    ...(view.cities === 'points'
      ? []
      : FOUR_CITIES.map((id) => {
          const needed = isNeeded(id, view, stage);
          return named(id, needed, needed ? 10 : 3, !needed);
        })),
    ...view.names.map((id) => named(id, false, 5, fullness === 'few')),
  ].filter(({ at: [x, y] }) => x > 0 && y > 0 && x < stage.frame.width && y < stage.frame.height);
}

/** Names of the placed units, beneath the name of the city that other sources give for them. */
function haloNames(stage: Stage, boxes: ReadonlyMap<string, Rect>, named: readonly Named[]): Mark[] {
  const type = TYPE[stage.frame.name];
  return stage.story.units.flatMap((unit): Mark[] => {
    const place = unit.outside?.place;
    const box = place === undefined ? undefined : boxes.get(`unit-${unit.id}`);
    const city = named.find(({ id }) => id === place);
    if (!box || !city || !unit.outside) return [];
    const middle = box.x + box.width / 2;
    const line = (key: string, words: string, row: number, role: string, by: Speaker): Mark => ({
      key,
      layer: 'labels',
      tag: 'text',
      class: `text ${role}`,
      space: 'map',
      points: [city.anchor],
      shift: [middle - city.at[0], box.y + type.small * (0.95 + row * 1.16) - city.at[1]],
      attrs: { 'font-size': type.small, 'text-anchor': 'middle' },
      text: words,
      by,
    });
    const answer = line(
      `answer-${unit.id}-0`,
      say(unit.outside.answer, stage),
      1,
      `note ${unit.outside.speaker}`,
      unit.outside.speaker,
    );
    return [
      // A key of its own: a name that travelled here from the grid would pass other cities' dots on its way.
      line(`halo-name-${unit.id}`, say(unit.short, stage), 0, 'unit', 'narration'),
      // On phones the colour and the legend say who places the unit; the prose says how surely.
      ...(stage.frame.name === 'portrait' ? [] : [answer]),
    ];
  });
}

/** Wishes for the names of placed units. */
function haloWishes(stage: Stage, named: readonly Named[], measure: (words: string) => number): LabelWish[] {
  const type = TYPE[stage.frame.name];
  return stage.story.units.flatMap((unit): LabelWish[] => {
    const city = named.find(({ id }) => id === unit.outside?.place);
    if (!city || !unit.outside) return [];
    const wide = stage.frame.name === 'landscape';
    const answer = wide ? measure(say(unit.outside.answer, stage)) : 0;
    const width = Math.max(measure(say(unit.short, stage)), answer);
    return [
      {
        key: `unit-${unit.id}`,
        at: city.at,
        width,
        height: type.small * (wide ? 2.4 : 1.24),
        gap: wide ? 15 : 12,
        priority: 11,
        // Above the city's dot, inside the halo; the city's own name goes beneath.
        prefer: unit.outside.speaker === 'ours' && !wide ? ['nw', 'n'] : ['n', 'ne'],
      },
    ];
  });
}

/** Stations of lines that are not lit, each once, without those that are drawn or covered already. */
function quietStations(lines: readonly Line[], stage: Stage, spoken: ReadonlySet<string>): Mark[] {
  const marks = new Map<string, Mark>();
  for (const line of lines.filter(({ kind }) => kind === 'railway')) {
    for (const mark of stationMarks(line, stage, false)) if (!spoken.has(mark.key)) marks.set(mark.key, mark);
  }
  return [...marks.values()];
}

/** Runs attempts until one succeeds; the last one's error is the one that is reported. */
function firstThatFits<T>(attempts: readonly (() => T)[]): T {
  let failure: unknown = new Error('no attempt was given');
  for (const attempt of attempts) {
    try {
      return attempt();
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

/**
 * Lays out the map for one view.
 * @param view what the step asks for
 * @param stage content, language and frame
 * @returns the finished picture
 */
export function layoutMap(view: MapView, stage: Stage): Picture {
  const { frame } = stage;
  const type = TYPE[frame.name];
  const camera = fitCamera(fitted(view, stage), frame, marginsFor(view, stage));
  const lines = linesOf(view, stage);
  const lit = lines.find(({ id }) => id === view.lit);
  const radius = CITY_RADIUS[frame.name][view.cities === 'points' ? 'points' : 'named'];

  const stations = lit ? stationMarks(lit, stage, true) : [];
  const extra = view.names
    .filter((id) => !stations.some(({ key }) => key === `station-${id}`))
    .map((id): Mark => {
      const place = placeById(id, stage);
      const at = toMap(place.lon, place.lat);
      return {
        key: `station-${id}`,
        layer: 'dots',
        tag: 'circle',
        class: 'station',
        space: 'map',
        points: [at],
        attrs: { r: 3 },
        by: 'background',
      };
    });
  // All other stations are there too, small, so that they can travel into the diagram. City dots cover their own.
  const spoken = new Set([...stations, ...extra].map(({ key }) => key));
  for (const station of Object.values(CITY_STATIONS)) spoken.add(`station-${station}`);
  const quiet = lit ? quietStations(lines, stage, spoken) : [];
  const cities = FOUR_CITIES.map((id): Mark => {
    const { lon, lat } = placeById(id, stage);
    return {
      key: id,
      layer: 'dots',
      tag: 'circle',
      class: 'city',
      space: 'map',
      points: [toMap(lon, lat)],
      attrs: { r: radius },
      by: 'narration',
    };
  });

  const furniture = [
    ...sheetFurniture(camera, stage, lines.length > 0, furnitureBase(view, stage)),
    ...(view.cities === 'open-list' ? openListMarks(stage) : []),
    ...(view.halos ? trayMarks(stage) : []),
    ...(view.traffic
      ? [
          textMark(
            'traffic-note',
            stage.strings.map.trafficNote,
            [frame.width - (frame.name === 'landscape' ? 22 : 12), frame.name === 'landscape' ? 30 : 17],
            {
              class: 'note',
              size: type.small,
              anchor: 'end',
              layer: 'furniture',
              by: 'ours',
            },
          ),
        ]
      : []),
  ];
  const ring = view.ring ? ringMarks(view.ring, camera, stage) : [];

  const textBoxes = [...furniture, ...ring]
    .filter(({ tag }) => tag === 'text')
    .map((mark) => boxOfText(mark, 'label-600'));
  const scaleTop = furnitureBase(view, stage) - 24;
  const scaleBox: Rect = { x: 0, y: scaleTop, width: frame.name === 'landscape' ? 230 : 140, height: 44 };
  const circles = [...stations, ...extra, ...cities, ...furniture.filter(({ tag }) => tag === 'circle')];
  const dots = circles.map((mark) => {
    const [at = [0, 0]] = framePoints(mark, camera, frame);
    return boxAround(at, Number(mark.attrs?.r ?? 0) + 1);
  });
  const cityPoints = cities.flatMap((mark) => framePoints(mark, camera, frame));
  const obstacles = [
    ...textBoxes,
    scaleBox,
    CONTROL[frame.name],
    ...dots,
    ...(view.halos ? [trayBox(stage)] : []),
  ];
  const inside = ([x, y]: Point): boolean => x > -9 && y > -9 && x < frame.width + 9 && y < frame.height + 9;
  const vertices = lines
    .flatMap((line) =>
      samples(courseOf(line, stage.story).map((point) => throughCamera(point, camera, frame))),
    )
    .filter(inside);
  const measure = (words: string): number =>
    boxOfText(textMark('', words, [0, 0], { size: type.small }), 'label-600').width;
  // Beside halos and above a tray, a phone has no room for second lines without pushing names far from their dots.
  const crowded = view.halos && frame.name === 'portrait';
  // Where room is short, names lose their second line before any of them is left out.
  const { named, boxes } = firstThatFits(
    FULLNESS.slice(crowded ? 2 : 0).map((fullness) => () => {
      const candidates = namesOf(view, camera, stage, fullness);
      const wishes = candidates.map(({ wish }) => wish);
      if (view.halos) wishes.push(...haloWishes(stage, candidates, measure));
      return { named: candidates, boxes: placeLabels(wishes, frame, obstacles, vertices, cityPoints) };
    }),
  );
  const names = named.flatMap(({ id, block, anchor, at, role }) => {
    const box = boxes.get(id);
    return box
      ? nameMarks(id, block, box, anchor, at, {
          class: role,
          space: 'map',
          by: isCity(id) ? 'narration' : 'background',
        })
      : [];
  });
  const lettering = view.lettering
    ? letterSheet(camera, stage, [...obstacles, ...boxes.values()], vertices)
    : [];

  return {
    camera,
    marks: [
      ...groundMarks(view, camera),
      ...(view.halos ? haloMarks(camera, stage) : []),
      ...ring,
      ...lettering,
      ...lines.flatMap((line) => lineMarks(line, view, stage)),
      ...quiet,
      ...stations,
      ...extra,
      ...cities,
      ...names,
      ...(view.halos ? haloNames(stage, boxes, named) : []),
      ...furniture,
    ],
    ...(view.traffic && { duration: TRAFFIC_DURATION }),
  };
}
