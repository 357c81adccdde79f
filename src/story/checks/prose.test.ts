import { describe, expect, it } from 'vitest';

import { valid } from '../fixture.ts';

const OPENING = 'story/en/start/opening.mdx';
const HUBS = 'story/en/start/hubs.mdx';
const LAST = 'story/en/end/last.mdx';
const TERM = '<Term id="armband">band</Term>';

describe('terms in a chapter', () => {
  it('one that two steps mark: the later one in reading order is told', () => {
    // In the alphabet, hubs comes before opening.
    const content = valid.replace(OPENING, 'points', TERM);
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/story/en/start/hubs.mdx:12 · step "hubs" · prose: found <Term id="armband"> a second time in the chapter; allowed: a term once in each chapter; step "opening" has this one

      1 fault in 1 file"
    `);
  });
  it('one that a step marks twice', () => {
    const content = valid.replace(HUBS, 'a word', TERM);
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/story/en/start/hubs.mdx:13 · step "hubs" · prose: found <Term id="armband"> a second time in the chapter; allowed: a term once in each chapter; step "hubs" has this one

      1 fault in 1 file"
    `);
  });
  it('one that two chapters mark is no fault', () => {
    expect(valid.replace(LAST, 'end', TERM).faults()).toBe('');
  });
  it('one that two languages mark is no fault', () => {
    expect(valid.withKorean().faults()).toBe('');
  });
});

describe('components', () => {
  it('one that only pages have', () => {
    const content = valid.replace(LAST, '- [', '<Corrections />\n\n- [');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/story/en/end/last.mdx:7 · step "last" · prose: found <Corrections>; allowed: one of the components Term, SpeakerLens, or plain inline HTML such as <span lang="ko">

      1 fault in 1 file"
    `);
  });
  it('one that steps have', () => {
    expect(valid.replace(LAST, '- [', '<SpeakerLens />\n\n- [').faults()).toBe('');
  });
});
