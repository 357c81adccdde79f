/**
 * The lens's shapes in the picture: beside every text that says something stands the shape of who says it. Texts are placed
 * by the build; a shape goes to the first side of its text where nothing else stands. While the picture moves there are none.
 */
import type { Rect } from '../marks/rect.ts';
import { placeBadges } from './badge-place.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Radius of a shape, in units of the frame. */
const RADIUS = 4;

/** Below this size in both directions a mark is one that a shape keeps clear of, in units of the frame. */
const SMALL = 44;

/** Outlines of the shapes around the point 0,0, by speaker; one outline each, told apart by fill and dashes too. */
const OUTLINES: Readonly<Record<string, string>> = {
  narration: 'M-3.4,-3.4H3.4V3.4H-3.4Z',
  quoted: 'M-4,0A4,4 0 1 1 4,0A4,4 0 1 1 -4,0Z',
  paraphrased: 'M-3.4,0A3.4,3.4 0 1 1 3.4,0A3.4,3.4 0 1 1 -3.4,0Z',
  inference: 'M-3.4,-3.4H3.4V3.4H-3.4Z',
  background: 'M0,-4.6L4.6,0L0,4.6L-4.6,0Z',
  ours: 'M0,-4.4L4.4,3.6H-4.4Z',
};

/** A text's box in units of the frame. */
function boxOf(element: SVGGraphicsElement): Rect {
  const { x, y, width, height } = element.getBBox();
  const [, dx = 0, dy = 0] =
    /translate\(([-\d.]+),([-\d.]+)\)/.exec(element.getAttribute('transform') ?? '')?.map(Number) ?? [];
  return { x: x + dx, y: y + dy, width, height };
}

/**
 * Second lines of a text, and the same name in another script, share the shape of the first; a claim's number stands inside
 * its own shape, a question mark inside a box that is marked, and what is missing beside an outline with a shape in it.
 */
function needsShape({ dataset, classList }: SVGTextElement): boolean {
  const own = ['claim-number', 'under', 'question', 'missing-name'].some((role) => classList.contains(role));
  return !own && !/-[1-9]\d*$/.test(dataset.key ?? '');
}

/** Draws the shapes of one frame anew. */
function drawBadges(svg: SVGSVGElement): void {
  svg.querySelector('[data-badges]')?.remove();
  const texts = [...svg.querySelectorAll<SVGTextElement>('text[data-key]')].filter(
    (text) => text.getClientRects().length > 0,
  );
  const { width, height } = svg.viewBox.baseVal;
  const wishes = texts.map((text) => ({
    by: needsShape(text) ? text.dataset.by : undefined,
    box: boxOf(text),
  }));
  const group = document.createElementNS(SVG, 'g');
  group.dataset.badges = '';
  const dots = [...svg.querySelectorAll<SVGGraphicsElement>('[data-key]:not(text, use)')]
    .map(boxOf)
    .filter((box) => box.width < SMALL && box.height < SMALL);
  // An empty outline has room for its shape inside.
  const outlines = [...svg.querySelectorAll<SVGGraphicsElement>('.gap[data-by]')].map((outline) => {
    const box = boxOf(outline);
    return { by: outline.dataset.by ?? '', x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  for (const { by, x, y } of [...placeBadges(wishes, dots, { width, height }, RADIUS), ...outlines]) {
    const shape = document.createElementNS(SVG, 'path');
    shape.setAttribute('class', 'badge');
    shape.setAttribute('d', OUTLINES[by] ?? '');
    shape.setAttribute('data-by', by);
    shape.setAttribute('transform', `translate(${x.toFixed(1)},${y.toFixed(1)})`);
    group.append(shape);
  }
  svg.append(group);
}

let watched = false;

/**
 * Keeps the shapes in step with the picture from now on. They are drawn when the picture has come to rest and taken away
 * when it moves; the style sheet shows them only while the lens is on.
 * @param page the document
 */
export function keepBadges(page: Document): void {
  const picture = page.querySelector<HTMLElement>('[data-picture]');
  if (!picture) return;
  const update = (): void => {
    if (page.documentElement.dataset.lens === undefined) return;
    for (const svg of picture.querySelectorAll<SVGSVGElement>('svg[data-frame]')) {
      const rests = picture.dataset.shown !== undefined && getComputedStyle(svg).display !== 'none';
      if (rests) drawBadges(svg);
      else svg.querySelector('[data-badges]')?.remove();
    }
  };
  update();
  if (watched) return;
  watched = true;
  new MutationObserver(update).observe(picture, { attributes: true, attributeFilter: ['data-shown'] });
  // Other faces than those that the build measured with change the boxes.
  page.fonts.addEventListener('loadingdone', update);
}
