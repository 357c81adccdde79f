import { describe, expect, it } from 'vitest';

import type { Mark } from '../../marks/mark.ts';
import { loadStory } from '../../story/load.ts';
import { FRAMES } from '../stage.ts';
import { isDated } from './dates.ts';
import { layoutTimeline } from './layout.ts';
import { MEASURES } from './measures.ts';

const story = loadStory(process.cwd());
const [edition] = story.editions;
if (!edition) throw new Error('the story has no edition');
const { language, strings } = edition;

describe.each(Object.values(FRAMES))('layoutTimeline in the $name frame', (frame) => {
  const draw = (scale: 'weeks' | 'years'): readonly Mark[] =>
    layoutTimeline({ chart: 'timeline', scale }, { story, language, strings, frame }).marks;
  const pictures = { weeks: draw('weeks'), years: draw('years') };
  const keyOf = (id: string): string => (id === 'report' ? id : `event-${id}`);
  const markOf = (scale: 'weeks' | 'years', id: string): Mark => {
    const mark = pictures[scale].find(({ key }) => key === keyOf(id));
    if (!mark) throw new Error(`no mark for "${id}"`);
    return mark;
  };
  const xsOf = ({ points, attrs }: Mark): number[] =>
    points.flatMap(([x]) => [x, x + (points.length === 1 ? Number(attrs?.width) / 2 : 0)]);
  const shown = (scale: 'weeks' | 'years'): string[] =>
    story.events
      .filter(({ id }) => pictures[scale].some(({ key, opacity }) => key === keyOf(id) && opacity !== 0))
      .map(({ id }) => id);

  it('shows every event of its scale, and the weeks also from afar', () => {
    const weeks = story.events.filter(({ scale }) => scale === 'weeks').map(({ id }) => id);
    expect(shown('weeks')).toEqual(weeks);
    expect(shown('years')).toEqual(story.events.map(({ id }) => id));
  });

  it('names every event of its scale', () => {
    for (const scale of ['weeks', 'years'] as const) {
      const unnamed = story.events.filter(
        (event) =>
          event.scale === scale && !pictures[scale].some(({ key }) => key === `event-${event.id}-text`),
      );
      expect(unnamed).toEqual([]);
    }
  });

  it('keeps dated events in the order of time', () => {
    for (const scale of ['weeks', 'years'] as const) {
      const dated = story.events
        .filter(isDated)
        .filter((event) => event.scale === scale && event.speaker === 'background')
        .sort((one, other) => (one.from < other.from ? -1 : 1));
      const lefts = dated.map(({ id }) => Math.min(...xsOf(markOf(scale, id))));
      expect(lefts).toEqual(lefts.toSorted((one, other) => one - other));
    }
  });

  it('puts the report above the line and other sources below it', () => {
    for (const scale of ['weeks', 'years'] as const) {
      const { axis } = MEASURES[scale][frame.name];
      const wrong = story.events.filter(isDated).filter(({ id, speaker }) => {
        const ys = markOf(scale, id).points.map(([, y]) => y);
        return speaker === 'narration' ? Math.max(...ys) >= axis : Math.min(...ys) <= axis;
      });
      expect(wrong).toEqual([]);
    }
  });

  it('shrinks the weeks to a sliver of the year', () => {
    const { from, to } = MEASURES.years[frame.name];
    const xs = story.events
      .filter(({ scale, speaker }) => scale === 'weeks' && speaker === 'background')
      .flatMap(({ id }) => xsOf(markOf('years', id)));
    expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan((to - from) / 17);
  });

  it('lets years come in from outside: out of sight, and nobody’s statement', () => {
    const years = story.events.filter(isDated).filter(({ scale }) => scale === 'years');
    expect(years.length).toBeGreaterThan(0);
    for (const { id } of years) {
      const mark = markOf('weeks', id);
      expect([mark.opacity, mark.by]).toEqual([0, undefined]);
      expect(xsOf(mark).every((x) => x < 0 || x > frame.width)).toBe(true);
    }
  });

  it('keeps what has no date off the axis, hollow', () => {
    const undated = story.events.filter((event) => !isDated(event));
    expect(undated.map(({ id }) => id)).toEqual(['hyesan', 'guard-soldier', 'nampo', 'before']);
    const tray = pictures.years.find(({ key }) => key === 'timeline-tray');
    const top = tray?.points[0]?.[1] ?? NaN;
    for (const { id } of undated) {
      expect(markOf('years', id).class.split(' ')).toContain('undated');
      expect(Math.min(...markOf('years', id).points.map(([, y]) => y))).toBeGreaterThan(top);
    }
  });

  it('draws “mid-October” as a band, not as a day', () => {
    const band = markOf('weeks', 'mid-october');
    const { from, to } = MEASURES.weeks[frame.name];
    expect(band.class.split(' ')).toContain('soft');
    expect(Number(band.attrs?.width)).toBeGreaterThan((9 * (to - from)) / 41);
  });

  it('lets the hedged link point at no event, and only among the weeks', () => {
    const link = pictures.weeks.find(({ key }) => key === 'timeline-link');
    expect(link?.by).toBe('inference');
    const x = link?.points[0]?.[0] ?? NaN;
    const under = story.events
      .filter(isDated)
      .filter(({ scale, speaker }) => scale === 'weeks' && speaker === 'background')
      .filter(({ id }) => {
        const xs = xsOf(markOf('weeks', id));
        return Math.min(...xs) <= x && x <= Math.max(...xs);
      });
    expect(under).toEqual([]);
    expect(pictures.years.some(({ key }) => key.startsWith('timeline-link'))).toBe(false);
  });

  it('says of every event who says it', () => {
    const wrong = story.events.filter(({ id, speaker }) => markOf('years', id).by !== speaker);
    expect(wrong).toEqual([]);
  });
});
