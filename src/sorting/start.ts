/** Keeps the choices while the tab is open, and compares them with the key when the reader asks for it. */
import { keepChoices, readChoices } from './choices.ts';
import { resultOf, verdictOf, type ResultPiece, type Sorted } from './verdict.ts';

const storage = (): Storage => sessionStorage;

/**
 * Starts the exercise.
 * @param form the form with the claims
 */
export function startSorting(form: HTMLFormElement): void {
  const rows = [...form.querySelectorAll<HTMLElement>('[data-sort]')];
  const status = form.querySelector<HTMLElement>('[data-status]');
  const { result = '', other = '', argued = '', open = '', few = '' } = form.dataset;

  const kept = readChoices(storage);
  for (const row of rows) {
    // What the browser itself has restored stays.
    if (row.querySelector('input:checked') !== null) continue;
    for (const input of row.querySelectorAll('input')) input.checked = input.value === kept.get(input.name);
  }

  const sortedOf = (row: HTMLElement): Sorted => ({
    id: row.dataset.sort ?? '',
    answer: row.dataset.answer ?? '',
    arguable: row.dataset.arguable !== undefined,
    chosen: row.querySelector<HTMLInputElement>('input:checked')?.value ?? '',
  });
  const say = (row: HTMLElement, verdict: ReturnType<typeof verdictOf> | undefined): void => {
    const line = row.querySelector<HTMLElement>('[data-said]');
    if (verdict === undefined) delete row.dataset.verdict;
    else row.dataset.verdict = verdict;
    if (line) line.textContent = verdict === undefined ? '' : (form.dataset[verdict] ?? '');
  };
  /** Words as text; the id of a claim as a link to its place in the form. */
  const shown = (piece: ResultPiece): string | HTMLAnchorElement => {
    if ('words' in piece) return piece.words;
    const link = document.createElement('a');
    link.href = `#${rows.find((row) => row.dataset.sort === piece.id)?.id ?? ''}`;
    link.textContent = piece.id;
    return link;
  };
  const forget = (): void => {
    for (const row of rows) say(row, undefined);
    if (status) status.textContent = '';
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    for (const row of rows) say(row, verdictOf(sortedOf(row)));
    status?.replaceChildren(...resultOf(rows.map(sortedOf), { result, other, argued, open, few }).map(shown));
  });
  // A verdict belongs to the choice that was compared.
  form.addEventListener('change', ({ target }) => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-sort]') : null;
    if (row) say(row, undefined);
    const made = rows.map(sortedOf).filter(({ chosen }) => chosen !== '');
    keepChoices(storage, new Map(made.map(({ id, chosen }) => [id, chosen])));
  });
  form.addEventListener('reset', () => {
    keepChoices(storage, new Map());
    forget();
    rows[0]?.querySelector('input')?.focus();
  });

  for (const control of form.querySelectorAll<HTMLElement>('[data-sorting-control]')) control.hidden = false;
  for (const button of form.querySelectorAll('button')) button.disabled = false;
}
