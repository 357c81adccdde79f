/** The ground of the map: marks that refer to geometry which the page holds once. */
import type { Camera, Mark } from '../../marks/mark.ts';
import type { MapView } from './view.ts';

/** Names of the ground's geometries, bottom to top; also the objects of the map data, save for `land`'s shadow. */
export const GROUND = [
  'land',
  'south-pyongan',
  'estuary',
  'lakes',
  'rivers',
  'provinces',
  'borders',
] as const;
/** One of {@link GROUND}. */
export type GroundName = (typeof GROUND)[number];

/** Above this width of the view, in map units (700 km), province lines and rivers would only be clutter. */
const DETAIL_WIDTH = 7000;

/** Below this width, in map units (110 km), the lakes of the data look cut with scissors. */
const LAKE_WIDTH = 1100;

/**
 * The ground of one view.
 * @param view for whether the province is set off
 * @param camera for how much detail there is room for
 * @returns `use` marks without points; the camera moves their layer as a whole
 */
export function groundMarks(view: MapView, camera: Camera): Mark[] {
  const near = camera.width < DETAIL_WIDTH;
  const lakes = near && camera.width > LAKE_WIDTH;
  const shown: Record<GroundName, number> = {
    land: 1,
    'south-pyongan': view.province ? 1 : 0,
    estuary: 1,
    lakes: lakes ? 1 : 0,
    rivers: near ? 1 : 0,
    provinces: near ? 1 : 0.35,
    borders: 1,
  };
  return GROUND.map((name) => ({
    key: name,
    layer: 'ground',
    tag: 'use',
    class: `ground ${name}`,
    space: 'frame',
    points: [],
    attrs: { href: `#ground-${name}` },
    opacity: shown[name],
  }));
}
