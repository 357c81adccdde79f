/**
 * Marks: the keyed pieces that every picture is made of. A mark knows no DOM and no scroll position. The same list is
 * written as SVG text when the site is built and moved about in the browser afterwards.
 */

/** A position as `[x, y]`; x grows to the right (east), y grows downwards (south). */
export type Point = readonly [number, number];

/**
 * Layers from the bottom to the top. Marks of one layer are painted in the order of the picture's list.
 * `ground` is the only layer that the camera moves as a whole; its geometry is written in map units.
 */
export const LAYERS = ['ground', 'areas', 'lines', 'lit', 'cells', 'dots', 'labels', 'furniture'] as const;
/** The name of a layer. */
export type Layer = (typeof LAYERS)[number];

/** One piece of a picture. */
export interface Mark {
  /** Identity across views: two marks with one key are the same thing in two states. */
  readonly key: string;
  /** Where it is painted. */
  readonly layer: Layer;
  /** The SVG element that shows it. `use` refers to geometry of the ground by `attrs.href`. */
  readonly tag: 'use' | 'path' | 'circle' | 'rect' | 'text';
  /** Roles, as class names; colour and type follow from them in the style sheet. */
  readonly class: string;
  /** `map`: points are map units and pass through the camera. `frame`: points are units of the frame. */
  readonly space: 'map' | 'frame';
  /** One point: where the mark sits. Several: the vertices of a path. None: the geometry is fixed (`use`). */
  readonly points: readonly Point[];
  /** Added to every point after the camera, in units of the frame. */
  readonly shift?: Point;
  /** Further attributes. Numbers move, words switch. */
  readonly attrs?: Readonly<Record<string, number | string>>;
  /** The words of a `text` mark. */
  readonly text?: string;
  /** From 0 (not to be seen) to 1; 1 when left out. */
  readonly opacity?: number;
  /** Drawn little by little with the progress inside the step: along its length, or by fading in. */
  readonly draw?: 'length' | 'fade';
  /**
   * The part of that progress in which it is drawn, as its start and its end from 0 to 1; all of it when left out. So
   * several marks of one step come one after another.
   */
  readonly span?: readonly [number, number];
  /** Who says what the mark shows: a speaker of `src/schemas/speech.ts`. The speaker lens marks it by that. */
  readonly by?: string;
  /** Attributes that a mark starts with when it appears, and moves from; for movements that end by themselves. */
  readonly enter?: Readonly<Record<string, number>>;
  /** Key of the mark that this one comes out of when it appears and goes back into when it leaves. */
  readonly origin?: string;
}

/**
 * Where the map is looked at from.
 * `x`, `y`: the map point in the middle of the frame. `width`: how many map units the frame is wide.
 */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The two shapes of picture that are laid out: wide screens, and phones held upright. */
export type FrameName = 'landscape' | 'portrait';

/** A frame: the box that a picture is laid out in. One unit is one CSS pixel at the frame's own size. */
export interface Frame {
  readonly name: FrameName;
  readonly width: number;
  readonly height: number;
}

/** A finished picture: what one view looks like in one frame. */
export interface Picture {
  /** Where the map is looked at from; `undefined` when the picture shows no map. */
  readonly camera: Camera | undefined;
  /** The marks, bottom to top within each layer. Keys are unique. */
  readonly marks: readonly Mark[];
  /** How long the move into this picture takes at least, in milliseconds; for pictures that move by themselves. */
  readonly duration?: number;
}
