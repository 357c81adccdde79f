/** Where a card stands: beside its marker on wide windows, as a sheet at the far edge on narrow ones. No DOM. */

/** A box in CSS pixels from the window's top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A card's place. */
export interface CardPlace {
  /** CSS pixels from the window's left edge. */
  readonly left: number;
  /** CSS pixels from the window's top edge. */
  readonly top: number;
  /** Whether it stands above or below its marker, or is a sheet at the top or the bottom of the window. */
  readonly side: 'above' | 'below' | 'sheet-top' | 'sheet-bottom';
}

/** Air around a card, in CSS pixels. */
const AIR = 8;

/**
 * Places a card so that it never covers its marker.
 * @param marker the marker's box
 * @param card the card's size
 * @param view the window's size
 * @param sheet whether the card is as wide as the window
 * @returns the card's top left corner, and where it stands
 */
export function placeCard(
  marker: Box,
  card: Pick<Box, 'width' | 'height'>,
  view: Pick<Box, 'width' | 'height'>,
  sheet: boolean,
): CardPlace {
  const { width, height } = view;
  const middle = marker.top + marker.height / 2;
  if (sheet) {
    // The sheet takes the half of the window that the reader is not in.
    const low = middle < height / 2;
    return {
      left: 0,
      top: low ? Math.max(0, height - card.height) : 0,
      side: low ? 'sheet-bottom' : 'sheet-top',
    };
  }
  const left = Math.max(
    AIR,
    Math.min(marker.left + marker.width / 2 - card.width / 2, width - card.width - AIR),
  );
  // The style sheet keeps a card below half the window's height, so one side always has the room.
  const below = marker.top + marker.height + AIR;
  if (below + card.height <= height) return { left, top: below, side: 'below' };
  return { left, top: Math.max(0, marker.top - AIR - card.height), side: 'above' };
}
