/**
 * Prints what the story page weighs and what one step adds to it: bytes as sent with Brotli, quality 11. It reads
 * `dist/`, so build first. `docs/architecture.md` quotes the result.
 */
import { brotliCompressSync, constants } from 'node:zlib';

import { filmFiles } from '../src/charts/film-files.ts';
import { filmsOf } from '../src/charts/films.ts';
import { loadStory } from '../src/story/load.ts';
import type { Edition, Story } from '../src/story/story.ts';
import { run } from './run.ts';

/** A text's size in bytes as sent. */
function packed(text: string): number {
  const bytes = Buffer.from(text);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return brotliCompressSync(bytes, { params }).length;
}

/** The films of an edition as the site carries them. */
function filmTexts(story: Story, edition: Edition): string[] {
  return Object.values(filmsOf(story, edition)).map((film) => JSON.stringify(film));
}

/** The larger of two films: a reader fetches one of them. */
const filmSize = (texts: readonly string[]): number => Math.max(...texts.map(packed));

/** The page without the prose of some steps. The first step has to stay, because it is drawn. */
function pageWithout(page: string, ids: readonly string[]): string {
  return ids.reduce((rest, id) => {
    const section = new RegExp(`<section [^>]*\\bid="${id}".*?</section>`, 's');
    if (!section.test(rest))
      throw new Error(`dist/index.html has no step "${id}". Build again: npm run build`);
    return rest.replace(section, '');
  }, page);
}

/** The mean of some numbers, rounded. */
const mean = (values: readonly number[]): number =>
  Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);

await run(async () => {
  // Only now, because it stops at once where there is no built site, and `run` words that without a stack trace.
  const { firstLoad, weight } = await import('../tests/build/first-load.ts');
  const { readBuilt } = await import('../tests/build/site.ts');

  const story = loadStory();
  const edition = story.editions.find(({ language }) => language === 'en');
  if (!edition) throw new Error('There is no English edition to measure.');
  const page = readBuilt('index.html').toString('utf8');
  const films = filmTexts(story, edition);
  const built = filmFiles(story, edition).map(({ name }) => `films/${name}.json`);
  if (built.some((file) => !page.includes(file))) {
    throw new Error('dist/ was built from other content or code. Build again: npm run build');
  }

  const size = { page: packed(page), films: filmSize(films) };
  const without = (ids: readonly string[]): { page: number; films: number } => {
    const rest = { ...edition, steps: edition.steps.filter(({ id }) => !ids.includes(id)) };
    return {
      page: size.page - packed(pageWithout(page, ids)),
      films: size.films - filmSize(filmTexts(story, rest)),
    };
  };
  const ids = edition.steps.slice(1).map(({ id }) => id);
  const shares = ids.map((id) => ({ id, ...without([id]) }));
  // All at once: what the steps have in common counts too, so this is the safer number to foretell from.
  const all = without(ids);
  const step = { page: Math.round(all.page / ids.length), films: Math.round(all.films / ids.length) };

  const files = firstLoad('index.html');
  const rows: [string, number][] = [
    ['index.html', size.page],
    ['the larger film', size.films],
    ['one more step, page', mean(shares.map((share) => share.page))],
    ['one more step, film', mean(shares.map((share) => share.films))],
    ['all steps but the first, each, page', step.page],
    ['all steps but the first, each, film', step.films],
    ['JavaScript', weight(files, 'js')],
    ['CSS', weight(files, 'css')],
    ['fonts that the page preloads', weight(files, 'font')],
    [`first load, ${files.length} requests`, files.reduce((sum, { brotli }) => sum + brotli, 0)],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  console.log(`The story page with ${edition.steps.length} steps, bytes as sent with Brotli\n`);
  for (const [name, bytes] of rows) console.log(`${name.padEnd(width)} ${String(bytes).padStart(8)}`);
  console.log('\nWhat each step adds to the page, and to the larger film\n');
  for (const share of shares) {
    console.log(
      `${share.id.padEnd(width)} ${String(share.page).padStart(8)} ${String(share.films).padStart(8)}`,
    );
  }
});
