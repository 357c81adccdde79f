/** All pictures of one edition as files. Each is made once in a build, whoever asks for it first. */
import { pictureOf } from '../charts/films.ts';
import { fullAddress, homeOf } from '../i18n/paths.ts';
import { inLanguage } from '../schemas/localized.ts';
import type { Edition, Step, Story } from '../story/story.ts';
import { creditOf, sourcesOf } from './credit.ts';
import { openPens } from './pens.ts';
import { pictureFile, PNG_SCALE } from './picture-file.ts';
import { toPng, toWebp } from './raster.ts';
import { socialImage } from './social.ts';
import { socialPages } from './social-pages.ts';
import type { Where } from './social-tags.ts';
import { thumbnail } from './thumbnail.ts';

/** A step's picture as files. */
export interface PictureFiles {
  /** The SVG file. */
  readonly svg: string;
  /** The PNG file. */
  readonly png: Buffer;
  /** Size of the PNG file in pixels. */
  readonly width: number;
  readonly height: number;
}

/** What is made already, by edition and then by file. */
const made = new WeakMap<Edition, Map<string, Promise<unknown>>>();

/** Makes a thing once per edition. */
function once<Thing>(edition: Edition, name: string, make: () => Promise<Thing>): Promise<Thing> {
  const things = made.get(edition) ?? new Map<string, Promise<unknown>>();
  made.set(edition, things);
  const thing = things.get(name) ?? make();
  things.set(name, thing);
  return thing as Promise<Thing>;
}

/**
 * The picture of a step as files.
 * @param step the step
 * @param story the content
 * @param edition the language
 * @param where where the site lies; the picture names the step's address where it is known
 * @returns the files; the same for every caller of one build
 */
export function pictureFilesOf(
  step: Step,
  story: Story,
  edition: Edition,
  where: Where,
): Promise<PictureFiles> {
  return once(edition, `picture ${step.id}`, async () => {
    const pens = await openPens();
    const picture = pictureOf(story, edition, 'landscape', step.id);
    const home = homeOf(where.base, edition.language);
    const address = fullAddress(where.site, where.base, `${home}steps/${step.id}/`);
    const svg = pictureFile(
      {
        id: step.id,
        title: step.title,
        description: step.description,
        picture,
        credit: creditOf(step, picture, story, edition, address),
        sources: sourcesOf(step, story),
        site: edition.strings.site.title,
        language: edition.language,
      },
      pens,
    );
    const png = await toPng(svg, PNG_SCALE);
    // The width and height of a PNG file stand at fixed places, most significant byte first.
    return { svg, png, width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
  });
}

/**
 * The thumbnail of a step.
 * @param id the step's id
 * @param story the content
 * @param edition the language
 * @returns a WebP file of the size `THUMBNAIL`
 * @throws Error when there is no such step
 */
export async function thumbnailFile(id: string, story: Story, edition: Edition): Promise<Buffer> {
  return toWebp(thumbnail(pictureOf(story, edition, 'portrait', id), await openPens()));
}

/**
 * Names of all social images of an edition.
 * @param edition the language
 * @returns ids of steps, then ids of pages
 * @throws Error when a step and a page share an id
 */
export function socialIds(edition: Edition): string[] {
  const ids = [...edition.steps.map(({ id }) => id), ...socialPages(edition).map(({ id }) => id)];
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new Error(`a step and a page are both called "${twice}"`);
  return ids;
}

/**
 * A social image.
 * @param id of a step, or of a page
 * @param story the content
 * @param edition the language
 * @returns a PNG file of 1200 by 630 pixels; the same for every caller of one build
 * @throws Error when there is no such step or page
 */
export function socialFile(id: string, story: Story, edition: Edition): Promise<Buffer> {
  return once(edition, `social ${id}`, async () => {
    const pens = await openPens();
    const { site, media } = edition.strings;
    const step = edition.steps.find((candidate) => candidate.id === id);
    const page = socialPages(edition).find((candidate) => candidate.id === id);
    // Pages show the map that the story opens with.
    const shown = step?.id ?? edition.steps[0]?.id;
    if (shown === undefined || (!step && !page)) throw new Error(`no step and no page is called "${id}"`);
    const picture = pictureOf(story, edition, 'portrait', shown);
    const title = step?.title ?? page?.title ?? '';
    const chapter = story.chapters.find((candidate) => candidate.id === step?.chapter);
    const over = chapter && inLanguage(chapter.title, edition.language);
    const svg = socialImage(
      {
        title,
        ...(over !== undefined && over !== title && { over }),
        ...(page?.under !== undefined && { under: page.under }),
        ...(title !== site.title && { site: site.title }),
        map: picture.camera && media.credit.map,
        picture,
      },
      pens,
    );
    return toPng(svg, 1);
  });
}
