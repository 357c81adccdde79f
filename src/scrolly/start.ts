/** Brings the story to life: wires the watch, the players and the chapter marker to a page that works without them. */
import { followReader } from './address.ts';
import { closeByItself } from './contents.ts';
import { fetchFilm } from './film-file.ts';
import { makePlayer } from './player.ts';
import type { Player } from './player.ts';
import { watchSteps } from './watch.ts';
import { keepLine, keepWhatOpens, readingWindow } from './reading-line.ts';

/** A frame on the page: its element, and its player once it has been shown. */
interface Screen {
  readonly svg: SVGSVGElement;
  readonly player: Player;
}

/** Whether the page stands where a link to an element lands, within two pixels. */
function isLandedOn(target: HTMLElement): boolean {
  return scrollY > 0 && Math.abs(target.getBoundingClientRect().top - readingWindow(target).top) < 2;
}

/** Whether the page was opened by a link or an address, so that whatever scrolling there was is the reader's own. */
function isFreshVisit(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return (entry as PerformanceNavigationTiming | undefined)?.type === 'navigate';
}

/** Fetches the film of a frame and makes its player. */
async function loadScreen(svg: SVGSVGElement, onSettled: (id: string | undefined) => void): Promise<Screen> {
  return { svg, player: makePlayer(svg, await fetchFilm(svg.dataset.film ?? ''), onSettled) };
}

/** Marks the chapter that the reader is in, in the bar and in the list of chapters. */
function markChapter(step: HTMLElement): void {
  const { chapter } = step.dataset;
  for (const link of document.querySelectorAll<HTMLElement>('[data-chapter-link]')) {
    const here = link.dataset.chapterLink === chapter;
    link.ariaCurrent = here ? 'true' : null;
    const now = here ? document.querySelector('[data-chapter-now]') : null;
    if (now) now.textContent = link.textContent;
  }
}

/**
 * Starts the story on a page.
 * @param root the document's root element; carries `data-enhanced` while the moving layout is on
 * @throws Error when the page lacks a part or its film; the caller takes the moving layout back
 */
export async function startStory(root: HTMLElement): Promise<void> {
  const picture = document.querySelector<HTMLElement>('[data-picture]');
  const steps = [...document.querySelectorAll<HTMLElement>('[data-step]')];
  const [first] = steps;
  if (!picture || !first) throw new Error('the page has no picture or no steps');

  const onSettled = (id: string | undefined): void => {
    if (id === undefined) delete picture.dataset.shown;
    else picture.dataset.shown = id;
  };
  const frames = [...picture.querySelectorAll<SVGSVGElement>('svg[data-frame]')];
  // Asks for boxes and not for styles: Firefox answers for styles before it has measured the container that they depend on,
  // and between two answers it may measure it, so that neither frame seems to be displayed.
  const frameInSight = (): SVGSVGElement | undefined => frames.find((svg) => svg.getClientRects().length > 0);
  const opening = frameInSight();
  if (!opening) throw new Error('no frame of the picture is displayed');
  const screens = new Map([[opening, await loadScreen(opening, onSettled)]]);
  const stillness = matchMedia('(prefers-reduced-motion: reduce)');
  // The reader's own choice, if there is one, counts for more than the device's.
  const moves = (): boolean => (root.dataset.motion ?? (stillness.matches ? 'off' : 'on')) === 'on';
  let visible: Screen | undefined;
  let wanted: SVGSVGElement | undefined;
  let active: HTMLElement | undefined;
  const follow = followReader(first.id);

  // Where a link to a step was followed before the picture was pinned, land again now that it is. Who had begun to read
  // keeps the line before their eyes, which the picture would cover. A reader whom the browser put back to their place,
  // after a reload or on the way back, is left there.
  const target = document.getElementById(decodeHash(location.hash));
  const landed = target !== null && isLandedOn(target);
  const uncovered = Math.max(readingWindow(first).top, picture.getBoundingClientRect().bottom);
  const line = (uncovered + window.innerHeight) / 2;
  keepLine(line, () => {
    root.dataset.enhanced = '';
    const { top } = readingWindow(first);
    // The middle of where prose was read before goes to the middle of where it is read now.
    return isFreshVisit() ? (Math.min(uncovered, top) - top) / 2 : 0;
  });
  // Who reads one step at a time is at its beginning, wherever the page stood.
  const place = document.querySelector('[data-current]') ?? (landed ? target : null);
  place?.scrollIntoView({ behavior: 'instant', block: 'start' });

  for (const list of document.querySelectorAll<HTMLDetailsElement>('.bar details')) closeByItself(list);
  keepWhatOpens();

  const watch = watchSteps({
    steps,
    reading: () => readingWindow(first),
    onPosition: ({ step, progress }) => {
      const frame = frameInSight();
      // On paper, and when the moving layout has been taken back, every step has its own picture instead.
      if (!frame) return;
      if (step !== active) {
        if (active) follow(step.id);
        active?.removeAttribute('data-active');
        step.setAttribute('data-active', '');
        active = step;
        markChapter(step);
      }
      const now = screens.get(frame);
      if (now !== visible) {
        visible?.player.forget();
        visible = now;
        if (!now) onSettled(undefined);
      }
      if (now) wanted = undefined;
      else if (wanted !== frame) {
        // The window has changed its shape for the first time. Until the other film is here, and if it does not come, the
        // frame's first picture stands; the next change of shape asks again.
        wanted = frame;
        loadScreen(frame, onSettled).then(
          (screen) => {
            screens.set(frame, screen);
            watch.look();
          },
          () => undefined,
        );
      }
      visible?.player.show(step.id, progress, moves());
    },
  });
  stillness.addEventListener('change', watch.look);
}

/**
 * The id that a hash names.
 * @param hash `location.hash`
 * @returns the id; empty when the hash is empty or cannot be decoded
 */
export function decodeHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}
