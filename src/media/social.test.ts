import { expect, it } from 'vitest';

import { drawPictures } from '../charts/films.ts';
import { FRAMES } from '../charts/stage.ts';
import { loadStory } from '../story/load.ts';
import { openPens } from './pens.ts';
import { SOCIAL, socialTags } from './social-tags.ts';
import { LEAST_LETTERS, socialImage } from './social.ts';

const story = loadStory();
const [edition] = story.editions;
if (!edition) throw new Error('no edition');
const pictures = drawPictures(story, edition, 'portrait');

it('no letters of a picture are smaller in its social image than those of its column', () => {
  const scale = SOCIAL.height / FRAMES.portrait.height;
  const small = [...pictures].flatMap(([id, { marks }]) =>
    marks
      .filter(({ tag }) => tag === 'text')
      .filter(({ attrs }) => Number(attrs?.['font-size']) * scale < LEAST_LETTERS)
      .map(({ text }) => `${id}: ${text ?? ''}`),
  );
  expect(small).toEqual([]);
});

it('a social image whose words do not fit is not made', async () => {
  const pens = await openPens();
  const picture = pictures.get('opening');
  if (!picture) throw new Error('no picture');
  const image = { title: 'Hubs', picture };
  expect(socialImage(image, pens)).toMatch(/^<svg [^>]*width="1200" height="630"/);
  expect(() => socialImage({ ...image, title: 'long words '.repeat(20) }, pens)).toThrow(
    'does not fit into its social image',
  );
  expect(() => socialImage({ ...image, under: 'a sentence '.repeat(40) }, pens)).toThrow(
    'do not fit into its social image',
  );
});

it('a page names its social image in full, and only where the site knows its address', () => {
  const site = new URL('https://example.org/pass');
  const tags = socialTags('hubs', edition, { site, base: '/' });
  expect(tags).toMatchObject({ image: 'https://example.org/pass/social/hubs.png', width: 1200, height: 630 });
  expect(tags?.alt).toBe(edition.steps.find(({ id }) => id === 'hubs')?.description);
  expect(socialTags('claims', edition, { site, base: '/' })?.alt).toContain('Without a Pass');
  expect(socialTags('hubs', edition, { site: undefined, base: '/' })).toBeUndefined();
  expect(() => socialTags('nowhere', edition, { site, base: '/' })).toThrow(
    'there is no social image for "nowhere", which is no step and no page',
  );
});
