import { describe, expect, it } from 'vitest';

import { valid } from '../fixture.ts';

const HUBS = 'story/en/start/hubs.mdx';
const OPENING = 'story/en/start/opening.mdx';
const LAST = 'story/en/end/last.mdx';
const PAGE = 'pages/en/about.mdx';
const REPORT = '](report:C1)';

/** A second claim of the report, told by the step that tells the first one. */
const twoClaims = valid.replace(
  'claims.yaml',
  '- id: B1',
  `- id: C2
  text: { en: The report sums it up so. }
  short: { en: In sum. }
  speaker: paraphrased
  certainty: high
  ground: one-source
  paragraph: 2
  sources: [W-MAN]
- id: B1`,
);

describe('words without a speaker', () => {
  it('a whole paragraph', () => {
    const content = valid.replace(OPENING, '[Four points of light.](ours)', 'Four points\nof light.');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/story/en/start/opening.mdx:7 · step "opening" · prose: found "Four points of light." without a speaker; allowed: [words](report:C…), [words](background:B…), [words](ours:O…) or [words](ours)

      1 fault in 1 file"
    `);
  });
  it('a few words between two that have one, as one fault with the line on which they begin', () => {
    const content = valid.replace(
      HUBS,
      '\n[Others',
      '\nHere a <Term id="armband">band</Term>\nis\n<em>worn</em>. [Others',
    );
    expect(content.replace(HUBS, '<Term id="armband">armband</Term>', 'armband').faults())
      .toMatchInlineSnapshot(`
      "src/content/story/en/start/hubs.mdx:14 · step "hubs" · prose: found "Here a band is worn." without a speaker; allowed: [words](report:C…), [words](background:B…), [words](ours:O…) or [words](ours)

      1 fault in 1 file"
    `);
  });
  it('a list item', () => {
    const content = valid.replace(LAST, '- [The end.](ours:O1)', '- [The end.](ours:O1)\n- No end.');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/story/en/end/last.mdx:8 · step "last" · prose: found "No end." without a speaker; allowed: [words](report:C…), [words](background:B…), [words](ours:O…) or [words](ours)

      1 fault in 1 file"
    `);
  });
  it('an element that fills a line, a table, code and an expression', () => {
    const content = valid.replace(
      OPENING,
      '[Four points of light.](ours)',
      '<span lang="ko">안주</span>\n\n| [One](ours) | Two |\n| --- | --- |\n\n```\nThree\n```\n\n{"Four"}',
    );
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/story/en/start/opening.mdx:7 · step "opening" · prose: found "안주" without a speaker; allowed: [words](report:C…), [words](background:B…), [words](ours:O…) or [words](ours)
      src/content/story/en/start/opening.mdx:9 · step "opening" · prose: found "Two" without a speaker; allowed: [words](report:C…), [words](background:B…), [words](ours:O…) or [words](ours)
      src/content/story/en/start/opening.mdx:12 · step "opening" · prose: found "Three" without a speaker; allowed: [words](report:C…), [words](background:B…), [words](ours:O…) or [words](ours)
      src/content/story/en/start/opening.mdx:16 · step "opening" · prose: found {"Four"}; allowed: no braces; for the sign itself write \\{

      4 faults in 1 file"
    `);
  });
  it('a heading in a step', () => {
    const content = valid.replace(OPENING, '[Four', '## Light\n\n[Four');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/story/en/start/opening.mdx:7 · step "opening" · prose: found "Light" without a speaker; allowed: [words](report:C…), [words](background:B…), [words](ours:O…) or [words](ours)

      1 fault in 1 file"
    `);
  });
  it('a long text, cut', () => {
    const content = valid.replace(OPENING, '[Four', `${'Long text. '.repeat(20)}\n\n[Four`);
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/story/en/start/opening.mdx:7 · step "opening" · prose: found "Long text. Long text. Long text. Long text. Long text. Long…" without a speaker; allowed: [words](report:C…), [words](background:B…), [words](ours:O…) or [words](ours)

      1 fault in 1 file"
    `);
  });
  it('words whose target holds a space, so that it is none', () => {
    const content = twoClaims.replace('claims.yaml', 'paraphrased', 'quoted');
    expect(content.replace(HUBS, REPORT, '](report:C1,C2)').faults()).toBe('');
    expect(
      content.replace(HUBS, REPORT, '](report:C1, C2)').replace(OPENING, '(ours)', '(report:C1,C2)').faults(),
    ).toMatchInlineSnapshot(`
      "src/content/story/en/start/hubs.mdx:12 · step "hubs" · prose: found (report:C1, C2); allowed: a target without white space: (report:C1,C2)

      1 fault in 1 file"
    `);
  });
  it('a page', () => {
    const content = valid.replace(PAGE, '[We read it so](ours:O1)', 'We read it so');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/pages/en/about.mdx:8 · page "about" · prose: found "We read it so," without a speaker; allowed: [words](report:C…), [words](background:B…), [words](ours:O…) or [words](ours)

      1 fault in 1 file"
    `);
  });
  it('not: headings of a page, comments, punctuation, and emphasis around the link', () => {
    const content = valid
      .replace(PAGE, '## Of words', '## Of words\n\n{/* a comment */}')
      .replace(
        OPENING,
        '[Four points of light.](ours)',
        '**[Four points](ours)** {/* of four */} – *“[of light](ours)”*.',
      );
    expect(content.faults()).toBe('');
  });
});

describe('a speaker without words', () => {
  it('a link around nothing, which would tell a claim to nobody', () => {
    const content = valid.replace(OPENING, '[Four', '[](report:C1) [Four');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/story/en/start/opening.mdx:7 · step "opening" · prose: found [](report:C1) without words; allowed: [words](report:C1)

      1 fault in 1 file"
    `);
  });
});

describe('wordings', () => {
  it('one that does not exist', () => {
    const content = valid.replace(HUBS, 'background:B1', 'backgruond:B1');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/story/en/start/hubs.mdx:14 · step "hubs" · prose: found (backgruond:B1); allowed: (report:C…), (background:B…), (ours:O…) or (ours); did you mean "background"?

      1 fault in 1 file"
    `);
  });
  it('one that does not exist, on a page', () => {
    const content = valid.replace(PAGE, 'ours:O1', 'our:O1');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/pages/en/about.mdx:8 · page "about" · prose: found (our:O1); allowed: (report:C…), (background:B…), (ours:O…) or (ours), or the ordinary (https://…), (page:…) or (step:…); did you mean "ours"?

      1 fault in 1 file"
    `);
  });
  it('an empty one', () => {
    const content = valid.replace(OPENING, '(ours)', '()');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/story/en/start/opening.mdx:7 · step "opening" · prose: found (); allowed: (report:C…), (background:B…), (ours:O…) or (ours)

      1 fault in 1 file"
    `);
  });
  it('report and background without a claim', () => {
    const content = valid.replace(LAST, '- [', '- [So it says.](report:)\n- [Others too.](background)\n- [');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/story/en/end/last.mdx:7 · step "last" · prose: found (report:); allowed: (report:C…)
      src/content/story/en/end/last.mdx:8 · step "last" · prose: found (background); allowed: (background:B…)

      2 faults in 1 file"
    `);
  });
  it('an unknown claim', () => {
    const content = valid.replace(HUBS, 'B1', 'B1,B2');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/story/en/start/hubs.mdx:14 · step "hubs" · prose: found "B2"; allowed: one of the claims C1, B1, O1

      1 fault in 1 file"
    `);
  });
  it('a claim of the report, worded as background and as ours', () => {
    const content = valid.replace(LAST, '- [', '- [Others say.](background:C1)\n- [We say.](ours:C1)\n- [');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/story/en/end/last.mdx:7 · step "last" · prose: found C1, which the report says, worded as background; allowed: [words](report:C1), or claims B… after background
      src/content/story/en/end/last.mdx:8 · step "last" · prose: found C1, which the report says, worded as ours; allowed: [words](report:C1), or claims O… after ours

      2 faults in 1 file"
    `);
  });
  it('a background fact, worded as report and as ours', () => {
    const content = valid.replace(LAST, '- [', '- [It says.](report:B1)\n- [We say.](ours:B1)\n- [');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/story/en/end/last.mdx:7 · step "last" · prose: found B1, which another source says, worded as report; allowed: [words](background:B1), or claims C… after report
      src/content/story/en/end/last.mdx:8 · step "last" · prose: found B1, which another source says, worded as ours; allowed: [words](background:B1), or claims O… after ours

      2 faults in 1 file"
    `);
  });
  it('our own reading, worded as report and as background', () => {
    const content = valid.replace(
      LAST,
      '- [',
      '- [It says.](report:O1)\n- [Others say.](background:O1)\n- [',
    );
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/story/en/end/last.mdx:7 · step "last" · prose: found O1, which is our own reading, worded as report; allowed: [words](ours:O1), or claims C… after report
      src/content/story/en/end/last.mdx:8 · step "last" · prose: found O1, which is our own reading, worded as background; allowed: [words](ours:O1), or claims B… after background

      2 faults in 1 file"
    `);
  });
  it('one claim of another class among the right ones', () => {
    const content = valid.replace(HUBS, REPORT, '](report:C1,B1)');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/story/en/start/hubs.mdx:12 · step "hubs" · prose: found B1, which another source says, worded as report; allowed: [words](background:B1), or claims C… after report

      1 fault in 1 file"
    `);
  });
});

describe('two speakers', () => {
  it('behind the same words', () => {
    const content = twoClaims.replace(HUBS, REPORT, '](report:C1,C2)');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/story/en/start/hubs.mdx:12 · step "hubs" · prose: found two speakers for the same words: quoted in C1, paraphrased in C2; allowed: claims of one speaker; give each speaker a sentence and [ ] of its own

      1 fault in 1 file"
    `);
  });
  it('in one sentence', () => {
    const content = valid.replace(HUBS, '안주</span>.]', '안주</span>]');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/story/en/start/hubs.mdx:14 · step "hubs" · prose: found two speakers in one sentence: quoted in (report:C1), background in (background:B1); allowed: one speaker in each sentence; end it before the second [ ]

      1 fault in 1 file"
    `);
  });
  it('in one sentence, both of the report', () => {
    const content = twoClaims.replace(
      HUBS,
      '[Others',
      '[They run](report:C1), [and hide.](report:C2) [Others',
    );
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/story/en/start/hubs.mdx:14 · step "hubs" · prose: found two speakers in one sentence: quoted in (report:C1), paraphrased in (report:C2); allowed: one speaker in each sentence; end it before the second [ ]

      1 fault in 1 file"
    `);
  });
  it('not: one speaker with two claims in one sentence, or two sentences', () => {
    const content = twoClaims
      .replace('claims.yaml', 'paraphrased', 'quoted')
      .replace(OPENING, '[Four', '[They run](report:C1), [and hide](report:C2). [We say “so.”](ours)\n[Four');
    expect(content.faults()).toBe('');
  });
  it('not: neighbours in a list or a table', () => {
    const content = valid.replace(
      LAST,
      '- [',
      '| [One](report:C1) | [Another](background:B1) |\n| --- | --- |\n\n- [One](report:C1)\n- [Another](background:B1)\n- [',
    );
    expect(content.faults()).toBe('');
  });
});

describe('ordinary links', () => {
  it('not in a step', () => {
    const content = valid.replace(
      OPENING,
      '(ours)',
      '(ours)\n\n[A site.](https://example.org/) [A page.](page:map-notes)',
    );
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/story/en/start/opening.mdx:9 · step "opening" · prose: found the ordinary link (https://example.org/); allowed: in a step only (report:C…), (background:B…), (ours:O…) or (ours)
      src/content/story/en/start/opening.mdx:9 · step "opening" · prose: found the ordinary link (page:map-notes); allowed: in a step only (report:C…), (background:B…), (ours:O…) or (ours)

      2 faults in 1 file"
    `);
  });
  it('to a page that does not exist', () => {
    const content = valid
      .replace(PAGE, 'page:map-notes', 'page:clams')
      .replace(PAGE, 'page:about', 'page:abuot');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/pages/en/about.mdx:10 · page "about" · prose: found (page:abuot); allowed: page: and one of the pages about, teach, claims, places, map-notes, present and 6 more; did you mean "about"?
      src/content/pages/en/about.mdx:10 · page "about" · prose: found (page:clams); allowed: page: and one of the pages claims, places, teach, about, glossary, present and 6 more; did you mean "claims"?

      2 faults in 1 file"
    `);
  });
  it('to every page of the site itself', () => {
    const pages = [
      'claims',
      'glossary',
      'places',
      'map-notes',
      'present',
      'teach',
      'teach/lessons',
      'teach/questions',
      'teach/answers',
    ];
    const links = pages.map((page) => `[This.](page:${page})`).join(' ');
    expect(valid.replace(PAGE, '[Notes on the map.](page:map-notes)', links).faults()).toBe('');
  });
  it('by a path', () => {
    const content = valid.replace(PAGE, 'page:map-notes', '/map-notes/');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/pages/en/about.mdx:10 · page "about" · prose: found (/map-notes/); allowed: (report:C…), (background:B…), (ours:O…) or (ours), or the ordinary (https://…), (page:…) or (step:…)

      1 fault in 1 file"
    `);
  });
});
