/** What the ledger and the glossary say beyond single entries: counts, and where the story uses a claim or a word. */
import type { Claim } from '../schemas/claim.ts';
import { CERTAINTIES, SPEAKERS, type Certainty, type Speaker } from '../schemas/speech.ts';
import type { Edition, ProsePage, Step } from './story.ts';

/** How many claims there are of each kind. */
export interface Tally {
  /** Per speaker, in the order of legends; speakers of nothing are left out. */
  readonly speakers: readonly (readonly [Speaker, number])[];
  /** Per certainty word, surest first; words of nothing are left out. */
  readonly certainties: readonly (readonly [Certainty, number])[];
}

/**
 * Counts claims by who says them and by how sure they are.
 * @param claims the claims
 * @returns the counts
 */
export function tallyClaims(claims: readonly Claim[]): Tally {
  const count = <Kind>(kinds: readonly Kind[], kindOf: (claim: Claim) => Kind) =>
    kinds
      .map((kind) => [kind, claims.filter((claim) => kindOf(claim) === kind).length] as const)
      .filter(([, number]) => number > 0);
  return {
    speakers: count(SPEAKERS, ({ speaker }) => speaker),
    certainties: count(CERTAINTIES, ({ certainty }) => certainty),
  };
}

/** The parts of one edition that use a claim or a word. */
export interface Uses {
  /** Steps in reading order. */
  readonly steps: readonly Step[];
  /** Pages of prose, by path. */
  readonly pages: readonly ProsePage[];
}

/**
 * Finds what uses a claim or marks a word.
 * @param edition the story in one language
 * @param kind whether `id` is one of the claims or of the terms
 * @param id the id
 * @returns steps and pages
 */
export function usesOf(edition: Edition, kind: 'claims' | 'terms', id: string): Uses {
  return {
    steps: edition.steps.filter(
      (step) => step[kind].includes(id) || (kind === 'claims' && step.pictured.includes(id)),
    ),
    pages: [...edition.pages.values()].filter((page) => page[kind].includes(id)),
  };
}

/**
 * Writes a certainty word so that it can stand in an address without being encoded.
 * @param certainty the word, which may hold an en dash
 * @returns the same with a hyphen
 */
export function certaintyKey(certainty: Certainty): string {
  return certainty.replace('–', '-');
}
