import { describe, expect, it } from 'vitest';

import { valid } from '../fixture.ts';

describe('published addresses', () => {
  it('a step that has vanished without a successor', () => {
    const content = valid.replace('permalinks.yaml', '- id: last\n', '- id: last\n- id: first\n');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/permalinks.yaml:7 · permalink "first" · id: found "first", which is no step and no chapter any more; allowed: now: and one of the steps and chapters start, opening, hubs, end, last

      1 fault in 1 file"
    `);
  });
  it('a successor that does not exist', () => {
    const content = valid.replace('permalinks.yaml', 'now: hubs', 'now: hub');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/permalinks.yaml:7 · permalink "middle" · now: found "hub"; allowed: one of the steps and chapters start, opening, hubs, end, last; did you mean "hubs"?

      1 fault in 1 file"
    `);
  });
  it('a successor for a step that is still there', () => {
    const content = valid.replace('permalinks.yaml', '- id: last\n', '- { id: last, now: hubs }\n');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/permalinks.yaml:6 · permalink "last" · now: found "hubs" for an id that is still in use; allowed: nothing

      1 fault in 1 file"
    `);
  });
  it('a step that is not in the list yet', () => {
    const content = valid.replace('permalinks.yaml', '- id: last\n', '');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/permalinks.yaml: found no entry for "last"; allowed: every step and chapter, because its address is public

      1 fault in 1 file"
    `);
  });
  it('a chapter with the id of a step that does not begin it', () => {
    const content = valid
      .replace('chapters.yaml', '- id: start', '- id: hubs')
      .replace('permalinks.yaml', '- id: start\n', '- { id: start, now: hubs }\n');
    expect(content.faults()).toContain(
      'chapter "hubs" · id: found "hubs", which is also a step; allowed: an id that no step has, but for the first of the chapter',
    );
  });
});
