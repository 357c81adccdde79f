/** The map that readers explore by themselves, as the build hands it to the browser: plain data that survives JSON. */
import type { Film } from './film.ts';
import type { Point } from './mark.ts';

/** A box in map units. */
export interface Extent {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

/** A name that the browser sets where there is room for it. */
export interface SheetName {
  /** Key of its mark. */
  readonly key: string;
  /** Key of the dot that it names; left out for names that lie across an area. */
  readonly dot?: string;
  /** The points that it may belong to, best first, in map units; a dot has one. */
  readonly at: readonly Point[];
  /** Class names of its text. */
  readonly class: string;
  /** Who says it, as for a mark. */
  readonly by?: string;
  /** The words, and their size and width in units of the map's frame, which are CSS pixels on most screens. */
  readonly words: string;
  readonly size: number;
  readonly width: number;
  /** The name in the other script, set smaller beneath where there is room, with its size and width. */
  readonly under?: { readonly words: string; readonly size: number; readonly width: number };
  /** Whether it is shown even where there is no room. */
  readonly needed?: boolean;
  /** Kilometres that the map must be wide at least and at most to show it. */
  readonly range?: readonly [number, number];
}

/** The map that readers explore. */
export interface Sheet {
  /** Its pictures, without names and furniture: the same map in different detail. */
  readonly film: Film;
  /** Which picture serves a map of more than so many map units' width; widest first, the last one from 0. */
  readonly levels: readonly { readonly id: string; readonly above: number }[];
  /** Everything that is drawn on the ground. */
  readonly extent: Extent;
  /** All names, the most needed first. */
  readonly names: readonly SheetName[];
  /** Map units per kilometre. */
  readonly unitsPerKm: number;
  /** Texts of the map's furniture; `{km}` in `kilometres` is filled. */
  readonly texts: {
    readonly north: string;
    readonly kilometres: string;
    readonly schematic: string;
    readonly schematicShort: string;
  };
}
