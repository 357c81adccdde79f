/** Who speaks in the prose: every word has one speaker, and the claims behind it are that speaker's. */
import { speakerClass, type Speaker, type SpeakerClass } from '../../schemas/speech.ts';
import { readWording, WORDINGS } from '../../schemas/wording.ts';
import { missedChoice, type Fault, type Wording } from '../fault.ts';
import type { LinkUse } from '../mdx-text.ts';
import { faultAt, idsOf, type Check, type Draft, type ProseFile } from './draft.ts';

/** How each wording is written, for messages. */
const FORMS: Readonly<Record<SpeakerClass, string>> = {
  report: 'report:C…',
  background: 'background:B…',
  ours: 'ours:O… or ours',
};

/** Ordinary links, which pages may have: to other sites, and to pages of this one as `page:map-notes`. */
const ADDRESS = /^(?:https?:\/\/|page:[a-z-]+$)/;

/**
 * Finds words without a speaker, wordings that do not exist, unknown claims, claims whose speaker does not fit the
 * wording, and sentences that mix two speakers.
 * @param draft all content
 * @returns the faults; claims are not judged while their file cannot be read
 */
export const checkVoices: Check = (draft) =>
  [...draft.steps, ...draft.pages].flatMap((file) => [
    ...file.prose.loose.map(({ text, line }) =>
      proseFault(file, line, {
        found: `${JSON.stringify(shortened(text))} without a speaker`,
        allowed: `words in [ ] and who says them in ( ), such as ${Object.values(FORMS).join(', ')}`,
      }),
    ),
    ...file.prose.links.flatMap((link) => checkLink(file, link, draft)),
  ]);

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

function proseFault(file: ProseFile, line: number | undefined, wording: Wording): Fault {
  return { ...faultAt(file, ['prose'], wording), line };
}

function checkLink(file: ProseFile, { target, line }: LinkUse, draft: Draft): Fault[] {
  const at = (wording: Wording): Fault[] => [proseFault(file, line, wording)];
  const read = readWording(target);
  if (read === undefined) {
    if (file.kind === 'page' && ADDRESS.test(target)) return [];
    const name = target.split(':', 1)[0] ?? '';
    return at({ ...missedChoice('one of the wordings', WORDINGS, name), found: `(${target})` });
  }
  const { wording, claims: ids } = read;
  if (ids.length === 0 && wording !== 'ours') return at({ found: `(${target})`, allowed: FORMS[wording] });
  const { claims } = draft.collections;
  if (!claims.readable) return [];
  const known = idsOf(claims);
  const unknown = ids.filter((id) => !known.includes(id));
  if (unknown.length > 0) return unknown.flatMap((id) => at(missedChoice('one of the claims', known, id)));

  const voices = ids.flatMap((id): { id: string; speaker: Speaker }[] => {
    const speaker = claims.entries.find((claim) => claim.id === id)?.parsed?.speaker;
    return speaker === undefined ? [] : [{ id, speaker }];
  });
  const misfit = voices.find(({ speaker }) => speakerClass(speaker) !== wording);
  if (misfit) {
    return at({
      found: `${misfit.id}, which ${spoken(misfit.speaker)}, worded as ${wording}`,
      allowed: FORMS[wording],
    });
  }
  const other = voices.find(({ speaker }) => speaker !== voices[0]?.speaker);
  if (other && voices[0]) {
    return at({
      found: `${voices[0].id} (${voices[0].speaker}) and ${other.id} (${other.speaker}) in one sentence`,
      allowed: 'claims of one speaker; give each its own words in [ ]',
    });
  }
  return [];
}

/** What a speaker does, for messages. */
function spoken(speaker: Speaker): string {
  const kind = speakerClass(speaker);
  if (kind === 'report') return `the report says (${speaker})`;
  return kind === 'background' ? 'another source says' : 'is our own reading';
}

/**
 * Lists the claims that a text rests on.
 * @param file the step or page
 * @returns ids, each once, in order of first use
 */
export const claimsOf = ({ prose }: ProseFile): string[] => [
  ...new Set(prose.links.flatMap(({ target }) => readWording(target)?.claims ?? [])),
];
