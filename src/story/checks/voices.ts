/** Who speaks in the prose: every word has one speaker, and the claims behind it are that speaker's. */
import {
  CLAIM_LETTERS,
  claimClass,
  SPEAKER_CLASSES,
  speakerClass,
  type Speaker,
  type SpeakerClass,
} from '../../schemas/speech.ts';
import { OVERVIEW } from '../../schemas/sheet.ts';
import { readWording } from '../../schemas/wording.ts';
import { missedChoice, show, type Fault, type Wording } from '../fault.ts';
import type { LinkUse } from '../mdx-text.ts';
import { OWN_PAGES, TEACHING_PAGES } from '../own-pages.ts';
import type { LooseWords } from '../prose-block.ts';
import { faultAt, idsOf, stepIdsOf, type Check, type Draft, type ProseFile } from './draft.ts';

/** How each wording is written, for messages. */
const FORMS: Readonly<Record<SpeakerClass, string>> = {
  report: '(report:C…)',
  background: '(background:B…)',
  ours: '(ours:O…) or (ours)',
};

/** A page of this site as the target of a link. */
const PAGE = /^page:(.*)$/;
/** A step of the story as the target of a link. */
const STEP = /^step:(.*)$/;
/** Another site as the target of a link. */
const ADDRESS = /^https?:\/\//;

/** What looks like a link and is none, because white space stands in its target. */
const SPACED = /\]\(([^()]*\s[^()]*)\)/;

/**
 * Finds words without a speaker, wordings that do not exist, unknown claims and pages, claims whose speaker does not
 * fit the wording, and sentences that mix two speakers.
 * @param draft all content
 * @returns the faults; claims are not judged while their file cannot be read
 */
export const checkVoices: Check = (draft) =>
  [...draft.steps, ...draft.pages, ...draft.sheets].flatMap((file) => checkSpeech(file, draft));

/**
 * Does the same for one text.
 * @param file the text
 * @param draft all content
 * @returns the faults
 */
export function checkSpeech(file: ProseFile, draft: Draft): Fault[] {
  return [
    ...file.prose.loose.flatMap((words) => checkLoose(file, words)),
    ...file.prose.links.flatMap((link) => checkLink(file, link, draft)),
    ...mixedSentences(file, draft),
  ];
}

function proseFault(file: ProseFile, line: number | undefined, wording: Wording): Fault {
  return { ...faultAt(file, ['prose'], wording), line };
}

function checkLoose(file: ProseFile, { text, heading, line }: LooseWords): Fault[] {
  if (heading && file.kind !== 'step') return [];
  const target = SPACED.exec(text)?.[1];
  const closed = target?.replace(/\s+/g, '') ?? '';
  const wording =
    readWording(closed) === undefined
      ? {
          found: `${show(text)} without a speaker`,
          allowed: '[words](report:C…), [words](background:B…), [words](ours:O…) or [words](ours)',
        }
      : { found: `(${target ?? ''})`, allowed: `a target without white space: (${closed})` };
  return [proseFault(file, line, wording)];
}

function checkLink(file: ProseFile, { target, text, line }: LinkUse, draft: Draft): Fault[] {
  const at = (wording: Wording): Fault[] => [proseFault(file, line, wording)];
  if (text === '') return at({ found: `[](${target}) without words`, allowed: `[words](${target})` });
  const read = readWording(target);
  if (read === undefined) return checkOrdinaryLink(file, target, draft).flatMap(at);
  const { wording, claims: ids } = read;
  if (ids.length === 0 && wording !== 'ours') return at({ found: `(${target})`, allowed: FORMS[wording] });
  const { claims } = draft.collections;
  if (!claims.readable) return [];
  const known = idsOf(claims);
  const unknown = ids.filter((id) => !known.includes(id));
  if (unknown.length > 0) return unknown.flatMap((id) => at(missedChoice('one of the claims', known, id)));
  const misfits = ids.flatMap((id): Wording[] => {
    const home = claimClass(id);
    if (home === undefined || home === wording) return [];
    return [
      {
        found: `${id}, which ${SPOKEN[home]}, worded as ${wording}`,
        allowed: `[words](${home}:${id}), or claims ${CLAIM_LETTERS[wording]}… after ${wording}`,
      },
    ];
  });
  if (misfits.length > 0) return misfits.flatMap(at);
  const voices = speakersOf(ids, draft);
  const other = voices.find(({ speaker }) => speaker !== voices[0]?.speaker);
  if (other === undefined || voices[0] === undefined) return [];
  return at({
    found: `two speakers for the same words: ${voices[0].speaker} in ${voices[0].id}, ${other.speaker} in ${other.id}`,
    allowed: 'claims of one speaker; give each speaker a sentence and [ ] of its own',
  });
}

/** What each class of speaker does with a claim, for messages. */
const SPOKEN: Readonly<Record<SpeakerClass, string>> = {
  report: 'the report says',
  background: 'another source says',
  ours: 'is our own reading',
};

/**
 * Ordinary links, which pages and sheets may have: to other sites, to pages of this one as `page:map-notes`, and to steps as
 * `step:hubs`.
 */
function checkOrdinaryLink({ kind }: ProseFile, target: string, draft: Draft): Wording[] {
  const name = PAGE.exec(target)?.[1];
  const step = STEP.exec(target)?.[1];
  const ordinary = name !== undefined || step !== undefined || ADDRESS.test(target);
  if (kind === 'step' && ordinary) {
    return [{ found: `the ordinary link (${target})`, allowed: `in a step only ${allForms()}` }];
  }
  if (name !== undefined) {
    // The overview is the page `teach` itself.
    const sheets = draft.sheets.filter(({ id }) => id !== OVERVIEW).map(({ id }) => `teach/${id}`);
    const known = [
      ...new Set([...OWN_PAGES, ...TEACHING_PAGES, ...draft.pages.map(({ id }) => id), ...sheets]),
    ];
    if (known.includes(name)) return [];
    return [{ ...missedChoice('page: and one of the pages', known, name), found: `(${target})` }];
  }
  if (step !== undefined) {
    const known = stepIdsOf(draft);
    if (known.includes(step)) return [];
    return [{ ...missedChoice('step: and one of the steps', known, step), found: `(${target})` }];
  }
  if (ordinary) return [];
  const { nearest } = missedChoice('', SPEAKER_CLASSES, target.split(':', 1)[0]);
  const allowed =
    kind === 'step' ? allForms() : `${allForms()}, or the ordinary (https://…), (page:…) or (step:…)`;
  return [{ found: `(${target})`, allowed, nearest }];
}

const allForms = (): string => Object.values(FORMS).join(', ');

/** The speakers of claims; those that do not fit their schema have none. */
function speakersOf(ids: readonly string[], { collections }: Draft): { id: string; speaker: Speaker }[] {
  return ids.flatMap((id) => {
    const speaker = collections.claims.entries.find((claim) => claim.id === id)?.parsed?.speaker;
    return speaker === undefined ? [] : [{ id, speaker }];
  });
}

/** Finds sentences that go on from the words of one speaker into those of another. */
function mixedSentences(file: ProseFile, draft: Draft): Fault[] {
  const { links } = file.prose;
  return links.flatMap((link, index) => {
    const before = links[index - 1];
    if (before === undefined || !link.continues) return [];
    const [one, other] = [before, link].map(({ target }) => speakerOf(target, draft));
    if (one === undefined || other === undefined || one === other) return [];
    const wording = {
      found: `two speakers in one sentence: ${one} in (${before.target}), ${other} in (${link.target})`,
      allowed: 'one speaker in each sentence; end it before the second [ ]',
    };
    return [proseFault(file, link.line, wording)];
  });
}

/** The speaker of a link; one whose claims have no single speaker is left to the other rules. */
function speakerOf(target: string, draft: Draft): Speaker | undefined {
  const read = readWording(target);
  if (read === undefined) return undefined;
  if (read.claims.length === 0) return read.wording === 'ours' ? 'ours' : undefined;
  const speakers = new Set(speakersOf(read.claims, draft).map(({ speaker }) => speaker));
  const [only] = speakers;
  return speakers.size === 1 && only !== undefined && speakerClass(only) === read.wording ? only : undefined;
}

/**
 * Lists the claims that a text rests on.
 * @param file the step or page
 * @returns ids, each once, in order of first use
 */
export const claimsOf = ({ prose }: ProseFile): string[] => [
  ...new Set(prose.links.flatMap(({ target }) => readWording(target)?.claims ?? [])),
];
