/** Reads pictures off the page, and what they should be from the content. */
import type { Page } from 'playwright-core';

import { drawPictures } from '../../src/charts/films.ts';
import { FRAMES } from '../../src/charts/stage.ts';
import { finishedAttributes } from '../../src/marks/attributes.ts';
import { LAYERS } from '../../src/marks/mark.ts';
import type { FrameName } from '../../src/marks/mark.ts';
import { loadStory } from '../../src/story/load.ts';
import type { Edition } from '../../src/story/story.ts';

/** One mark as the page holds it: attributes in a fixed order, then its text. */
export type SeenMark = string;

/** What is seen of a picture. */
export interface SeenPicture {
  /** The frame that is visible. */
  readonly frame: string;
  /** The ground's transform, which is the camera. */
  readonly camera: string | null;
  /** All marks, bottom to top. */
  readonly marks: readonly SeenMark[];
}

const story = loadStory();
const edition = firstEdition();

/** The edition at the site's root. */
function firstEdition(): Edition {
  const [first] = story.editions;
  if (!first) throw new Error('the story has no edition');
  return first;
}

/** Ids of all steps in reading order. */
export const STEP_IDS: readonly string[] = edition.steps.map(({ id }) => id);

/** Writes attributes in alphabetical order, so that their order in the page does not matter. */
function line(tag: string, attributes: Readonly<Record<string, string>>, text: string): SeenMark {
  const sorted = Object.keys(attributes).sort();
  return `${tag} ${sorted.map((name) => `${name}=${attributes[name] ?? ''}`).join(' ')} | ${text}`;
}

/** All pictures of a frame; drawn once, because they are asked for step by step. */
const drawn = new Map<FrameName, ReturnType<typeof drawPictures>>();

/**
 * The marks that the build draws for a step.
 * @param id the step
 * @param name the frame
 * @returns the marks, bottom to top
 */
export function builtMarks(id: string, name: FrameName): SeenMark[] {
  const pictures = drawn.get(name) ?? drawPictures(story, edition, name);
  drawn.set(name, pictures);
  const picture = pictures.get(id);
  if (!picture) throw new Error(`the build draws no step "${id}"`);
  return LAYERS.flatMap((layer) =>
    picture.marks
      .filter((mark) => mark.layer === layer)
      .map((mark) => line(mark.tag, finishedAttributes(mark, picture.camera, FRAMES[name]), mark.text ?? '')),
  );
}

/**
 * Waits until a step's picture stands still.
 * @param page the page
 * @param id the step
 */
export async function settled(page: Page, id: string): Promise<void> {
  await page.waitForSelector(`[data-picture][data-shown="${id}"]`, { timeout: 15_000 });
}

/**
 * Goes to a step and tells whether any moment between two pictures was seen on the way.
 * @param page the page, its picture at rest
 * @param id the step
 * @returns true when the picture moved, false when it was exchanged
 */
export async function movedOnTheWay(page: Page, id: string): Promise<boolean> {
  await page.evaluate(() => {
    const picture = document.querySelector('[data-picture]');
    if (!picture) throw new Error('no picture');
    const seen = window as unknown as { moments: number };
    seen.moments = 0;
    new MutationObserver(() => {
      if (!picture.hasAttribute('data-shown')) seen.moments += 1;
    }).observe(picture, { attributes: true });
  });
  await scrollTo(page, id);
  await settled(page, id);
  return page.evaluate(() => (window as unknown as { moments: number }).moments > 0);
}

/** A picture as `readPicture` brings it out of the page. */
interface RawPicture extends Omit<SeenPicture, 'marks'> {
  readonly marks: readonly {
    readonly tag: string;
    readonly attributes: Readonly<Record<string, string>>;
    readonly text: string;
  }[];
}

/**
 * Runs in the page: reads the picture that is on it now.
 * @returns the picture; nothing when no frame is visible
 */
export function readPicture(): RawPicture | undefined {
  const svg = [...document.querySelectorAll<SVGSVGElement>('[data-picture] svg[data-frame]')].find(
    (candidate) => getComputedStyle(candidate).display !== 'none',
  );
  if (!svg) return undefined;
  return {
    frame: svg.getAttribute('data-frame') ?? '',
    camera: svg.querySelector('[data-layer="ground"]')?.getAttribute('transform') ?? null,
    marks: [...svg.querySelectorAll('[data-key]')].map((element) => ({
      tag: element.tagName,
      attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
      text: element.textContent,
    })),
  };
}

/**
 * Brings what was read into the form of `builtMarks`.
 * @param seen what `readPicture` gave
 * @returns frame, camera and marks
 * @throws Error when no frame was visible
 */
export function pictureFrom(seen: RawPicture | null | undefined): SeenPicture {
  if (!seen) throw new Error('no frame of the picture is visible');
  return { ...seen, marks: seen.marks.map(({ tag, attributes, text }) => line(tag, attributes, text)) };
}

/**
 * Reads the picture that is on the page now.
 * @param page the page
 * @returns frame, camera and marks
 */
export async function seenPicture(page: Page): Promise<SeenPicture> {
  return pictureFrom(await page.evaluate(readPicture));
}

/**
 * Scrolls so that a step stands in the middle of the part of the window in which prose is read.
 * @param page the page
 * @param id the step
 */
export async function scrollTo(page: Page, id: string): Promise<void> {
  await page.evaluate((step) => {
    document.getElementById(step)?.scrollIntoView({ behavior: 'instant', block: 'center' });
  }, id);
}
