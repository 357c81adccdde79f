/** oEmbed: what a program needs to show a link to a step as the step itself. Rules: https://oembed.com/, version 1.0. */

/** An answer of oEmbed of the type "rich", with the keys that we fill. */
export interface RichOEmbed {
  /** The kind of content: HTML that is neither a picture nor a film. */
  readonly type: 'rich';
  /** The version of oEmbed. */
  readonly version: '1.0';
  /** Title of the step or chapter. */
  readonly title: string;
  /** Name of the site. */
  readonly provider_name: string;
  /** Full address of the site. */
  readonly provider_url: string;
  /** What to put into a page. */
  readonly html: string;
  /** The width that the HTML asks for, in CSS pixels. */
  readonly width: number;
  /** The height that fits this width, in CSS pixels. */
  readonly height: number;
  /** Full address of a picture of it, for programs that show a link as a card. */
  readonly thumbnail_url: string;
  /** Width of that picture in pixels. */
  readonly thumbnail_width: number;
  /** Its height in pixels. */
  readonly thumbnail_height: number;
}

/** A picture that stands for a page. */
export interface Thumbnail {
  /** Its full address. */
  readonly address: string;
  /** Its width in pixels. */
  readonly width: number;
  /** Its height in pixels. */
  readonly height: number;
}

/** What an answer is made of. */
export interface OEmbedParts {
  /** Title of the step or chapter. */
  readonly title: string;
  /** Name of the site. */
  readonly site: string;
  /** Full address of the edition's first page. */
  readonly home: string;
  /** The code to embed, with full addresses. */
  readonly html: string;
  /** The width that it asks for, in CSS pixels. */
  readonly width: number;
  /** The height that fits this width, in CSS pixels. */
  readonly height: number;
  /** Stands for it where the HTML is not shown. */
  readonly thumbnail: Thumbnail;
}

/**
 * Writes an answer.
 * @param parts what it is made of
 * @returns plain data for a JSON file
 */
export function richOEmbed({ title, site, home, html, width, height, thumbnail }: OEmbedParts): RichOEmbed {
  return {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: site,
    provider_url: home,
    html,
    width,
    height,
    thumbnail_url: thumbnail.address,
    thumbnail_width: thumbnail.width,
    thumbnail_height: thumbnail.height,
  };
}
