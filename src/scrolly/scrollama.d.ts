/**
 * What this site uses of scrollama 3.2.0. The package's own types allow only eleven offsets and no words with a unit,
 * though the code takes any share and any number of pixels.
 */
declare module 'scrollama' {
  interface Scrollama {
    /** Starts watching. `offset` is a share of the window's height, or pixels as text such as "300px". */
    setup(options: { step: readonly HTMLElement[]; offset: number | string }): Scrollama;
    /** Called when a step crosses the line, in either direction. */
    onStepEnter(callback: () => void): Scrollama;
    onStepExit(callback: () => void): Scrollama;
    /** Makes its observers anew; needed whenever the window's size changes. */
    resize(): Scrollama;
    destroy(): void;
  }
  export default function scrollama(): Scrollama;
}
