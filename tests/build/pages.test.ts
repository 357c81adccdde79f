import { describe, expect, it } from 'vitest';

import { builtFiles, builtPages } from './site.ts';
import type { Page } from './site.ts';

const pages = builtPages();
const isHidden = ({ document }: Page): boolean =>
  document.querySelector('meta[name="robots"][content="noindex"]') !== null;
const isErrorPage = ({ file }: Page): boolean => file === '404.html';

function meta({ document }: Page, key: string): string {
  const element = document.querySelector(`meta[name="${key}"], meta[property="${key}"]`);
  return element?.getAttribute('content')?.trim() ?? '';
}

it('there is a page for addresses that do not exist', () => {
  expect(builtFiles()).toContain('404.html');
});

it('no two pages have the same title', () => {
  // A page to embed that a former id leads to is the same page, and search engines leave it out.
  const titles = pages.filter((page) => !isHidden(page)).map(({ document }) => document.title);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

describe.each(pages)('$file', (page) => {
  const { document, html } = page;

  it('names its language, encoding and title, and fits phones', () => {
    expect(html.slice(0, 15).toLowerCase()).toBe('<!doctype html>');
    expect(document.documentElement.getAttribute('lang')).toMatch(/^[a-z]{2}(?:-[A-Za-z]+)?$/);
    expect(document.querySelector('meta[charset]')?.getAttribute('charset')?.toLowerCase()).toBe('utf-8');
    expect(document.title.trim()).not.toBe('');
    expect(meta(page, 'viewport')).toContain('width=device-width');
    expect(meta(page, 'viewport')).not.toMatch(/user-scalable\s*=\s*no|maximum-scale/);
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(document.querySelectorAll('main')).toHaveLength(1);
  });

  it.skipIf(isErrorPage(page))('describes itself to search engines and to people who share it', () => {
    expect(meta(page, 'description').length).toBeGreaterThan(40);
    for (const key of ['og:title', 'og:description', 'og:type']) expect(meta(page, key), key).not.toBe('');
  });

  it('has absolute addresses exactly when the site knows its own', () => {
    const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
    if ((process.env.SITE_URL ?? '') === '') expect(canonical ?? null).toBeNull();
    else if (!isErrorPage(page)) expect(canonical).toMatch(/^https?:\/\//);
    // A social picture with a relative address is shown nowhere.
    for (const key of ['og:url', 'og:image']) expect(meta(page, key), key).toMatch(/^(?:https?:\/\/.*)?$/);
    expect(meta(page, 'twitter:card')).toBe(
      meta(page, 'og:image') === '' ? 'summary' : 'summary_large_image',
    );
  });

  it('would pass a content security policy without unsafe-inline', () => {
    const faults = [...document.querySelectorAll('*')].flatMap((element) =>
      element
        .getAttributeNames()
        .filter(
          (name) =>
            /^(?:style|on.+)$/i.test(name) || /^\s*javascript:/i.test(element.getAttribute(name) ?? ''),
        )
        .map((name) => `<${element.localName} ${name}="${element.getAttribute(name) ?? ''}">`),
    );
    expect([...new Set(faults)]).toEqual([]);
  });

  it('has no id twice', () => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('says of words in Korean letters that they are Korean', () => {
    const own = ({ childNodes }: Element): string =>
      [...childNodes].map((node) => (node.nodeType === node.TEXT_NODE ? node.textContent : '')).join('');
    const silent = [...document.querySelectorAll('body *')]
      .filter((element) => /\p{Script=Hangul}/u.test(own(element)))
      .filter((element) => element.closest('[lang]')?.getAttribute('lang') !== 'ko')
      // Pictures are hidden from screen readers, scripts are data, and citations are there to be copied.
      .filter((element) => element.closest('svg, script, .cite-text') === null);
    expect([...new Set(silent.map(own))]).toEqual([]);
  });
});
