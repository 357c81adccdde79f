import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isHan, isHangul, isInvisible, latinCharacters } from './characters.ts';
import { charactersIn, textFiles, type Found } from './content.ts';
import { glyphMetrics, nameEntry, type Face } from './face.ts';
import { HANGUL, LATIN_FACES } from './faces.ts';
import { fitFallbacks } from './fallback.ts';
import { cutHangul } from './hangul.ts';
import { cutLatin, refuseMissing, type CutFace, type FontFile } from './latin.ts';
import { licenceNote, licenceText, type Credit } from './licence.ts';
import { packageFile } from './sources.ts';
import { stylesheet } from './stylesheet.ts';
import { tabulate, widthsJson, type FaceWidths } from './widths.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const STYLES = join(ROOT, 'src/styles');
const FONTS = join(STYLES, 'fonts');
const SCANNED = ['src/content', 'src/i18n'];

/**
 * Makes the font files, the stylesheet, the advance widths and the licence notes.
 * @param args command line: `--also FILE`, any number of times, adds the Hangul of that file
 * @throws Error with a message for the terminal
 */
async function make(args: string[]): Promise<void> {
  const found = await scan();
  const hangulFound = await addHangul(found, alsoFiles(args));
  const wanted = new Set([
    ...latinCharacters(),
    ...[...found.keys()].filter((code) => !isHangul(code) && !isHan(code) && !isInvisible(code)),
  ]);
  const han = [...found.keys()].filter(isHan).length;
  if (han > 0) console.log(`${han} Chinese characters are left to the reader's own fonts`);
  await mkdir(FONTS, { recursive: true });

  const cutFaces: CutFace[] = [];
  const opened: Record<string, Face> = {};
  const widths: Record<string, FaceWidths> = {};
  const credits: Credit[] = [];
  for (const face of LATIN_FACES) {
    const { missing, ...done } = await cutLatin(face, wanted);
    refuseMissing(missing, (code) => found.get(code), `${face.family} ${face.style}`);
    await save(done.files);
    if (missing.length > 0)
      console.log(`  ${face.file} leaves to other fonts: ${String.fromCodePoint(...missing)}`);
    cutFaces.push(done);
    for (const [name, slices] of Object.entries(done.opened)) {
      opened[name] = slices[0]!;
      widths[name] = tabulate(slices, wanted);
    }
    credits.push(await credit(face.package, Object.values(opened).at(-1)!, done.files));
  }

  let syllable = 1000;
  let hangulName: string | undefined;
  if (hangulFound.size > 0) {
    const { file, face } = await cutHangul([...hangulFound.keys()], (code) => hangulFound.get(code)!);
    await save([file]);
    hangulName = file.name;
    syllable = Math.round((glyphMetrics(face, 1).advance * 1000) / face.unitsPerEm);
    credits.push(await credit(HANGUL.package, face, [file]));
  } else {
    console.log(`no Hangul in ${SCANNED.join(' or ')}: ${HANGUL.file}.woff2 is not made`);
  }

  await removeOthers(new Set(credits.flatMap(({ files }) => files)));
  const latin = Object.values(opened);
  const hangulBox = {
    ascent: Math.min(...latin.map((face) => face.ascent / face.unitsPerEm)),
    descent: Math.min(...latin.map((face) => face.descent / face.unitsPerEm)),
  };
  const fallbacks = await fitFallbacks(cutFaces);
  await write(join(STYLES, 'fonts.css'), stylesheet(cutFaces, hangulName, hangulBox, fallbacks));
  await mkdir(join(ROOT, 'src/marks'), { recursive: true });
  await write(join(ROOT, 'src/marks/advance-widths.json'), widthsJson(widths, syllable));
  await write(join(FONTS, 'LICENSE.md'), licenceNote(credits));
  await write(
    join(FONTS, 'OFL.txt'),
    licenceText((await packageFile(HANGUL.package, 'LICENSE')).toString('utf8')),
  );
}

async function scan(): Promise<Found> {
  const files = (await Promise.all(SCANNED.map((folder) => textFiles(join(ROOT, folder))))).flat();
  console.log(`${files.length} text files in ${SCANNED.join(' and ')}`);
  return charactersIn(files, ROOT);
}

/** The Hangul of the site's own text and of the files named on the command line. */
async function addHangul(found: Found, files: string[]): Promise<Found> {
  const also = await charactersIn(files, ROOT);
  const hangul = new Map([...also, ...found].filter(([code]) => isHangul(code)));
  console.log(`${hangul.size} Hangul characters`);
  return hangul;
}

function alsoFiles(args: string[]): string[] {
  const files: string[] = [];
  for (let i = 0; i < args.length; i += 2) {
    if (args[i] !== '--also' || !args[i + 1])
      throw new Error(`cannot read "${args.slice(i).join(' ')}"; the only option is --also FILE`);
    files.push(resolve(args[i + 1]!));
  }
  return files;
}

async function credit(from: string, face: Face, files: FontFile[]): Promise<Credit> {
  const { family } = JSON.parse((await packageFile(from, 'metadata.json')).toString('utf8'));
  const { version } = JSON.parse((await packageFile(from, 'package.json')).toString('utf8'));
  return {
    files: files.map(({ name }) => name),
    name: family,
    copyright: nameEntry(face, 0),
    package: from,
    version,
  };
}

async function save(files: FontFile[]): Promise<void> {
  for (const { name, bytes, codes } of files) {
    await writeFile(join(FONTS, name), bytes);
    console.log(`${name}: ${codes.length} characters, ${(bytes.length / 1000).toFixed(1)} kB`);
  }
}

/** Font files of an earlier run that this one no longer makes would only mislead. */
async function removeOthers(made: Set<string>): Promise<void> {
  for (const name of await readdir(FONTS)) {
    if (!name.endsWith('.woff2') || made.has(name)) continue;
    await rm(join(FONTS, name));
    console.log(`${name}: removed, no longer made`);
  }
}

async function write(path: string, text: string): Promise<void> {
  await writeFile(path, text);
  console.log(`${path.slice(ROOT.length + 1)}: ${(Buffer.byteLength(text) / 1000).toFixed(1)} kB`);
}

try {
  await make(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
