/** Claims: who may say what, why they are as sure as they are, and whether the story uses them. */
import { claimId } from '../../schemas/ids.ts';
import {
  CLAIM_LETTERS,
  claimClass,
  isSpeaker,
  SPEAKERS,
  speakerClass,
  type SpeakerClass,
} from '../../schemas/speech.ts';
import { readWording } from '../../schemas/wording.ts';
import { missedChoice, show, type Fault } from '../fault.ts';
import { valueAt } from '../schema-tree.ts';
import { faultAt, idsOf, textsAt, type Check, type Entry } from './draft.ts';
import { claimsOfEvents } from './events.ts';
import { claimsOf } from './voices.ts';

/**
 * Finds claims whose speaker, paragraph or sources do not go with the letter of their id.
 * @param draft all content
 * @returns the faults; claims with a malformed id or speaker are left to the schema
 */
export const checkClaimClasses: Check = ({ collections: { claims } }) =>
  claims.entries.flatMap((claim) => {
    if (!claimId.safeParse(claim.id).success || claim.id === undefined) return [];
    const wanted = claimClass(claim.id);
    if (wanted === undefined) return [];
    return [
      ...checkSpeaker(claim, wanted),
      ...checkReportOnly(claim, wanted),
      ...checkSupport(claim, wanted),
    ];
  });

function checkSpeaker(claim: Entry<unknown>, wanted: SpeakerClass): Fault[] {
  const voice = valueAt(claim.raw, ['speaker']);
  if (!isSpeaker(voice) || speakerClass(voice) === wanted) return [];
  const voices = SPEAKERS.filter((speaker) => speakerClass(speaker) === wanted);
  const letter = CLAIM_LETTERS[wanted];
  const what = voices.length === 1 ? `for ${letter}… only` : `for ${letter}… one of`;
  return [faultAt(claim, ['speaker'], { ...missedChoice(what, voices, voice), nearest: undefined })];
}

function checkReportOnly(claim: Entry<unknown>, wanted: SpeakerClass): Fault[] {
  if (wanted === 'report') {
    const needed = {
      paragraph: 'for C… the paragraph of the report',
      short: 'for C… the claim in a few words',
    };
    return Object.entries(needed)
      .filter(([key]) => valueAt(claim.raw, [key]) === undefined)
      .map(([key, allowed]) => faultAt(claim, [key], { found: 'nothing', allowed }));
  }
  return ['paragraph', 'korean', 'short', 'arguable'].flatMap((key) => {
    const value = valueAt(claim.raw, [key]);
    if (value === undefined) return [];
    const allowed = 'nothing: only a claim of the report (C…) has this key';
    return [faultAt(claim, [key], { found: show(value), allowed })];
  });
}

function checkSupport(claim: Entry<unknown>, wanted: SpeakerClass): Fault[] {
  const sources = valueAt(claim.raw, ['sources']);
  if (wanted === 'ours' || !Array.isArray(sources) || sources.length > 0) return [];
  return [
    faultAt(claim, ['sources'], {
      found: 'an empty list',
      allowed: `for ${CLAIM_LETTERS[wanted]}… at least one source`,
    }),
  ];
}

/**
 * Finds claims of the report that no step tells, and other claims that no step, page or event rests on.
 * @param draft all content
 * @returns the faults; use is not judged while some prose, or the events, cannot be read
 */
export const checkClaimUse: Check = (draft) => {
  const { steps, pages } = draft;
  const { claims, events } = draft.collections;
  // A mistyped target would make its claim look unused; the target is the fault to mend.
  const readable = [...steps, ...pages].every(
    ({ kind, prose }) =>
      prose.error === undefined &&
      (kind === 'page' || prose.links.every(({ target }) => readWording(target) !== undefined)),
  );
  if (!claims.readable || !events.readable || steps.length === 0 || !readable) return [];
  const told = new Set(steps.flatMap(claimsOf));
  const used = new Set([...told, ...pages.flatMap(claimsOf), ...claimsOfEvents(draft)]);
  return claims.entries.flatMap((claim): Fault[] => {
    const { id = '' } = claim;
    if (!claimId.safeParse(id).success) return [];
    if (claimClass(id) === 'report') {
      if (told.has(id)) return [];
      return [
        faultAt(claim, ['id'], {
          found: 'a claim of the report that no step tells',
          allowed: `at least one step with words for it, such as [words](report:${id})`,
        }),
      ];
    }
    if (used.has(id)) return [];
    return [
      faultAt(claim, ['id'], {
        found: 'a claim that nothing uses',
        allowed: 'a step, a page or an event that rests on it',
      }),
    ];
  });
};

/**
 * Finds claims whose certainty rests on an unknown ground, and grounds that no claim names.
 * @param draft all content
 * @returns the faults
 */
export const checkGrounds: Check = ({ collections: { claims, grounds } }) => {
  if (!grounds.readable || !claims.readable) return [];
  const known = idsOf(grounds);
  const named = claims.entries.map((claim) => ({ claim, ground: valueAt(claim.raw, ['ground']) }));
  const unknown = named.flatMap(({ claim, ground }) =>
    typeof ground === 'string' && !known.includes(ground)
      ? [faultAt(claim, ['ground'], missedChoice('one of the grounds', known, ground))]
      : [],
  );
  const unused = grounds.entries.filter(({ id }) => !named.some(({ ground }) => ground === id));
  return [
    ...unknown,
    ...unused.map((ground) =>
      faultAt(ground, ['id'], {
        found: 'a ground that no claim names',
        allowed: 'at least one claim that names it',
      }),
    ),
  ];
};

/**
 * Finds places and lines that name unknown claims.
 * @param draft all content
 * @returns the faults; none while the claims cannot be read
 */
export const checkClaimMentions: Check = ({ collections: { claims, places, lines } }) => {
  if (!claims.readable) return [];
  const known = idsOf(claims);
  return [...places.entries, ...lines.entries].flatMap((entry) =>
    textsAt(entry.raw, ['claims'])
      .filter(({ text }) => !known.includes(text))
      .map(({ text, path }) => faultAt(entry, path, missedChoice('one of the claims', known, text))),
  );
};
