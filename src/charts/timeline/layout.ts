/**
 * The timeline: the report above the line, other sources below it. At two scales, the days around the report and the
 * years; each event is one mark in both, so that going from one to the other is seen to be a change of scale.
 */
import { scaleUtc } from 'd3';
import type { ScaleTime } from 'd3';

import { fill } from '../../i18n/fill.ts';
import type { Mark, Picture, Point } from '../../marks/mark.ts';
import { SCALES } from '../../schemas/event.ts';
import type { Event } from '../../schemas/event.ts';
import { say, textMark } from '../parts.ts';
import { lozenge } from '../speaker-shapes.ts';
import { TYPE } from '../stage.ts';
import type { Stage } from '../stage.ts';
import { textWidth } from '../text.ts';
import { dayWords, middleOf, whenWords } from './dates.ts';
import type { DatedEvent } from './dates.ts';
import { MEASURES, TRAY } from './measures.ts';
import type { TimelineMeasures } from './measures.ts';
import { lanesFor, placeRows } from './rows.ts';
import { otherEvents, otherEventsOf, reportEvents, undatedEvents } from './sides.ts';
import type { TimelineView } from './view.ts';

/** Days and years that the axis names. */
const NAMED = {
  weeks: ['2024-10-01', '2024-10-10', '2024-10-20', '2024-10-30'],
  years: ['2010', '2014', '2018', '2022'],
} as const;

/** A day in milliseconds. */
const DAY = 24 * 3600e3;

/** What the parts of one picture share. */
interface Sheet {
  readonly view: TimelineView;
  readonly stage: Stage;
  readonly measures: TimelineMeasures;
  readonly x: ScaleTime<number, number>;
}

/** The words of an event: its label, or on phones its shorter one. */
function wordsOf(event: Event, stage: Stage): string {
  const label = stage.frame.name === 'portrait' ? (event.short ?? event.label) : event.label;
  return fill(stage.strings.evidence.timeline.event, {
    when: whenWords(event, stage.language),
    what: say(label, stage),
  });
}

/** Ends of an event on the axis. */
function extentOf(event: DatedEvent, { x }: Sheet): { from: number; to: number } {
  return { from: x(middleOf(event.from)), to: x(middleOf(event.to ?? event.from)) };
}

/** The line with its ticks, as one path: down and up again at every tick. */
function comb(key: string, starts: readonly Date[], long: (date: Date) => boolean, sheet: Sheet): Mark {
  const { x, measures } = sheet;
  return {
    key,
    layer: 'lines',
    tag: 'path',
    class: 'axis',
    space: 'frame',
    points: starts.flatMap((date): Point[] => {
      const at = x(date);
      const end = measures.axis + measures.tick * (long(date) ? 1 : 0.5);
      return [
        [at, measures.axis],
        [at, end],
        [at, measures.axis],
      ];
    }),
  };
}

/** The axis and the names of days or years. */
function axisMarks(sheet: Sheet): Mark[] {
  const { view, stage, measures, x } = sheet;
  const type = TYPE[stage.frame.name];
  const { from, to } = SCALES.weeks;
  const days = Array.from(
    { length: (Date.parse(to) - Date.parse(from)) / DAY + 2 },
    (_, index) => new Date(Date.parse(from) + index * DAY),
  );
  const first = Number(SCALES.years.from.slice(0, 4));
  const last = Number(SCALES.years.to.slice(0, 4));
  const years = Array.from(
    { length: last - first + 2 },
    (_, index) => new Date(Date.UTC(first + index, 0, 1)),
  );
  const namedDays = new Set<string>(view.scale === 'weeks' ? NAMED.weeks : []);
  const names = NAMED[view.scale].map((date) => {
    const words = view.scale === 'weeks' ? dayWords(date, stage.language) : date;
    // The first day stands at the edge, where a longer name must move in.
    const at = Math.max(x(middleOf(date)), textWidth(words, 'label-400', type.small) / 2 + 2);
    return textMark(`axis-${date}`, words, [at, measures.axis - type.small * 0.6], {
      class: 'note',
      size: type.small,
      anchor: 'middle',
      layer: 'furniture',
    });
  });
  return [
    ...(view.scale === 'years' ? [comb('axis-years', years, () => true, sheet)] : []),
    // Seen from afar the days are the sliver that they are.
    comb('axis-weeks', days, (date) => namedDays.has(date.toISOString().slice(0, 10)), sheet),
    ...names,
  ];
}

/** Above the line: the band of "mid-October" and the day on which the report appeared. */
function reportMarks(sheet: Sheet): Mark[] {
  const { view, stage, measures } = sheet;
  const { strings, language } = stage;
  const wide = stage.frame.name === 'landscape';
  const type = TYPE[stage.frame.name];
  return reportEvents(stage.story.events).flatMap((event): Mark[] => {
    const { from, to } = extentOf(event, sheet);
    if (event.soft) {
      const [top, bottom] = measures.band;
      // The band fades out over its outer thirds, so it reaches a third farther than the words.
      const spread = (to - from) / 4;
      return [
        {
          key: `event-${event.id}`,
          layer: 'areas',
          tag: 'rect',
          class: `event ${event.speaker} soft`,
          space: 'frame',
          points: [[from - spread, top]],
          attrs: { width: to - from + 2 * spread, height: bottom - top },
          by: event.speaker,
        },
        ...(view.scale === 'weeks'
          ? [
              textMark(
                `event-${event.id}-text`,
                wordsOf(event, stage),
                [(from + to) / 2, measures.bandName],
                {
                  class: 'place',
                  size: type.plain,
                  anchor: 'middle',
                  by: event.speaker,
                },
              ),
            ]
          : []),
      ];
    }
    const { square } = measures;
    const words =
      view.scale === 'weeks'
        ? wordsOf(event, stage)
        : fill(strings.evidence.timeline.event, {
            when: dayWords(event.from, language, true),
            what: strings.evidence.timeline.thisReport,
          });
    const width = textWidth(words, 'label-400', type.plain);
    const right = stage.frame.width - (wide ? 30 : 6);
    return [
      {
        // The claims come out of this mark and go back into it.
        key: event.id,
        layer: 'dots',
        tag: 'rect',
        class: `event ${event.speaker}`,
        space: 'frame',
        points: [[from, measures.axis - square * 1.6]],
        attrs: { x: -square, y: -square, width: 2 * square, height: 2 * square },
        by: event.speaker,
      },
      textMark(`event-${event.id}-text`, words, [Math.min(from, right - width / 2), measures.reportName], {
        class: 'place',
        size: type.plain,
        anchor: 'middle',
        by: event.speaker,
      }),
    ];
  });
}

/** Below the line: marks of other sources in lanes, their leaders, and their names in rows. */
function otherMarks(sheet: Sheet): Mark[] {
  const { view, stage, measures } = sheet;
  const wide = stage.frame.name === 'landscape';
  const type = TYPE[stage.frame.name];
  const here = otherEventsOf(stage.story.events, view.scale);
  const lozengeOf = (event: DatedEvent, from: number, to: number, y: number, shown: boolean): Mark => ({
    key: `event-${event.id}`,
    layer: 'cells',
    tag: 'path',
    class: `event ${event.speaker}${event.soft ? ' soft' : ''}`,
    space: 'frame',
    points: lozenge(from, to, y, event.scale === view.scale ? measures.radius : measures.far),
    // What is out of sight states nothing.
    ...(shown ? { by: event.speaker } : { opacity: 0 }),
  });
  const placed = here
    .map((event) => ({ event, ...extentOf(event, sheet) }))
    .sort((one, other) => one.from - other.from);
  const lanes = lanesFor(
    placed.map(({ from, to }) => ({ from: from - measures.radius, to: to + measures.radius })),
    -0.8,
  );
  const marks = placed.map(({ event, from, to }, index) =>
    lozengeOf(event, from, to, measures.lane + (lanes[index] ?? 0) * measures.nextLane, true),
  );
  // Events of the other scale: from afar a sliver; from near beyond the frame, whence they come in.
  const others = otherEvents(stage.story.events)
    .filter(({ scale }) => scale !== view.scale)
    .map((event) => {
      const { from, to } = extentOf(event, sheet);
      const inside = (at: number): number => Math.max(-20, Math.min(stage.frame.width + 20, at));
      return lozengeOf(event, inside(from), inside(to), measures.lane, view.scale === 'years');
    });
  const size = wide ? type.plain : type.small;
  const rows = placeRows(
    placed
      .filter(({ event }) => !event.soft)
      .map(({ event, from, to }) => ({ key: event.id, x: (from + to) / 2, words: wordsOf(event, stage) })),
    {
      start: measures.lane,
      top: measures.rows,
      pitch: measures.pitch,
      size,
      foot: measures.foot,
      right: stage.frame.width - (wide ? 20 : 4),
    },
  );
  // A leader would make a band look like a day, so the name of a band stands right beneath it.
  const bands = placed
    .filter(({ event }) => event.soft)
    .map(({ event, from }) => ({
      key: event.id,
      words: wordsOf(event, stage),
      at: [from, measures.lane + measures.radius + size * 1.15] as const,
    }));
  return [
    {
      // One path for all leaders: between them it runs through the marks, as the line that these stand on.
      key: `leaders-${view.scale}`,
      layer: 'areas',
      tag: 'path',
      class: 'leader',
      space: 'frame',
      points: rows.flatMap(({ leader }) => [...leader]),
    },
    ...others,
    ...marks,
    ...[...bands, ...rows].map(({ key, words, at }) =>
      textMark(`event-${key}-text`, words, at, { class: 'note background', size, by: 'background' }),
    ),
  ];
}

/** The outlet's hedged inference: a dashed line from the band to the other side, and the word that hedges it. */
function linkMarks(sheet: Sheet): Mark[] {
  const { stage, measures, x } = sheet;
  const wide = stage.frame.name === 'landscape';
  const type = TYPE[stage.frame.name];
  // On a day without an event, so that the line points at none of them.
  const at = x(middleOf('2024-10-17'));
  const end = measures.axis + (wide ? 34 : 19);
  return [
    {
      key: 'timeline-link',
      layer: 'lit',
      tag: 'path',
      class: 'inferred-link',
      space: 'frame',
      points: [
        [at, measures.band[1] - (wide ? 8 : 4)],
        [at, end],
      ],
      draw: 'fade',
      span: [0.5, 1],
      by: 'inference',
    },
    {
      ...textMark(
        'timeline-link-text',
        stage.strings.evidence.timeline.link,
        [at + (wide ? 10 : 5), measures.axis + (wide ? 26 : 16)],
        { class: 'note', size: type.small, by: 'inference' },
      ),
      draw: 'fade',
      span: [0.5, 1],
    },
  ];
}

/** The tray of what has no date that could be placed. */
function trayMarks(sheet: Sheet): Mark[] {
  const { stage } = sheet;
  const wide = stage.frame.name === 'landscape';
  const type = TYPE[stage.frame.name];
  const tray = TRAY[stage.frame.name];
  const inset = wide ? 20 : 6;
  const undated = undatedEvents(stage.story.events);
  return [
    {
      key: 'timeline-tray',
      layer: 'areas',
      tag: 'rect',
      class: 'undated-tray',
      space: 'frame',
      points: [[tray.x, tray.y]],
      attrs: { width: tray.width, height: tray.box },
    },
    textMark('timeline-tray-title', stage.strings.evidence.timeline.tray, [tray.x + inset, tray.heading], {
      class: 'heading',
      size: wide ? type.plain : type.small,
    }),
    ...undated.flatMap((event, index): Mark[] => {
      const base = tray.first + index * tray.pitch;
      const centre: Point = [tray.x + inset + tray.radius, base - type.small * 0.34];
      const { speaker } = event;
      return [
        speaker === 'background'
          ? {
              key: `event-${event.id}`,
              layer: 'cells',
              tag: 'path',
              class: 'event background undated',
              space: 'frame',
              points: lozenge(centre[0], centre[0], centre[1], tray.radius),
              by: speaker,
            }
          : {
              key: `event-${event.id}`,
              layer: 'dots',
              tag: 'rect',
              class: 'event narration undated',
              space: 'frame',
              points: [centre],
              attrs: {
                x: -tray.radius * 0.8,
                y: -tray.radius * 0.8,
                width: tray.radius * 1.6,
                height: tray.radius * 1.6,
              },
              by: speaker,
            },
        textMark(
          `event-${event.id}-text`,
          fill(stage.strings.evidence.timeline.undated, {
            what: say(event.label, stage),
            when: whenWords(event, stage.language),
          }),
          [centre[0] + tray.radius + (wide ? 10 : 6), base],
          {
            class: speaker === 'background' ? 'note background' : 'place',
            size: type.small,
            by: speaker,
          },
        ),
      ];
    }),
  ];
}

/**
 * Lays out the timeline.
 * @param view which scale
 * @param stage content, language and frame
 * @returns the finished picture; it has no camera
 */
export function layoutTimeline(view: TimelineView, stage: Stage): Picture {
  const { frame, strings } = stage;
  const measures = MEASURES[view.scale][frame.name];
  const { from, to } = SCALES[view.scale];
  const x = scaleUtc([new Date(from), new Date(Date.parse(to) + DAY)], [measures.from, measures.to]);
  const sheet: Sheet = { view, stage, measures, x };
  const type = TYPE[frame.name];
  const words = strings.evidence.timeline;
  const weeks = view.scale === 'weeks';
  const wide = frame.name === 'landscape';
  const heading = (key: string, text: string, at: Point, role: string): Mark =>
    textMark(key, text, at, { class: role, size: type.plain });
  return {
    camera: undefined,
    marks: [
      textMark('timeline-title', weeks ? words.weeks : words.years, [measures.left, measures.title], {
        class: 'heading',
        size: type.strong,
      }),
      heading('timeline-report', words.report, [measures.left, measures.report], 'heading'),
      heading('timeline-others', words.others, measures.others, 'heading background'),
      ...otherMarks(sheet),
      ...axisMarks(sheet),
      ...reportMarks(sheet),
      ...(weeks ? linkMarks(sheet) : trayMarks(sheet)),
      ...(weeks || wide
        ? [
            textMark(
              'timeline-remark',
              weeks ? words.coincidence : words.recurring,
              [measures.left, measures.remark],
              { class: 'note ours', size: wide ? type.plain : type.small, by: 'ours' },
            ),
          ]
        : []),
    ],
  };
}
