import { describe, expect, it } from 'vitest';

import { correctionsAddress } from './corrections-address.ts';

describe('correctionsAddress', () => {
  it('is optional', () => {
    expect(correctionsAddress(undefined)).toBeUndefined();
    expect(correctionsAddress(' ')).toBeUndefined();
  });

  it('takes e-mail addresses', () => {
    expect(correctionsAddress(' desk+pass@news.example.org ')).toEqual({
      words: 'desk+pass@news.example.org',
      href: 'mailto:desk+pass@news.example.org',
    });
  });

  it('takes https addresses', () => {
    expect(correctionsAddress('https://example.org/say so')).toEqual({
      words: 'https://example.org/say so',
      href: 'https://example.org/say%20so',
    });
  });

  it.each([
    'example.org',
    'desk@',
    'desk@localhost',
    'desk@example.org?subject=x',
    'two@example.org, one@example.org',
    'http://example.org/',
    'mailto:desk@example.org',
    'javascript:alert(1)',
    'https://',
  ])('refuses %s', (value) => {
    expect(() => correctionsAddress(value)).toThrow(
      `CORRECTIONS is "${value}"; it must be an e-mail address`,
    );
  });
});
