/**
 * Shows the note behind a marker in place. The note is a copy of the one that stands below the step, so nothing is fetched
 * and nothing is said twice. A card opens for a pointer that rests, for the keyboard's focus, and for a click or tap,
 * which also keeps it open; it can be pointed at, and Escape closes it (WCAG 2.2, 1.4.13). A card that the focus opened is
 * a glance: Tab passes it by, because a hundred markers with three links each would bar the way; Enter leads into it.
 */
import { placeCard } from './card-place.ts';

/** Windows on which a card is a sheet; the style sheet has the same condition. */
const NARROW = '(max-width: 34.99rem)';
/** How long a pointer rests on a marker before its card opens, in milliseconds. */
const REST = 120;
/** How long a pointer may be on its way from the marker to the card, in milliseconds. */
const GRACE = 280;

/** The cards of one page. */
export interface Cards {
  /** The pointer came to a marker. */
  readonly point: (marker: HTMLAnchorElement) => void;
  /** The focus came to a marker. */
  readonly focus: (marker: HTMLAnchorElement) => void;
  /**
   * A marker was clicked, tapped or entered: opens its card for good, or closes it.
   * @returns false when the page holds no note for the marker; its link should then be followed
   */
  readonly toggle: (marker: HTMLAnchorElement) => boolean;
}

/** How a card came to be open: what opened it may close it. */
type Reason = 'point' | 'focus' | 'click';

/** The note that a marker stands for, from its own step or from the page. */
function noteOf(marker: HTMLElement): Element | null {
  const id = CSS.escape(marker.dataset.claim ?? marker.dataset.term ?? '');
  const scope = marker.closest('[data-step]') ?? document;
  return scope.querySelector(`[data-note="${id}"]`);
}

/**
 * Makes the cards of a page.
 * @param page the document; it holds a template `[data-card]` with a body and a button to close
 * @returns what to tell them
 * @throws Error when the page has no template or the browser no popovers; the markers then stay links
 */
export function makeCards(page: Document): Cards {
  if (!('popover' in HTMLElement.prototype)) throw new Error('this browser shows no popovers');
  const template = page.querySelector<HTMLTemplateElement>('template[data-card]');
  const card = template?.content.firstElementChild?.cloneNode(true);
  const body = card instanceof HTMLElement ? card.querySelector('[data-card-body]') : null;
  if (!(card instanceof HTMLElement) || !body) throw new Error('the page has no template for cards');

  const narrow = matchMedia(NARROW);
  let marker: HTMLAnchorElement | undefined;
  let reason: Reason = 'point';
  let timer = 0;
  /** The marker that takes the focus back from a card; that is no new interest in it. */
  let returning: HTMLAnchorElement | undefined;

  const later = (milliseconds: number, then: () => void): void => {
    clearTimeout(timer);
    timer = window.setTimeout(then, milliseconds);
  };
  const place = (): void => {
    if (!marker) return;
    const at = marker.getBoundingClientRect();
    // Whoever scrolls the marker out of sight has left the note.
    if (at.bottom < 0 || at.top > innerHeight) {
      dismiss();
      return;
    }
    const view = { width: page.documentElement.clientWidth, height: innerHeight };
    const { left, top, side } = placeCard(at, card.getBoundingClientRect(), view, narrow.matches);
    card.dataset.side = side;
    card.style.left = `${left}px`;
    card.style.top = `${top}px`;
  };
  /** Lets Tab into the card, or past it. */
  const admit = (): void => {
    for (const control of card.querySelectorAll<HTMLElement>('a, button')) {
      if (reason === 'focus') control.tabIndex = -1;
      else control.removeAttribute('tabindex');
    }
  };
  const close = (): void => {
    clearTimeout(timer);
    if (!marker) return;
    marker.setAttribute('aria-expanded', 'false');
    marker = undefined;
    card.hidePopover();
    card.remove();
  };
  const open = (next: HTMLAnchorElement, why: Reason): boolean => {
    clearTimeout(timer);
    if (marker === next) {
      if (why === 'click') {
        reason = why;
        admit();
      }
      return true;
    }
    const note = noteOf(next);
    if (!note) return false;
    close();
    body.replaceChildren(...[...note.childNodes].map((node) => node.cloneNode(true)));
    card.setAttribute('aria-label', next.getAttribute('aria-label') ?? next.textContent);
    // Right after the marker, so that the next press of Tab goes into the card.
    next.after(card);
    card.showPopover();
    next.setAttribute('aria-expanded', 'true');
    marker = next;
    reason = why;
    admit();
    place();
    return true;
  };
  /** Closes and leaves the focus where the reader was. */
  const dismiss = (): void => {
    const last = marker;
    const inside = card.contains(page.activeElement);
    close();
    if (!inside) return;
    returning = last;
    last?.focus({ preventScroll: true });
  };

  const isOutside = ({ target }: Event): boolean =>
    target instanceof Node && !card.contains(target) && !marker?.contains(target);

  card.querySelector('[data-card-close]')?.addEventListener('click', dismiss);
  page.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && marker) dismiss();
  });
  page.addEventListener('pointerdown', (event) => {
    if (marker && isOutside(event)) close();
  });
  page.addEventListener('focusin', (event) => {
    if (marker && reason !== 'point' && isOutside(event)) close();
  });
  page.addEventListener('pointerover', (event) => {
    if (!marker || reason !== 'point') return;
    if (isOutside(event)) later(GRACE, close);
    else clearTimeout(timer);
  });
  window.addEventListener('scroll', place, { passive: true });
  window.addEventListener('resize', place, { passive: true });

  return {
    point: (next) => {
      if (next === marker) return;
      if (marker && reason !== 'point') return;
      later(REST, () => {
        if (next.matches(':hover')) open(next, 'point');
      });
    },
    focus: (next) => {
      if (next !== returning && next.matches(':focus-visible')) open(next, 'focus');
      returning = undefined;
    },
    toggle: (next) => {
      if (next === marker && reason === 'click') {
        close();
        return true;
      }
      return open(next, 'click');
    },
  };
}
