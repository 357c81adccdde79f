/** Lets readers explore the map in place of the story's picture, and brings them back to where they were. */
import { unpack } from '../../marks/film.ts';
import { framePoints } from '../../marks/camera.ts';
import type { Camera, Frame, Picture, Point } from '../../marks/mark.ts';
import type { Extent } from '../../marks/sheet.ts';
import { showPicture } from '../stage.ts';
import { cameraHolding, clampCamera, NO_INSETS, panBy, pinch, shownExtent, zoomAbout } from './camera.ts';
import type { Insets } from './camera.ts';
import type { Box } from './declutter.ts';
import { entryView } from './entry.ts';
import { listenToPointers } from './gestures.ts';
import { makeGlider } from './glide.ts';
import { loadPlaces } from './load.ts';
import type { Places } from './load.ts';
import { entryOf, pick } from './pick.ts';
import { drawer } from './picture.ts';
import type { Pointed } from './picture.ts';

/** How much a button or a key zooms, and how far an arrow key moves the map in CSS pixels. */
const STEP = { zoom: 1.6, pan: 64 } as const;

/** How far off the middle of a dot a mouse and a finger may be, in CSS pixels. */
const REACH = { mouse: 14, finger: 22 } as const;

/** The shorter side of a map in CSS pixels above which names and dots grow with it. */
const LARGE = 900;

/** Its width in CSS pixels below which they shrink a little, because a phone has little room. */
const NARROW = 480;

/** How wide the map is at most after a place was chosen from the list, in map units: 60 km. */
const PLACE_WIDTH = 600;

/** Room around the whole region, in CSS pixels: names of the outermost places stand to the right, furniture at the foot. */
const WHOLE: Insets = { top: 12, right: 48, bottom: 44, left: 12 };

/** Room around a line that was chosen from the list, in CSS pixels. */
const ROOM = 24;

/** The list of places, once it was fetched. */
let loaded: Places | undefined;
/** Whether the map is open, or about to be. */
let busy = false;

/** A part of the controls. */
function part<E extends Element>(root: ParentNode, selector: string, type: new () => E): E {
  const found = root.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`the controls of the map lack ${selector}`);
  return found;
}

/** What the story's picture shows now; undefined when it shows no map. */
function storyExtent(picture: Element): Extent | undefined {
  const svg = [...picture.querySelectorAll<SVGSVGElement>('svg[data-frame]')].find(
    (candidate) => getComputedStyle(candidate).display !== 'none',
  );
  const { width, height } = svg?.viewBox.baseVal ?? { width: 0, height: 0 };
  return shownExtent(
    svg?.querySelector('[data-layer="ground"]')?.getAttribute('transform') ?? null,
    width,
    height,
  );
}

/** The box around points. */
function around(points: readonly Point[]): Extent {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return {
    west: Math.min(...xs),
    north: Math.min(...ys),
    east: Math.max(...xs),
    south: Math.max(...ys),
  };
}

/** Gives the focus back to the control; where the story has gone on to a picture without a map, to the step that is read. */
function giveBackFocus(link: HTMLElement): void {
  link.focus({ preventScroll: true });
  if (document.activeElement === link) return;
  const step = document.querySelector<HTMLElement>('[data-step][data-active]');
  step?.setAttribute('tabindex', '-1');
  step?.addEventListener(
    'blur',
    () => {
      step.removeAttribute('tabindex');
    },
    { once: true },
  );
  step?.focus({ preventScroll: true });
}

/** Puts the map in place of the picture and wires its controls. */
function open(places: Places, picture: HTMLElement, link: HTMLElement): void {
  const { page, address, sheet, template } = places;
  const start = storyExtent(picture) ?? sheet.extent;
  const content = document.importNode(template.content, true);
  const root = part(content, '.explore', HTMLElement);
  picture.append(root);

  const surface = part(root, '[data-surface]', HTMLElement);
  const svg = part(root, '[data-sheet]', SVGSVGElement);
  const choice = part(root, '[data-choice]', HTMLSelectElement);
  const panel = part(root, '[data-panel]', HTMLElement);
  const scroll = part(root, '[data-scroll]', HTMLElement);
  const status = part(root, '[data-status]', HTMLElement);
  const pictures = unpack(sheet.film);
  const draw = drawer(sheet, pictures);

  /** CSS pixels for one unit of the map's frame: on a large screen names and dots are larger too. */
  let unit = 1;
  const measure = (): Frame => {
    const { width, height } = surface.getBoundingClientRect();
    unit = width < NARROW ? 0.9 : Math.max(1, Math.min(width, height) / LARGE);
    const frame: Frame = {
      name: 'landscape',
      width: Math.max(1, width / unit),
      height: Math.max(1, height / unit),
    };
    svg.setAttribute('viewBox', `0 0 ${frame.width} ${frame.height}`);
    return frame;
  };
  const inUnits = ([x, y]: Point): Point => [x / unit, y / unit];
  let frame = measure();
  let camera = clampCamera(cameraHolding(start, frame, NO_INSETS), frame, sheet.extent);
  /** The box of the buttons that lie over the map. */
  const buttons = (): Box => {
    const map = surface.getBoundingClientRect();
    const box = part(root, '.explore-zoom', HTMLElement).getBoundingClientRect();
    const [x, y] = inUnits([box.left - map.left, box.top - map.top]);
    return { x, y, width: box.width / unit, height: box.height / unit };
  };
  let covered = buttons();
  let shown: Picture | undefined;
  let chosen: string | undefined;
  let pointed: Pointed | undefined;

  const show = (): void => {
    shown = draw({ camera, frame, chosen, pointed, covered });
    showPicture(svg, shown, frame, 1);
  };
  const aim = (next: Camera): void => {
    camera = clampCamera(next, frame, sheet.extent);
    show();
  };
  const glider = makeGlider(() => camera, aim);
  const middle = (): Point => [frame.width / 2, frame.height / 2];
  const zoom = (factor: number, at: Point = middle()): void => {
    glider.to(zoomAbout(camera, frame, at, factor, sheet.extent));
  };

  /** The part of the map that the panel covers, and room for the map's own furniture. */
  const insets = (room: number): Insets => {
    const map = surface.getBoundingClientRect();
    const over = panel.getBoundingClientRect();
    const covered = over.height > 0 && over.left < map.right - 1 ? Math.max(0, map.bottom - over.top) : 0;
    return { top: room, right: room, bottom: covered / unit + room, left: room };
  };
  const find = (at: Point, reach: number): string | undefined => {
    const mark = pick(shown?.marks ?? [], camera, frame, at, reach);
    return mark && entryOf(mark.key);
  };
  const label = (id: string): string =>
    [...choice.options].find(({ value }) => value === id)?.textContent.trim() ?? '';

  /** Shows an entry in the panel; nothing empties it. */
  const choose = (id: string | undefined): boolean => {
    const view = id === undefined ? undefined : entryView(page, id, address);
    chosen = view && id;
    pointed = undefined;
    choice.value = chosen ?? '';
    panel.classList.toggle('filled', view !== undefined);
    part(root, '[data-shown-entry]', HTMLElement).replaceChildren(...(view ? [view.element] : []));
    part(root, '[data-entry-link]', HTMLAnchorElement).href = `${address}#${id ?? ''}`;
    scroll.scrollTop = 0;
    status.textContent = view?.name ?? '';
    show();
    return view !== undefined;
  };
  /** Moves the camera to what is chosen. */
  const goTo = (id: string): void => {
    const marks = (shown?.marks ?? []).filter(({ key }) => entryOf(key) === id);
    const points = marks.flatMap((mark) => mark.points);
    if (points.length === 0) return;
    if (points.length > 1) {
      glider.to(clampCamera(cameraHolding(around(points), frame, insets(ROOM)), frame, sheet.extent));
      return;
    }
    const width = Math.min(camera.width, PLACE_WIDTH);
    const [x, y] = points[0] ?? [0, 0];
    const half = width / frame.width;
    const { bottom } = insets(0);
    glider.to(clampCamera({ x, y: y + (bottom / 2) * half, width }, frame, sheet.extent));
  };
  /** Moves a dot that was chosen out from under the panel. */
  const reveal = (id: string): void => {
    const mark = shown?.marks.find(({ key, tag }) => tag === 'circle' && entryOf(key) === id);
    const [point] = mark ? framePoints(mark, camera, frame) : [];
    const low = frame.height - insets(ROOM).bottom;
    if (point && point[1] > low) glider.to(panBy(camera, frame, [0, Math.max(40, low / 2) - point[1]]));
  };

  const sizes = new ResizeObserver(() => {
    frame = measure();
    covered = buttons();
    aim(camera);
  });
  const close = (): void => {
    glider.stop();
    sizes.disconnect();
    root.remove();
    busy = false;
    giveBackFocus(link);
  };

  listenToPointers(surface, {
    onPan: (by) => {
      glider.stop();
      aim(panBy(camera, frame, inUnits(by)));
    },
    onPinch: ([a, b], [c, d]) => {
      glider.stop();
      camera = pinch(camera, frame, [inUnits(a), inUnits(b)], [inUnits(c), inUnits(d)], sheet.extent);
      show();
    },
    onTap: (at, finger) => {
      const id = find(inUnits(at), finger ? REACH.finger : REACH.mouse);
      if (id !== undefined && choose(id)) reveal(id);
    },
    onDouble: (at) => {
      zoom(STEP.zoom ** 2, inUnits(at));
    },
    onPoint: (place) => {
      const at = place && inUnits(place);
      const entry = at && find(at, REACH.mouse);
      if (entry === undefined && pointed === undefined) return;
      pointed = at && entry !== undefined ? { entry, words: label(entry), at } : undefined;
      surface.classList.toggle('pointing', pointed !== undefined);
      show();
    },
  });

  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => {
      aim(panBy(camera, frame, [STEP.pan, 0]));
    },
    ArrowRight: () => {
      aim(panBy(camera, frame, [-STEP.pan, 0]));
    },
    ArrowUp: () => {
      aim(panBy(camera, frame, [0, STEP.pan]));
    },
    ArrowDown: () => {
      aim(panBy(camera, frame, [0, -STEP.pan]));
    },
    '+': () => {
      zoom(STEP.zoom);
    },
    '=': () => {
      zoom(STEP.zoom);
    },
    '-': () => {
      zoom(1 / STEP.zoom);
    },
  };
  surface.addEventListener('keydown', (event) => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
    if (!act) return;
    event.preventDefault();
    glider.stop();
    act();
  });
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  });
  choice.addEventListener('change', () => {
    if (choose(choice.value === '' ? undefined : choice.value)) goTo(choice.value);
  });
  const actions: Readonly<Record<string, () => void>> = {
    in: () => {
      zoom(STEP.zoom);
    },
    out: () => {
      zoom(1 / STEP.zoom);
    },
    whole: () => {
      glider.to(cameraHolding(sheet.extent, frame, WHOLE));
    },
    back: close,
    close: () => {
      choose(undefined);
      surface.focus({ preventScroll: true });
    },
  };
  root.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    actions[event.target.closest<HTMLElement>('[data-do]')?.dataset.do ?? '']?.();
    const inner = event.target.closest<HTMLElement>('[data-choose]')?.dataset.choose;
    if (inner === undefined || event.metaKey || event.ctrlKey || event.shiftKey) return;
    if (!choose(inner)) return;
    // The link that was followed is gone with the entry before.
    event.preventDefault();
    scroll.focus({ preventScroll: true });
    goTo(inner);
  });

  show();
  sizes.observe(surface);
  surface.focus({ preventScroll: true });
}

/**
 * Opens the map in place of the story's picture.
 * @param link the control, which links to the list of places; takes the focus again afterwards
 * @throws Error when the list cannot be fetched or lacks a part; the caller then follows the link
 */
export async function openExplore(link: HTMLAnchorElement): Promise<void> {
  const picture = document.querySelector<HTMLElement>('[data-picture]');
  if (!picture) throw new Error('the page has no picture');
  if (busy) return;
  busy = true;
  try {
    loaded ??= await loadPlaces(link.href);
    open(loaded, picture, link);
  } catch (error) {
    busy = false;
    throw error;
  }
}
