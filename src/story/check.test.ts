import { describe, expect, it } from 'vitest';

import { checkContent } from './check.ts';
import { valid } from './fixture.ts';

describe('content without a fault', () => {
  it('has no faults and becomes a story', () => {
    expect(valid.faults()).toBe('');
    const { story } = checkContent(valid.files());
    expect(story?.editions.map(({ language }) => language)).toEqual(['en']);
    expect(story?.editions[0]?.steps.map(({ id, chapter, terms }) => ({ id, chapter, terms }))).toEqual([
      { id: 'opening', chapter: 'start', terms: [] },
      { id: 'hubs', chapter: 'start', terms: ['armband'] },
      { id: 'last', chapter: 'end', terms: [] },
    ]);
    expect([...(story?.places.keys() ?? [])]).toEqual(['anju', 'kaechon']);
  });
  it('may have two languages', () => {
    expect(valid.withKorean().faults()).toBe('');
  });
  it('does not depend on the order of the files', () => {
    expect(checkContent(valid.files().reverse()).story).toEqual(checkContent(valid.files()).story);
  });
});

const HUBS = 'story/en/start/hubs.mdx';
const KO_HUBS = 'story/ko/start/hubs.mdx';
describe('files that cannot be read', () => {
  it('a missing list', () => {
    const content = valid.remove('units.yaml');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/units.yaml: found no such file; allowed: a YAML list of units, each with an id

      1 fault in 1 file"
    `);
  });
  it('a list that is none', () => {
    const content = valid.write('terms.yaml', 'armband: a band');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/terms.yaml: found a mapping with the keys armband; allowed: a YAML list of terms, each with an id

      1 fault in 1 file"
    `);
  });
  it('an empty list file', () => {
    const content = valid.write('chapters.yaml', '');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/chapters.yaml: found an empty value; allowed: a YAML list of chapters, each with an id

      1 fault in 1 file"
    `);
  });
  it('broken YAML', () => {
    const content = valid.replace('lines.yaml', 'kind: railway', 'kind: [railway');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/lines.yaml:4: found broken YAML: Flow sequence in block collection must be sufficiently indented and end with a ]; allowed: a YAML list of lines, each with an id

      1 fault in 1 file"
    `);
  });
  it('a key twice in YAML', () => {
    const content = valid.replace('units.yaml', '  hangul:', '  hangul: 군\n  hangul:');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/units.yaml:6: found broken YAML: Map keys must be unique; allowed: a YAML list of units, each with an id

      1 fault in 1 file"
    `);
  });
  it('an entry that is no mapping', () => {
    const content = valid.write('terms.yaml', '- armband');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/terms.yaml:1 · term number 1: found "armband"; allowed: a mapping of keys to values

      1 fault in 1 file"
    `);
  });
  it('missing frontmatter', () => {
    const content = valid.write(HUBS, '[Only prose.](report:C1)');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/story/en/start/hubs.mdx:1 · step "hubs" · frontmatter: found no frontmatter; allowed: YAML between two lines of --- at the top of the file

      1 fault in 1 file"
    `);
  });
  it('broken frontmatter', () => {
    const content = valid.replace(HUBS, 'title: Hubs', 'title: "Hubs');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/story/en/start/hubs.mdx:10 · step "hubs" · frontmatter: found broken YAML: Missing closing "quote; allowed: YAML between two lines of --- at the top of the file

      1 fault in 1 file"
    `);
  });
  it('broken MDX', () => {
    const content = valid.replace(HUBS, '</Term>', '');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/story/en/start/hubs.mdx:12 · step "hubs" · prose: found broken MDX: Expected a closing tag for \`<Term>\` (12:13) before the end of \`paragraph\`; allowed: Markdown that compiles as MDX

      1 fault in 1 file"
    `);
  });
  it('an empty prose', () => {
    const content = valid.replace('story/en/end/last.mdx', '- [The end.](ours:O1)', '');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/story/en/end/last.mdx · step "last" · prose: found nothing; allowed: a text below the frontmatter

      1 fault in 1 file"
    `);
  });
  it('broken strings', () => {
    const content = valid.write('strings/en.yaml', 'a: [');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/strings/en.yaml:1: found broken YAML: Flow sequence in block collection must be sufficiently indented and end with a ]; allowed: a YAML mapping of keys to texts

      1 fault in 1 file"
    `);
  });
});

describe('values that a schema refuses', () => {
  it('an unknown key', () => {
    const content = valid.replace('units.yaml', 'short:', 'shrot: { en: x }\n  short:');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/units.yaml:4 · unit "corps" · shrot: found the unknown key "shrot"; allowed: one of the keys id, name, short, hangul, outside; did you mean "short"?

      1 fault in 1 file"
    `);
  });
  it('a word that is no choice', () => {
    const content = valid.replace('claims.yaml', 'speaker: quoted', 'speaker: qouted');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/claims.yaml:5 · claim "C1" · speaker: found "qouted"; allowed: one of narration, quoted, paraphrased, inference, background, ours; did you mean "quoted"?

      1 fault in 1 file"
    `);
  });
  it('a missing key', () => {
    const content = valid.replace(HUBS, 'title: Hubs\n', '');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/story/en/start/hubs.mdx:2 · step "hubs" · title: found nothing; allowed: a text of 3 to 60 characters

      1 fault in 1 file"
    `);
  });
  it('a wrong type', () => {
    const content = valid.replace(HUBS, 'title: Hubs', 'title: [Hubs]');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/story/en/start/hubs.mdx:2 · step "hubs" · title: found a list of 1 item; allowed: a text of 3 to 60 characters

      1 fault in 1 file"
    `);
  });
  it('a number out of range', () => {
    const content = valid.replace('claims.yaml', 'paragraph: 1', 'paragraph: 12');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/claims.yaml:8 · claim "C1" · paragraph: found 12; allowed: a whole number from 1 to 11

      1 fault in 1 file"
    `);
  });
  it('a number that is not whole', () => {
    const content = valid.replace('claims.yaml', 'paragraph: 1', 'paragraph: 1.5');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/claims.yaml:8 · claim "C1" · paragraph: found 1.5; allowed: a whole number from 1 to 11

      1 fault in 1 file"
    `);
  });
  it('a text that is too long', () => {
    const content = valid.replace(HUBS, 'title: Hubs', `title: ${'Hubs '.repeat(13)}`);
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/story/en/start/hubs.mdx:2 · step "hubs" · title: found "Hubs Hubs Hubs Hubs Hubs Hubs Hubs Hubs Hubs Hubs Hubs Hubs…" (64 characters); allowed: a text of 3 to 60 characters

      1 fault in 1 file"
    `);
  });
  it('a malformed id', () => {
    const content = valid.replace('units.yaml', 'id: corps', 'id: Corps One');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/units.yaml:2 · unit "Corps One" · id: found "Corps One"; allowed: lower-case words joined by single hyphens, such as "four-cities"

      1 fault in 1 file"
    `);
  });
  it('an address that is none', () => {
    const content = valid.replace('sources.yaml', 'https://example.org/', 'example.org');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/sources.yaml:2 · source "W-MAN" · url: found "example.org"; allowed: an address that starts with http:// or https://

      1 fault in 1 file"
    `);
  });
  it('a list that is empty', () => {
    const content = valid.replace('story/en/start/opening.mdx', 'fit: [korea]', 'fit: []');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/story/en/start/opening.mdx:3 · step "opening" · view.fit: found an empty list; allowed: a list that is not empty

      1 fault in 1 file"
    `);
  });
  it('a coordinate outside Korea', () => {
    const content = valid.replace('places.yaml', 'lat: 39.62', 'lat: 125.66');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/places.yaml:5 · place "anju" · lat: found 125.66; allowed: a number from 33 to 43.2, inside the box around Korea (latitude 33 to 43.2, longitude 124 to 131)

      1 fault in 1 file"
    `);
  });
  it('a station without place and name', () => {
    const content = valid.replace('lines.yaml', '{ name: Halfway }', '{ km: 5 }');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/lines.yaml:9 · line "pyongui" · stations.1: found a mapping with the keys km; allowed: a station with a place or a name

      1 fault in 1 file"
    `);
  });
  it('a language tag that is none', () => {
    const content = valid.replace('terms.yaml', 'term: { en:', 'term: { EN: x, en:');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/terms.yaml:3 · term "armband" · term.EN: found the key "EN"; allowed: two lower-case letters, such as "en"

      1 fault in 1 file"
    `);
  });
});

describe('views', () => {
  it('an unknown chart', () => {
    const content = valid.replace(HUBS, 'chart: map', 'chart: mapp');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/story/en/start/hubs.mdx:4 · step "hubs" · view.chart: found "mapp"; allowed: one of map, pass, reach, town, claims, units and 5 more; did you mean "map"?

      1 fault in 1 file"
    `);
  });
  it('an unknown key', () => {
    const content = valid.replace(HUBS, 'lit: pyongui', 'lid: pyongui');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/story/en/start/hubs.mdx:7 · step "hubs" · view.lid: found the unknown key "lid"; allowed: one of the keys lit, fit, lines, ring, draw, halos and 6 more; did you mean "lit"?

      1 fault in 1 file"
    `);
  });
  it('an unknown state', () => {
    const content = valid.replace(HUBS, 'lit: pyongui', 'cities: nameed');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/story/en/start/hubs.mdx:7 · step "hubs" · view.cities: found "nameed"; allowed: one of points, named, open-list; did you mean "named"?

      1 fault in 1 file"
    `);
  });
  it('a union that fits no option', () => {
    const content = valid.replace(HUBS, 'lines: [pyongui]', 'lines: al');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/story/en/start/hubs.mdx:6 · step "hubs" · view.lines: found "al"; allowed: "all", or a list; did you mean "all"?

      1 fault in 1 file"
    `);
  });
  it('a key of another chart', () => {
    const content = valid.replace('story/en/end/last.mdx', 'lit: pyongra', 'lit: pyongra, show: grid');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/story/en/end/last.mdx:3 · step "last" · view.show: found the unknown key "show"; allowed: one of the keys chart, lit

      1 fault in 1 file"
    `);
  });
  it('no view at all', () => {
    const content = valid.replace('story/en/start/opening.mdx', 'view: { chart: map, fit: [korea] }\n', '');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/story/en/start/opening.mdx:2 · step "opening" · view: found nothing; allowed: a mapping of keys to values

      1 fault in 1 file"
    `);
  });
  it('an unknown region, place or line in fit', () => {
    const content = valid.replace(HUBS, '[anju, pyongui]', '[anjo, pyongui]');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/story/en/start/hubs.mdx:5 · step "hubs" · view.fit.0: found "anjo"; allowed: one of the regions, places, lines korea, north-west, south-pyongan, anju, kaechon, pyongui, pyongra; did you mean "anju"?

      1 fault in 1 file"
    `);
  });
  it('an unknown line in lines', () => {
    const content = valid.replace(HUBS, 'lines: [pyongui]', 'lines: [pyongui, manpo]');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/story/en/start/hubs.mdx:6 · step "hubs" · view.lines.1: found "manpo"; allowed: one of the lines pyongui, pyongra

      1 fault in 1 file"
    `);
  });
  it('an unknown lit line', () => {
    const content = valid.replace(HUBS, 'lit: pyongui', 'lit: pyongu');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/story/en/start/hubs.mdx:7 · step "hubs" · view.lit: found "pyongu"; allowed: one of the lines pyongui, pyongra; did you mean "pyongui"?

      1 fault in 1 file"
    `);
  });
  it('an unknown place in names', () => {
    const content = valid.replace(HUBS, 'names: [kaechon]', 'names: [keachon]');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/story/en/start/hubs.mdx:8 · step "hubs" · view.names.0: found "keachon"; allowed: one of the places anju, kaechon; did you mean "kaechon"?

      1 fault in 1 file"
    `);
  });
  it('an unknown place in a ring', () => {
    const content = valid.replace(HUBS, 'lit: pyongui', 'ring: { around: tokchon, km: 25 }');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/story/en/start/hubs.mdx:7 · step "hubs" · view.ring.around: found "tokchon"; allowed: one of the places anju, kaechon

      1 fault in 1 file"
    `);
  });
});

describe('picture descriptions', () => {
  it('a missing one', () => {
    const content = valid.replace(HUBS, 'description', 'x-description');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/story/en/start/hubs.mdx:2 · step "hubs" · description: found nothing; allowed: a text of 40 to 700 characters, the picture in words
      src/content/story/en/start/hubs.mdx:9 · step "hubs" · x-description: found the unknown key "x-description"; allowed: one of the keys title, view, description, change; did you mean "description"?

      2 faults in 1 file"
    `);
  });
  it('an empty one', () => {
    const content = valid.replace(
      HUBS,
      'description: A map of the north-west of Korea with two dots and one line between them.',
      'description: ""',
    );
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/story/en/start/hubs.mdx:9 · step "hubs" · description: found an empty text; allowed: a text of 40 to 700 characters, the picture in words

      1 fault in 1 file"
    `);
  });
  it('one that is too short', () => {
    const content = valid.replace(
      HUBS,
      'description: A map of the north-west of Korea with two dots and one line between them.',
      'description: A map.',
    );
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/story/en/start/hubs.mdx:9 · step "hubs" · description: found "A map." (6 characters); allowed: a text of 40 to 700 characters, the picture in words

      1 fault in 1 file"
    `);
  });
});

describe('ids', () => {
  it('an id twice in a file', () => {
    const content = valid
      .replace('places.yaml', 'id: kaechon', 'id: anju')
      .replace('lines.yaml', 'place: kaechon', 'place: anju')
      .replace('lines.yaml', 'place: kaechon', 'place: anju')
      .replace(HUBS, 'kaechon', 'anju');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/places.yaml:11 · place "anju" · id: found "anju" a second time; allowed: an id of its own; line 2 has this one

      1 fault in 1 file"
    `);
  });
  it('a line with the id of a place', () => {
    const content = valid
      .replace('lines.yaml', 'id: pyongra', 'id: kaechon')
      .replace('story/en/end/last.mdx', 'lit: pyongra', 'lit: kaechon');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/lines.yaml:14 · line "kaechon" · id: found "kaechon", which is also the id of a place (src/content/places.yaml:11); allowed: an id that no region, place or line shares, because of fit

      1 fault in 1 file"
    `);
  });
  it('a place and a line with the name of a region', () => {
    const content = valid
      .replace('places.yaml', 'id: anju', 'id: korea')
      .replace('units.yaml', 'place: anju', 'place: korea')
      .replace('lines.yaml', 'place: anju', 'place: korea')
      .replace('lines.yaml', 'id: pyongra', 'id: north-west')
      .replace('story/en/end/last.mdx', 'lit: pyongra', 'lit: north-west')
      .replace(HUBS, 'anju', 'korea');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/lines.yaml:14 · line "north-west" · id: found "north-west", which is also the name of a region; allowed: an id that no region, place or line shares, because of fit

      src/content/places.yaml:2 · place "korea" · id: found "korea", which is also the name of a region; allowed: an id that no region, place or line shares, because of fit

      2 faults in 2 files"
    `);
  });
  it('a step id in two chapters', () => {
    const content = valid.write(
      'story/en/end/hubs.mdx',
      '---\ntitle: Hubs again\nview: { chart: reach }\ndescription: The same dots as before, now in four rows with numbers.\n---\n[Text](ours)\n',
    );
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/story/en/end/hubs.mdx · step "hubs" · file name: found "hubs" a second time; allowed: an id of its own; src/content/story/en/start/hubs.mdx has this one

      1 fault in 1 file"
    `);
  });
  it('a malformed file name', () => {
    const content = valid
      .move('story/en/end/last.mdx', 'story/en/end/The_Last.mdx')
      .replace('chapters.yaml', '[last]', '[The_Last]');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/chapters.yaml:7 · chapter "end" · steps.0: found "The_Last"; allowed: lower-case words joined by single hyphens, such as "four-cities"

      src/content/permalinks.yaml: found no entry for "The_Last"; allowed: every step and chapter, because its address is public
      src/content/permalinks.yaml:6 · permalink "last" · id: found "last", which is no step and no chapter any more; allowed: now: and one of the steps and chapters start, opening, hubs, end, The_Last

      src/content/questions.yaml:5 · question "start" · says.0.steps.0: found "last"; allowed: one of the steps opening, hubs, The_Last
      src/content/questions.yaml:9 · question "start" · who.0.steps.0: found "last"; allowed: one of the steps opening, hubs, The_Last
      src/content/questions.yaml:13 · question "start" · mind.0.steps.0: found "last"; allowed: one of the steps opening, hubs, The_Last
      src/content/questions.yaml:18 · question "end" · says.0.steps.0: found "last"; allowed: one of the steps opening, hubs, The_Last
      src/content/questions.yaml:22 · question "end" · who.0.steps.0: found "last"; allowed: one of the steps opening, hubs, The_Last
      src/content/questions.yaml:26 · question "end" · mind.0.steps.0: found "last"; allowed: one of the steps opening, hubs, The_Last

      src/content/story/en/end/The_Last.mdx · step "The_Last" · file name: found "The_Last"; allowed: lower-case words joined by single hyphens, such as "four-cities"

      10 faults in 4 files"
    `);
  });
  it('a malformed chapter folder', () => {
    const content = valid
      .move('story/en/end/last.mdx', 'story/en/2-end/last.mdx')
      .replace('chapters.yaml', 'id: end', 'id: 2-end');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/chapters.yaml:5 · chapter "2-end" · id: found "2-end"; allowed: lower-case words joined by single hyphens, such as "four-cities"

      src/content/permalinks.yaml: found no entry for "2-end"; allowed: every step and chapter, because its address is public
      src/content/permalinks.yaml:5 · permalink "end" · id: found "end", which is no step and no chapter any more; allowed: now: and one of the steps and chapters start, opening, hubs, 2-end, last

      src/content/questions.yaml: found no questions on "2-end"; allowed: an entry for each chapter
      src/content/questions.yaml:14 · question "end" · id: found "end"; allowed: one of the chapters start, 2-end

      src/content/story/en/2-end/last.mdx · step "last" · chapter folder: found "2-end"; allowed: lower-case words joined by single hyphens, such as "four-cities"

      6 faults in 4 files"
    `);
  });
  it('a malformed language folder', () => {
    const content = valid.withKorean();
    const moved = ['start/opening', 'start/hubs', 'end/last'].reduce(
      (set, step) => set.move(`story/ko/${step}.mdx`, `story/k/${step}.mdx`),
      content,
    );
    expect(moved.faults()).toContain(
      'language folder: found "k"; allowed: two lower-case letters, such as "en"',
    );
  });
  it('a file outside a chapter folder', () => {
    const content = valid.move('story/en/end/last.mdx', 'story/en/last.mdx');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/chapters.yaml:7 · chapter "end" · steps.0: found "last" without a file; allowed: a step with the file src/content/story/en/end/last.mdx

      src/content/story/en/last.mdx: found a file that is no step; allowed: src/content/story/<language>/<chapter>/<step>.mdx

      2 faults in 2 files"
    `);
  });
});

describe('the table of contents', () => {
  it('a file that is not listed', () => {
    const content = valid.replace('chapters.yaml', '[opening, hubs]', '[opening]');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/permalinks.yaml:4 · permalink "hubs" · id: found "hubs", which is no step and no chapter any more; allowed: now: and one of the steps and chapters start, opening, end, last
      src/content/permalinks.yaml:7 · permalink "middle" · now: found "hubs"; allowed: one of the steps and chapters start, opening, end, last

      src/content/story/en/start/hubs.mdx · step "hubs" · file name: found "hubs"; allowed: one of the steps that chapters.yaml lists: opening, last

      3 faults in 2 files"
    `);
  });
  it('a listed step without a file', () => {
    const content = valid.remove('story/en/start/opening.mdx');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/chapters.yaml:4 · chapter "start" · steps.0: found "opening" without a file; allowed: a step with the file src/content/story/en/start/opening.mdx

      1 fault in 1 file"
    `);
  });
  it('a step in the wrong folder', () => {
    const content = valid.move('story/en/end/last.mdx', 'story/en/start/last.mdx');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/story/en/start/last.mdx · step "last" · chapter folder: found "start"; allowed: the step’s chapter end

      1 fault in 1 file"
    `);
  });
  it('a step listed twice', () => {
    const content = valid.replace('chapters.yaml', '[last]', '[last, hubs]');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/chapters.yaml:7 · chapter "end" · steps.1: found "hubs" a second time; allowed: each step once; chapter "start" has this one

      1 fault in 1 file"
    `);
  });
  it('a slip in a listed step', () => {
    const content = valid.replace('chapters.yaml', '[opening, hubs]', '[opening, hubbs]');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/chapters.yaml:4 · chapter "start" · steps.1: found "hubbs" without a file; allowed: a step with the file src/content/story/en/start/hubbs.mdx

      src/content/permalinks.yaml: found no entry for "hubbs"; allowed: every step and chapter, because its address is public
      src/content/permalinks.yaml:4 · permalink "hubs" · id: found "hubs", which is no step and no chapter any more; allowed: now: and one of the steps and chapters start, opening, hubbs, end, last
      src/content/permalinks.yaml:7 · permalink "middle" · now: found "hubs"; allowed: one of the steps and chapters start, opening, hubbs, end, last; did you mean "hubbs"?

      src/content/story/en/start/hubs.mdx · step "hubs" · file name: found "hubs"; allowed: one of the steps that chapters.yaml lists: opening, hubbs, last; did you mean "hubbs"?

      5 faults in 3 files"
    `);
  });
  it('no step at all', () => {
    const content = valid.remove('story/en/end/last.mdx').remove('story/en/start/opening.mdx').remove(HUBS);
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/story: found no step; allowed: at least one file src/content/story/<language>/<chapter>/<step>.mdx

      1 fault in 1 file"
    `);
  });
});

describe('references between lists', () => {
  it('an unknown place of a station', () => {
    const content = valid.replace('lines.yaml', 'place: anju', 'place: anjuu');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/lines.yaml:8 · line "pyongui" · stations.0.place: found "anjuu"; allowed: one of the places anju, kaechon; did you mean "anju"?

      1 fault in 1 file"
    `);
  });
  it('an unknown place of a unit', () => {
    const content = valid.replace('units.yaml', 'place: anju', 'place: ajnu');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/units.yaml:7 · unit "corps" · outside.place: found "ajnu"; allowed: one of the places anju, kaechon; did you mean "anju"?

      1 fault in 1 file"
    `);
  });
  it('an unknown source', () => {
    const content = valid.replace('units.yaml', '[K-UNI]', '[K-UNY]');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/units.yaml:11 · unit "corps" · outside.sources.0: found "K-UNY"; allowed: one of the sources W-MAN, K-UNI; did you mean "K-UNI"?

      1 fault in 1 file"
    `);
  });
  it('a source that nobody cites', () => {
    const content = valid.replace('units.yaml', 'K-UNI', 'W-MAN').replace('claims.yaml', 'K-UNI', 'W-MAN');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/sources.yaml:3 · source "K-UNI" · id: found a source that nobody cites; allowed: at least one entry that cites it

      1 fault in 1 file"
    `);
  });
  it('kilometres that fall', () => {
    const content = valid.replace('lines.yaml', 'km: 29.5', 'km: 2.95');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/lines.yaml:11 · line "pyongui" · stations.3.km: found 2.95 at Kaechon, after 12 at Sinanju; allowed: kilometres that do not fall along a line

      1 fault in 1 file"
    `);
  });
});

describe('claims', () => {
  it('a place and a line that name unknown claims', () => {
    const content = valid
      .replace('places.yaml', 'sources: [W-MAN]', 'sources: [W-MAN]\n  claims: [B1, B9]')
      .replace('lines.yaml', 'certainty: medium', 'certainty: medium\n  claims: [C7]');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/lines.yaml:13 · line "pyongui" · claims.0: found "C7"; allowed: one of the claims C1, B1, O1

      src/content/places.yaml:11 · place "anju" · claims.1: found "B9"; allowed: one of the claims C1, B1, O1

      2 faults in 2 files"
    `);
  });
  it('a malformed id, without further faults about its use', () => {
    const content = valid.replace('claims.yaml', 'id: C1', 'id: C01').replace(HUBS, 'report:C1', 'ours');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/claims.yaml:2 · claim "C01" · id: found "C01"; allowed: C, B or O and a number from 1 to 99, such as "C7"

      1 fault in 1 file"
    `);
  });
  it('C with a voice from outside the report', () => {
    const content = valid.replace('claims.yaml', 'speaker: quoted', 'speaker: background');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/claims.yaml:5 · claim "C1" · speaker: found "background"; allowed: for C… one of narration, quoted, paraphrased, inference

      1 fault in 1 file"
    `);
  });
  it('B with a voice of the report', () => {
    const content = valid.replace('claims.yaml', 'speaker: background', 'speaker: narration');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/claims.yaml:12 · claim "B1" · speaker: found "narration"; allowed: for B… only background

      1 fault in 1 file"
    `);
  });
  it('O with another voice', () => {
    const content = valid.replace('claims.yaml', 'speaker: ours', 'speaker: inference');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/claims.yaml:18 · claim "O1" · speaker: found "inference"; allowed: for O… only ours

      1 fault in 1 file"
    `);
  });
  it('C without a paragraph', () => {
    const content = valid.replace('claims.yaml', '  paragraph: 1\n', '');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/claims.yaml:2 · claim "C1" · paragraph: found nothing; allowed: for C… the paragraph of the report

      1 fault in 1 file"
    `);
  });
  it('B with a paragraph', () => {
    const content = valid.replace('claims.yaml', 'certainty: medium', 'certainty: medium\n  paragraph: 2');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/claims.yaml:14 · claim "B1" · paragraph: found 2; allowed: nothing: only a claim of the report (C…) has this key

      1 fault in 1 file"
    `);
  });
  it('C without a source', () => {
    const content = valid.replace('claims.yaml', '[W-MAN]', '[]');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/claims.yaml:9 · claim "C1" · sources: found an empty list; allowed: for C… at least one source

      1 fault in 1 file"
    `);
  });
  it('B without a source', () => {
    const content = valid.replace('claims.yaml', '[K-UNI]', '[]');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/claims.yaml:15 · claim "B1" · sources: found an empty list; allowed: for B… at least one source

      1 fault in 1 file"
    `);
  });
});

describe('events', () => {
  it('a date that is none', () => {
    const content = valid.replace('events.yaml', "from: '2013-01'", 'from: January 2013');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/events.yaml:11 · event "earlier" · from: found "January 2013"; allowed: a day, a month or a year in quotes, such as "2024-10-09", "2024-10" or "2024"

      1 fault in 1 file"
    `);
  });
  it('a date without quotes that YAML reads as a number', () => {
    const content = valid.replace('events.yaml', "from: '2013-01'", 'from: 2013');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/events.yaml:11 · event "earlier" · from: found 2013; allowed: a day, a month or a year in quotes, such as "2024-10-09", "2024-10" or "2024"

      1 fault in 1 file"
    `);
  });
  it('a day that does not exist', () => {
    const content = valid.replace('events.yaml', '2024-10-13', '2024-10-32');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/events.yaml:5 · event "order" · to: found "2024-10-32"; allowed: a date that the calendar has

      1 fault in 1 file"
    `);
  });
  it('a leap day in a year without one', () => {
    const content = valid.replace('events.yaml', '2013-01', '2013-02-29');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/events.yaml:11 · event "earlier" · from: found "2013-02-29"; allowed: a date that the calendar has

      1 fault in 1 file"
    `);
  });
  it('a month that does not exist', () => {
    const content = valid.replace('events.yaml', '2013-01', '2013-13');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/events.yaml:11 · event "earlier" · from: found "2013-13"; allowed: a date that the calendar has

      1 fault in 1 file"
    `);
  });
  it('an end before the beginning', () => {
    const content = valid.replace('events.yaml', '2024-10-13', '2024-10-11');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/events.yaml:5 · event "order" · to: found "2024-10-11"; allowed: a date that is not before "from", which is "2024-10-12"

      1 fault in 1 file"
    `);
  });
  it('an end without a beginning', () => {
    const content = valid.replace('events.yaml', "  from: '2024-10-12'\n", '');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/events.yaml:2 · event "order" · from: found nothing; allowed: a date, because there is a "to"

      1 fault in 1 file"
    `);
  });
  it('a day outside its scale', () => {
    const content = valid.replace('events.yaml', 'scale: years\n', 'scale: weeks\n');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/events.yaml:11 · event "earlier" · from: found "2013-01"; allowed: a day from 2024-10-01 to 2024-11-10, because the scale is weeks

      1 fault in 1 file"
    `);
  });
  it('a month where the scale counts days', () => {
    const content = valid.replace('events.yaml', "'2024-10-12'", "'2024-10'");
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/events.yaml:4 · event "order" · from: found "2024-10"; allowed: a day from 2024-10-01 to 2024-11-10, because the scale is weeks

      1 fault in 1 file"
    `);
  });
  it('a date that is soft without an end', () => {
    const content = valid.replace('events.yaml', "from: '2013-01'", "from: '2013-01'\n  soft: true");
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/events.yaml:9 · event "earlier" · to: found nothing; allowed: a date, because "soft" needs two edges

      1 fault in 1 file"
    `);
  });
  it('an unknown claim', () => {
    const content = valid.replace('events.yaml', 'claim: B1', 'claim: B2');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/events.yaml:8 · event "order" · claim: found "B2"; allowed: one of the claims C1, B1, O1

      1 fault in 1 file"
    `);
  });
  it('an id twice', () => {
    const content = valid.replace('events.yaml', 'id: earlier', 'id: order');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/events.yaml:9 · event "order" · id: found "order" a second time; allowed: an id of its own; line 2 has this one

      1 fault in 1 file"
    `);
  });
  it('a claim of another speaker than the one that it stands for', () => {
    const content = valid
      .replace('events.yaml', 'claim: B1', 'claim: C1')
      .replace('events.yaml', 'speaker: background\n  claim: B1', 'speaker: narration\n  claim: B1');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/events.yaml:7 · event "order" · speaker: found background, for C1; allowed: narration, because the report says it
      src/content/events.yaml:13 · event "earlier" · speaker: found narration, for B1; allowed: background, because another source says it

      2 faults in 1 file"
    `);
  });
  it('our own reading may date either', () => {
    expect(valid.replace('events.yaml', 'claim: B1', 'claim: O1').faults()).toBe('');
  });
});

describe('unknowns', () => {
  it('a text without a language', () => {
    const content = valid.replace('unknowns.yaml', 'short: { en: How many }', 'short: {}');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/unknowns.yaml:3 · unknown "numbers" · short.en: found nothing; allowed: a text, because src/content/story/en exists

      1 fault in 1 file"
    `);
  });
  it('an id twice', () => {
    const content = valid.replace(
      'unknowns.yaml',
      '- id: numbers',
      '- id: numbers\n  short: { en: x }\n  text: { en: x }\n- id: numbers',
    );
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/unknowns.yaml:5 · unknown "numbers" · id: found "numbers" a second time; allowed: an id of its own; line 2 has this one

      1 fault in 1 file"
    `);
  });
});

describe('prose', () => {
  it('an unknown term', () => {
    const content = valid.replace(HUBS, 'id="armband"', 'id="armbend"');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/story/en/start/hubs.mdx:12 · step "hubs" · prose: found <Term id="armbend">; allowed: one of the terms armband; did you mean "armband"?

      1 fault in 1 file"
    `);
  });
  it('a term without an id', () => {
    const content = valid.replace(HUBS, '<Term id="armband">', '<Term>');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/story/en/start/hubs.mdx:12 · step "hubs" · prose: found <Term> without an id; allowed: <Term id="…">

      1 fault in 1 file"
    `);
  });
  it('an unknown component', () => {
    const content = valid
      .replace(HUBS, '<Term id="armband">', '<Trem id="armband">')
      .replace(HUBS, '</Term>', '</Trem>');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/story/en/start/hubs.mdx:12 · step "hubs" · prose: found <Trem>; allowed: one of the components Term, SpeakerLens, or plain inline HTML such as <span lang="ko">; did you mean "Term"?

      1 fault in 1 file"
    `);
  });
});

describe('languages', () => {
  it('a default that one language spells out is no difference', () => {
    const content = valid.withKorean().replace(KO_HUBS, 'lit: pyongui', 'lit: pyongui\n  draw: false');
    expect(content.faults()).toBe('');
  });
  it('a text without a language', () => {
    const content = valid.withKorean().replace('units.yaml', 'near Anju, ko: 말', 'near Anju');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/units.yaml:10 · unit "corps" · outside.answer.ko: found nothing; allowed: a text, because src/content/story/ko exists

      1 fault in 1 file"
    `);
  });
  it('a view that differs', () => {
    const content = valid.withKorean().replace(KO_HUBS, 'lit: pyongui', 'lit: pyongra');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/story/ko/start/hubs.mdx:7 · step "hubs" · view.lit: found "pyongra"; allowed: "pyongui", as in src/content/story/en/start/hubs.mdx

      1 fault in 1 file"
    `);
  });
  it('a chart that differs', () => {
    const content = valid.withKorean().replace('story/ko/end/last.mdx', 'network, lit: pyongra', 'reach');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/story/ko/end/last.mdx:3 · step "last" · view.chart: found "reach"; allowed: "network", as in src/content/story/en/end/last.mdx

      1 fault in 1 file"
    `);
  });
  it('claims that a step leaves out', () => {
    const content = valid.withKorean().replace(KO_HUBS, '(background:B1)', '(ours)');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/story/ko/start/hubs.mdx · step "hubs" · prose: found no words for B1; allowed: the claims of src/content/story/en/start/hubs.mdx: C1, B1

      1 fault in 1 file"
    `);
  });
  it('claims that a step adds', () => {
    const content = valid.withKorean().replace('story/ko/start/opening.mdx', '(ours)', '(ours:O1)');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/story/ko/start/opening.mdx · step "opening" · prose: found words for O1; allowed: the claims of src/content/story/en/start/opening.mdx: none

      1 fault in 1 file"
    `);
  });
  it('claims of a page that differ', () => {
    const content = valid.withKorean().replace('pages/ko/about.mdx', 'ours:O1', 'ours');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/pages/ko/about.mdx · page "about" · prose: found no words for O1; allowed: the claims of src/content/pages/en/about.mdx: O1

      1 fault in 1 file"
    `);
  });
  it('claims in another order are no difference', () => {
    const content = valid
      .withKorean()
      .replace(KO_HUBS, '\n[Others say so.](background:B1)', '')
      .replace(KO_HUBS, '[Here', '[Others say so.](background:B1) [Here');
    expect(content.faults()).toBe('');
  });
  it('a step that one language lacks', () => {
    const content = valid.withKorean().remove('story/ko/end/last.mdx');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/chapters.yaml:7 · chapter "end" · steps.0: found "last" without a file; allowed: a step with the file src/content/story/ko/end/last.mdx

      1 fault in 1 file"
    `);
  });
  it('a step that only one language has', () => {
    const content = valid
      .withKorean()
      .write(
        'story/ko/end/more.mdx',
        '---\ntitle: More\nview: { chart: reach }\ndescription: The same dots as before, now in four rows with numbers.\n---\n[Text](ours)\n',
      );
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/story/ko/end/more.mdx · step "more" · file name: found "more"; allowed: one of the steps that chapters.yaml lists: opening, hubs, last

      1 fault in 1 file"
    `);
  });
  it('a language without strings', () => {
    const content = valid.withKorean().remove('strings/ko.yaml');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/strings/ko.yaml: found no such file; allowed: the strings of charts and components, because src/content/story/ko exists

      1 fault in 1 file"
    `);
  });
});

describe('many faults', () => {
  it('are all listed in one run', () => {
    const content = valid
      .withKorean()
      .replace('places.yaml', 'lat: 39.7', 'lat: 51.5')
      .replace('lines.yaml', '{ name: Sinanju, km: 12 }', '{ place: sinanju, km: -3 }')
      .replace('claims.yaml', 'speaker: quoted', 'speaker: ours')
      .replace('chapters.yaml', '[last]', '[last, more]')
      .replace(HUBS, 'lit: pyongui', 'lit: pyongu\n  glow: true')
      .replace(HUBS, 'title: Hubs', 'titel: Hubs')
      .replace(HUBS, 'B1', 'B7')
      .replace(HUBS, 'id="armband"', 'id="sash"')
      .replace('story/ko/end/last.mdx', 'The end.', 'The {end.')
      .remove('strings/ko.yaml');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/chapters.yaml:7 · chapter "end" · steps.1: found "more" without a file; allowed: a step with the file src/content/story/en/end/more.mdx
      src/content/chapters.yaml:7 · chapter "end" · steps.1: found "more" without a file; allowed: a step with the file src/content/story/ko/end/more.mdx

      src/content/claims.yaml:5 · claim "C1" · speaker: found "ours"; allowed: for C… one of narration, quoted, paraphrased, inference

      src/content/lines.yaml:10 · line "pyongui" · stations.2.km: found -3; allowed: a number of at least 0
      src/content/lines.yaml:10 · line "pyongui" · stations.2.km: found -3 at sinanju, after 0 at Anju; allowed: kilometres that do not fall along a line
      src/content/lines.yaml:10 · line "pyongui" · stations.2.place: found "sinanju"; allowed: one of the places anju, kaechon

      src/content/permalinks.yaml: found no entry for "more"; allowed: every step and chapter, because its address is public

      src/content/places.yaml:14 · place "kaechon" · lat: found 51.5; allowed: a number from 33 to 43.2, inside the box around Korea (latitude 33 to 43.2, longitude 124 to 131)

      src/content/story/en/start/hubs.mdx:2 · step "hubs" · titel: found the unknown key "titel"; allowed: one of the keys title, view, description, change; did you mean "title"?
      src/content/story/en/start/hubs.mdx:2 · step "hubs" · title: found nothing; allowed: a text of 3 to 60 characters
      src/content/story/en/start/hubs.mdx:7 · step "hubs" · view.lit: found "pyongu"; allowed: one of the lines pyongui, pyongra; did you mean "pyongui"?
      src/content/story/en/start/hubs.mdx:8 · step "hubs" · view.glow: found the unknown key "glow"; allowed: one of the keys lit, draw, halos, fit, ring, chart and 6 more
      src/content/story/en/start/hubs.mdx:13 · step "hubs" · prose: found <Term id="sash">; allowed: one of the terms armband
      src/content/story/en/start/hubs.mdx:15 · step "hubs" · prose: found "B7"; allowed: one of the claims C1, B1, O1

      src/content/story/ko/end/last.mdx:7 · step "last" · prose: found broken MDX: Unexpected end of file in expression, expected a corresponding closing brace for \`{\`; allowed: Markdown that compiles as MDX

      src/content/story/ko/start/hubs.mdx · step "hubs" · prose: found no words for B7; allowed: the claims of src/content/story/en/start/hubs.mdx: C1, B7
      src/content/story/ko/start/hubs.mdx · step "hubs" · prose: found words for B1; allowed: the claims of src/content/story/en/start/hubs.mdx: C1, B7

      src/content/strings/ko.yaml: found no such file; allowed: the strings of charts and components, because src/content/story/ko exists

      18 faults in 9 files"
    `);
  });

  it('of one entry do not hide each other', () => {
    const content = valid
      .replace('claims.yaml', 'certainty: high', 'certainty: sure')
      .replace('claims.yaml', '[W-MAN]', '[W-NAM]')
      .replace('claims.yaml', 'speaker: quoted', 'speaker: background');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/claims.yaml:5 · claim "C1" · speaker: found "background"; allowed: for C… one of narration, quoted, paraphrased, inference
      src/content/claims.yaml:6 · claim "C1" · certainty: found "sure"; allowed: one of high, medium–high, medium, medium–low, low–medium, low
      src/content/claims.yaml:9 · claim "C1" · sources.0: found "W-NAM"; allowed: one of the sources W-MAN, K-UNI

      3 faults in 1 file"
    `);
  });
});

describe('a file that cannot be read', () => {
  it.each([
    'places',
    'lines',
    'units',
    'claims',
    'grounds',
    'events',
    'unknowns',
    'sources',
    'terms',
    'chapters',
  ])('raises one fault, not one for everything that refers to it: %s', (name) => {
    expect(checkContent(valid.write(`${name}.yaml`, 'a: b').files()).faults).toHaveLength(1);
  });
});
