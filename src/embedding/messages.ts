/**
 * What an embedded page and its host tell each other, as messages between windows. Besides a format of its own the page
 * speaks two that hosts may already know: that of AMP (https://amp.dev/documentation/components/amp-iframe/) and that of
 * Pym (https://blog.apps.npr.org/pym.js/).
 */

/** The type of the message that tells a height. */
export const HEIGHT = 'without-a-pass:height';
/** The type of the message with which a host asks for it, for example because its script came late. */
export const ASK = 'without-a-pass:ask';

/** Stands between the parts of a message of Pym. */
const PYM = 'xPYMx';

/** A height in this site's own format. */
export interface HeightMessage {
  /** Tells it from the messages of others. */
  readonly type: typeof HEIGHT;
  /** Which step or chapter the frame shows. */
  readonly id: string;
  /** Height of the content in CSS pixels, a whole number. */
  readonly height: number;
}

/**
 * A height in every format.
 * @param id the step or chapter
 * @param height height of the content in CSS pixels
 * @param pymId the name that Pym gave to the frame with the parameter `childId`; null where there is no Pym
 * @returns what to send to the host, one message after the other
 */
export function heightMessages(id: string, height: number, pymId: string | null): unknown[] {
  const messages: unknown[] = [
    { type: HEIGHT, id, height } satisfies HeightMessage,
    { sentinel: 'amp', type: 'embed-size', height },
  ];
  if (pymId !== null && pymId !== '') messages.push(['pym', pymId, 'height', height].join(PYM));
  return messages;
}

/**
 * Whether a host asks for the height: in words of our own, or as Pym does when its page has changed its width.
 * @param data a message's data, from anyone
 * @param pymId as above
 * @returns true when the height should be told again
 */
export function asksForHeight(data: unknown, pymId: string | null): boolean {
  if (typeof data === 'string') {
    return pymId !== null && pymId !== '' && data.startsWith(['pym', pymId, 'width', ''].join(PYM));
  }
  return typeof data === 'object' && data !== null && 'type' in data && data.type === ASK;
}

/**
 * Reads a height out of a message, for hosts.
 * @param data a message's data, from anyone
 * @returns the height in CSS pixels; undefined unless it is a message of ours with a height that a page can have
 */
export function readHeight(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null || !('type' in data) || data.type !== HEIGHT)
    return undefined;
  if (!('height' in data) || typeof data.height !== 'number') return undefined;
  return data.height > 0 && data.height < 1e5 ? data.height : undefined;
}
