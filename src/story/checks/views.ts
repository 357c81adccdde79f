/** What views refer to: regions, places and lines. */
import { REGIONS } from '../../charts/map/view.ts';
import { missedChoice, type Fault } from '../fault.ts';
import { valueAt } from '../schema-tree.ts';
import type { Path } from '../yaml-text.ts';
import { faultAt, idsOf, textsAt, type Check, type Draft, type StepFile } from './draft.ts';

type Kind = 'region' | 'place' | 'line';

/**
 * Keys of a view that hold ids, whichever chart it asks for: `lit` always means a line, and so on. A chart
 * that adds a key with ids adds it here.
 */
const REFERENCES: readonly { readonly key: Path; readonly kinds: readonly Kind[]; readonly list: boolean }[] =
  [
    { key: ['view', 'fit'], kinds: ['region', 'place', 'line'], list: true },
    { key: ['view', 'lines'], kinds: ['line'], list: true },
    { key: ['view', 'lit'], kinds: ['line'], list: false },
    { key: ['view', 'names'], kinds: ['place'], list: true },
    { key: ['view', 'ring', 'around'], kinds: ['place'], list: false },
  ];

/**
 * Finds unknown regions, places and lines in views.
 * @param draft all content
 * @returns the faults; none about places or lines while their file cannot be read
 */
export const checkViews: Check = (draft) => draft.steps.flatMap((step) => checkView(step, draft));

function checkView(step: StepFile, { collections: { places, lines } }: Draft): Fault[] {
  const known = { region: [...REGIONS], place: idsOf(places), line: idsOf(lines) };
  const readable = { region: true, place: places.readable, line: lines.readable };
  return REFERENCES.flatMap(({ key, kinds, list }) => {
    if (!kinds.every((kind) => readable[kind])) return [];
    const ids = kinds.flatMap((kind) => known[kind]);
    const what = `one of the ${kinds.map((kind) => `${kind}s`).join(', ')}`;
    return referencesAt(step.raw, key, list)
      .filter(({ text }) => !ids.includes(text))
      .map(({ text, path }) => faultAt(step, path, missedChoice(what, ids, text)));
  });
}

function referencesAt(raw: unknown, key: Path, list: boolean): { text: string; path: Path }[] {
  if (list) return textsAt(raw, key);
  const value = valueAt(raw, key);
  return typeof value === 'string' ? [{ text: value, path: key }] : [];
}
