import { describe, expect, it } from 'vitest';

import { loadStory } from './load.ts';
import { articleData, scriptJson } from './structured-data.ts';

const story = loadStory();
const [edition] = story.editions;
if (!edition) throw new Error('no edition');

describe('articleData', () => {
  it('knows the date of the Korean report, and none of the English one', () => {
    expect(articleData(story, edition, undefined)).toMatchObject({
      '@type': 'Article',
      headline: edition.strings.site.title,
      citation: [
        { inLanguage: 'en', publisher: { name: 'Daily NK' } },
        { inLanguage: 'ko', datePublished: '2024-11-06' },
      ],
    });
    const [english] = (articleData(story, edition, undefined) as { citation: object[] }).citation;
    expect(Object.keys(english ?? {})).not.toContain('datePublished');
    expect(Object.keys(english ?? {})).not.toContain('headline');
  });

  it('names an address only where the site knows it', () => {
    expect(articleData(story, edition, undefined)).not.toHaveProperty('url');
    expect(articleData(story, edition, 'https://example.org/')).toHaveProperty('url', 'https://example.org/');
  });

  it('gives no date before the edition is published', () => {
    const site = { title: edition.strings.site.title, description: edition.strings.site.description };
    const draft = { ...edition, strings: { ...edition.strings, site } };
    expect(articleData(story, draft, undefined)).not.toHaveProperty('datePublished');
  });
});

it('scriptJson cannot end the element that it stands in', () => {
  const text = scriptJson({ a: '</script><!--' });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ a: '</script><!--' });
});
