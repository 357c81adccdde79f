/**
 * A finished picture as SVG that needs nothing else: no style sheet, no typeface, nothing from the page. What only some programs
 * know (strokes beneath fills, strokes that do not grow, dashes counted along a path) is written out in plain terms.
 */
import type { GroundName } from '../charts/map/ground.ts';
import { HALO_STOPS, HATCH, SOFT_STOPS } from '../charts/paint.ts';
import type { Stops } from '../charts/paint.ts';
import { finishedAttributes, number } from '../marks/attributes.ts';
import { cameraScale, cameraTransform, framePoints } from '../marks/camera.ts';
import { LAYERS } from '../marks/mark.ts';
import type { Frame, Mark, Picture, Point } from '../marks/mark.ts';
import type { PictureStyle, Properties } from './style.ts';
import { element } from './svg.ts';
import type { Setting, Typesetter } from './typesetter.ts';

/** What everything is drawn with. */
export interface Pens {
  /** The look of marks. */
  readonly style: PictureStyle;
  /** Sets text. */
  readonly typesetter: Typesetter;
  /** The geometry of the ground, in map units. */
  readonly ground: ReadonlyMap<GroundName, string>;
}

/** A picture as SVG. */
export interface Drawing {
  /** What its shapes refer to: the inside of `defs`; empty where plain colours do. */
  readonly definitions: string;
  /** Groups, bottom to top. */
  readonly body: string;
}

/** Properties of type, which outlines no longer need. */
const TYPE = /^(?:font-|letter-spacing|text-|paint-order|transform)/;

/** Leaves out what outlines do not need and strokes that would not be seen. */
function paintOf(look: Properties): Record<string, string> {
  const paint = Object.fromEntries(Object.entries(look).filter(([name]) => !TYPE.test(name)));
  return paint.stroke === undefined || paint.stroke === 'none'
    ? Object.fromEntries(Object.entries(paint).filter(([name]) => !name.startsWith('stroke')))
    : paint;
}

/** Scales the lengths of a look. */
function scaled(look: Properties, scale: number, names: readonly string[]): Record<string, string> {
  const times = (value: string): string =>
    value
      .split(/[\s,]+/)
      .map((length) => String(Number((Number(length) * scale).toFixed(3))))
      .join(' ');
  return Object.fromEntries(
    Object.entries(look).map(([name, value]) => [name, names.includes(name) ? times(value) : value]),
  );
}

/**
 * Paints one shape. Where the stroke lies beneath the fill it is drawn twice from one outline, because many programs know no
 * other order.
 * @param name the element
 * @param place its geometry
 * @param look its whole look
 * @param id names the outline where it is needed twice
 * @returns one element, or two
 */
function painted(name: string, place: Properties, look: Properties, id: string): string {
  const paint = paintOf(look);
  if (look['paint-order'] !== 'stroke' || paint.stroke === undefined) {
    return element(name, { ...place, ...paint });
  }
  const entries = Object.entries(paint);
  const line = Object.fromEntries(entries.filter(([key]) => key.startsWith('stroke')));
  const area = Object.fromEntries(entries.filter(([key]) => !key.startsWith('stroke')));
  // The outline bears no colour of its own, or its second use could not have another. The old name of the attribute is the
  // one that all programs know.
  const outline = element('g', { fill: 'none', ...line }, element(name, { id, ...place }));
  return outline + element('use', { 'xlink:href': `#${id}`, ...area });
}

/** A line of text as outlines. */
function drawnText(mark: Mark, look: Properties, at: Point, id: string, pens: Pens): string {
  const setting: Setting = {
    families: look['font-family'] ?? '',
    size: Number(look['font-size']),
    weight: Number(look['font-weight'] ?? 400),
    italic: look['font-style'] === 'italic',
    anchor: (look['text-anchor'] ?? 'start') as 'start' | 'middle' | 'end',
    spacing: Number((look['letter-spacing'] ?? '0').replace(/em$/, '')),
  };
  const d = pens.typesetter.outline(mark.text ?? '', at, setting);
  return d === '' ? '' : painted('path', { d }, look, id);
}

/** One mark, without its opacity. */
function drawn(mark: Mark, picture: Picture, frame: Frame, id: string, pens: Pens): string {
  const attributes = finishedAttributes(mark, picture.camera, frame);
  const { class: classes = '', ...rest } = attributes;
  const own = Object.fromEntries(Object.entries(rest).filter(([name]) => !/^(?:data-|opacity$)/.test(name)));
  // As in browsers, what style sheets say counts for more than attributes.
  const look = pens.style.of(classes);
  if (mark.tag === 'text') {
    const [at] = framePoints(mark, picture.camera, frame);
    if (at === undefined) throw new Error(`the text "${mark.key}" has no place`);
    return drawnText(mark, { ...own, ...look }, at, id, pens);
  }
  if (mark.tag === 'use') {
    const d = pens.ground.get((own.href ?? '').replace('#ground-', '') as GroundName);
    if (d === undefined || picture.camera === undefined) {
      throw new Error(`the mark "${mark.key}" refers to geometry that is not the ground's`);
    }
    // On the page its strokes do not grow with the map.
    const scale = 1 / cameraScale(picture.camera, frame);
    return painted('path', { d }, scaled(look, scale, ['stroke-width', 'stroke-dasharray']), id);
  }
  const { pathLength, ...geometry } = own;
  const place = Object.fromEntries(Object.entries(geometry).filter(([name]) => look[name] === undefined));
  if (pathLength === undefined) return painted(mark.tag, place, look, id);
  if (mark.tag !== 'circle') throw new Error(`the mark "${mark.key}" has a pathLength but is no circle`);
  const share = (2 * Math.PI * Number(own.r)) / Number(pathLength);
  return painted('circle', place, scaled(look, share, ['stroke-dasharray']), id);
}

/** Stops of a gradient. */
const stopsOf = (stops: Stops, colour: string | undefined): string =>
  stops
    .map(([offset, opacity]) =>
      element('stop', { offset, 'stop-color': colour, 'stop-opacity': opacity === 1 ? undefined : opacity }),
    )
    .join('');

/** Everything that shapes can be filled with beside plain colours, by id. */
function fillings({ style }: Pens): Map<string, string> {
  const gradients = (kind: 'halo' | 'soft', stops: Readonly<Record<string, Stops>>): [string, string][] =>
    Object.entries(stops).map(([speaker, own]) => {
      const id = `${kind}-${speaker}`;
      const name = kind === 'halo' ? 'radialGradient' : 'linearGradient';
      return [id, element(name, { id }, stopsOf(own, style.of(`${kind}-stop ${speaker}`)['stop-color']))];
    });
  const hatch = element(
    'pattern',
    {
      id: 'hatch',
      width: HATCH.size,
      height: HATCH.size,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    element('path', { d: HATCH.line, ...style.of('hatch-line') }),
  );
  return new Map([...gradients('halo', HALO_STOPS), ...gradients('soft', SOFT_STOPS), ['hatch', hatch]]);
}

/**
 * Draws a finished picture.
 * @param picture the picture
 * @param frame its frame
 * @param prefix begins the ids inside, so that several pictures may stand in one document
 * @param pens style, typefaces and ground
 * @returns SVG in units of the frame; what lies outside the frame is for the caller to clip
 * @throws Error when a mark is made of something that cannot be written out
 */
export function drawPicture(picture: Picture, frame: Frame, prefix: string, pens: Pens): Drawing {
  let outlines = 0;
  const body = LAYERS.map((layer) => {
    const inside = picture.marks
      .filter((mark) => mark.layer === layer && mark.opacity !== 0)
      .map((mark) => {
        const shape = drawn(mark, picture, frame, `${prefix}-${++outlines}`, pens);
        const { opacity = 1 } = mark;
        return opacity === 1 ? shape : element('g', { opacity: number(opacity) }, shape);
      })
      .join('');
    const transform =
      layer === 'ground' && picture.camera ? cameraTransform(picture.camera, frame) : undefined;
    return inside === '' ? '' : element('g', { transform }, inside);
  }).join('');
  const definitions = [...fillings(pens)]
    .filter(([id]) => body.includes(`url(#${id})`))
    .map(([, markup]) => markup)
    .join('');
  return { definitions, body };
}

/**
 * Draws a finished picture as files show it: on water, and cut off at the edges of its frame.
 * @param picture the picture
 * @param frame its frame
 * @param prefix begins the ids inside, so that several pictures may stand in one document
 * @param pens style, typefaces and ground
 * @returns SVG in units of the frame, nothing of which lies outside it
 * @throws Error when a mark is made of something that cannot be written out
 */
export function drawFramed(picture: Picture, frame: Frame, prefix: string, pens: Pens): Drawing {
  const { definitions, body } = drawPicture(picture, frame, prefix, pens);
  const { width, height } = frame;
  const clip = `${prefix}-frame`;
  return {
    definitions: definitions + element('clipPath', { id: clip }, element('rect', { width, height })),
    body:
      element('rect', { width, height, fill: pens.style.token('sea') }) +
      element('g', { 'clip-path': `url(#${clip})` }, body),
  };
}
