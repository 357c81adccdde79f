import { describe, expect, it } from 'vitest';

import { PAGE_POLICY, PLAIN_SITE } from './headers.ts';
import { LIMITS, netlifySettings } from './netlify.ts';
import { sitePolicies, policyOf, serverFiles } from './server-files.ts';

const page = (file: string, policy = PAGE_POLICY): { file: string; html: string } => ({
  file,
  html: `<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"></head>`,
});
const OWN = page('alone.html', "default-src 'none'; script-src 'sha256-abc='");
const PAGES = [
  page('index.html'),
  page('embed/index.html'),
  page('embed/a/index.html'),
  page('claims/index.html'),
];

describe('policyOf', () => {
  it('reads what a page says of itself', () => {
    expect(policyOf(OWN.html)).toBe("default-src 'none'; script-src 'sha256-abc='");
    expect(policyOf('<head></head>')).toBeUndefined();
  });

  it('tells pages of their own from all others', () => {
    expect(
      sitePolicies([...PAGES, OWN, { file: 'bare.html', html: '' }]).own.map(({ file }) => file),
    ).toEqual(['alone.html']);
  });
});

describe('serverFiles', () => {
  it('lets every address give the page for unknown addresses', () => {
    const lost = page('404.html', "default-src 'none'; style-src 'sha256-lost='");
    const texts = serverFiles([...PAGES, lost]);
    for (const text of Object.values(texts)) {
      expect(text.match(/style-src [^;]+/g)).toEqual(
        text.match(/style-src/g)?.map(() => "style-src 'self' 'sha256-lost='"),
      );
    }
  });

  it('writes one file for each kind of server, each with every policy', () => {
    const files = serverFiles([...PAGES, OWN]);
    expect(Object.keys(files)).toEqual([
      '_headers',
      '.htaccess',
      'hosting/Caddyfile',
      'hosting/lighttpd.conf',
      'hosting/nginx.conf',
    ]);
    for (const text of Object.values(files)) {
      expect(text).toContain(`${PAGE_POLICY}; frame-ancestors 'self'`);
      expect(text).toContain(`${PAGE_POLICY}; frame-ancestors *`);
      expect(text).toContain("'sha256-abc='; frame-ancestors 'self'");
      expect(text).toContain('Strict-Transport-Security');
    }
  });
});

describe('_headers', () => {
  it('names folders instead of pages where all in a folder get the same', () => {
    const paths = netlifySettings(
      ['index.html', 'embed/index.html', 'embed/a/index.html', 'a/b/index.html'],
      PLAIN_SITE,
    )
      .split('\n')
      .filter((line) => line.startsWith('/'));
    expect(paths).toEqual([
      '/*',
      '/',
      '/index.html',
      '/a/*',
      '/embed/',
      '/embed/index.html',
      '/embed/:page/*',
      '/_astro/*',
      '/data/*',
      '/pictures/*',
    ]);
  });

  it('is refused when Cloudflare could not read all of it', () => {
    const many = Array.from({ length: LIMITS.rules }, (_, index) => `page-${index}.html`);
    expect(() => netlifySettings(many, PLAIN_SITE)).toThrow(
      /^_headers has 104 rules; Cloudflare Pages reads up to 100 rules/,
    );
    const long = { ...PLAIN_SITE, pages: 'x'.repeat(LIMITS.line) };
    expect(() => netlifySettings(['a.html'], long)).toThrow(
      /a line of 20\d\d characters; Cloudflare Pages reads/,
    );
  });
});
