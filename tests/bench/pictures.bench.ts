/**
 * How dear the work on pictures is, told as ratios within one run: what a browser does once when a film comes and with
 * every frame of a move, and what the build does. Nothing fails here; `npm run bench` is for comparing before and after.
 */
import { describe, test } from 'vitest';

import { drawPictures, filmsOf } from '../../src/charts/films.ts';
import { drawView } from '../../src/charts/layout.ts';
import { FRAMES } from '../../src/charts/stage.ts';
import { unpack } from '../../src/marks/film.ts';
import type { Film } from '../../src/marks/film.ts';
import { atRest, planMove } from '../../src/scrolly/tween.ts';
import { loadStory } from '../../src/story/load.ts';
import { compare } from './ratios.ts';

const story = loadStory();
const [edition] = story.editions;
if (!edition) throw new Error('the story has no edition');

describe('in the browser', () => {
  test('when a film comes', async ({ bench }) => {
    const text = JSON.stringify(filmsOf(story, edition).landscape);
    await compare(bench, {
      'reading it as JSON': () => JSON.parse(text) as unknown,
      'reading it and unpacking its pictures': () => unpack(JSON.parse(text) as Film),
    });
  });

  test('between the two neighbours with the most marks', async ({ bench }) => {
    const pictures = [...drawPictures(story, edition, 'landscape').values()];
    const neighbours = pictures.slice(1).map((to, index) => ({ from: pictures[index] ?? to, to }));
    const marks = ({ from, to }: (typeof neighbours)[number]): number => from.marks.length + to.marks.length;
    const { from, to } = neighbours.reduce((most, next) => (marks(next) > marks(most) ? next : most));
    const start = atRest(from, FRAMES.landscape);
    const move = planMove(start, to, FRAMES.landscape);
    let time = 0;
    await compare(bench, {
      'a picture at rest': () => atRest(to, FRAMES.landscape),
      'planning the move': () => planMove(start, to, FRAMES.landscape),
      'one moment of it': () => {
        time = (time + 0.01) % 1;
        return move.at(time, time);
      },
    });
  });
});

describe('in the build', () => {
  const { language, strings, steps } = edition;
  const firstOfEach = steps.filter(
    (step, index) => index === steps.findIndex(({ view }) => view.chart === step.view.chart),
  );

  test.for(firstOfEach)('the first picture of the chart $view.chart', async ({ view }, { bench }) => {
    await compare(bench, {
      'for wide windows': () => drawView(view, { story, language, strings, frame: FRAMES.landscape }),
      'for phones': () => drawView(view, { story, language, strings, frame: FRAMES.portrait }),
    });
  });
});
