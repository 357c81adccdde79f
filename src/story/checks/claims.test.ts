import { describe, expect, it } from 'vitest';

import { valid } from '../fixture.ts';

const HUBS = 'story/en/start/hubs.mdx';

describe('the use of claims', () => {
  it('a claim of the report that no step tells', () => {
    const content = valid.replace(HUBS, '](report:C1)', '](ours)');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/claims.yaml:2 · claim "C1" · id: found a claim of the report that no step tells; allowed: at least one step with words for it, such as [words](report:C1)

      1 fault in 1 file"
    `);
  });
  it('a claim of the report that only a page tells', () => {
    const content = valid
      .replace(HUBS, '](report:C1)', '](ours)')
      .replace('pages/en/about.mdx', '[We read', '[It says so.](report:C1) [We read');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/claims.yaml:2 · claim "C1" · id: found a claim of the report that no step tells; allowed: at least one step with words for it, such as [words](report:C1)

      1 fault in 1 file"
    `);
  });
  it('a claim that nothing uses', () => {
    const content = valid
      .replace(HUBS, '](background:B1)', '](ours)')
      .replace('events.yaml', 'claim: B1', 'claim: O1');
    // Two events still rest on B1.
    expect(content.faults()).toBe('');
    const unused = ['claim: B1', 'claim: B1'].reduce(
      (before, piece) => before.replace('events.yaml', piece, 'claim: O1'),
      content,
    );
    expect(unused.faults()).toMatchInlineSnapshot(`
      "src/content/claims.yaml:10 · claim "B1" · id: found a claim that nothing uses; allowed: a step, a page or an event that rests on it

      1 fault in 1 file"
    `);
  });
  it('is not judged while some prose cannot be read', () => {
    const content = valid.replace(HUBS, '](report:C1)', '](report:C1) {');
    expect(content.faults()).not.toContain('no step tells');
  });
});

describe('grounds', () => {
  it('a claim without one', () => {
    const content = valid
      .replace('claims.yaml', '  ground: one-source\n', '')
      .replace('claims.yaml', 'ground: follows', 'ground: one-source')
      .replace('grounds.yaml', '- id: follows\n  text: { en: It follows from the others. }\n', '');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/claims.yaml:2 · claim "C1" · ground: found nothing; allowed: a text, the id of one of the grounds in src/content/grounds.yaml

      1 fault in 1 file"
    `);
  });
  it('an unknown one', () => {
    const content = valid.replace('claims.yaml', 'ground: one-source', 'ground: one-sorce');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/claims.yaml:7 · claim "C1" · ground: found "one-sorce"; allowed: one of the grounds one-source, encyclopaedia, follows; did you mean "one-source"?

      src/content/grounds.yaml:2 · ground "one-source" · id: found a ground that no claim names; allowed: at least one claim that names it

      2 faults in 2 files"
    `);
  });
  it('one that no claim names', () => {
    const content = valid.replace('claims.yaml', 'ground: follows', 'ground: one-source');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/grounds.yaml:6 · ground "follows" · id: found a ground that no claim names; allowed: at least one claim that names it

      1 fault in 1 file"
    `);
  });
  it('a malformed one', () => {
    const content = valid
      .replace('grounds.yaml', 'id: follows', 'id: It Follows')
      .replace('claims.yaml', 'ground: follows', 'ground: It Follows');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/grounds.yaml:6 · ground "It Follows" · id: found "It Follows"; allowed: lower-case words joined by single hyphens, such as "four-cities"

      1 fault in 1 file"
    `);
  });
});

describe('sources', () => {
  it('without a month by which it was read', () => {
    const content = valid.replace('sources.yaml', ', readBy: 2026-11', '');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/sources.yaml:2 · source "W-MAN" · readBy: found nothing; allowed: a year and a month, such as "2026-11"

      1 fault in 1 file"
    `);
  });
  it('with a day instead of a month', () => {
    const content = valid.replace('sources.yaml', 'readBy: 2026-11', 'readBy: "2026-11-25"');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/sources.yaml:2 · source "W-MAN" · readBy: found "2026-11-25"; allowed: a year and a month, such as "2026-11"

      1 fault in 1 file"
    `);
  });
});
