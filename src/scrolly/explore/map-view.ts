/** The map itself: what it shows, how it is measured, and every move of its camera. */
import { framePoints } from '../../marks/camera.ts';
import { unpack } from '../../marks/film.ts';
import type { Camera, Frame, Picture, Point } from '../../marks/mark.ts';
import type { Rect } from '../../marks/rect.ts';
import type { Extent, Sheet } from '../../marks/sheet.ts';
import { showPicture } from '../stage.ts';
import { cameraHolding, clampCamera, NO_INSETS, panBy, pinch, zoomAbout } from './camera.ts';
import type { Insets } from './camera.ts';
import { extentAround } from './extents.ts';
import { makeGlider } from './glide.ts';
import { perFrame } from './per-frame.ts';
import { entryOf, pick } from './pick.ts';
import { drawer } from './picture.ts';
import type { Pointed } from './picture.ts';

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

/** The elements that the map knows. */
export interface MapElements {
  /** The box of the map, which takes its gestures and keys. */
  readonly surface: HTMLElement;
  /** The drawing in it. */
  readonly svg: SVGSVGElement;
  /** Buttons that lie over the map; names keep off them. */
  readonly buttons: Element;
  /** The panel, which may lie over the lower part of the map. */
  readonly panel: Element;
}

/** The map. Points and distances are CSS pixels from the upper left corner of its box. */
export interface MapView {
  /** Moves the map under the reader's hand, which will {@link MapView.rest}. */
  readonly drag: (by: Point) => void;
  /** Follows two fingers, which will {@link MapView.rest}. */
  readonly pinch: (before: readonly [Point, Point], after: readonly [Point, Point]) => void;
  /** The reader's hand has left the map: every name goes to its place. */
  readonly rest: () => void;
  /** Moves the map at once. */
  readonly pan: (by: Point) => void;
  /** Zooms about a point; the middle when left out. */
  readonly zoom: (factor: number, at?: Point) => void;
  /** Shows the whole region. */
  readonly whole: () => void;
  /** The id of the entry that tells of what lies at a point, or near it. */
  readonly find: (at: Point, reach: number) => string | undefined;
  /** Sets an entry's marks off; the ones before no longer. */
  readonly choose: (id: string | undefined) => void;
  /** Names what the pointer is over. */
  readonly point: (pointed: Pointed | undefined) => void;
  /** Moves the camera to an entry's marks. */
  readonly goTo: (id: string) => void;
  /** Moves the dot of an entry out from under the panel. */
  readonly reveal: (id: string) => void;
  /** Ends all that is under way. */
  readonly close: () => void;
}

/**
 * Makes the map and draws it.
 * @param sheet what there is to draw
 * @param elements where
 * @param start what the camera holds at first
 * @returns the map
 */
export function makeMapView(sheet: Sheet, elements: MapElements, start: Extent): MapView {
  const { surface, svg, panel } = elements;
  const draw = drawer(sheet, unpack(sheet.film));

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
  /** The box of the buttons that lie over the map. */
  const buttons = (): Rect => {
    const map = surface.getBoundingClientRect();
    const box = elements.buttons.getBoundingClientRect();
    const [x, y] = inUnits([box.left - map.left, box.top - map.top]);
    return { x, y, width: box.width / unit, height: box.height / unit };
  };
  /** The part of the map that the panel covers, and room for the map's own furniture. */
  const insets = (room: number): Insets => {
    const map = surface.getBoundingClientRect();
    const over = panel.getBoundingClientRect();
    const hidden = over.height > 0 && over.left < map.right - 1 ? Math.max(0, map.bottom - over.top) : 0;
    return { top: room, right: room, bottom: hidden / unit + room, left: room };
  };

  let frame = measure();
  let covered = buttons();
  let camera = clampCamera(cameraHolding(start, frame, NO_INSETS), frame, sheet.extent);
  let moving = false;
  let shown: Picture | undefined;
  let chosen: string | undefined;
  let pointed: Pointed | undefined;
  const drawing = perFrame(() => {
    shown = draw({ camera, frame, chosen, pointed, covered, moving });
    showPicture(svg, shown, frame, 1);
  });

  /** Goes to a camera with the next frame; names wait until it rests. */
  const move = (next: Camera): void => {
    camera = next;
    moving = true;
    drawing.request();
  };
  /** Goes to a camera at once, and rests there. */
  const settle = (next: Camera): void => {
    camera = next;
    moving = false;
    drawing.now();
  };
  const allowed = (next: Camera): Camera => clampCamera(next, frame, sheet.extent);
  const glider = makeGlider(
    () => camera,
    (next, last) => {
      camera = allowed(next);
      moving = !last;
      drawing.now();
    },
  );
  const sizes = new ResizeObserver(() => {
    frame = measure();
    covered = buttons();
    settle(allowed(camera));
  });

  drawing.now();
  sizes.observe(surface);

  return {
    drag: (by) => {
      glider.stop();
      move(allowed(panBy(camera, frame, inUnits(by))));
    },
    pinch: ([a, b], [c, d]) => {
      glider.stop();
      move(pinch(camera, frame, [inUnits(a), inUnits(b)], [inUnits(c), inUnits(d)], sheet.extent));
    },
    rest: () => {
      if (moving) settle(camera);
    },
    pan: (by) => {
      glider.stop();
      settle(allowed(panBy(camera, frame, inUnits(by))));
    },
    zoom: (factor, at) => {
      const about: Point = at ? inUnits(at) : [frame.width / 2, frame.height / 2];
      glider.to(zoomAbout(camera, frame, about, factor, sheet.extent));
    },
    whole: () => {
      glider.to(cameraHolding(sheet.extent, frame, WHOLE));
    },
    find: (at, reach) => {
      const mark = pick(shown?.marks ?? [], camera, frame, inUnits(at), reach);
      return mark && entryOf(mark.key);
    },
    choose: (id) => {
      chosen = id;
      pointed = undefined;
      drawing.now();
    },
    point: (next) => {
      pointed = next && { ...next, at: inUnits(next.at) };
      drawing.request();
    },
    goTo: (id) => {
      const marks = (shown?.marks ?? []).filter(({ key }) => entryOf(key) === id);
      const points = marks.flatMap((mark) => mark.points);
      const [point] = points;
      if (!point) return;
      if (points.length > 1) {
        glider.to(allowed(cameraHolding(extentAround(points), frame, insets(ROOM))));
        return;
      }
      const width = Math.min(camera.width, PLACE_WIDTH);
      const down = (insets(0).bottom / 2) * (width / frame.width);
      glider.to(allowed({ x: point[0], y: point[1] + down, width }));
    },
    reveal: (id) => {
      const mark = shown?.marks.find(({ key, tag }) => tag === 'circle' && entryOf(key) === id);
      const [point] = mark ? framePoints(mark, camera, frame) : [];
      const low = frame.height - insets(ROOM).bottom;
      if (point && point[1] > low) glider.to(panBy(camera, frame, [0, Math.max(40, low / 2) - point[1]]));
    },
    close: () => {
      glider.stop();
      drawing.cancel();
      sizes.disconnect();
    },
  };
}
