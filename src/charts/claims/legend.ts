/** The legend: each speaker's shape once large, its claims behind it, and beneath them the signs of certainty. */
import { fill } from '../../i18n/fill.ts';
import type { Mark } from '../../marks/mark.ts';
import { SPEAKERS, speakerClass } from '../../schemas/speech.ts';
import { LINE, textMark, wrapText } from '../parts.ts';
import { speakerParts } from '../speaker-shapes.ts';
import { TYPE } from '../stage.ts';
import type { Stage } from '../stage.ts';
import { claimMarks } from './claim-marks.ts';

/**
 * Measures in units of the frame. `name` and `claims`: where names and claims begin; `tight`: the pitch of a long row;
 * `signs`: the signs' columns.
 */
const MEASURES = {
  landscape: {
    left: 40,
    title: 46,
    top: 92,
    row: 66,
    large: 20,
    name: 98,
    claims: 304,
    radius: 15,
    pitch: 44.5,
    tight: 44.5,
    rule: 474,
    fuzzy: 508,
    signs: [60, 328, 596],
    sign: 566,
    signRadius: 20,
    signText: 36,
  },
  portrait: {
    left: 8,
    title: 15,
    top: 38,
    row: 32.5,
    large: 9,
    name: 34,
    claims: 132,
    radius: 9,
    pitch: 25,
    tight: 20.4,
    rule: 224,
    fuzzy: 241,
    signs: [58, 180, 302],
    sign: 262,
    signRadius: 9,
    signText: 0,
  },
} as const;

/** The signs of certainty, surest first. */
const SIGNS = ['crisp', 'soft', 'empty'] as const;

/** Class names and speaker of each sign. */
const SIGN_LOOKS = {
  crisp: { class: 'city', by: 'narration' },
  soft: { class: 'halo background', by: 'background' },
  empty: { class: 'gap unknown', by: 'ours' },
} as const;

/**
 * Lays out the legend.
 * @param stage content, language and frame
 * @returns the marks
 */
export function legendMarks(stage: Stage): Mark[] {
  const { frame, story, strings } = stage;
  const wide = frame.name === 'landscape';
  const type = TYPE[frame.name];
  const measures = MEASURES[frame.name];
  const words = strings.evidence.legend;
  const size = wide ? type.plain : type.small;
  const rows = SPEAKERS.flatMap((speaker, row): Mark[] => {
    const y = measures.top + row * measures.row;
    const own = story.claims.filter((claim) => claim.speaker === speaker);
    const room = measures.claims - measures.name - 6;
    const lines = wrapText(words[speaker], 'label-400', size, room);
    const named: Mark[] = [
      {
        key: `speaker-${speaker}`,
        layer: 'cells',
        ...speakerParts(speaker, [measures.left + measures.large, y], measures.large),
      },
      ...lines.map((line, number) =>
        textMark(
          `speaker-${speaker}-name${number === 0 ? '' : `-${number}`}`,
          line,
          [measures.name, y + (number - (lines.length - 1) / 2) * size * LINE.height + size * 0.34],
          { class: 'place', size, by: speaker },
        ),
      ),
    ];
    const x = measures.claims + measures.radius;
    if (speakerClass(speaker) === 'report') {
      const pitch = own.length > 8 ? measures.tight : measures.pitch;
      const style = { radius: measures.radius, size: type.small, origin: 'report' };
      return [...named, ...own.flatMap((claim, index) => claimMarks(claim, [x + index * pitch, y], style))];
    }
    const template = speaker === 'ours' ? words.oursCount : words.backgroundCount;
    return [
      ...named,
      textMark(
        `speaker-${speaker}-count`,
        fill(template, { count: own.length }),
        [measures.claims, y + size * 0.34],
        { class: `note ${speaker}`, size: type.small, by: speaker },
      ),
    ];
  });
  const signs = SIGNS.flatMap((sign, index): Mark[] => {
    const x = measures.signs[index] ?? 0;
    const { signRadius, signText } = measures;
    const side = 2 * signRadius;
    // A halo fades towards its edge, so it must be larger to be seen as large.
    const round = { r: sign === 'soft' ? signRadius * 1.5 : signRadius * 0.6 };
    return [
      {
        key: `sign-${sign}`,
        layer: 'cells',
        tag: sign === 'empty' ? 'rect' : 'circle',
        space: 'frame',
        points: [[x, measures.sign]],
        attrs:
          sign === 'empty' ? { x: -signRadius, y: -signRadius, width: side, height: side, rx: 2 } : round,
        ...SIGN_LOOKS[sign],
      },
      textMark(
        `sign-${sign}-text`,
        words[sign],
        wide ? [x + signText, measures.sign + size * 0.34] : [x, frame.height - 8],
        { class: 'note', size, anchor: wide ? 'start' : 'middle', by: SIGN_LOOKS[sign].by },
      ),
    ];
  });
  return [
    textMark('claims-title', words.title, [measures.left, measures.title], {
      class: 'heading',
      size: wide ? type.strong : type.plain,
    }),
    ...rows,
    {
      key: 'legend-rule',
      layer: 'areas',
      tag: 'path',
      class: 'tick',
      space: 'frame',
      points: [
        [measures.left, measures.rule],
        [frame.width - measures.left, measures.rule],
      ],
    },
    textMark('legend-fuzzy', words.fuzzy, [measures.left, measures.fuzzy], {
      class: 'heading',
      size: wide ? type.strong : type.plain,
    }),
    ...signs,
  ];
}
