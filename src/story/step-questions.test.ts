import { expect, it } from 'vitest';

import type { ChapterQuestions, Question } from '../schemas/questions.ts';
import { loadStory } from './load.ts';
import { questionsAt } from './step-questions.ts';

const story = loadStory();
const [edition] = story.editions;
if (!edition) throw new Error('no edition');
const [first = '', second = '', third = ''] = edition.steps.map(({ id }) => id);

const ask = (en: string, ...steps: string[]): Question => ({ ask: { en }, answer: { en: '' }, steps });
const chapter = (id: string, some: Partial<ChapterQuestions>): [string, ChapterQuestions] => [
  id,
  { id, says: [], who: [], mind: [], ...some },
];
const questions = new Map([
  chapter('one', { mind: [ask('weighs', second)], says: [ask('reads', third, first), ask('starts', first)] }),
  chapter('two', { says: [ask('looks back', second, first)] }),
]);
const at = (id: string): (string | undefined)[] =>
  questionsAt(id, { questions }, edition).map((question) => question.ask.en);

it('questions wait for the last of their steps in reading order, however these are listed', () => {
  expect(at(first)).toEqual(['starts']);
  expect(at(third)).toEqual(['reads']);
});

it('questions of all chapters are put from reading to weighing', () => {
  expect(at(second)).toEqual(['looks back', 'weighs']);
});

it('every question of the story comes once', () => {
  const put = edition.steps.flatMap(({ id }) => questionsAt(id, story, edition));
  const all = [...story.questions.values()].flatMap(({ says, who, mind }) => [...says, ...who, ...mind]);
  expect(put).toHaveLength(all.length);
  expect(new Set(put)).toEqual(new Set(all));
});
