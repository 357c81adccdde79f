import { describe, expect, it } from 'vitest';

import { checkContent } from '../check.ts';
import { valid } from '../fixture.ts';

const PAGE = 'pages/en/about.mdx';

describe('pages of prose', () => {
  it('become part of their edition', () => {
    const { story } = checkContent(valid.withKorean().files());
    expect(story?.editions.map(({ language, pages }) => [language, ...pages.keys()])).toEqual([
      ['en', 'about'],
      ['ko', 'about'],
    ]);
    expect(story?.editions[0]?.pages.get('about')).toEqual({
      id: 'about',
      title: 'About',
      description: 'What this page is for, in a sentence that is long enough.',
      claims: ['O1'],
      terms: ['armband'],
    });
  });
  it('one that a language lacks', () => {
    const content = valid.withKorean().remove('pages/ko/about.mdx');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/pages/ko/about.mdx: found no such file; allowed: the page in this language, because src/content/pages/en/about.mdx exists

      1 fault in 1 file"
    `);
  });
  it('one that the first language lacks', () => {
    const content = valid.withKorean().remove(PAGE);
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/pages/en/about.mdx: found no such file; allowed: the page in this language, because src/content/pages/ko/about.mdx exists

      1 fault in 1 file"
    `);
  });
  it('one in a language without a story', () => {
    const content = valid.write(
      'pages/ko/about.mdx',
      '---\ntitle: Page\ndescription: What this page is for, in a sentence that is long enough.\n---\n[말](ours)',
    );
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/pages/ko/about.mdx · page "about" · language folder: found "ko"; allowed: one of the languages of the story: en

      1 fault in 1 file"
    `);
  });
  it('a bad file name', () => {
    const content = valid
      .move(PAGE, 'pages/en/About_us.mdx')
      .replace('pages/en/About_us.mdx', 'page:about', 'page:About_us');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/pages/en/About_us.mdx · page "About_us" · file name: found "About_us"; allowed: lower-case words joined by single hyphens, such as "four-cities"

      1 fault in 1 file"
    `);
  });
  it('the name of a page that the site has anyway', () => {
    const content = valid
      .move(PAGE, 'pages/en/claims.mdx')
      .replace('pages/en/claims.mdx', 'page:about', 'page:claims');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/pages/en/claims.mdx · page "claims" · file name: found "claims"; allowed: a name that no page of the site itself has

      1 fault in 1 file"
    `);
  });
  it('a file outside a language folder, and one too deep', () => {
    const content = valid.write('pages/method.mdx', 'Text').write('pages/en/more/method.mdx', 'Text');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/pages/en/more/method.mdx: found a file that is no page; allowed: src/content/pages/<language>/<page>.mdx

      src/content/pages/method.mdx: found a file that is no page; allowed: src/content/pages/<language>/<page>.mdx

      2 faults in 2 files"
    `);
  });
  it('no frontmatter', () => {
    const content = valid.write(PAGE, '[Only prose.](ours)');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/pages/en/about.mdx:1 · page "about" · frontmatter: found no frontmatter; allowed: YAML between two lines of --- at the top of the file

      1 fault in 1 file"
    `);
  });
  it('broken frontmatter', () => {
    const content = valid.replace(PAGE, 'title: About', 'title: [About');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/pages/en/about.mdx:3 · page "about" · frontmatter: found broken YAML: Flow sequence in block collection must be sufficiently indented and end with a ]; allowed: YAML between two lines of --- at the top of the file

      1 fault in 1 file"
    `);
  });
  it('keys that are missing, too short or unknown', () => {
    const content = valid
      .replace(PAGE, 'title: About', 'titel: About')
      .replace(PAGE, ', in a sentence that is long enough.', '.');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/pages/en/about.mdx:2 · page "about" · titel: found the unknown key "titel"; allowed: one of the keys title, description; did you mean "title"?
      src/content/pages/en/about.mdx:2 · page "about" · title: found nothing; allowed: a text of 3 to 60 characters
      src/content/pages/en/about.mdx:3 · page "about" · description: found "What this page is for." (22 characters); allowed: a text of 40 to 300 characters

      3 faults in 1 file"
    `);
  });
  it('an unknown component', () => {
    const content = valid.replace(PAGE, '## Of words', '<Corections />\n\n<SpeakerLens />');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/pages/en/about.mdx:6 · page "about" · prose: found <Corections>; allowed: one of the components Term, Corrections, or plain inline HTML such as <span lang="ko">; did you mean "Corrections"?
      src/content/pages/en/about.mdx:8 · page "about" · prose: found <SpeakerLens>; allowed: one of the components Term, Corrections, or plain inline HTML such as <span lang="ko">

      2 faults in 1 file"
    `);
  });
  it('the component for corrections', () => {
    expect(valid.replace(PAGE, '## Of words', '<Corrections />').faults()).toBe('');
  });
});
