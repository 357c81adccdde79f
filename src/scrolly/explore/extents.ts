/** Boxes on the map that the camera is to hold. */
import type { Point } from '../../marks/mark.ts';
import type { Extent } from '../../marks/sheet.ts';
import { shownExtent } from './camera.ts';

/**
 * What the story's picture shows now.
 * @param picture the story's picture
 * @returns the box; undefined when it shows no map
 */
export function storyExtent(picture: Element): Extent | undefined {
  const svg = [...picture.querySelectorAll<SVGSVGElement>('svg[data-frame]')].find(
    (candidate) => getComputedStyle(candidate).display !== 'none',
  );
  const { width, height } = svg?.viewBox.baseVal ?? { width: 0, height: 0 };
  return shownExtent(
    svg?.querySelector('[data-layer="ground"]')?.getAttribute('transform') ?? null,
    width,
    height,
  );
}

/**
 * The box around points.
 * @param points at least one
 * @returns the box
 */
export function extentAround(points: readonly Point[]): Extent {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return {
    west: Math.min(...xs),
    north: Math.min(...ys),
    east: Math.max(...xs),
    south: Math.max(...ys),
  };
}
