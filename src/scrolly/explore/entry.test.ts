import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';

import { entryView } from './entry.ts';

const { document } = parseHTML(`<!doctype html><html><body>
  <article id="place-anju" data-entry>
    <h3 id="title">Anju <span lang="ko">안주</span></h3>
    <span data-copy-place><a href="#place-anju" data-copy="link"></a></span>
    <a href="#line-pyongui">Pyongui Line</a> <a href="https://example.org/x">Source</a> <a href="../map-notes/">Notes</a>
  </article>
  <p id="other">No entry</p>
</body></html>`);
const ADDRESS = 'https://host.example/sub/places/';

test('copies an entry without ids and without the link that copies, with links that work anywhere', () => {
  const view = entryView(document, 'place-anju', ADDRESS);
  expect(view?.name).toBe('Anju 안주');
  expect(view?.element.outerHTML).not.toContain('id=');
  const links = [...(view?.element.querySelectorAll('a') ?? [])];
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    'https://host.example/sub/places/#line-pyongui',
    'https://example.org/x',
    'https://host.example/sub/map-notes/',
  ]);
  expect(links.map((link) => link.getAttribute('data-choose'))).toEqual(['line-pyongui', null, null]);
});

test('leaves the list itself as it is', () => {
  expect(document.getElementById('title')).not.toBeNull();
  expect([...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toContain(
    '#place-anju',
  );
});

test.each(['other', 'nowhere'])('knows no entry "%s"', (id) => {
  expect(entryView(document, id, ADDRESS)).toBeUndefined();
});
