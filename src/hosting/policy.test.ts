import { describe, expect, it } from 'vitest';

import { contentPolicy, framedBy, hashSource, unitePolicies } from './policy.ts';

describe('contentPolicy', () => {
  it('allows files beside the page and nothing else', () => {
    expect(contentPolicy().split('; ')).toMatchInlineSnapshot(`
      [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "frame-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ]
    `);
  });

  it('allows scripts and styles in the page by their hashes', () => {
    // The hash is the example of CSP Level 3, section 8.3 ("alert('Hello, world.');").
    const policy = contentPolicy({ scripts: ["alert('Hello, world.');"], styles: ['a{}'] });
    expect(policy).toContain("script-src 'self' 'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
    expect(policy).toContain(`style-src 'self' ${hashSource('a{}')}`);
  });

  it('lets a page that is one file load nothing', () => {
    const policy = contentPolicy({ scripts: ['1'], styles: ['a{}'], files: false, data: true });
    expect(policy).not.toContain("'self'");
    expect(policy).toContain('img-src data:; font-src data:');
    expect(policy).not.toMatch(/connect-src|frame-src/);
  });

  it('is united with another one without allowing more than the two', () => {
    const one = contentPolicy({ scripts: ['1'] });
    const two = contentPolicy({ styles: ['a{}'], files: false, data: true });
    const both = unitePolicies(one, two);
    expect(both.split('; ').toSorted()).toEqual(
      [...contentPolicy({ scripts: ['1'], styles: ['a{}'], data: true }).split('; ')].toSorted(),
    );
    expect(unitePolicies(one, one)).toBe(one);
    expect(unitePolicies("base-uri 'none'", "base-uri 'self'")).toBe("base-uri 'self'");
  });

  it('lets a page in a frame without an origin load style from its host, and no script', () => {
    const policy = contentPolicy({ scripts: ['1'], files: 'framed' });
    expect(policy).toContain(`; script-src ${hashSource('1')}; style-src 'self' https: http:;`);
    expect(policy).not.toMatch(/connect-src|frame-src/);
  });

  it('says who may frame a page', () => {
    expect(framedBy(contentPolicy(), 'self')).toMatch(/; frame-ancestors 'self'$/);
    expect(framedBy(contentPolicy(), 'anybody')).toMatch(/; frame-ancestors \*$/);
  });

  it.each([{}, { scripts: ['1'], styles: ['2'] }, { files: false, data: true }])(
    'fits into headers and attributes, and allows nothing unsafe: %j',
    (needs) => {
      expect(contentPolicy(needs)).not.toMatch(/unsafe|["\n,]|https?:/);
    },
  );
});
