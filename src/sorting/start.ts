/** Compares the sorted claims with the key when the reader asks for it. */
import { resultOf, verdictOf, type Sorted } from './verdict.ts';

/**
 * Starts the exercise.
 * @param form the form with the claims
 */
export function startSorting(form: HTMLFormElement): void {
  const rows = [...form.querySelectorAll<HTMLElement>('[data-sort]')];
  const status = form.querySelector<HTMLElement>('[data-status]');
  const { result = '', other = '', open = '' } = form.dataset;

  const sortedOf = (row: HTMLElement): Sorted => ({
    id: row.dataset.sort ?? '',
    answer: row.dataset.answer ?? '',
    chosen: row.querySelector<HTMLInputElement>('input:checked')?.value ?? '',
  });
  const say = (row: HTMLElement, verdict: ReturnType<typeof verdictOf> | undefined): void => {
    const line = row.querySelector<HTMLElement>('[data-said]');
    if (verdict === undefined) delete row.dataset.verdict;
    else row.dataset.verdict = verdict;
    if (line) line.textContent = verdict === undefined ? '' : (form.dataset[verdict] ?? '');
  };
  const forget = (): void => {
    for (const row of rows) say(row, undefined);
    if (status) status.textContent = '';
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    for (const row of rows) say(row, verdictOf(sortedOf(row)));
    if (status) status.textContent = resultOf(rows.map(sortedOf), { result, other, open });
  });
  // A verdict belongs to the choice that was compared.
  form.addEventListener('change', ({ target }) => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-sort]') : null;
    if (row) say(row, undefined);
  });
  form.addEventListener('reset', () => {
    forget();
    rows[0]?.querySelector('input')?.focus();
  });

  for (const control of form.querySelectorAll<HTMLElement>('[data-sorting-control]')) control.hidden = false;
  for (const button of form.querySelectorAll('button')) button.disabled = false;
}
