/** Listens to what moves on a page without the reader's doing. */
import type { Page } from 'playwright-core';

/**
 * Runs in a page before its own scripts: begins to note every layout shift, with its size and what moved. Hand it to
 * `addInitScript`.
 */
export const watchShifts = (): void => {
  const shifts: string[] = [];
  const add = (entries: PerformanceEntryList): void => {
    for (const entry of entries as (PerformanceEntry & {
      value: number;
      sources: { node: Node | null }[];
    })[]) {
      const nodes = entry.sources.map(({ node }) =>
        node instanceof Element ? node.outerHTML.slice(0, 80) : node?.nodeName,
      );
      shifts.push(`${entry.value.toFixed(4)} ${nodes.join(', ')}`);
    }
  };
  const observer = new PerformanceObserver((list) => {
    add(list.getEntries());
  });
  observer.observe({ type: 'layout-shift', buffered: true });
  Object.assign(window, {
    shiftsSoFar: () => {
      add(observer.takeRecords());
      return [...shifts];
    },
  });
};

/**
 * What has moved so far. A change is painted with the next two frames, and told of a little later.
 * @param page a page that was opened with `watchShifts`
 * @returns one line per shift
 */
export const shiftsOf = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const told = (): void => {
          resolve((window as unknown as { shiftsSoFar: () => string[] }).shiftsSoFar());
        };
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(told, 500)));
      }),
  );
