/** Runs pieces of work against each other, and tells how much dearer each is than the first. */
import type { TestContext } from 'vitest';

/**
 * Measures in one run and prints the ratios of the medians, which a busy machine blurs less than times.
 * @param bench what Vitest hands to a benchmark
 * @param works pieces of work by name; the first one is what the others are told in
 */
export async function compare(
  bench: TestContext['bench'],
  works: Readonly<Record<string, () => unknown>>,
): Promise<void> {
  const results = await bench.compare(
    ...Object.entries(works).map(([name, work]) =>
      bench(name, () => {
        work();
      }),
    ),
  );
  const [first = '', ...others] = Object.keys(works);
  const median = (name: string): number => results.get(name).latency.p50;
  const lines = others.map((name) => `${name}: ${(median(name) / median(first)).toFixed(2)} × ${first}`);
  console.log(lines.join('\n'));
}
