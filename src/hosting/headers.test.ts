import { describe, expect, it } from 'vitest';

import { headerRules, headersOf, isMeant, PAGE_POLICY } from './headers.ts';

const SITE = {
  pages: PAGE_POLICY,
  embeds: PAGE_POLICY,
  own: [{ file: 'without-a-pass.html', policy: "default-src 'none'; script-src 'sha256-abc='" }],
};

describe('headersOf', () => {
  it.each(['/', '/claims/', '/claims/index.html', '/404.html', '/a/b/claims/', '/no-such-page', '/embed/'])(
    '%s is a page that only this site may frame',
    (path) => {
      expect(headersOf(path)['Content-Security-Policy']).toBe(`${PAGE_POLICY}; frame-ancestors 'self'`);
      expect(headersOf(path)['Cache-Control']).toBe('no-cache');
    },
  );

  it.each(['/embed/hubs/', '/embed/hubs/index.html', '/a/b/ko/embed/hubs/'])(
    '%s may be framed by anybody',
    (path) => {
      expect(headersOf(path)['Content-Security-Policy']).toBe(`${PAGE_POLICY}; frame-ancestors *`);
    },
  );

  it('lets frames without an origin load what embedded pages need', () => {
    for (const path of ['/_astro/label.a1.woff2', '/_astro/embed.a1.css']) {
      expect(headersOf(path)).toMatchObject({
        'Access-Control-Allow-Origin': '*',
        'Cross-Origin-Resource-Policy': 'cross-origin',
      });
    }
    expect(headersOf('/embed-frame.js')['Cross-Origin-Resource-Policy']).toBe('cross-origin');
  });

  it('lets no other site’s script read pages', () => {
    expect(headersOf('/claims/')).not.toHaveProperty('Access-Control-Allow-Origin');
  });

  it('keeps for good only what changes its name', () => {
    const paths = ['/_astro/a.b1.js', '/embed.js', '/films/story.json', '/pictures/hubs.png', '/_astro/'];
    expect(paths.map((path) => headersOf(path)['Cache-Control'])).toEqual([
      'public, max-age=31536000, immutable',
      'no-cache',
      'no-cache',
      'no-cache',
      'no-cache',
    ]);
  });

  it('keeps the windows of a talk to themselves, and no other windows', () => {
    expect(headersOf('/present/notes/')['Cross-Origin-Opener-Policy']).toBe('same-origin');
    // A frame's sandbox may let windows be opened that keep to it; browsers refuse pages with this header to them.
    expect(headersOf('/')).not.toHaveProperty('Cross-Origin-Opener-Policy');
  });

  it('gives a page with a policy of its own that policy', () => {
    expect(headersOf('/a/without-a-pass.html', SITE)['Content-Security-Policy']).toBe(
      "default-src 'none'; script-src 'sha256-abc='; frame-ancestors 'self'",
    );
    expect(headersOf('/a/without-a-passXhtml', SITE)['Content-Security-Policy']).not.toContain('abc');
  });
});

it('no address gets a header from two rules', () => {
  const paths = [
    '/',
    '/a/',
    '/embed/a/',
    '/present/',
    '/_astro/a.js',
    '/data/a.csv',
    '/a.js',
    '/without-a-pass.html',
  ];
  for (const path of paths) {
    const names = headerRules(SITE)
      .filter((rule) => isMeant(rule, path))
      .flatMap(({ headers }) => Object.keys(headers));
    expect(names, path).toEqual([...new Set(names)]);
  }
});
