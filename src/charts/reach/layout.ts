/** How far each line runs from each city, in railway kilometres; missing kilometres are drawn as missing. */
import { scaleLinear } from 'd3';

import { fill } from '../../i18n/fill.ts';
import type { Mark, Picture } from '../../marks/mark.ts';
import { nameOfStop, namesOfPlace, placeById, textMark } from '../parts.ts';
import { FOUR_CITIES, TYPE } from '../stage.ts';
import type { Stage } from '../stage.ts';
import { textWidth } from '../text.ts';
import { lanesOf, speakerOf } from './distances.ts';
import type { ReachView } from './view.ts';

/** Measures in units of the frame. `axis`: where zero lies; `end`: where the longest lane ends at the latest. */
const MEASURES = {
  landscape: {
    title: 40,
    top: 92,
    axis: 168,
    end: 700,
    lane: 36,
    gap: 20,
    city: 42,
    bar: 5,
    missing: 96,
    ticks: [0, 200, 400, 600],
  },
  portrait: {
    title: 16,
    top: 32,
    axis: 84,
    end: 262,
    lane: 18.6,
    gap: 9,
    city: 12,
    bar: 3.6,
    missing: 40,
    ticks: [0, 400],
  },
} as const;

/**
 * Lays out the reach chart.
 * @param _view there is one state
 * @param stage content, language and frame
 * @returns the finished picture; it has no camera
 */
export function layoutReach(_view: ReachView, stage: Stage): Picture {
  const { frame, story, strings } = stage;
  const wide = frame.name === 'landscape';
  const type = TYPE[frame.name];
  const measures = MEASURES[frame.name];
  const lanes = lanesOf(story);
  const longest = Math.max(...lanes.map(({ km }) => km ?? 0));
  const x = scaleLinear([0, longest], [measures.axis, measures.end]);
  const marks: Mark[] = [
    textMark(
      'reach-title',
      strings.reach.title,
      [wide ? measures.city - 8 : measures.city - 4, measures.title],
      {
        class: 'heading',
        size: wide ? type.strong : type.plain,
      },
    ),
  ];

  let y: number = measures.top;
  const rows: Mark[] = [];
  for (const id of FOUR_CITIES) {
    const own = lanes.filter(({ city }) => city === id);
    const middle = y + ((own.length - 1) * measures.lane) / 2;
    const { name, under } = namesOfPlace(placeById(id, stage), stage);
    const textX = measures.city + (wide ? 16 : 8);
    rows.push(
      {
        key: id,
        layer: 'dots',
        tag: 'circle',
        class: 'city',
        space: 'frame',
        points: [[measures.city, middle]],
        attrs: { r: wide ? 8 : 4.6 },
        by: 'narration',
      },
      textMark(`name-${id}`, name, [textX, middle + (own.length > 1 ? -2 : 2)], {
        class: 'name',
        by: 'narration',
        size: wide ? type.strong : type.plain,
      }),
      textMark(`under-${id}`, under, [textX, middle + type.small * 1.1], {
        class: 'under',
        by: 'narration',
        size: type.small,
      }),
    );
    for (const lane of own) {
      const key = `${id}-${lane.line.id}-${lane.end.place ?? lane.end.name ?? ''}`;
      const end = nameOfStop(lane.end, stage);
      const known = lane.km !== undefined;
      const by = speakerOf(lane);
      const to = known ? x(lane.km) : measures.axis + measures.missing;
      const words = known
        ? fill(strings.reach.lane, { place: end, km: lane.km })
        : `${end}: ${strings.reach.missing}`;
      rows.push(
        {
          key: `reach-${key}`,
          layer: 'cells',
          tag: 'rect',
          class: known ? 'reach' : 'reach missing',
          space: 'frame',
          points: [[measures.axis, y - measures.bar / 2 - (known ? 0 : 2)]],
          attrs: { width: Math.max(to - measures.axis, 2), height: measures.bar + (known ? 0 : 4) },
          origin: id,
          by,
        },
        textMark(`reach-${key}-text`, words, [to + (wide ? 9 : 5), y + type.small * 0.34], {
          class: known ? 'note' : 'note unknown',
          by,
          size: type.small,
        }),
      );
      if (known && lane.end.place !== undefined) {
        // A station that ends two lanes is one mark only: the first lane takes it, the second gets a mark of its own.
        const station = `station-${lane.end.place}`;
        rows.push({
          key: rows.some((mark) => mark.key === station) ? `end-${key}` : station,
          layer: 'dots',
          tag: 'circle',
          class: 'station',
          space: 'frame',
          points: [[to, y]],
          attrs: { r: wide ? 4 : 2.8 },
          by: 'background',
        });
      }
      y += measures.lane;
    }
    y += measures.gap;
  }
  const bottom = y - measures.gap - measures.lane / 2 + 4;

  for (const tick of measures.ticks) {
    marks.push({
      key: `tick-${tick}`,
      layer: 'areas',
      tag: 'path',
      class: 'tick',
      space: 'frame',
      points: [
        [x(tick), measures.top - measures.lane / 2],
        [x(tick), bottom],
      ],
    });
    const words = tick === 0 ? '0' : fill(strings.map.kilometres, { km: tick });
    marks.push(
      textMark(`tick-${tick}-text`, words, [x(tick), bottom + type.small * 1.15], {
        class: 'note',
        size: type.small,
        anchor: tick === 0 && textWidth(words, 'label-400', type.small) > 30 ? 'start' : 'middle',
        layer: 'furniture',
      }),
    );
  }
  return { camera: undefined, marks: [...marks, ...rows] };
}
