/** The claims come home: a block of what the report says, beside the empty outlines of what it does not say. */
import { fill } from '../../i18n/fill.ts';
import type { Mark, Point } from '../../marks/mark.ts';
import { claimClass } from '../../schemas/speech.ts';
import { LINE, say, textMark, wrapText } from '../parts.ts';
import { TYPE } from '../stage.ts';
import type { Stage } from '../stage.ts';
import { claimMarks } from './claim-marks.ts';

/** Columns of the block of claims, and of the outlines. */
const COLUMNS = { said: 3, unsaid: 2 } as const;

/** Measures in units of the frame. `gap`: left edge of the outlines; `wide`: from one column of outlines to the next. */
const MEASURES = {
  landscape: { left: 46, title: 50, top: 112, row: 78, pitch: 52, radius: 20, gap: 258, wide: 286, text: 13 },
  portrait: { left: 8, title: 16, top: 39, row: 39.5, pitch: 24, radius: 10, gap: 95, wide: 134, text: 6 },
} as const;

/**
 * Lays out what is said and what is not.
 * @param stage content, language and frame
 * @returns the marks
 */
export function homeMarks(stage: Stage): Mark[] {
  const { frame, story, strings } = stage;
  const wide = frame.name === 'landscape';
  const type = TYPE[frame.name];
  const measures = MEASURES[frame.name];
  const { radius } = measures;
  const claims = story.claims.filter(({ id }) => claimClass(id) === 'report');
  const { unknowns } = story;
  const heading = (key: string, words: string, x: number): Mark =>
    textMark(key, words, [x, measures.title], { class: 'heading', size: wide ? type.strong : type.plain });
  const size = wide ? type.plain : type.small;
  const rows = Math.ceil(unknowns.length / COLUMNS.unsaid);
  return [
    heading('claims-title', fill(strings.evidence.home.said, { count: claims.length }), measures.left),
    heading('unknowns-title', fill(strings.evidence.home.unsaid, { count: unknowns.length }), measures.gap),
    ...claims.flatMap((claim, index) => {
      const column = index % COLUMNS.said;
      const row = Math.floor(index / COLUMNS.said);
      const centre: Point = [
        measures.left + radius + column * measures.pitch,
        measures.top + row * measures.row,
      ];
      return claimMarks(claim, centre, { radius, size: type.small, origin: 'report' });
    }),
    ...unknowns.flatMap((unknown, index): Mark[] => {
      const x = measures.gap + radius + Math.floor(index / rows) * measures.wide;
      const y = measures.top + (index % rows) * measures.row;
      // One after another as the reader goes on; each begins before the last is done.
      const share = (value: number): number => Math.round((value / (unknowns.length + 1)) * 100) / 100;
      const span = [share(index), share(index + 2)] as const;
      const lines = wrapText(
        say(unknown.short, stage),
        'label-400',
        size,
        measures.wide - 2 * radius - 2 * measures.text,
      );
      return [
        {
          key: `unknown-${unknown.id}`,
          layer: 'cells',
          tag: 'rect',
          class: 'gap unknown',
          space: 'frame',
          points: [[x, y]],
          attrs: { x: -radius, y: -radius, width: 2 * radius, height: 2 * radius, rx: 2 },
          by: 'ours',
          draw: 'fade',
          span,
        },
        ...lines.map((line, number): Mark => ({
          ...textMark(
            `unknown-${unknown.id}-text${number === 0 ? '' : `-${number}`}`,
            line,
            [
              x + radius + measures.text,
              y + (number - (lines.length - 1) / 2) * size * LINE.height + size * 0.34,
            ],
            { class: 'note missing-name', size, by: 'ours' },
          ),
          draw: 'fade',
          span,
        })),
      ];
    }),
  ];
}
