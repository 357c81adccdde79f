/** All pictures of one edition of the story: what the page carries for the browser to play. */
import { pack } from '../marks/film.ts';
import type { Film } from '../marks/film.ts';
import type { FrameName, Picture } from '../marks/mark.ts';
import type { Edition, Story } from '../story/story.ts';
import { drawView } from './layout.ts';
import { FRAMES } from './stage.ts';

/** Finished pictures by step id, in reading order. */
export type Pictures = ReadonlyMap<string, Picture>;

/** What was drawn for an edition. Many pages show the same pictures, and drawing takes a while. */
const known = new WeakMap<Edition, Map<FrameName, Pictures>>();

/**
 * Draws every step of an edition in one frame.
 * @param story the content
 * @param edition the language
 * @param name the frame
 * @returns finished pictures by step id
 * @throws Error naming the step whose picture cannot be drawn
 */
export function drawPictures(story: Story, edition: Edition, name: FrameName): Pictures {
  const own = known.get(edition) ?? new Map<FrameName, Pictures>();
  known.set(edition, own);
  const pictures = own.get(name) ?? draw(story, edition, name);
  own.set(name, pictures);
  return pictures;
}

/**
 * The finished picture of one step.
 * @param story the content
 * @param edition the language
 * @param name the frame
 * @param id the step's id
 * @returns the picture
 * @throws Error when there is no such step, or when its picture cannot be drawn
 */
export function pictureOf(story: Story, edition: Edition, name: FrameName, id: string): Picture {
  const picture = drawPictures(story, edition, name).get(id);
  if (!picture) throw new Error(`no picture, because no step is called "${id}"`);
  return picture;
}

function draw(story: Story, edition: Edition, name: FrameName): Pictures {
  const stage = { story, language: edition.language, strings: edition.strings, frame: FRAMES[name] };
  return new Map(
    edition.steps.map((step) => {
      try {
        return [step.id, drawView(step.view, stage)];
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new Error(`step "${step.id}", ${name} frame: ${why}`, { cause: error });
      }
    }),
  );
}

/**
 * The films of an edition, one per frame.
 * @param story the content
 * @param edition the language
 * @returns films by frame name; plain data for the page
 */
export function filmsOf(story: Story, edition: Edition): Record<FrameName, Film> {
  return {
    landscape: pack(FRAMES.landscape, drawPictures(story, edition, 'landscape')),
    portrait: pack(FRAMES.portrait, drawPictures(story, edition, 'portrait')),
  };
}
