/** What the timeline shows, as data: each event with its date as it is given, who says it, its claim, and how sure that is. */
import { wordDate } from '../../i18n/date.ts';
import { fill } from '../../i18n/fill.ts';
import type { Claim } from '../../schemas/claim.ts';
import { SCALES } from '../../schemas/event.ts';
import type { Event } from '../../schemas/event.ts';
import { say } from '../parts.ts';
import { tableFrom } from '../table.ts';
import type { Content, DateCell, Table } from '../table.ts';
import { periodWords, whenWords } from './dates.ts';
import { otherEventsOf, reportEvents, undatedEvents } from './sides.ts';
import type { TimelineView } from './view.ts';

/** The claim that states an event in full. */
function claimOf(event: Event, { story }: Content): Claim {
  const claim = story.claims.find(({ id }) => id === event.claim);
  if (!claim) throw new Error(`no claim "${event.claim}"`);
  return claim;
}

/** The date of an event, for readers and for machines. The caption of the weeks names the year. */
function dateCell(event: Event, view: TimelineView, { language }: Content): DateCell {
  const { from, to } = event;
  return {
    words: view.scale === 'weeks' ? whenWords(event, language) : periodWords(event, language),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}

/**
 * The table of the timeline: in the order of time, the undated last.
 * @param view which scale
 * @param content content, language and texts
 * @returns the table
 */
export function tableOfTimeline(view: TimelineView, content: Content): Table {
  const { story, strings, language } = content;
  const { evidence, tables } = strings;
  const { columns, captions, notes } = tables;
  const weeks = view.scale === 'weeks';
  // The years name no vague time of the report: seen from afar, it is the day on which that appeared.
  const own = reportEvents(story.events).filter(({ soft = false }) => weeks || !soft);
  const dated = [...own, ...otherEventsOf(story.events, view.scale)].sort((one, other) =>
    one.from.localeCompare(other.from),
  );
  const { from, to } = SCALES[view.scale];
  const span = { from: wordDate(from, language), to: wordDate(to, language) };
  return tableFrom(
    [...dated, ...(weeks ? [] : undatedEvents(story.events))],
    [
      { key: 'date', title: columns.date, kind: 'date', cell: (event) => dateCell(event, view, content) },
      { key: 'event', title: columns.event, kind: 'text', cell: ({ label }) => say(label, content) },
      {
        key: 'speaker',
        title: columns.voice,
        kind: 'voice',
        // Of the claim, not of the mark: that the report appeared on its day is our reading.
        cell: (event) => ({ speaker: claimOf(event, content).speaker, claims: [event.claim] }),
      },
      {
        key: 'certainty',
        title: columns.certainty,
        kind: 'certainty',
        cell: (event) => ({ certainty: claimOf(event, content).certainty }),
      },
    ],
    {
      caption: fill(weeks ? captions.weeks : captions.years, span),
      notes: weeks ? [evidence.timeline.coincidence] : [notes.dates, evidence.timeline.recurring],
    },
  );
}
