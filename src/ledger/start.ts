/** Makes the ledger's two lists a filter: choices, address, entries and the count follow one another. */
import { EVERYTHING, fits, readFilter, same, writeFilter, type Filter } from './filter.ts';

/** Windows in which the two lists lie side by side, so that unfolding the second moves nothing; as in the style sheet. */
const SIDE_BY_SIDE = '(min-width: 40rem)';

/**
 * Starts the filter.
 * @param form the form with the choices
 */
export function startFilter(form: HTMLFormElement): void {
  const entries = [...document.querySelectorAll<HTMLElement>('[data-speaker][data-certainty]')];
  const groups = [...document.querySelectorAll<HTMLElement>('[data-filter-group]')];
  const status = form.querySelector<HTMLElement>('[data-filter-status]');
  const reset = form.querySelector<HTMLElement>('[data-filter-reset]');
  const radios = (name: keyof Filter): HTMLInputElement[] => [
    ...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`),
  ];
  const folded = form.querySelector<HTMLDetailsElement>('details');
  const wordsOf = (name: keyof Filter): string[] => radios(name).map(({ value }) => value);
  const known = { speaker: wordsOf('speaker'), certainty: wordsOf('certainty') };
  let now = EVERYTHING;

  const show = (filter: Filter): void => {
    now = filter;
    for (const name of ['speaker', 'certainty'] as const) {
      for (const radio of radios(name)) radio.checked = radio.value === filter[name];
    }
    // A choice that is in force is never out of sight.
    if (folded && filter.certainty !== '') folded.open = true;
    for (const entry of entries) entry.hidden = !fits(filter, entry.dataset);
    for (const group of groups)
      group.hidden = !entries.some((entry) => group.contains(entry) && !entry.hidden);
    if (reset) reset.hidden = same(filter, EVERYTHING);
    if (status) {
      const shown = entries.filter(({ hidden }) => !hidden).length;
      status.textContent = (status.dataset.words ?? '')
        .replace('{shown}', String(shown))
        .replace('{all}', String(entries.length));
    }
  };

  /** An address may name an entry that the filter hides; whoever followed the link wants the entry. */
  const showTarget = (): void => {
    const target = document.getElementById(decoded(location.hash.slice(1)));
    if (!target || !entries.includes(target) || !target.hidden) return;
    rewrite('replaceState', location.pathname + location.hash);
    show(EVERYTHING);
    target.scrollIntoView();
  };

  const follow = (): void => {
    show(readFilter(location.search, known));
    showTarget();
  };

  /** A choice is a new state to come back from; the fragment stays behind, as its entry may now be hidden. */
  const choose = (filter: Filter): void => {
    if (!same(filter, now)) rewrite('pushState', location.pathname + writeFilter(filter));
    show(filter);
  };

  form.addEventListener('change', () => {
    const data = new FormData(form);
    const word = (name: keyof Filter): string => {
      const value = data.get(name);
      return typeof value === 'string' ? value : '';
    };
    choose({ speaker: word('speaker'), certainty: word('certainty') });
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    choose(EVERYTHING);
    // The button disappears, and the focus with it.
    radios('speaker')[0]?.focus();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  window.addEventListener('popstate', follow);
  window.addEventListener('hashchange', showTarget);

  for (const control of form.querySelectorAll<HTMLElement>('[data-filter-control]')) control.hidden = false;
  if (folded && matchMedia(SIDE_BY_SIDE).matches) folded.open = true;
  follow();
}

/**
 * Puts another address into the history. Browsers refuse that to pages that are opened as files, to some frames, and when it
 * happens too often, as while an arrow key is held down on a list of choices. The choice counts all the same.
 */
function rewrite(how: 'pushState' | 'replaceState', address: string): void {
  try {
    history[how](null, '', address);
  } catch {
    // The address then names what was chosen before, or nothing.
  }
}

/** Fragments come encoded, and anyone can write one that is not. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
