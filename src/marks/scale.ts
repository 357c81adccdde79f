/** Lengths of scale bars. */

/** Lengths that a scale bar may have, in kilometres. */
const SCALE_STEPS = [2, 5, 10, 20, 50, 100, 200, 400] as const;

/**
 * The longest round length that fits.
 * @param unitsPerKm units of the frame per kilometre
 * @param room the longest bar allowed, in units of the frame
 * @returns kilometres, one of the usual steps of a scale bar
 */
export function scaleLength(unitsPerKm: number, room: number): number {
  return SCALE_STEPS.findLast((km) => km * unitsPerKm <= room) ?? SCALE_STEPS[0];
}
