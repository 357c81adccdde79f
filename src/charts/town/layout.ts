/** A town that is no town in particular: its five kinds of place, and what the report says happens on its streets. */
import { pathData } from '../../marks/attributes.ts';
import type { Mark, Picture, Point } from '../../marks/mark.ts';
import { baseMark, FIGURE, postMark, shapeMark, SOLDIERS, soldierMark } from '../figures.ts';
import { textBlock } from '../block.ts';
import { curve } from '../curve.ts';
import { TIES_DASH, TRACK } from '../map/lines.ts';
import { LINE, textMark } from '../parts.ts';
import { TYPE } from '../stage.ts';
import type { Stage } from '../stage.ts';
import { KINDS, PLANS } from './plan.ts';
import type { Kind, Plan, Plot } from './plan.ts';
import { housesOf, plotsPath, turned } from './streets.ts';
import type { TownView } from './view.ts';

/** Length of the base's side at the edge of the town, in units of the frame. */
export const BASE_SIDE = { landscape: 50, portrait: 30 } as const;

/** A smooth line through points of the plan. */
function course(points: readonly Point[], plan: Plan): Point[] {
  return curve(points.map((point) => turned(point, plan)));
}

/** A smooth line that runs straight on at both ends, far out of the frame: wider pictures show more than the frame. */
function leaving(points: readonly Point[], plan: Plan): Point[] {
  const ends = [points.at(0), points.at(-1)].map((end) => (end ? [turned(end, plan)] : []));
  return [...(ends[0] ?? []), ...course(points.slice(1, -1), plan), ...(ends[1] ?? [])];
}

/** The town itself, quiet: nothing in it is said by anyone. */
function ground(plan: Plan, stage: Stage): Mark[] {
  const wide = stage.frame.name === 'landscape';
  const plots = (key: string, role: string, list: readonly Plot[]): Mark =>
    shapeMark(
      key,
      role,
      plotsPath(list, (corner) => turned(corner, plan)),
      { layer: 'areas' },
    );
  const line = (key: string, role: string, points: readonly Point[], attrs: Mark['attrs']): Mark => ({
    key,
    layer: 'areas',
    tag: 'path',
    class: role,
    space: 'frame',
    points: leaving(points, plan),
    ...(attrs && { attrs }),
  });
  return [
    ...plan.roads.flatMap((road, index) => [
      line(`town-road-${index + 1}`, 'town-road', road, { 'stroke-width': plan.roadWidth }),
    ]),
    ...plan.roads.map((road, index) =>
      line(`town-way-${index + 1}`, 'town-way', road, { 'stroke-width': plan.roadWidth - 1.6 }),
    ),
    line('town-rail', 'town-rail', plan.railway, { 'stroke-width': TRACK.thin }),
    line('town-ties', 'town-rail', plan.railway, {
      'stroke-width': wide ? TRACK.ties : 3.8,
      'stroke-dasharray': TIES_DASH,
    }),
    plots('town-blocks', 'town-block', [...plan.blocks, ...plan.open]),
    plots('town-houses', 'town-house', [...housesOf(plan.blocks, plan.house), plan.station]),
    plots('town-grounds', 'town-ground', [plan.market, plan.stand, plan.square]),
    plots('town-fittings', 'town-fitting', [...plan.stalls, ...plan.vehicles]),
  ];
}

/** Keys of the posts of one kind: the first has none of the numbers. */
const postKey = (kind: Kind, index: number): string => `post-${kind}${index === 0 ? '' : `-${index + 1}`}`;

/** All posts of the town. */
function posts(plan: Plan, stage: Stage, style: (kind: Kind) => Partial<Mark>): Mark[] {
  return KINDS.flatMap((kind) =>
    plan.posts[kind].map((at, index) =>
      postMark(postKey(kind, index), turned(at, plan), stage.frame.name, style(kind)),
    ),
  );
}

/** Lines across which a corner or a road is watched, as path data: what stands at its four sides. */
function corners(at: Point, half: Point, reach: number, plan: Plan): string {
  const [dx, dy] = half;
  return (
    [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ] as const
  )
    .map(([right, down]) => {
      const bend: Point = [at[0] + right * dx, at[1] + down * dy];
      const ends: readonly Point[] = [
        [bend[0] + right * reach, bend[1]],
        bend,
        [bend[0], bend[1] + down * reach],
      ];
      return pathData(ends.map((end) => turned(end, plan)));
    })
    .join('');
}

/** Both edges of a road beside a post, as path data. */
function edges(at: Point, plan: Plan): string {
  const middle = turned(at, plan);
  const stretches = plan.roads.flatMap((road) => {
    const line = leaving(road, plan);
    return line.slice(1).map((to, index) => ({ from: line[index] ?? to, to }));
  });
  const away = ({ from, to }: { from: Point; to: Point }): number =>
    Math.hypot((from[0] + to[0]) / 2 - middle[0], (from[1] + to[1]) / 2 - middle[1]);
  const [nearest] = stretches.sort((one, other) => away(one) - away(other));
  if (!nearest) throw new Error('the town has no road');
  const [dx, dy] = [nearest.to[0] - nearest.from[0], nearest.to[1] - nearest.from[1]];
  const [ux, uy] = [dx / Math.hypot(dx, dy), dy / Math.hypot(dx, dy)];
  const [out, along] = [plan.roadWidth * 0.72, plan.roadWidth * 1.3];
  return [-out, out]
    .map((side) =>
      pathData(
        [-along, along].map((way): Point => [
          middle[0] + ux * way - uy * side,
          middle[1] + uy * way + ux * side,
        ]),
      ),
    )
    .join('');
}

/** What lights a kind of place up: the outlines of its ground, its corners or its road in full ink. */
function light(kind: Kind, plan: Plan, style: Partial<Mark>): Mark {
  const outlines: Readonly<Record<Kind, () => string>> = {
    market: () => plotsPath([plan.market], (corner) => turned(corner, plan)),
    vehicles: () => plotsPath([plan.stand], (corner) => turned(corner, plan)),
    station: () => plotsPath([plan.square], (corner) => turned(corner, plan)),
    corner: () =>
      plan.posts.corner
        .map((at, index) => corners(at, plan.corners[index] ?? [0, 0], plan.roadWidth * 1.2, plan))
        .join(''),
    road: () => plan.posts.road.map((at) => edges(at, plan)).join(''),
  };
  return shapeMark(`lit-${kind}`, 'town-lit', outlines[kind](), style);
}

/** The five kinds of place, one after another. */
function places(plan: Plan, stage: Stage): Mark[] {
  const { frame, strings } = stage;
  const wide = frame.name === 'landscape';
  const type = TYPE[frame.name];
  const words = strings.street.town;
  const span = (kind: Kind): readonly [number, number] => {
    const turn = KINDS.indexOf(kind);
    return [turn / KINDS.length, (turn + 0.8) / KINDS.length];
  };
  const comes = (kind: Kind): Partial<Mark> => ({ by: 'quoted', draw: 'fade', span: span(kind) });
  const labels = KINDS.flatMap((kind): Mark[] => {
    const { at, anchor } = plan.labels[kind];
    const size = wide ? type.strong : type.plain;
    const role = kind === 'market' || kind === 'corner' ? 'name on-plot' : 'name';
    const style = { class: role, size, anchor, by: 'quoted' } as const;
    const name = wide ? words.places[kind] : words.placesShort[kind];
    const korean = kind === 'vehicles' || kind === 'road' ? words.korean[kind] : undefined;
    return [
      { ...textMark(`label-${kind}`, name, at, style), ...comes(kind) },
      ...(wide && korean !== undefined
        ? [
            {
              ...textMark(`label-${kind}-korean`, korean, [at[0], at[1] + type.small * LINE.height + 4], {
                class: 'under',
                size: type.small,
                anchor,
              }),
              ...comes(kind),
            },
          ]
        : []),
    ];
  });
  return [...KINDS.map((kind) => light(kind, plan, comes(kind))), ...posts(plan, stage, comes), ...labels];
}

/** The base with its name, and in it the soldiers who are not elsewhere in the picture. */
function baseMarks(plan: Plan, stage: Stage, inside: readonly number[]): Mark[] {
  const { frame, strings } = stage;
  const base = BASE_SIDE[frame.name] / 2;
  const { soldier } = FIGURE[frame.name];
  const type = TYPE[frame.name];
  const [x, y] = plan.base;
  return [
    // Above the ways, which begin beneath it.
    baseMark(plan.base, 2 * base, { layer: 'cells' }),
    textMark('base-name', strings.street.town.base, plan.baseLabel.at, {
      class: 'under',
      size: type.small,
      anchor: plan.baseLabel.anchor,
    }),
    ...inside.map((index) =>
      soldierMark(
        index,
        [x + ((index % 3) - 1) * base * 0.58, y + (index < 3 ? -1 : 1) * (soldier + base * 0.1)],
        frame.name,
      ),
    ),
  ];
}

/** Soldiers who were caught, each before a military policeman, one after another along a street. */
function file(plan: Plan, stage: Stage): Mark[] {
  const { frame, strings } = stage;
  const wide = frame.name === 'landscape';
  const type = TYPE[frame.name];
  const [from, to] = plan.file;
  const step = FIGURE[frame.name].post * 2;
  const pitch = (to[0] - from[0] - 2 * step) / 2;
  const at = (x: number): Point => turned([x, from[1]], plan);
  const origins = ['post-corner', 'post-corner-2', 'post-vehicles'] as const;
  const pairs = origins.flatMap((origin, index) => {
    const x = from[0] + index * pitch;
    return [
      postMark(`guard${index === 0 ? '' : `-${index + 1}`}`, at(x), frame.name, { by: 'quoted', origin }),
      soldierMark(index, at(x + step), frame.name, { by: 'quoted' }),
    ];
  });
  const { at: label, anchor } = plan.fileLabel;
  return [
    ...pairs,
    textMark('led-away', strings.street.town.ledAway, label, {
      class: 'name on-plot',
      size: wide ? type.strong : type.plain,
      anchor,
      by: 'quoted',
    }),
    ...(wide
      ? [
          ...textBlock('led-away-korean', strings.street.town.ledAwayKorean, [label[0], label[1] + 19], {
            class: 'under on-plot',
            size: type.small,
            anchor,
            by: 'quoted',
            hang: 'first',
            face: 'label-400',
            width: 172,
          }),
        ]
      : []),
  ];
}

/** Ways from the base that bend round the posts, with a soldier at the end of each. */
function ways(plan: Plan, stage: Stage): Mark[] {
  const { frame, strings } = stage;
  const type = TYPE[frame.name];
  const wide = frame.name === 'landscape';
  return [
    ...plan.ways.map((points, index): Mark => ({
      key: `way-${index + 1}`,
      layer: 'lit',
      tag: 'path',
      class: 'way',
      space: 'frame',
      points: course(points, plan),
      by: 'narration',
      draw: 'length',
    })),
    ...plan.ways.flatMap((points, index) => {
      const end = points.at(-1);
      return end ? [soldierMark(index, turned(end, plan), frame.name, { by: 'narration' })] : [];
    }),
    textMark('few-posts', strings.street.town.few, plan.quietLabel.at, {
      class: 'name',
      size: wide ? type.strong : type.plain,
      anchor: plan.quietLabel.anchor,
      by: 'narration',
    }),
  ];
}

/** Says that the town is drawn up, and what may not be read from it. */
function note(words: string, stage: Stage): Mark[] {
  const { frame } = stage;
  const wide = frame.name === 'landscape';
  const type = TYPE[frame.name];
  return textBlock('schematic-note', words, [frame.width - (wide ? 24 : 8), frame.height - (wide ? 22 : 8)], {
    class: 'note ours',
    size: type.small,
    anchor: 'end',
    by: 'ours',
    face: 'label-400',
    width: wide ? 300 : 178,
    hang: 'last',
  });
}

/**
 * Lays out the schematic town.
 * @param view what happens in it
 * @param stage content, language and frame
 * @returns the finished picture; it has no camera
 */
export function layoutTown(view: TownView, stage: Stage): Picture {
  const plan = PLANS[stage.frame.name];
  const { town } = stage.strings.street;
  const wide = stage.frame.name === 'landscape';
  const all = SOLDIERS.map((_, index) => index);
  const marks = ground(plan, stage);
  switch (view.show) {
    case 'posts':
      marks.push(
        ...baseMarks(plan, stage, all),
        ...places(plan, stage),
        ...note(wide ? town.note : town.noteShort, stage),
      );
      break;
    case 'led-away':
      marks.push(
        ...baseMarks(plan, stage, all.slice(3)),
        ...posts(plan, stage, () => ({ opacity: 0.4 })),
        ...file(plan, stage),
        ...note(wide ? town.noteLedAway : town.noteLedAwayShort, stage),
      );
      break;
    case 'steered':
      marks.push(
        ...baseMarks(plan, stage, all.slice(plan.ways.length)),
        ...posts(plan, stage, () => ({ by: 'narration' })),
        ...ways(plan, stage),
        ...note(wide ? town.note : town.noteShort, stage),
      );
      break;
  }
  return { camera: undefined, marks };
}
