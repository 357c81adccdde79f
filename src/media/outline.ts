/** Outlines of letters as path data: short, and exact to a hundredth of a unit however long the line is. */

/** One step of an outline: a letter of path data, and its points as x, y, x, y and so on. */
export interface OutlineStep {
  readonly type: string;
  readonly values: readonly number[];
}

/** Hundredths of a unit as a number of path data, without the zero before the point. */
const hundredths = (value: number): string => String(value / 100).replace(/^(-?)0\./, '$1.');

/**
 * Writes an outline as path data with relative commands. Every point is rounded by itself before differences are taken, so
 * errors do not add up.
 * @param steps the outline in absolute units: `M`, `L`, `Q`, `C` and `Z`
 * @returns the value of a `d` attribute
 * @throws Error for a command that is none of these
 */
export function outlineData(steps: readonly OutlineStep[]): string {
  let [x, y] = [0, 0];
  let [startX, startY] = [0, 0];
  let data = '';
  for (const { type, values } of steps) {
    if (type === 'Z') {
      data += 'z';
      [x, y] = [startX, startY];
      continue;
    }
    if (!/^[MLQC]$/.test(type)) throw new Error(`"${type}" is no command of an outline`);
    const whole = values.map((value) => Math.round(value * 100));
    data += type.toLowerCase();
    data += whole
      .map((value, index) => hundredths(value - (index % 2 === 0 ? x : y)))
      .map((text, index) => (index > 0 && !text.startsWith('-') ? ` ${text}` : text))
      .join('');
    [x = 0, y = 0] = whole.slice(-2);
    if (type === 'M') [startX, startY] = [x, y];
  }
  return data;
}
