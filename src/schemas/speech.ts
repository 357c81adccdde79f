/**
 * Who says a thing, and how sure it is. Every statement on the site has exactly one speaker;
 * the three classes (report, background, ours) are never mixed in one sentence.
 */
import { z } from 'zod';

/** The voices that a statement may have, in the order in which legends show them. */
export const SPEAKERS = ['narration', 'quoted', 'paraphrased', 'inference', 'background', 'ours'] as const;

/**
 * - `narration`: the outlet tells it without attribution
 * - `quoted`: the outlet quotes its anonymous source
 * - `paraphrased`: the outlet sums up what its source said
 * - `inference`: the outlet's own conclusion or judgement
 * - `background`: another published source says it
 * - `ours`: this site's own reading, calculation or inference
 */
export const speaker = z.enum(SPEAKERS);
/** One of {@link SPEAKERS}. */
export type Speaker = z.infer<typeof speaker>;

/**
 * Tells whether a value is a speaker.
 * @param value anything
 * @returns whether it is one of {@link SPEAKERS}
 */
export const isSpeaker = (value: unknown): value is Speaker =>
  (SPEAKERS as readonly unknown[]).includes(value);

/** The three classes of wording that a speaker belongs to; links in prose begin with these words. */
export const SPEAKER_CLASSES = ['report', 'background', 'ours'] as const;
/** One of {@link SPEAKER_CLASSES}. */
export type SpeakerClass = (typeof SPEAKER_CLASSES)[number];

/**
 * Sorts a speaker into its class of wording.
 * @param voice the speaker of a claim
 * @returns `report` for the four voices inside the report, else the voice itself
 */
export function speakerClass(voice: Speaker): SpeakerClass {
  return voice === 'background' || voice === 'ours' ? voice : 'report';
}

/** The first letter of the ids of each class's claims. */
export const CLAIM_LETTERS: Readonly<Record<SpeakerClass, string>> = {
  report: 'C',
  background: 'B',
  ours: 'O',
};

/**
 * Tells whose claim an id stands for.
 * @param id such as `C7`
 * @returns the class of its speaker; `undefined` for an id with another letter
 */
export function claimClass(id: string): SpeakerClass | undefined {
  return SPEAKER_CLASSES.find((one) => id.startsWith(CLAIM_LETTERS[one]));
}

/** Certainty words, surest first, exactly as the research notes use them. */
export const CERTAINTIES = ['high', 'medium–high', 'medium', 'medium–low', 'low–medium', 'low'] as const;

/** How sure a statement is; see {@link CERTAINTIES}. It grades the evidence, not the speaker. */
export const certainty = z.enum(CERTAINTIES);
/** One of {@link CERTAINTIES}. */
export type Certainty = z.infer<typeof certainty>;
