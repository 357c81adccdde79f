/** Finding the word that an author probably meant. */

/**
 * Counts the edits between two words: insertions, deletions, replacements and swaps of neighbours
 * (the restricted Damerau–Levenshtein distance, which is enough for slips of the finger).
 * @param from one word
 * @param to the other word
 * @returns the smallest number of edits
 */
export function editDistance(from: string, to: string): number {
  const [a, b] = [[...from], [...to]];
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [row, letter] of a.entries()) {
    const current = [row + 1];
    for (const [column, other] of b.entries()) {
      const replaced = (previous[column] ?? 0) + (letter === other ? 0 : 1);
      const least = Math.min(replaced, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1);
      const swapped = row > 0 && column > 0 && letter === b[column - 1] && a[row - 1] === other;
      current.push(swapped ? Math.min(least, (before[column - 1] ?? 0) + 1) : least);
    }
    [before, previous] = [previous, current];
  }
  return previous[b.length] ?? 0;
}

/**
 * Sorts words by their distance to another; capitals count for nothing, and equal distances keep their order.
 * @param word what was found
 * @param candidates what is allowed
 * @returns the candidates, nearest first
 */
export function nearestFirst(word: string, candidates: readonly string[]): string[] {
  return rank(word, candidates).map(({ candidate }) => candidate);
}

/**
 * Picks the candidate that was probably meant.
 * @param word what was found
 * @param candidates what is allowed
 * @returns the nearest candidate, or nothing when more than a third of the letters would have to change
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const [best] = rank(word, candidates);
  if (best === undefined) return undefined;
  return best.distance <= Math.max(word.length, best.candidate.length) / 3 ? best.candidate : undefined;
}

function rank(word: string, candidates: readonly string[]): { candidate: string; distance: number }[] {
  return candidates
    .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((one, other) => one.distance - other.distance);
}
