/** How readers steer the map: pointers, keys and buttons, each with what it does. */
import { listenToPointers } from './gestures.ts';
import type { MapView } from './map-view.ts';
import type { Panel } from './panel.ts';

/** How much a button or a key zooms, and how far an arrow key moves the map in CSS pixels. */
const STEP = { zoom: 1.6, pan: 64 } as const;

/** How far off the middle of a dot a mouse and a finger may be, in CSS pixels. */
const REACH = { mouse: 14, finger: 22 } as const;

/** What steering may ask for beside moves of the map. */
export interface Orders {
  /** Shows an entry; nothing empties the panel. Tells whether there is one. */
  readonly choose: (id: string | undefined) => boolean;
  /** Closes the map. */
  readonly close: () => void;
}

/** Fingers and mouse. */
function steerByPointer(surface: HTMLElement, map: MapView, panel: Panel, { choose }: Orders): void {
  let over: string | undefined;
  listenToPointers(surface, {
    onPan: map.drag,
    onPinch: map.pinch,
    onRest: map.rest,
    onTap: (at, finger) => {
      const id = map.find(at, finger ? REACH.finger : REACH.mouse);
      if (id !== undefined && choose(id)) map.reveal(id);
    },
    onDouble: (at) => {
      map.zoom(STEP.zoom ** 2, at);
    },
    onPoint: (at) => {
      const entry = at && map.find(at, REACH.mouse);
      if (entry === undefined && over === undefined) return;
      over = entry;
      surface.classList.toggle('pointing', entry !== undefined);
      map.point(at && entry !== undefined ? { entry, words: panel.nameOf(entry), at } : undefined);
    },
  });
}

/** Keys: arrows, plus and minus on the map, Escape anywhere in it. */
function steerByKeys(root: HTMLElement, surface: HTMLElement, map: MapView, { close }: Orders): void {
  const pan = (x: number, y: number) => (): void => {
    map.pan([x * STEP.pan, y * STEP.pan]);
  };
  const zoom = (factor: number) => (): void => {
    map.zoom(factor);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: pan(1, 0),
    ArrowRight: pan(-1, 0),
    ArrowUp: pan(0, 1),
    ArrowDown: pan(0, -1),
    '+': zoom(STEP.zoom),
    '=': zoom(STEP.zoom),
    '-': zoom(1 / STEP.zoom),
  };
  surface.addEventListener('keydown', (event) => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  });
}

/** Buttons, and links from one entry to another. */
function steerByButtons(
  root: HTMLElement,
  surface: HTMLElement,
  map: MapView,
  panel: Panel,
  orders: Orders,
): void {
  const actions: Readonly<Record<string, () => void>> = {
    in: () => {
      map.zoom(STEP.zoom);
    },
    out: () => {
      map.zoom(1 / STEP.zoom);
    },
    whole: map.whole,
    back: orders.close,
    close: () => {
      orders.choose(undefined);
      surface.focus({ preventScroll: true });
    },
  };
  root.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    actions[event.target.closest<HTMLElement>('[data-do]')?.dataset.do ?? '']?.();
    const inner = event.target.closest<HTMLElement>('[data-choose]')?.dataset.choose;
    if (inner === undefined || event.metaKey || event.ctrlKey || event.shiftKey) return;
    if (!orders.choose(inner)) return;
    // The link that was followed is gone with the entry before.
    event.preventDefault();
    panel.focus();
    map.goTo(inner);
  });
}

/**
 * Wires everything by which readers steer the map.
 * @param root the controls
 * @param surface the box of the map
 * @param map the map
 * @param panel the panel
 * @param orders what else may be asked for
 */
export function steer(
  root: HTMLElement,
  surface: HTMLElement,
  map: MapView,
  panel: Panel,
  orders: Orders,
): void {
  steerByPointer(surface, map, panel, orders);
  steerByKeys(root, surface, map, orders);
  steerByButtons(root, surface, map, panel, orders);
}
