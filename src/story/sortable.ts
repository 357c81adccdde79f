/** The claims of the report as the sorting exercise needs them. */
import type { Localized } from '../schemas/localized.ts';
import { SPEAKERS, speakerClass, type Speaker } from '../schemas/speech.ts';
import type { Edition, Step, Story } from './story.ts';
import { tellingOf } from './telling.ts';

/** One of the four voices inside the report. */
export type ReportSpeaker = Exclude<Speaker, 'background' | 'ours'>;

/**
 * Tells whether a speaker is one of the report's.
 * @param speaker any speaker
 * @returns whether the report speaks
 */
export const isReportSpeaker = (speaker: Speaker): speaker is ReportSpeaker =>
  speakerClass(speaker) === 'report';

/** The voices inside the report, in the order of legends. */
export const REPORT_SPEAKERS: readonly ReportSpeaker[] = SPEAKERS.filter(isReportSpeaker);

/** One claim to sort. */
export interface SortableClaim {
  /** Its id, such as `C4`. */
  readonly id: string;
  /** The claim in a few words, per language. */
  readonly short: Localized;
  /** Who says it: the key. */
  readonly speaker: ReportSpeaker;
  /** Whether one can argue about that. */
  readonly arguable: boolean;
  /** Paragraph of the English report, counted from 1. */
  readonly paragraph: number | undefined;
  /** The first step whose prose tells it, after the opening, which only announces; else the first whose picture does. */
  readonly step: Step;
  /** The words of that step that tell it; `undefined` when no prose does. */
  readonly telling: string | undefined;
}

/**
 * Lists the claims of the report.
 * @param story the content
 * @param edition the edition whose steps tell them
 * @returns the claims in file order
 * @throws Error when one has no short form or no step; the content check reports that long before
 */
export function sortableClaims({ claims }: Story, { steps }: Edition): SortableClaim[] {
  return claims.flatMap(({ id, short, speaker, arguable = false, paragraph }) => {
    if (!isReportSpeaker(speaker)) return [];
    const stepsOfClaim = steps.filter((candidate) => candidate.claims.includes(id));
    const later = stepsOfClaim.filter((candidate) => candidate !== steps[0]);
    const step = later.find(({ links }) => tellingOf(links, id) !== undefined) ?? later[0] ?? stepsOfClaim[0];
    if (!short || !step) throw new Error(`the claim "${id}" has no short form, or no step tells it`);
    return [{ id, short, speaker, arguable, paragraph, step, telling: tellingOf(step.links, id) }];
  });
}
