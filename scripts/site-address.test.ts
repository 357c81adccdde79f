import { describe, expect, it } from 'vitest';

import { siteAddress } from './site-address.ts';

describe('siteAddress', () => {
  it('is optional', () => {
    expect(siteAddress(undefined)).toBeUndefined();
    expect(siteAddress(' ')).toBeUndefined();
  });

  it('takes http and https addresses', () => {
    expect(siteAddress(' https://example.org/pass ')).toBe('https://example.org/pass/');
    expect(siteAddress('http://localhost:8080')).toBe('http://localhost:8080/');
  });

  it.each([
    'example.org',
    'ftp://example.org/',
    '/pass/',
    'https://',
    'https://example.org/?a=1',
    'https://example.org/#top',
    'https://someone:secret@example.org/',
    'https://example.org//a//',
    'https://example.org/index.html',
  ])('refuses %s', (value) => {
    expect(() => siteAddress(value)).toThrow(`SITE_URL is "${value}"`);
  });
});
