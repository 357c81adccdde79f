/**
 * What slides and speaker notes tell each other. The slides decide: notes ask for a place, slides say where they are. Notes
 * move at once without waiting for the answer, so an answer to an older request than their last one is passed over; else two
 * quick moves would be undone and done again before the speaker's eyes. Pure.
 */
import type { Place } from './place.ts';

/** A request of one window with notes. */
export interface Request {
  /** Name of that window; another may be open beside it. */
  readonly by: string;
  /** Counts its requests. */
  readonly number: number;
}

/** Slides say where they are, and which request they have followed last. */
export interface Told {
  readonly from: 'slides';
  readonly place: Place;
  readonly followed?: Request | undefined;
}

/** The slides are closed. */
export interface Gone {
  readonly from: 'slides';
  readonly gone: true;
}

/** Notes have been opened and want to know where the slides are. */
export interface Hello {
  readonly from: 'notes';
  readonly hello: true;
}

/** Notes ask the slides to move. */
export interface Asked {
  readonly from: 'notes';
  readonly place: Place;
  readonly request: Request;
}

/** Whatever one window tells the other. */
export type Message = Told | Gone | Hello | Asked;

/** Every part that a message may have, as it comes: it may be anything. */
type Unread = Partial<
  Record<
    'from' | 'place' | 'followed' | 'gone' | 'hello' | 'request' | 'step' | 'blank' | 'by' | 'number',
    unknown
  >
>;

const record = (value: unknown): Unread | undefined =>
  typeof value === 'object' && value !== null ? value : undefined;

function placeOf(value: unknown, steps: readonly string[]): Place | undefined {
  const { step, blank } = record(value) ?? {};
  return typeof step === 'string' && steps.includes(step) ? { step, blank: blank === true } : undefined;
}

function requestOf(value: unknown): Request | undefined {
  const { by, number } = record(value) ?? {};
  return typeof by === 'string' && typeof number === 'number' ? { by, number } : undefined;
}

/**
 * Reads a message.
 * @param data what came; windows of another edition of the site may speak otherwise
 * @param steps ids of all slides
 * @returns the message; undefined when it is none
 */
export function readMessage(data: unknown, steps: readonly string[]): Message | undefined {
  const message = record(data);
  if (message === undefined) return undefined;
  const { from } = message;
  const place = placeOf(message.place, steps);
  if (from === 'slides') {
    if (message.gone === true) return { from, gone: true };
    return place && { from, place, followed: requestOf(message.followed) };
  }
  if (from !== 'notes') return undefined;
  if (message.hello === true) return { from, hello: true };
  const request = requestOf(message.request);
  return place && request && { from, place, request };
}

/**
 * Whether the slides spoke before they heard the last request of these notes.
 * @param told what the slides said
 * @param last the last request of these notes; its number is 0 before the first
 * @returns true when it is to be passed over
 */
export function isOvertaken(told: Told, last: Request): boolean {
  return told.followed?.by === last.by && told.followed.number < last.number;
}
