/** Names of waters and provinces, set as a map sets them: provinces letter-spaced, waters in italics. */
import { throughCamera } from '../../marks/camera.ts';
import type { Camera, Mark, Point } from '../../marks/mark.ts';
import { overlap, type Rect } from '../../marks/rect.ts';
import { textWidth } from '../text.ts';
import { LINE } from '../parts.ts';
import { TYPE } from '../stage.ts';
import type { Stage } from '../stage.ts';
import { toMap } from './projection.ts';

/** A name that lies across an area. */
interface Lettering {
  /** Key of its text in the strings files, under `map.lettering`. */
  readonly id: keyof Stage['strings']['map']['lettering'];
  readonly kind: 'water' | 'river' | 'province' | 'country';
  /** Where its middle goes, in degrees; several places are tried in turn. */
  readonly at: readonly (readonly [lon: number, lat: number])[];
  /** Widths of the view, in kilometres, between which it is shown. */
  readonly from: number;
  readonly to: number;
}

/** Places chosen by eye, in the open middle of each area. */
const LETTERING: readonly Lettering[] = [
  {
    id: 'yellowSea',
    kind: 'water',
    at: [
      [124.75, 39.25],
      [124.55, 38.75],
      [124.9, 39.05],
    ],
    from: 120,
    to: 700,
  },
  {
    id: 'southPyongan',
    kind: 'province',
    at: [
      [126.35, 39.3],
      [126.55, 39.42],
      [126.1, 39.35],
      [126.75, 39.5],
      [125.55, 38.95],
    ],
    from: 120,
    to: 420,
  },
  {
    id: 'northPyongan',
    kind: 'province',
    at: [
      [125.45, 40.1],
      [125.1, 40.05],
      [125.4, 39.87],
      [125.75, 39.95],
    ],
    from: 120,
    to: 700,
  },
  {
    id: 'chagang',
    kind: 'province',
    at: [
      [126.6, 40.75],
      [126.65, 40.35],
      [126.95, 40.25],
    ],
    from: 120,
    to: 700,
  },
  {
    id: 'southHamgyong',
    kind: 'province',
    at: [
      [127.6, 40.1],
      [127.75, 39.9],
      [127.55, 39.75],
    ],
    from: 160,
    to: 700,
  },
  {
    id: 'northHwanghae',
    kind: 'province',
    at: [
      [126.3, 38.72],
      [126.45, 38.85],
      [126.3, 38.6],
    ],
    from: 160,
    to: 700,
  },
  {
    id: 'china',
    kind: 'country',
    at: [
      [124.9, 40.75],
      [125.4, 41.3],
      [126.9, 42.3],
      [125.2, 40.95],
    ],
    from: 300,
    to: 2000,
  },
  {
    id: 'taedong',
    kind: 'river',
    at: [
      [126.1, 39.52],
      [125.98, 39.29],
    ],
    from: 60,
    to: 260,
  },
  {
    id: 'chongchon',
    kind: 'river',
    at: [
      [125.93, 39.86],
      [125.83, 39.79],
    ],
    from: 60,
    to: 260,
  },
];

/** Extra space between the letters of provinces and countries, in em; the style sheet says the same. */
const SPACING = 0.14;

/** Whether a point lies in a box. */
function holds(box: Rect, [x, y]: Point): boolean {
  return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
}

/** How a name of an area is set. */
interface Setting {
  readonly words: string;
  /** Class names beside `text lettering`. */
  readonly role: string;
  readonly size: number;
  readonly width: number;
}

/** The text, its class, its size and its width. */
function setting(lettering: Lettering, stage: Stage): Setting {
  const words = stage.strings.map.lettering[lettering.id];
  const type = TYPE[stage.frame.name];
  const size = lettering.kind === 'river' ? type.small : type.plain;
  if (lettering.kind === 'water' || lettering.kind === 'river') {
    return { words, role: 'water', size, width: textWidth(words, 'story-italic-400', size) };
  }
  const capitals = words.toLocaleUpperCase(stage.language);
  return {
    words: capitals,
    role: lettering.kind,
    size: type.small,
    width: textWidth(capitals, 'label-400', type.small, SPACING),
  };
}

/**
 * All names of areas, for a map whose camera is not known yet.
 * @param stage frame and texts
 * @returns each with its setting, the points where its middle may go in map units, and its range of widths in kilometres
 */
export function letteringOf(
  stage: Stage,
): (Setting & { readonly id: string; readonly at: Point[]; readonly range: readonly [number, number] })[] {
  return LETTERING.map((lettering) => ({
    id: lettering.id,
    ...setting(lettering, stage),
    at: lettering.at.map(([lon, lat]) => toMap(lon, lat)),
    range: [lettering.from, lettering.to],
  }));
}

/**
 * Letters the sheet where there is room. Names of areas give way to everything else: a name that would touch a label, a
 * dot or the edge is left out.
 * @param camera the picture's camera
 * @param stage frame and texts
 * @param taken boxes that are taken already
 * @param lines vertices of drawn lines, in units of the frame; names of areas do not cross them
 * @returns text marks that hang on the map
 */
export function letterSheet(
  camera: Camera,
  stage: Stage,
  taken: readonly Rect[],
  lines: readonly Point[],
): Mark[] {
  const { frame } = stage;
  const kilometres = camera.width / 10;
  const boxes: Rect[] = [...taken];
  return LETTERING.flatMap((lettering): Mark[] => {
    if (kilometres < lettering.from || kilometres > lettering.to) return [];
    const { words, role, size, width } = setting(lettering, stage);
    const height = size * LINE.height;
    for (const [place, [lon, lat]] of lettering.at.entries()) {
      const anchor = toMap(lon, lat);
      const [x, y] = throughCamera(anchor, camera, frame);
      const box = { x: x - width / 2 - 3, y: y - height / 2 - 2, width: width + 6, height: height + 4 };
      const inside =
        box.x > 6 &&
        box.y > 6 &&
        box.x + box.width < frame.width - 6 &&
        box.y + box.height < frame.height - 6;
      if (
        !inside ||
        boxes.some((other) => overlap(box, other) > 0) ||
        lines.some((point) => holds(box, point))
      )
        continue;
      boxes.push(box);
      return [
        {
          // At another place it is another mark: one fades as the other comes, instead of leaping across the map.
          key: `lettering-${lettering.id}-${place}`,
          layer: 'lines',
          tag: 'text',
          class: `text lettering ${role}`,
          space: 'map',
          points: [anchor],
          shift: [0, size * 0.32],
          attrs: { 'font-size': size, 'text-anchor': 'middle' },
          text: words,
        },
      ];
    }
    return [];
  });
}
