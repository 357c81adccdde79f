/** Units and cities as the report gives them: two lists, and between them twenty questions without an answer. */
import type { Mark, Picture, Point } from '../../marks/mark.ts';
import { LINE, namesOfPlace, placeById, say, textMark, wrapText } from '../parts.ts';
import { FOUR_CITIES, TYPE } from '../stage.ts';
import type { Stage } from '../stage.ts';
import type { UnitsView } from './view.ts';

/** A dot with its city's name, in either script, to the right of it or beneath it. */
function cityMarks(id: string, at: Point, stage: Stage, beneath: boolean): Mark[] {
  const wide = stage.frame.name === 'landscape';
  const type = TYPE[stage.frame.name];
  const place = placeById(id, stage);
  const { name, under } = namesOfPlace(place, stage);
  const size = beneath && !wide ? type.small : wide ? type.strong : type.plain;
  const [x, y] = at;
  const text = (key: string, words: string, dx: number, dy: number, role: string, fontSize: number): Mark =>
    textMark(key, words, [x + dx, y + dy], {
      class: role,
      size: fontSize,
      anchor: beneath ? 'middle' : 'start',
      by: 'narration',
    });
  const dx = beneath ? 0 : wide ? 20 : 12;
  const first = beneath ? size * 1.5 : -1;
  return [
    {
      key: id,
      layer: 'dots',
      tag: 'circle',
      class: 'city',
      space: 'frame',
      points: [at],
      attrs: { r: wide ? 8 : 5 },
      by: 'narration',
    },
    text(`name-${id}`, name, dx, first, 'name', size),
    text(`under-${id}`, under, dx, first + type.small * LINE.height + 1, 'under', type.small),
  ];
}

/** The two lists side by side. */
function plates(stage: Stage): Mark[] {
  const { frame, strings, story } = stage;
  const wide = frame.name === 'landscape';
  const type = TYPE[frame.name];
  const left = wide ? 60 : 16;
  const right = wide ? 400 : 142;
  const width = frame.width - right - (wide ? 40 : 10);
  const top = wide ? 84 : 26;
  const pitch = wide ? 96 : 47;
  const marks: Mark[] = [
    textMark('units-cities', strings.units.cities, [left - (wide ? 8 : 5), top - (wide ? 30 : 8)], {
      class: 'heading',
      size: type.plain,
    }),
    textMark('units-organisations', strings.units.organisations, [right, top - (wide ? 30 : 8)], {
      class: 'heading',
      size: type.plain,
    }),
  ];
  FOUR_CITIES.forEach((id, index) => {
    // Four cities stand in the height of five plates.
    const y = top + (pitch * 5 * (index + 0.5)) / 4;
    marks.push(...cityMarks(id, [left, y], stage, false));
  });
  story.units.forEach((unit, index) => {
    const y = top + pitch * index + (wide ? 10 : 3);
    const height = pitch - (wide ? 20 : 6);
    marks.push(
      {
        key: `plate-${unit.id}`,
        layer: 'cells',
        tag: 'rect',
        class: 'plate',
        space: 'frame',
        points: [[right, y]],
        attrs: { width, height, rx: 2 },
        by: 'narration',
      },
      textMark(
        `unit-${unit.id}`,
        say(unit.name, stage),
        [right + (wide ? 18 : 8), y + height / 2 - (wide ? 4 : 2.5)],
        {
          class: 'unit',
          by: 'narration',
          size: wide ? type.strong : type.plain,
        },
      ),
      // In Korean the name is the Hangul already.
      ...(say(unit.name, stage) === unit.hangul
        ? []
        : [
            textMark(
              `unit-${unit.id}-under`,
              unit.hangul,
              [right + (wide ? 18 : 8), y + height / 2 + type.small * (wide ? 1.15 : 1)],
              {
                class: 'under',
                by: 'narration',
                size: type.small,
              },
            ),
          ]),
    );
  });
  marks.push(
    textMark('units-note', strings.units.noLink, [frame.width / 2, frame.height - (wide ? 22 : 10)], {
      class: 'note unknown',
      by: 'ours',
      size: wide ? type.plain : type.small,
      anchor: 'middle',
    }),
  );
  return marks;
}

/** The grid: a box for every pairing, all empty. */
function grid(stage: Stage): Mark[] {
  const { frame, strings, story } = stage;
  const wide = frame.name === 'landscape';
  const type = TYPE[frame.name];
  const left = wide ? 40 : 10;
  const first = wide ? 250 : 116;
  const top = wide ? 156 : 78;
  const pitch = { x: wide ? 138 : 60, y: wide ? 84 : 37 };
  const box = { width: pitch.x - (wide ? 22 : 10), height: pitch.y - (wide ? 20 : 9) };
  const marks: Mark[] = [
    textMark('units-grid', strings.units.grid, [left, wide ? 44 : 18], {
      class: 'heading',
      size: type.strong,
    }),
  ];
  FOUR_CITIES.forEach((id, column) => {
    const x = first + pitch.x * column + box.width / 2;
    marks.push(...cityMarks(id, [x, wide ? 88 : 36], stage, true));
    story.units.forEach((unit, row) => {
      const y = top + pitch.y * row;
      marks.push(
        {
          key: `cell-${unit.id}-${id}`,
          layer: 'cells',
          tag: 'rect',
          class: 'cell',
          space: 'frame',
          points: [[x, y + box.height / 2]],
          attrs: { x: -box.width / 2, y: -box.height / 2, width: box.width, height: box.height, rx: 2 },
          by: 'ours',
          ...(unit.outside?.place === id && { origin: `halo-${unit.id}` }),
        },
        textMark(`cell-${unit.id}-${id}-text`, '?', [x, y + box.height / 2 + type.plain * 0.34], {
          class: 'question',
          size: type.plain,
          anchor: 'middle',
        }),
      );
    });
  });
  story.units.forEach((unit, row) => {
    const lines = wrapText(
      say(unit.name, stage),
      'label-600',
      wide ? type.plain : type.small,
      first - left - (wide ? 16 : 4),
    );
    const short =
      !wide && lines.length > 2
        ? wrapText(say(unit.short, stage), 'label-600', type.small, first - left - 4)
        : lines;
    const size = wide ? type.plain : type.small;
    const middle = top + pitch.y * row + box.height / 2;
    short.forEach((line, index) => {
      const y = middle + (index - (short.length - 1) / 2) * size * LINE.height + size * 0.34;
      marks.push(
        textMark(index === 0 ? `unit-${unit.id}` : `unit-${unit.id}-${index}`, line, [left, y], {
          class: 'unit',
          by: 'narration',
          size,
        }),
      );
    });
  });
  marks.push(
    textMark('units-note', strings.units.unanswered, [frame.width / 2, frame.height - (wide ? 26 : 14)], {
      class: 'note unknown',
      by: 'ours',
      size: wide ? type.plain : type.small,
      anchor: 'middle',
    }),
  );
  return marks;
}

/**
 * Lays out the units.
 * @param view the two lists, or the grid of open questions
 * @param stage content, language and frame
 * @returns the finished picture; it has no camera
 */
export function layoutUnits(view: UnitsView, stage: Stage): Picture {
  return { camera: undefined, marks: view.show === 'plates' ? plates(stage) : grid(stage) };
}
