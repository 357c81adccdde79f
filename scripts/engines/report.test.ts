import { describe, expect, it } from 'vitest';

import { engineFault, engineLines, engineSentence } from './report.ts';
import type { EngineStates } from './report.ts';

const FOUND: EngineStates = {
  Chromium: { kind: 'here', browser: '/usr/bin/chromium', version: 'Chromium 156' },
  Firefox: { kind: 'here', browser: '/usr/bin/firefox-esr', version: 'Mozilla Firefox 153' },
  WebKit: { kind: 'here', browser: '/usr/lib/webkit2gtk-4.1/MiniBrowser', version: '' },
};
const NO_WEBKIT: EngineStates = { ...FOUND, WebKit: { kind: 'missing', missing: ['MiniBrowser', 'Xvfb'] } };
const NONE: EngineStates = {
  Chromium: { kind: 'missing', missing: ['Chrome, Chromium or Edge'] },
  Firefox: { kind: 'missing', missing: ['Firefox'] },
  WebKit: { kind: 'missing', missing: ['Xvfb'] },
};

describe('what is said of the engines', () => {
  it('names those that run, those that do not, and how to get them', () => {
    expect(engineLines(NO_WEBKIT)).toMatchInlineSnapshot(`
      "Chromium  runs: Chromium 156, /usr/bin/chromium
      Firefox   runs: Mozilla Firefox 153, /usr/bin/firefox-esr
      WebKit    LEFT OUT, not found: MiniBrowser, Xvfb
                Debian, Ubuntu: apt-get install webkit2gtk-driver xvfb; other systems: in a container with Debian"
    `);
  });

  it('sums up', () => {
    expect(engineSentence(FOUND)).toBe('Engines run: Chromium, Firefox, and WebKit.');
    expect(engineSentence(NO_WEBKIT)).toBe('Engines run: Chromium and Firefox. Not run: WebKit.');
  });
});

describe('engineFault', () => {
  it('lets a laptop go on without an engine', () => {
    expect(engineFault(NO_WEBKIT, false)).toBeUndefined();
  });

  it('asks for every engine where all are demanded', () => {
    expect(engineFault(FOUND, true)).toBeUndefined();
    expect(engineFault(NO_WEBKIT, true)).toContain('Every engine has to run here');
    expect(engineFault(NO_WEBKIT, true)).toContain('apt-get install webkit2gtk-driver xvfb');
  });

  it('does not pass where no engine runs', () => {
    expect(engineFault(NONE, false)).toContain('No engine was found.');
  });
});
