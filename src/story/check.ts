/** Checks all content at once: every file by itself, then everything that refers to something else. */
import type { Check, Draft } from './checks/draft.ts';
import { checkPermalinks } from './checks/permalinks.ts';
import { checkClaimClasses, checkClaimMentions, checkClaimUse, checkGrounds } from './checks/claims.ts';
import { checkContents, checkStrings } from './checks/contents.ts';
import { checkEventClaims, checkEventDates } from './checks/events.ts';
import { checkFitNames, checkIds } from './checks/ids.ts';
import { checkParity, checkTexts } from './checks/languages.ts';
import { checkKilometres, checkPlaces } from './checks/lines.ts';
import { checkProse, termsOf } from './checks/prose.ts';
import { readCollections } from './checks/read-collections.ts';
import { checkPages, readPages, readSheets } from './checks/read-pages.ts';
import { readSteps } from './checks/read-steps.ts';
import { readStrings } from './checks/read-strings.ts';
import { checkSources } from './checks/sources.ts';
import { checkLessons, checkQuestions, checkSheets } from './checks/teaching.ts';
import { checkViews } from './checks/views.ts';
import { checkVoices, claimsOf } from './checks/voices.ts';
import { claimsInPicture } from './claims-in-picture.ts';
import type { ContentFile } from './content-file.ts';
import type { Fault } from './fault.ts';
import type { Edition, ProsePage, Sheet, Step, Story } from './story.ts';

const CHECKS: readonly Check[] = [
  checkIds,
  checkFitNames,
  checkContents,
  checkStrings,
  checkPermalinks,
  checkViews,
  checkPlaces,
  checkKilometres,
  checkClaimClasses,
  checkClaimUse,
  checkGrounds,
  checkEventDates,
  checkEventClaims,
  checkClaimMentions,
  checkSources,
  checkProse,
  checkVoices,
  checkPages,
  checkSheets,
  checkQuestions,
  checkLessons,
  checkTexts,
  checkParity,
];

/**
 * Checks and cross-checks all content.
 * @param files every file of content, in any order
 * @returns the story when there is no fault, and all faults of the run; never throws for what an author wrote
 */
export function checkContent(files: readonly ContentFile[]): { story: Story | undefined; faults: Fault[] } {
  const sorted = [...files].sort((one, other) => (one.path < other.path ? -1 : 1));
  const { collections, faults: collectionFaults } = readCollections(sorted);
  const { steps, languages, faults: stepFaults } = readSteps(sorted);
  const { pages, faults: pageFaults } = readPages(sorted);
  const { sheets, faults: sheetFaults } = readSheets(sorted);
  const { strings, stringsFor, faults: stringFaults } = readStrings(sorted);
  const draft: Draft = { collections, steps, pages, sheets, languages, strings, stringsFor };
  const faults = [
    ...collectionFaults,
    ...stepFaults,
    ...pageFaults,
    ...sheetFaults,
    ...stringFaults,
    ...CHECKS.flatMap((check) => check(draft)),
  ];
  return { story: faults.length === 0 ? assemble(draft) : undefined, faults };
}

/** Puts the checked parts together; called only without faults, so nothing is missing. */
function assemble({ collections, steps, pages, sheets, languages, strings }: Draft): Story {
  const parsed = <T>({ entries }: { entries: readonly { parsed: T | undefined }[] }): T[] =>
    entries.flatMap((entry) => (entry.parsed === undefined ? [] : [entry.parsed]));
  const chapters = parsed(collections.chapters);
  const events = parsed(collections.events);
  const editions = languages.flatMap((language): Edition[] => {
    const inOrder = chapters.flatMap((chapter) =>
      chapter.steps.flatMap((id): Step[] => {
        const file = steps.find((step) => step.language === language && step.id === id);
        if (file?.parsed === undefined) return [];
        const claims = claimsOf(file);
        const pictured = claimsInPicture(file.parsed.view, events).filter((claim) => !claims.includes(claim));
        const { links } = file.prose;
        const plain = links.map(({ text }) => text).join(' ');
        const terms = termsOf(file);
        return [{ ...file.parsed, id, chapter: chapter.id, claims, pictured, terms, plain, links }];
      }),
    );
    const texts = strings.get(language);
    const own = pages
      .filter((page) => page.language === language)
      .flatMap((file): [string, ProsePage][] => {
        if (file.parsed === undefined) return [];
        const page = { ...file.parsed, id: file.id, claims: claimsOf(file), terms: termsOf(file) };
        return [[file.id, page]];
      });
    const taught = sheets
      .filter((sheet) => sheet.language === language)
      .flatMap((file): Sheet[] =>
        file.parsed === undefined ? [] : [{ ...file.parsed, id: file.id, claims: claimsOf(file) }],
      )
      .sort((one, other) => one.order - other.order)
      .map((sheet): [string, Sheet] => [sheet.id, sheet]);
    if (texts === undefined) return [];
    return [{ language, steps: inOrder, pages: new Map(own), sheets: new Map(taught), strings: texts }];
  });
  return {
    chapters,
    editions,
    claims: parsed(collections.claims),
    grounds: new Map(parsed(collections.grounds).map((ground) => [ground.id, ground])),
    events,
    unknowns: parsed(collections.unknowns),
    sources: parsed(collections.sources),
    places: new Map(parsed(collections.places).map((place) => [place.id, place])),
    lines: parsed(collections.lines),
    units: parsed(collections.units),
    terms: parsed(collections.terms),
    permalinks: parsed(collections.permalinks),
    questions: new Map(parsed(collections.questions).map((entry) => [entry.id, entry])),
    lessons: parsed(collections.lessons),
  };
}
