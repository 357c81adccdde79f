import { describe, expect, it } from 'vitest';

import { checkContent } from '../check.ts';
import { valid } from '../fixture.ts';

const EXERCISE = 'teach/en/exercise.mdx';
const QUESTIONS = 'questions.yaml';

describe('sheets', () => {
  it('become part of their edition, in order', () => {
    const { story } = checkContent(valid.files());
    const sheets = [...(story?.editions[0]?.sheets.values() ?? [])];
    expect(sheets.map(({ id, order }) => [id, order])).toEqual([
      ['exercise', 1],
      ['overview', 1],
      ['notes', 2],
    ]);
  });
  it('need an overview', () => {
    expect(valid.remove('teach/en/overview.mdx').faults()).toMatchInlineSnapshot(`
      "src/content/teach/en/overview.mdx: found no such file; allowed: the overview of the sheets

      1 fault in 1 file"
    `);
  });
  it('must exist in every language', () => {
    expect(valid.withKorean().remove('teach/ko/notes.mdx').faults()).toMatchInlineSnapshot(`
      "src/content/teach/ko/exercise.mdx:7 · sheet "exercise" · answers: found "notes"; allowed: one of the sheets for teachers overview

      src/content/teach/ko/notes.mdx: found no such file; allowed: the sheet in this language, because src/content/teach/en/notes.mdx exists

      2 faults in 2 files"
    `);
  });
  it('for learners need answer notes and minutes', () => {
    const content = valid
      .replace(EXERCISE, 'answers: notes', 'answers: nots')
      .replace(EXERCISE, 'minutes: 10\n', '');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/teach/en/exercise.mdx:2 · sheet "exercise" · minutes: found nothing; allowed: how many minutes the exercise takes
      src/content/teach/en/exercise.mdx:6 · sheet "exercise" · answers: found "nots"; allowed: one of the sheets for teachers notes, overview; did you mean "notes"?

      src/content/teach/en/notes.mdx:4 · sheet "notes" · for: found answer notes that no exercise names; allowed: a sheet for learners with answers: notes

      3 faults in 2 files"
    `);
  });
  it('for teachers have none of these', () => {
    const content = valid.replace('teach/en/notes.mdx', 'order: 2', 'order: 2\nminutes: 5');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/teach/en/notes.mdx:6 · sheet "notes" · minutes: found 5; allowed: nothing: only a sheet for learners has this key

      1 fault in 1 file"
    `);
  });
  it('stand in places of their own', () => {
    const content = valid.write(
      'teach/en/other.mdx',
      valid.files().find(({ path }) => path.endsWith('exercise.mdx'))?.text ?? '',
    );
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/teach/en/other.mdx:5 · sheet "other" · order: found 1 a second time; allowed: a place of its own; sheet "exercise" has this one

      1 fault in 1 file"
    `);
  });
  it('may not have the name of a page that the site has anyway', () => {
    const content = valid.write(
      'teach/en/answers.mdx',
      '---\ntitle: Sheet\ndescription: What this sheet is for, in a sentence that is long enough.\nfor: learners\norder: 9\nminutes: 1\nanswers: notes\n---\n\n[Words.](ours)\n',
    );
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/teach/en/answers.mdx · sheet "answers" · file name: found "answers"; allowed: a name that no page of the site itself has

      1 fault in 1 file"
    `);
  });
  it('name speakers, steps, places and pages that exist', () => {
    const content = valid
      .replace(EXERCISE, '[Read this step first.](ours)', 'Read this step first.')
      .replace(EXERCISE, 'step:hubs', 'step:hub')
      .replace(
        EXERCISE,
        '<Room />',
        '<StepPicture id="hub" />\n\n<Point id="anjou" />\n\n[Notes.](page:teach/note)',
      );
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/teach/en/exercise.mdx:12 · sheet "exercise" · prose: found "Read this step first." without a speaker; allowed: [words](report:C…), [words](background:B…), [words](ours:O…) or [words](ours)
      src/content/teach/en/exercise.mdx:12 · sheet "exercise" · prose: found (step:hub); allowed: step: and one of the steps opening, hubs, last; did you mean "hubs"?
      src/content/teach/en/exercise.mdx:14 · sheet "exercise" · prose: found <StepPicture id="hub">; allowed: one of the steps opening, hubs, last; did you mean "hubs"?
      src/content/teach/en/exercise.mdx:16 · sheet "exercise" · prose: found <Point id="anjou">; allowed: one of the places anju, kaechon; did you mean "anju"?
      src/content/teach/en/exercise.mdx:18 · sheet "exercise" · prose: found (page:teach/note); allowed: page: and one of the pages teach/notes, teach, teach/answers, map-notes, teach/lessons, teach/exercise and 6 more; did you mean "teach/notes"?

      5 faults in 1 file"
    `);
  });
  it('steps of the story have no ordinary links to steps', () => {
    const content = valid.replace('story/en/end/last.mdx', '(ours:O1)', '(ours:O1) [More.](step:hubs)');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/story/en/end/last.mdx:7 · step "last" · prose: found the ordinary link (step:hubs); allowed: in a step only (report:C…), (background:B…), (ours:O…) or (ours)

      1 fault in 1 file"
    `);
  });
});

describe('questions', () => {
  it('must be there for every chapter, and for no other', () => {
    const content = valid.replace(QUESTIONS, '- id: end', '- id: ende');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/questions.yaml: found no questions on "end"; allowed: an entry for each chapter
      src/content/questions.yaml:14 · question "ende" · id: found "ende"; allowed: one of the chapters start, end; did you mean "end"?

      2 faults in 1 file"
    `);
  });
  it('must be there at every depth', () => {
    const content = valid.replace(QUESTIONS, '  who:', '  whose:');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/questions.yaml:1 · question "start" · who: found nothing; allowed: a list that is not empty
      src/content/questions.yaml:6 · question "start" · whose: found the unknown key "whose"; allowed: one of the keys id, says, who, mind

      2 faults in 1 file"
    `);
  });
  it('name steps that exist', () => {
    const content = valid.replace(QUESTIONS, 'steps: [last]', 'steps: [last, lost]');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/questions.yaml:5 · question "start" · says.0.steps.1: found "lost"; allowed: one of the steps opening, hubs, last; did you mean "last"?

      1 fault in 1 file"
    `);
  });
  it('have answers whose words have a speaker', () => {
    const content = valid.replace(QUESTIONS, '[We weigh it.](ours)', 'We weigh it.');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/questions.yaml:4 · question "start" · says.0.answer.en: found "We weigh it." without a speaker; allowed: [words](report:C…), [words](background:B…), [words](ours:O…) or [words](ours)

      1 fault in 1 file"
    `);
  });
  it('have answers of one speaker to a sentence, worded as the claim is', () => {
    const content = valid.replace(QUESTIONS, '[We weigh it.](ours)', '[We weigh](ours) [it.](background:B1)');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/questions.yaml:4 · question "start" · says.0.answer.en: found B1, which none of the steps last tells; allowed: a claim that one of these steps tells, or a step that tells B1
      src/content/questions.yaml:4 · question "start" · says.0.answer.en: found two speakers in one sentence: ours in (ours), background in (background:B1); allowed: one speaker in each sentence; end it before the second [ ]

      2 faults in 1 file"
    `);
  });
  it('have answers that the steps tell', () => {
    const content = valid.replace(QUESTIONS, '(ours)', '(report:C1)');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/questions.yaml:4 · question "start" · says.0.answer.en: found C1, which none of the steps last tells; allowed: a claim that one of these steps tells, or a step that tells C1

      1 fault in 1 file"
    `);
    expect(content.replace(QUESTIONS, 'steps: [last]', 'steps: [hubs]').faults()).toBe('');
  });
  it('have answers that a picture of the steps states', () => {
    const content = valid
      .replace('story/en/start/hubs.mdx', '\n[Others say so.](background:B1)', '')
      .replace(
        'story/en/end/last.mdx',
        'view: { chart: network, lit: pyongra }',
        'view: { chart: timeline, scale: weeks }',
      )
      .replace(QUESTIONS, '(ours)', '(background:B1)');
    expect(content.faults()).toBe('');
  });
});

describe('lessons', () => {
  it('answer the questions of chapters that exist', () => {
    const content = valid.replace('lessons.yaml', 'steps: [opening]', 'questions: [stat, start]');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/lessons.yaml:10 · lesson "short" · parts.0.questions.0: found "stat"; allowed: one of the chapters start, end; did you mean "start"?

      1 fault in 1 file"
    `);
  });

  it('have parts that add up', () => {
    expect(valid.replace('lessons.yaml', 'minutes: 15', 'minutes: 14').faults()).toMatchInlineSnapshot(`
      "src/content/lessons.yaml:3 · lesson "short" · minutes: found 20, but its parts take 19; allowed: the sum of the minutes of its parts

      1 fault in 1 file"
    `);
  });
  it('name steps and sheets that exist', () => {
    const content = valid
      .replace('lessons.yaml', '[opening]', '[openin]')
      .replace('lessons.yaml', '[exercise]', '[exercises]');
    expect(content.faults()).toMatchInlineSnapshot(`
      "src/content/lessons.yaml:10 · lesson "short" · parts.0.steps.0: found "openin"; allowed: one of the steps opening, hubs, last; did you mean "opening"?
      src/content/lessons.yaml:13 · lesson "short" · parts.1.sheets.0: found "exercises"; allowed: one of the sheets exercise, notes; did you mean "exercise"?

      2 faults in 1 file"
    `);
  });
});

it('a claim of the report without a short form, and another claim with one', () => {
  const content = valid
    .replace('claims.yaml', '  short: { en: It says so. }\n', '')
    .replace(
      'claims.yaml',
      '  text: { en: Others say so. }',
      '  text: { en: Others say so. }\n  short: { en: So. }',
    );
  expect(content.faults()).toMatchInlineSnapshot(`
    "src/content/claims.yaml:2 · claim "C1" · short: found nothing; allowed: for C… the claim in a few words
    src/content/claims.yaml:11 · claim "B1" · short: found a mapping with the keys en; allowed: nothing: only a claim of the report (C…) has this key

    2 faults in 1 file"
  `);
});
