import { describe, expect, it } from 'vitest';

import { addressFrom, browserAddress, portTakenMessage } from './settings.ts';

describe('addressFrom', () => {
  it('listens on port 4321 of this machine unless told otherwise', () => {
    expect(addressFrom({})).toEqual({ host: undefined, port: 4321 });
    expect(addressFrom({ PORT: '', HOST: ' ' })).toEqual({ host: undefined, port: 4321 });
    expect(addressFrom({ PORT: '80', HOST: '0.0.0.0' })).toEqual({ host: '0.0.0.0', port: 80 });
  });

  it.each(['x', '-1', '4321.5', '65536', '1e3', '0x50'])('refuses PORT=%s', (PORT) => {
    expect(() => addressFrom({ PORT })).toThrow(`PORT is "${PORT}"`);
  });
});

describe('browserAddress', () => {
  it('names an address that a browser can open', () => {
    expect(browserAddress({ host: undefined, port: 4321 })).toBe('http://localhost:4321/');
    expect(browserAddress({ host: '0.0.0.0', port: 1 })).toBe('http://localhost:1/');
    expect(browserAddress({ host: '::1', port: 1 })).toBe('http://[::1]:1/');
    expect(browserAddress({ host: 'example.test', port: 1 })).toBe('http://example.test:1/');
  });
});

describe('portTakenMessage', () => {
  it('says who, how to stop it and how to go round it', () => {
    expect(portTakenMessage(4321, 'start', 'linux')).toMatchInlineSnapshot(`
      "Port 4321 is taken: another program (perhaps an earlier "npm start" or "npm run dev") listens there.
      Stop it with Ctrl+C in its terminal ("lsof -i :4321" names it),
      or use another port: PORT=4322 npm start"
    `);
    expect(portTakenMessage(4321, 'preview', 'win32')).toContain('set PORT=4322 && npm run preview');
  });
});
