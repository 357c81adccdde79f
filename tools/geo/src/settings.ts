import type { Box, LonLat } from './types.ts';

/** The box of all land in the output, degrees. Its edges lie outside every view of the map. */
export const landBox: Box = [110, 27, 145, 48.5];

/** The box in which the coast is drawn finely, degrees. */
export const detailBox: Box = [124.2, 38.3, 127.9, 40.6];

/** The box from which inland lakes are taken, degrees. West of it tidal flats pass for lakes. */
export const lakeBox: Box = [125.3, 38.9, 127.2, 40.2];

/** The box from which the Taedong's lower course is taken, degrees. */
export const estuaryBox: Box = [125.1, 38.55, 126.1, 39.25];

/** A rough outline of the Korean peninsula with its islands, degrees; drawn by hand for this build. */
export const koreaRegion: readonly LonLat[] = [
  [124.0, 39.75],
  [124.3, 40.3],
  [126.5, 41.9],
  [128.0, 42.2],
  [130.0, 43.2],
  [130.85, 42.3],
  [130.0, 40.0],
  [131.2, 37.7],
  [131.2, 37.2],
  [129.7, 37.0],
  [129.75, 35.3],
  [128.9, 34.6],
  [127.2, 32.9],
  [125.6, 32.9],
  [124.6, 34.2],
  [125.6, 36.4],
  [124.4, 37.6],
];

/** South of this latitude the Korean coast, full of islands, is drawn more coarsely; degrees. */
export const southOf = 37.6;

/** Width of the change from the fine to the coarse coast outside the detail box, degrees. */
export const rampWidth = 0.3;

/** Simplification interval by zone, metres. */
export const interval = {
  detail: 150,
  north: 850,
  south: 2000,
  elsewhere: 5200,
  borders: 350,
  provinces: 350,
  lakes: 200,
  estuary: 250,
} as const;

/** The smallest land polygon that is kept, by zone, square kilometres. */
export const smallestLand = { detail: 0.4, north: 4, south: 15, elsewhere: 400 } as const;

/** The smallest water polygons and islands in them kept, square kilometres, and the most lakes kept. */
export const water = {
  smallestLake: 2.5,
  mostLakes: 15,
  smallestEstuaryPart: 1.5,
  smallestHole: 0.5,
} as const;

/**
 * The sea and shore that belong to South Pyongan beyond its polygon in the province file, whose coast is older and
 * coarser than the land used here; degrees, drawn by hand. The line runs from the mouth of the Chongchon out to sea,
 * back in to the West Sea Barrage and up the middle of the Taedong.
 */
export const southPyonganShore: readonly LonLat[] = [
  [125.47, 39.572],
  [125.38, 39.6],
  [125.2, 39.55],
  [124.9, 39.3],
  [124.9, 38.85],
  [125.08, 38.72],
  [125.15, 38.693],
  [125.178, 38.693],
  [125.2, 38.684],
  [125.28, 38.68],
  [125.34, 38.7],
  [125.415, 38.722],
  [125.44, 38.728],
  [125.5, 38.718],
  [125.55, 38.7],
  [125.575, 38.69],
  [125.585, 38.66],
  [125.62, 38.65],
  [125.6, 38.76],
  [125.45, 38.85],
  [125.5, 39.3],
];

/** Grid cells along each side of the quantised output; about 14 m from cell to cell. */
export const quantization = 2.4e5;

/** Counts this build was written for; any other count stops it. */
export const expected = {
  provinces: 11,
  estuaryParts: { least: 3, most: 40 },
  lakes: { least: 8, most: 15 },
  rivers: 2,
} as const;

/** HASC codes in the province file. */
export const codes = { southPyongan: 'KP.PN', pyongyang: 'KP.PY' } as const;

/** Land vertices allowed, and bytes allowed after gzip. */
export const limits = { landVertices: 2900, gzipBytes: 60_000 } as const;
