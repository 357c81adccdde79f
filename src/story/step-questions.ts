/** Which questions for learners can be put at which step. */
import { DEPTHS } from '../schemas/questions.ts';
import type { Question } from '../schemas/questions.ts';
import type { Edition, Story } from './story.ts';

/**
 * The questions that can be answered once a step has been shown, and not before: those of which it is the last step in
 * reading order. So every question comes once.
 * @param id id of the step
 * @param story the content
 * @param edition its steps in reading order
 * @returns the questions, from reading to weighing
 */
export function questionsAt(
  id: string,
  { questions }: Pick<Story, 'questions'>,
  { steps }: Pick<Edition, 'steps'>,
): Question[] {
  const order = steps.map((step) => step.id);
  const lastOf = (question: Question): string | undefined =>
    order.findLast((step) => question.steps.includes(step));
  const all = [...questions.values()];
  return DEPTHS.flatMap((depth) => all.flatMap((chapter) => chapter[depth])).filter(
    (question) => lastOf(question) === id,
  );
}
