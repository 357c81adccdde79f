/** Puts marks into an SVG element: finished pictures exactly as the build writes them, and moments in between. */
import { select } from 'd3-selection';

import { finishedAttributes, number, placing } from '../marks/attributes.ts';
import { cameraTransform } from '../marks/camera.ts';
import { LAYERS } from '../marks/mark.ts';
import type { Camera, Frame, Mark, Picture } from '../marks/mark.ts';
import type { Moment, Pose } from './tween.ts';

/** The group of one layer. The build writes all of them into every picture. */
function layerOf(svg: SVGSVGElement, layer: string): SVGGElement {
  const found = svg.querySelector<SVGGElement>(`[data-layer="${layer}"]`);
  if (!found) throw new Error(`the picture has no layer "${layer}"`);
  return found;
}

/** Key of an element that is in the page already, or of a datum that is to be joined. */
function keyOf(this: Element, datum: unknown): string {
  return datum === undefined ? (this.getAttribute('data-key') ?? '') : (datum as { mark: Mark }).mark.key;
}

/** Replaces all attributes of an element. */
function setAttributes(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const name of element.getAttributeNames()) if (!(name in attributes)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}

/** Progress of what is drawn little by little, as attributes; nothing once it is complete. */
function drawn(mark: Mark, progress: number): Record<string, string> {
  if (mark.draw === undefined) return {};
  const [from, to] = mark.span ?? [0, 1];
  const share = (progress - from) / (to - from);
  if (share >= 1) return {};
  const part = Math.max(0, share);
  if (mark.draw === 'fade') return { opacity: number((mark.opacity ?? 1) * part) };
  return { pathLength: '1', 'stroke-dasharray': `${number(part)} 1` };
}

/** The attributes of a mark on its way. */
function attributesAt(pose: Pose, progress: number): Record<string, string> {
  const { mark } = pose;
  const attributes: Record<string, string> = { 'data-key': mark.key, class: mark.class };
  if (mark.by !== undefined) attributes['data-by'] = mark.by;
  for (const [name, value] of Object.entries(mark.attrs ?? {})) {
    attributes[name] = typeof value === 'number' ? number(pose.numbers[name] ?? value) : value;
  }
  Object.assign(attributes, placing(pose.points), drawn(mark, progress));
  if (pose.opacity !== 1) attributes.opacity = number(pose.opacity * Number(attributes.opacity ?? 1));
  return attributes;
}

/** Joins marks to the elements of their layers by key, in painting order. */
function join<Item extends { readonly mark: Mark }>(
  svg: SVGSVGElement,
  items: readonly Item[],
  write: (element: Element, item: Item) => void,
): void {
  for (const layer of LAYERS) {
    const own = items.filter(({ mark }) => mark.layer === layer);
    select(layerOf(svg, layer))
      .selectChildren<SVGElement, Item>()
      .data(own, keyOf)
      .join((enter) =>
        enter.append(({ mark }) => {
          const element = document.createElementNS('http://www.w3.org/2000/svg', mark.tag);
          element.textContent = mark.text ?? '';
          return element;
        }),
      )
      .order()
      .each(function writeMark(item) {
        const words = item.mark.text ?? '';
        if (this.textContent !== words) this.textContent = words;
        write(this, item);
      });
  }
}

/** Moves the ground under the camera. */
function aim(svg: SVGSVGElement, camera: Camera | undefined, frame: Frame): void {
  const ground = layerOf(svg, 'ground');
  if (camera) ground.setAttribute('transform', cameraTransform(camera, frame));
  else ground.removeAttribute('transform');
}

/**
 * Shows a finished picture, exactly as the build would write it.
 * @param svg the picture's element
 * @param picture the picture
 * @param frame its frame
 * @param progress how much of what is drawn little by little is there, from 0 to 1
 */
export function showPicture(svg: SVGSVGElement, picture: Picture, frame: Frame, progress: number): void {
  const items = picture.marks.map((mark) => ({ mark }));
  join(svg, items, (element, { mark }) => {
    setAttributes(element, {
      ...finishedAttributes(mark, picture.camera, frame),
      ...drawn(mark, progress),
    });
  });
  aim(svg, picture.camera, frame);
}

/**
 * Shows a moment of a move.
 * @param svg the picture's element
 * @param moment what is to be seen
 * @param frame its frame
 * @param progress how much of what is drawn little by little is there, from 0 to 1
 */
export function showMoment(svg: SVGSVGElement, moment: Moment, frame: Frame, progress: number): void {
  join(svg, [...moment.poses.values()], (element, pose) => {
    setAttributes(element, attributesAt(pose, pose.leaving ? 1 : progress));
  });
  aim(svg, moment.camera, frame);
}
