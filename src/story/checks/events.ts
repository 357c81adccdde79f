/** Events: dates that exist and lie on their scale, and the claims that they name. */
import { eventDate, SCALES, type Scale } from '../../schemas/event.ts';
import { claimClass, isSpeaker, speakerClass } from '../../schemas/speech.ts';
import { missedChoice, show, type Fault } from '../fault.ts';
import { valueAt } from '../schema-tree.ts';
import { faultAt, idsOf, type Check, type Draft, type Entry } from './draft.ts';

/**
 * Finds dates that no calendar has, that end before they begin, or that lie outside the scale of their event.
 * @param draft all content
 * @returns the faults; dates in a wrong form are left to the schema
 */
export const checkEventDates: Check = ({ collections: { events } }) => events.entries.flatMap(checkDates);

function checkDates(event: Entry<unknown>): Fault[] {
  const [from, to] = [dateAt(event, 'from'), dateAt(event, 'to')];
  const dates = [
    { key: 'from', date: from },
    { key: 'to', date: to },
  ].filter((item): item is { key: string; date: string } => item.date !== undefined);
  const impossible = dates
    .filter(({ date }) => !exists(date))
    .map(({ key, date }) =>
      faultAt(event, [key], { found: show(date), allowed: 'a date that the calendar has' }),
    );
  if (impossible.length > 0) return impossible;
  const faults: Fault[] = dates.flatMap(({ key, date }) => checkScale(event, key, date));
  if (to !== undefined && valueAt(event.raw, ['from']) === undefined) {
    faults.push(faultAt(event, ['from'], { found: 'nothing', allowed: 'a date, because there is a "to"' }));
  }
  if (from !== undefined && to !== undefined && to < from) {
    const allowed = `a date that is not before "from", which is ${show(from)}`;
    faults.push(faultAt(event, ['to'], { found: show(to), allowed }));
  }
  if (valueAt(event.raw, ['soft']) === true && valueAt(event.raw, ['to']) === undefined) {
    faults.push(
      faultAt(event, ['to'], { found: 'nothing', allowed: 'a date, because "soft" needs two edges' }),
    );
  }
  return faults;
}

/** A date of an event when it has the form of one. */
function dateAt({ raw }: Entry<unknown>, key: string): string | undefined {
  return eventDate.safeParse(valueAt(raw, [key])).data;
}

/** Whether the calendar has a day, month or year; a day that it lacks would be read as a later one. */
function exists(date: string): boolean {
  const time = new Date(date);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date);
}

/** The scale decides how fine a date must be and between which days it lies. */
function checkScale(event: Entry<unknown>, key: string, date: string): Fault[] {
  const scale = valueAt(event.raw, ['scale']);
  if (!isScale(scale)) return [];
  const { from, to } = SCALES[scale];
  const inside = date >= from.slice(0, date.length) && date <= to.slice(0, date.length);
  const fine = scale === 'years' || date.length === from.length;
  if (inside && fine) return [];
  const unit = scale === 'years' ? 'a date' : 'a day';
  const allowed = `${unit} from ${from} to ${to}, because the scale is ${scale}`;
  return [faultAt(event, [key], { found: show(date), allowed })];
}

const isScale = (value: unknown): value is Scale => typeof value === 'string' && value in SCALES;

/**
 * Finds events that name an unknown claim, or a claim of another speaker than the one whom their mark stands for. Our own
 * reading may date either.
 * @param draft all content
 * @returns the faults; none while the claims cannot be read
 */
export const checkEventClaims: Check = ({ collections: { claims, events } }) => {
  if (!claims.readable) return [];
  const known = idsOf(claims);
  return events.entries.flatMap((event) => {
    const id = valueAt(event.raw, ['claim']);
    if (typeof id !== 'string') return [];
    const claim = claims.entries.find((candidate) => candidate.id === id);
    if (!claim) return [faultAt(event, ['claim'], missedChoice('one of the claims', known, id))];
    const own = valueAt(event.raw, ['speaker']);
    const wanted = claimClass(id);
    if (wanted === undefined || wanted === 'ours' || !isSpeaker(own) || speakerClass(own) === wanted)
      return [];
    return [
      faultAt(event, ['speaker'], {
        found: `${own}, for ${id}`,
        allowed:
          wanted === 'report'
            ? 'narration, because the report says it'
            : 'background, because another source says it',
      }),
    ];
  });
};

/**
 * Lists the claims that events rest on.
 * @param draft all content
 * @returns ids, with repetitions
 */
export const claimsOfEvents = ({ collections: { events } }: Draft): string[] =>
  events.entries.flatMap(({ raw }) => {
    const claim = valueAt(raw, ['claim']);
    return typeof claim === 'string' ? [claim] : [];
  });
