/** Copies of the site that readers keep: the story in one file, and the whole site as a ZIP file. */
import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

import { archive, licencesText, readmeText } from '../copies/archive.ts';
import type { LicenceFile } from '../copies/archive.ts';
import { ARCHIVE, LICENCES, ONE_FILE, README } from '../copies/names.ts';
import { oneFile } from '../copies/one-file.ts';
import { homeOf } from '../i18n/paths.ts';
import { loadStory } from '../story/load.ts';
import { builtFiles } from './built-files.ts';
import { offlineScript } from './offline-script.ts';

/** The most that the story in one file may have, in bytes: small enough for e-mail and slow lines. */
const MOST = 1_000_000;

/** Where the licences of the site stand in the project. */
const OWN_LICENCES = [
  'LICENSE',
  'LICENSE-TEXT.md',
  'src/content/geo/LICENSE.md',
  'src/styles/fonts/LICENSE.md',
  'src/styles/fonts/OFL.txt',
];

/** Files stand for the day on which the site was published; where that is not told, for the first day that ZIP files know. */
const FIRST_DAY = '1980-01-01';

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;

/**
 * Makes the integration for the story in one file. It may stand before or after those that rewrite addresses; a link to
 * either copy leads to a file from here on.
 * @returns an integration that writes `without-a-pass.html` for every edition, and the text of all licences
 */
export function storyInOneFile(): AstroIntegration {
  let site: string | undefined;
  let root: string;
  return {
    name: 'one-file',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site?.replace(/\/?$/, '/');
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const built = fileURLToPath(dir);
        const { code, packages } = await offlineScript(root);
        const { editions } = loadStory(root);
        for (const edition of editions) {
          const folder = homeOf('/', edition.language).slice(1);
          const html = oneFile({
            folder,
            site,
            edition,
            script: code,
            read: (path) => readFileSync(join(built, path)),
          });
          const bytes = Buffer.from(html);
          if (bytes.length > MOST)
            throw new Error(`${folder}${ONE_FILE} has ${bytes.length} bytes; it may have ${MOST} at most`);
          await writeFile(join(built, folder, ONE_FILE), bytes);
          logger.info(`wrote ${folder}${ONE_FILE}, ${megabytes(bytes.length)}`);
        }
        const [edition] = editions;
        if (!edition) throw new Error('there is no edition');
        const others = packages.map((name) => `node_modules/${name}/LICENSE`);
        const licences = [...OWN_LICENCES, ...others].map((path): LicenceFile => ({
          path,
          text: readFileSync(join(root, path), 'utf8'),
        }));
        await writeFile(join(built, LICENCES), licencesText(edition, licences));
        // What is packed comes last, but links to it are looked at before.
        await writeFile(join(built, ARCHIVE), '');
      },
    },
  };
}

/**
 * Makes the integration for the ZIP file. It must be the last that writes into the built folder.
 * @returns an integration that writes `without-a-pass.zip`
 */
export function siteArchive(): AstroIntegration {
  let root: string;
  return {
    name: 'archive',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const built = fileURLToPath(dir);
        const [edition] = loadStory(root).editions;
        if (!edition) throw new Error('there is no edition');
        const files = new Map<string, Uint8Array>([[README, Buffer.from(readmeText(edition))]]);
        for (const name of await builtFiles(built)) {
          if (name === README)
            throw new Error(`${README} is the name of a file in the ZIP file; the site has one too`);
          if (name !== ARCHIVE) files.set(name, await readFile(join(built, name)));
        }
        logger.info(`packing ${files.size} files …`);
        const bytes = archive(files, edition.strings.site.published ?? FIRST_DAY);
        await writeFile(join(built, ARCHIVE), bytes);
        logger.info(`wrote ${ARCHIVE}, ${megabytes(bytes.length)}`);
      },
    },
  };
}
