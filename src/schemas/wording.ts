/**
 * How prose says who speaks: as the target of a link. `[text](report:C1,C2)` gives words of the report, `background:B3`
 * those of another published source, `ours:O1` our own; `ours` alone is for words about this page itself.
 */
import { SPEAKER_CLASSES, type SpeakerClass } from './speech.ts';

/** What the target of a link says. */
export interface Wording {
  /** Whose words these are. */
  readonly wording: SpeakerClass;
  /** Ids of the claims that they rest on; only for `ours` there may be none. */
  readonly claims: readonly string[];
}

/**
 * Reads the target of a link.
 * @param target what stands in the round brackets, such as `report:C1,C2`
 * @returns wording and claims; `undefined` when the target names no wording
 */
export function readWording(target: string): Wording | undefined {
  const [name = '', list = ''] = target.split(':', 2);
  const wording = SPEAKER_CLASSES.find((one) => one === name);
  if (wording === undefined) return undefined;
  return { wording, claims: list.split(',').filter((id) => id !== '') };
}
