/**
 * Writes code points as the value of the CSS `unicode-range` descriptor,
 * neighbours joined into ranges.
 * @param codes Unicode code points in any order
 * @returns for example `U+20-7E, U+A0`; empty when there are none
 */
export function formatRange(codes: Iterable<number>): string {
  const sorted = [...new Set(codes)].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const code of sorted) {
    const last = runs.at(-1);
    if (last && code === last[1] + 1) last[1] = code;
    else runs.push([code, code]);
  }
  return runs.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(', ');
}

/**
 * Reads a `unicode-range` value.
 * @returns inclusive [first, last] pairs of code points
 * @throws Error when a part is not of the form U+X or U+X-Y
 */
export function parseRange(text: string): [number, number][] {
  return text.split(',').map((part) => {
    const match = /^\s*U\+([0-9a-f]+)(?:-([0-9a-f]+))?\s*$/i.exec(part);
    if (!match) throw new Error(`"${part.trim()}" is not a unicode-range`);
    const first = Number.parseInt(match[1]!, 16);
    return [first, match[2] ? Number.parseInt(match[2], 16) : first];
  });
}

function hex(code: number): string {
  return code.toString(16).toUpperCase();
}
