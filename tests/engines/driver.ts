/** What the scroll tests ask of a browser, so that they are written once for three engines. */

/** A size of the window's inside, in CSS pixels. */
export interface Size {
  /** Its width. */
  readonly width: number;
  /** Its height. */
  readonly height: number;
}

/** What a page is opened with. */
export interface Opening extends Size {
  /** What follows the host in the address; begins with `/`. */
  readonly path: string;
  /** Whether the reader asked for less motion; true by default. */
  readonly reducedMotion?: boolean;
  /** False opens the page as a browser without script does. */
  readonly script?: boolean;
}

/** The keys that tests press, as `KeyboardEvent.key` names them. */
export type KeyName = 'Escape' | 'ArrowRight' | 'ArrowLeft' | 'PageDown';

/** A page in a browser. */
export interface EnginePage {
  /** Opens another address of the site and waits until it has loaded. */
  readonly go: (path: string) => Promise<void>;
  /** Loads the page again and waits until it has loaded. */
  readonly reload: () => Promise<void>;
  /** Goes back in the history, as the browser's button does. */
  readonly back: () => Promise<void>;
  /** Gives the window another size; throws when the browser cannot reach it. */
  readonly resize: (size: Size) => Promise<void>;
  /** Runs a function in the page. What goes in and comes out must be JSON, and it may use nothing from outside itself. */
  readonly evaluate: <Args extends readonly unknown[], Result>(
    run: (...args: Args) => Result,
    ...args: Args
  ) => Promise<Result>;
  /** Clicks the first element that the selector names, with the browser's own pointer. */
  readonly click: (selector: string) => Promise<void>;
  /** Presses a key that goes to whatever has the focus. */
  readonly press: (key: KeyName) => Promise<void>;
  /** What went wrong so far, as far as the engine tells: console messages, errors, failed requests. */
  readonly noise: () => Promise<readonly string[]>;
  /** Closes the page; `await using` does it by itself. */
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

/** An engine that is ready to open pages. */
export interface Engine {
  /** Opens a page that shares no storage, cache or history with others. */
  readonly open: (opening: Opening) => Promise<EnginePage>;
  /** Stops everything that was started. */
  readonly stop: () => Promise<void>;
}

/**
 * Writes a call as text that any engine can run. Text passes where a function does not: each library packs functions in
 * a way of its own.
 * @param run a function that uses nothing from outside itself
 * @param args its arguments, as JSON
 * @returns an expression
 */
export function callAsText(run: (...args: never) => unknown, args: readonly unknown[]): string {
  return `(${run.toString()})(...${JSON.stringify(args)})`;
}

/**
 * Runs in the page: the size of the window's inside.
 * @returns the size in CSS pixels
 */
export function innerSize(): Size {
  return { width: innerWidth, height: innerHeight };
}
