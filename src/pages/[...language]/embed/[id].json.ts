/** An oEmbed file for every step and chapter. They hold full addresses, so there are none where the site does not know its own. */
import type { APIRoute } from 'astro';

import { fill } from '../../../i18n/fill.ts';
import { folderOf, fullAddress, homeOf } from '../../../i18n/paths.ts';
import { SOCIAL } from '../../../media/social-tags.ts';
import { codeText, embedCode } from '../../../story/embeds/code.ts';
import { embedsOf } from '../../../story/embeds/embeds.ts';
import { FRAME_WIDTH, frameHeight } from '../../../story/embeds/height.ts';
import { richOEmbed } from '../../../story/embeds/oembed.ts';
import type { RichOEmbed } from '../../../story/embeds/oembed.ts';
import { loadStory } from '../../../story/load.ts';

/** One file per language and step or chapter. */
export function getStaticPaths() {
  const story = loadStory();
  const base = import.meta.env.BASE_URL;
  // Undefined where the site does not know its address, whatever the type says; that is no address either.
  const site = URL.parse(import.meta.env.SITE) ?? undefined;
  return story.editions.flatMap((edition) => {
    const home = fullAddress(site, base, homeOf(base, edition.language));
    const script = fullAddress(site, base, `${homeOf(base, 'en')}embed.js`);
    if (home === undefined || script === undefined) return [];
    const { site: texts, embeds } = edition.strings;
    return embedsOf(story, edition).map((embed) => {
      const { id, title, steps } = embed;
      const width = FRAME_WIDTH;
      const height = frameHeight(embed);
      const html = codeText(
        embedCode({
          frame: new URL(`embed/${id}/`, home).href,
          script,
          title: fill(embeds.page.frame, { title, site: texts.title }),
          width,
          height,
        }),
      );
      // A chapter has no image of its own; its first step is also the first that its page shows.
      const thumbnail = { address: new URL(`social/${steps[0].id}.png`, home).href, ...SOCIAL };
      return {
        params: { language: folderOf(edition.language), id },
        props: { answer: richOEmbed({ title, site: texts.title, home, html, width, height, thumbnail }) },
      };
    });
  });
}

/** Writes the file. */
export const GET: APIRoute<{ answer: RichOEmbed }> = ({ props }) =>
  new Response(JSON.stringify(props.answer), { headers: { 'Content-Type': 'application/json' } });
