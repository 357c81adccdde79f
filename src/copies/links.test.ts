import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';

import { standAlone } from './links.ts';

const PAGE = `<body><p>See <a href="/claims/#C4">C4</a>, <a href="claims/index.html?speaker=ours#O1">ours</a>,
<a href="#hubs">here</a>, <a href="https://example.org/">there</a> and <a href="/method/">the <b>method</b></a>.</p>
<ul><li data-note="C4"><p>Said.</p><p> <a href="/claims/#C4">C4 in the list</a> </p></li></ul></body>`;

function rewritten(site: string | undefined): string {
  const { document } = parseHTML(`<!doctype html><html>${PAGE}</html>`);
  standAlone(document, {
    file: 'index.html',
    site,
    placeOf: (link, { path, fragment }) =>
      path === 'claims/' && fragment === 'C4' && !link.closest('[data-note]') ? 'note-C4' : undefined,
  });
  return document.body.innerHTML.replaceAll(/\s+/g, ' ');
}

test('with an address of the site, what is not in the page is on the web', () => {
  expect(rewritten('https://site.example/pass/')).toBe(
    '<p>See <a href="#note-C4">C4</a>, <a href="https://site.example/pass/claims/?speaker=ours#O1">ours</a>, ' +
      '<a href="#hubs">here</a>, <a href="https://example.org/">there</a> and ' +
      '<a href="https://site.example/pass/method/">the <b>method</b></a>.</p> ' +
      '<ul><li data-note="C4"><p>Said.</p><p> <a href="https://site.example/pass/claims/#C4">C4 in the list</a> </p></li></ul>',
  );
});

test('without one it becomes words, and notes do not point to where they cannot lead', () => {
  expect(rewritten(undefined)).toBe(
    '<p>See <a href="#note-C4">C4</a>, ours, <a href="#hubs">here</a>, <a href="https://example.org/">there</a> ' +
      'and the <b>method</b>.</p> <ul><li data-note="C4"><p>Said.</p></li></ul>',
  );
});
