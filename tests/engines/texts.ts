/** Reads where the texts of a picture stand, and tells which stand in each other's way. */

/** A text of the picture, in CSS pixels from the upper left of the window. */
export interface SeenText {
  /** Key of its mark. */
  readonly key: string;
  /** Size of its letters on the screen. */
  readonly size: number;
  /** Where ink can begin. */
  readonly left: number;
  /** Where ink can end. */
  readonly right: number;
  /** The upper edge of tall letters. */
  readonly top: number;
  /** The lower edge of letters that go below the line. */
  readonly bottom: number;
  /** Whether it stands within the picture, within half a pixel. */
  readonly inside: boolean;
}

/**
 * Runs in the page: reads all texts of the picture that are seen. Boxes of whole lines will not do: they are taller than
 * letters, and Firefox counts the halo of a letter in, which may lie beneath another. So heights are taken from the line on
 * which letters stand, and widths from where they begin and end.
 * @returns the texts
 */
export function readTexts(): SeenText[] {
  // Shares of the type size: the tallest letters of Label and of Hangul, and the lowest.
  const up = 0.8;
  const down = 0.2;
  const picture = document.querySelector('[data-picture]')?.getBoundingClientRect();
  if (!picture) throw new Error('no picture');
  return [...document.querySelectorAll<SVGTextElement>('[data-picture] text')]
    .filter((element) => element.getClientRects().length > 0 && element.getNumberOfChars() > 0)
    .map((element) => {
      const toScreen = element.getScreenCTM();
      if (!toScreen) throw new Error('a text is not drawn');
      const { x, width } = element.getBBox();
      const { y } = element.getStartPositionOfChar(0);
      const own = Number.parseFloat(getComputedStyle(element).fontSize);
      const corners = [x, x + width].flatMap((across) =>
        [y - up * own, y + down * own].map((along) => new DOMPoint(across, along).matrixTransform(toScreen)),
      );
      const left = Math.min(...corners.map((corner) => corner.x));
      const right = Math.max(...corners.map((corner) => corner.x));
      const top = Math.min(...corners.map((corner) => corner.y));
      const bottom = Math.max(...corners.map((corner) => corner.y));
      return {
        key: element.dataset.key ?? '',
        size: own * Math.hypot(toScreen.a, toScreen.b),
        left,
        right,
        top,
        bottom,
        inside:
          left >= picture.left - 0.5 &&
          right <= picture.right + 0.5 &&
          top >= picture.top - 0.5 &&
          bottom <= picture.bottom + 0.5,
      };
    });
}

/**
 * Tells which texts overlap by more than half a pixel.
 * @param texts the texts of one picture
 * @returns each pair in words
 */
export function clashesOf(texts: readonly SeenText[]): string[] {
  return texts.flatMap((a, index) =>
    texts
      .slice(index + 1)
      .filter(
        (b) =>
          a.left < b.right - 0.5 &&
          b.left < a.right - 0.5 &&
          a.top < b.bottom - 0.5 &&
          b.top < a.bottom - 0.5,
      )
      .map((b) => `${a.key} over ${b.key}`),
  );
}
