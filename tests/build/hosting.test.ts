/** What the built site tells browsers and servers: the policy in every page, and settings that say the same. */
import { describe, expect, it } from 'vitest';

import { COMMON_HEADERS, headersOf } from '../../src/hosting/headers.ts';
import { INLINE_SCRIPTS } from '../../src/hosting/inline-scripts.ts';
import { mediaTypeOf } from '../../src/hosting/media-types.ts';
import { hashSource } from '../../src/hosting/policy.ts';
import { sitePolicies, policyOf, serverFiles } from '../../src/hosting/server-files.ts';
import { builtFiles, builtPages, readBuilt } from './site.ts';

const pages = builtPages();
const site = sitePolicies(pages);

/** Scripts that run; what else stands in such elements is data. */
const RUNS = 'script:not([src]):is(:not([type]), [type=""], [type="module"], [type$="javascript"])';

describe.each(pages)('$file', ({ file, html, document }) => {
  const policy = policyOf(html) ?? '';

  it('bears a strict policy before anything that it could allow or forbid', () => {
    const [first, second] = document.head.children;
    expect(first?.getAttribute('charset')).toBe('utf-8');
    expect(second?.getAttribute('http-equiv')).toBe('Content-Security-Policy');
    expect(document.querySelectorAll('[http-equiv="Content-Security-Policy"]').length).toBe(1);
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).toContain("; require-trusted-types-for 'script'; trusted-types 'none'");
    expect(policy).not.toMatch(/unsafe|\*|blob:|https?:\/\//);
  });

  it.runIf(!site.own.some((one) => one.file === file))(
    'allows no script in it but those of all pages',
    () => {
      const hashes = policy.match(/'sha256-[^']+'/g) ?? [];
      const scripts = /script-src ([^;]+)/.exec(policy)?.[1]?.split(' ') ?? [];
      const known = [...INLINE_SCRIPTS, readBuilt('embed-frame.js').toString('utf8')];
      const allowed = ["'self'", ...known.map(hashSource)];
      expect(scripts.filter((source) => !allowed.includes(source))).toEqual([]);
      expect(hashes.length).toBeGreaterThan(0);
    },
  );

  it('holds no script and no style that the policy does not name', () => {
    const refused = [...document.querySelectorAll(`${RUNS}, style`)]
      .map(({ textContent }) => textContent)
      .filter((text) => !policy.includes(hashSource(text)));
    expect(refused).toEqual([]);
    const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].filter(
        ({ name, value }) => name === 'style' || name.startsWith('on') || /^\s*javascript:/i.test(value),
      ),
    );
    expect(attributes.map(({ name, value }) => `${name}="${value}"`)).toEqual([]);
  });
});

it.each(Object.entries(serverFiles(pages)))('%s is what the module says', (file, text) => {
  expect(readBuilt(file).toString('utf8')).toBe(text);
});

it('every file that readers see has a media type', () => {
  // The last tells GitHub Pages to publish folders as they are.
  const settings = new Set([...Object.keys(serverFiles(pages)), '.nojekyll']);
  expect(builtFiles().filter((file) => mediaTypeOf(file) === undefined && !settings.has(file))).toEqual([]);
});

describe('_headers', () => {
  const rules = readBuilt('_headers')
    .toString('utf8')
    .split(/\n\n+/)
    .filter((block) => block.startsWith('/'))
    .map((block) => {
      const [pattern = '', ...lines] = block.trim().split('\n');
      const source = pattern.replace(/[.]/g, '\\$&').replace(/\*/g, '.*').replace(/:\w+/g, '[^/]+');
      const headers = lines.map((line) => /^ {2}([\w-]+): (.+)$/.exec(line)?.slice(1) as [string, string]);
      return { matches: new RegExp(`^${source}$`), headers };
    });
  const paths = builtFiles()
    .filter((file) => mediaTypeOf(file) !== undefined)
    .flatMap((file) => [`/${file}`, ...(file.endsWith('index.html') ? [`/${file.slice(0, -10)}`] : [])]);

  it('gives every address what the module says, by whichever rule', () => {
    const wrong = paths.filter((path) => {
      const given = rules.filter(({ matches }) => matches.test(path)).flatMap(({ headers }) => headers);
      const wanted = Object.entries(headersOf(path, site)).filter(
        // How long the others are kept is left to the hosts that read this file.
        ([name, value]) => name !== 'Cache-Control' || value.includes('immutable'),
      );
      return JSON.stringify(given.toSorted()) !== JSON.stringify(wanted.toSorted());
    });
    expect(rules.length).toBeGreaterThan(5);
    expect(wrong).toEqual([]);
  });

  it('gives what all answers share once', () => {
    expect(rules[0]?.headers).toEqual(Object.entries(COMMON_HEADERS));
  });
});
