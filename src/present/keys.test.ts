import { describe, expect, it } from 'vitest';

import { commandOf } from './keys.ts';
import type { Press, Situation } from './keys.ts';

const OPEN: Situation = { letters: true, below: false, above: false };

const ask = (key: string, press: Partial<Press> = {}, situation: Partial<Situation> = {}) =>
  commandOf({ key, shift: false, modified: false, on: 'page', ...press }, { ...OPEN, ...situation });

describe('commandOf', () => {
  it.each([
    ['ArrowRight', 'next'],
    ['ArrowDown', 'next'],
    ['PageDown', 'next'],
    [' ', 'next'],
    ['ArrowLeft', 'previous'],
    ['ArrowUp', 'previous'],
    ['PageUp', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['Escape', 'close'],
    ['b', 'blank'],
    ['B', 'blank'],
    ['.', 'blank'],
    ['f', 'fullScreen'],
    ['n', 'notes'],
    ['?', 'help'],
  ])('%s asks for %s', (key, command) => {
    expect(ask(key)).toBe(command);
  });

  it('goes back with Shift and the space bar', () => {
    expect(ask(' ', { shift: true })).toBe('previous');
  });

  it.each(['x', 'Enter', 'Tab', 'Dead', 'constructor', 'F5', '1'])('leaves %s to the browser', (key) => {
    expect(ask(key)).toBeUndefined();
  });

  it('leaves keys with modifiers to browser and system', () => {
    for (const key of ['ArrowRight', 'ArrowLeft', 'f', 'n', ' ', 'Home']) {
      expect(ask(key, { modified: true }), key).toBeUndefined();
    }
    for (const key of ['ArrowRight', 'ArrowDown', 'Home', 'PageDown']) {
      expect(ask(key, { shift: true }), key).toBeUndefined();
    }
    // Which signs need Shift depends on the keyboard.
    expect(ask('?', { shift: true })).toBe('help');
  });

  it('lets the space bar press a button, and gives a field every key', () => {
    expect(ask(' ', { on: 'button' })).toBeUndefined();
    expect(ask(' ', { on: 'button', shift: true })).toBeUndefined();
    expect(ask('ArrowRight', { on: 'button' })).toBe('next');
    for (const key of ['ArrowRight', ' ', 'b', '?', 'Escape', 'Home'])
      expect(ask(key, { on: 'field' }), key).toBeUndefined();
  });

  it('lets nothing but letters and signs be switched off', () => {
    for (const key of ['b', 'B', '.', 'f', 'n', '?'])
      expect(ask(key, {}, { letters: false })).toBeUndefined();
    for (const key of ['ArrowRight', ' ', 'PageUp', 'Escape'])
      expect(ask(key, {}, { letters: false })).toBe(ask(key));
  });

  it('scrolls first where the slide is taller than the window, but not with the keys of a remote control', () => {
    for (const key of ['ArrowDown', ' ']) expect(ask(key, {}, { below: true }), key).toBeUndefined();
    expect(ask('ArrowUp', {}, { above: true })).toBeUndefined();
    expect(ask(' ', { shift: true }, { above: true })).toBeUndefined();
    expect(ask('ArrowDown', {}, { above: true })).toBe('next');
    for (const key of ['PageDown', 'ArrowRight']) expect(ask(key, {}, { below: true }), key).toBe('next');
  });
});
