/** Claims: who may say what, and whether the story uses them. */
import { claimId } from '../../schemas/ids.ts';
import { SPEAKERS, speakerClass, type Speaker } from '../../schemas/speech.ts';
import { missedChoice, show, type Fault } from '../fault.ts';
import { valueAt } from '../schema-tree.ts';
import { faultAt, idsOf, textsAt, type Check, type Entry } from './draft.ts';

/** Which class of speaker the first letter of a claim's id stands for. */
const CLASS_OF_LETTER = { C: 'report', B: 'background', O: 'ours' } as const;

/**
 * Finds claims whose speaker, paragraph or sources do not go with the letter of their id.
 * @param draft all content
 * @returns the faults; claims with a malformed id or speaker are left to the schema
 */
export const checkClaimClasses: Check = ({ collections: { claims } }) =>
  claims.entries.flatMap((claim) => {
    if (!claimId.safeParse(claim.id).success || claim.id === undefined) return [];
    const letter = claim.id.charAt(0) as keyof typeof CLASS_OF_LETTER;
    return [
      ...checkSpeaker(claim, letter),
      ...checkReportOnly(claim, letter),
      ...checkSupport(claim, letter),
    ];
  });

function checkSpeaker(claim: Entry<unknown>, letter: keyof typeof CLASS_OF_LETTER): Fault[] {
  const voice = valueAt(claim.raw, ['speaker']);
  const wanted = CLASS_OF_LETTER[letter];
  if (!isSpeaker(voice) || speakerClass(voice) === wanted) return [];
  const voices = SPEAKERS.filter((speaker) => speakerClass(speaker) === wanted);
  const what = voices.length === 1 ? `for ${letter}… only` : `for ${letter}… one of`;
  return [faultAt(claim, ['speaker'], { ...missedChoice(what, voices, voice), nearest: undefined })];
}

const isSpeaker = (voice: unknown): voice is Speaker => (SPEAKERS as readonly unknown[]).includes(voice);

function checkReportOnly(claim: Entry<unknown>, letter: string): Fault[] {
  const paragraph = valueAt(claim.raw, ['paragraph']);
  if (letter === 'C') {
    if (paragraph !== undefined) return [];
    return [
      faultAt(claim, ['paragraph'], { found: 'nothing', allowed: 'for C… the paragraph of the report' }),
    ];
  }
  return ['paragraph', 'korean'].flatMap((key) => {
    const value = valueAt(claim.raw, [key]);
    if (value === undefined) return [];
    const allowed = 'nothing: only a claim of the report (C…) has this key';
    return [faultAt(claim, [key], { found: show(value), allowed })];
  });
}

function checkSupport(claim: Entry<unknown>, letter: string): Fault[] {
  const sources = valueAt(claim.raw, ['sources']);
  if (letter === 'O' || !Array.isArray(sources) || sources.length > 0) return [];
  return [
    faultAt(claim, ['sources'], { found: 'an empty list', allowed: `for ${letter}… at least one source` }),
  ];
}

/**
 * Finds steps that rest on unknown claims, and claims of the report that no step covers.
 * @param draft all content
 * @returns the faults; coverage is not judged while a step's list of claims cannot be read
 */
export const checkClaimUse: Check = ({ collections: { claims }, steps }) => {
  if (!claims.readable) return [];
  const known = idsOf(claims);
  const uses = steps.flatMap((step) => textsAt(step.raw, ['claims']).map((use) => ({ step, ...use })));
  const unknown = uses
    .filter(({ text }) => !known.includes(text))
    .map(({ step, text, path }) => faultAt(step, path, missedChoice('one of the claims', known, text)));
  if (steps.length === 0 || !steps.every(({ raw }) => Array.isArray(valueAt(raw, ['claims']))))
    return unknown;
  const used = new Set(uses.map(({ text }) => text));
  const uncovered = claims.entries
    .filter(({ id = '' }) => claimId.safeParse(id).success && id.startsWith('C') && !used.has(id))
    .map((claim) => {
      const wording = {
        found: 'a claim of the report that no step covers',
        allowed: 'at least one step that lists it',
      };
      return faultAt(claim, ['id'], wording);
    });
  return [...unknown, ...uncovered];
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
