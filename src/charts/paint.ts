/** What areas are filled with besides plain colours; the page and pictures that leave it hold the same. */

/** Stops of a colour that fades, as place and opacity from 0 to 1; the colour is the speaker's. */
export type Stops = readonly (readonly [offset: number, opacity: number])[];

/** Halos fade outwards. By the speaker whose colour they have. */
export const HALO_STOPS: Readonly<Record<'background' | 'ours', Stops>> = {
  background: [
    [0, 0.46],
    [0.55, 0.3],
    [1, 0],
  ],
  ours: [
    [0, 0.32],
    [0.5, 0.2],
    [1, 0],
  ],
};

/** Stretches of time without sharp ends fade to both ends. By the speaker whose colour they have. */
export const SOFT_STOPS: Readonly<Record<'narration' | 'background', Stops>> = {
  narration: softStops([0, 0.03, 0.12, 0.25, 0.37, 0.47, 0.5, 0.47, 0.38, 0.25, 0.12, 0.03, 0]),
  background: softStops([0, 0.05, 0.19, 0.37, 0.56, 0.7, 0.75, 0.7, 0.56, 0.38, 0.19, 0.05, 0]),
};

/** Sets thirteen opacities at equal distances. */
function softStops(opacities: readonly number[]): Stops {
  const offsets = [0, 0.08, 0.17, 0.25, 0.33, 0.42, 0.5, 0.58, 0.67, 0.75, 0.83, 0.92, 1];
  return opacities.map((opacity, index) => [offsets[index] ?? 1, opacity]);
}

/** Slanting lines: nobody says what would stand here. One tile, `size` units wide and high, turned by 45 degrees. */
export const HATCH = { size: 6, line: 'M0,0V6' } as const;
