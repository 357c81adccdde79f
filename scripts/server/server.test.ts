import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { fileListener, folderRedirect } from './files.ts';
import { listen, PortTakenError } from './listen.ts';
import type { Listening } from './listen.ts';

let root: string;
let server: Listening;
let base: string;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'serve-'));
  mkdirSync(join(root, 'notes'));
  writeFileSync(join(root, 'index.html'), '<!doctype html><p>home');
  writeFileSync(join(root, 'notes', 'index.html'), '<!doctype html><p>notes');
  writeFileSync(join(root, 'names.csv'), '평성\n');
  writeFileSync(join(root, 'face.woff2'), 'x');
  server = await listen(fileListener(root), { host: undefined, port: 0 });
  base = `http://127.0.0.1:${server.port}`;
});

afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

const ask = (path: string, init?: RequestInit): Promise<Response> =>
  fetch(base + path, { redirect: 'manual', ...init });

describe('the static server', () => {
  it('answers with media types', async () => {
    expect((await ask('/')).headers.get('content-type')).toBe('text/html;charset=utf-8');
    expect((await ask('/names.csv')).headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect((await ask('/face.woff2')).headers.get('content-type')).toBe('font/woff2');
  });

  it('sends the headers that hosts should send, and each page its own policy', async () => {
    const policyOf = async (path: string): Promise<string | null> =>
      (await ask(path)).headers.get('content-security-policy');
    expect(await policyOf('/notes/')).toMatch(/^default-src 'none'; .*frame-ancestors 'self'$/);
    expect((await ask('/names.csv')).headers.get('x-content-type-options')).toBe('nosniff');
    expect(await policyOf('/names.csv')).toBeNull();
    writeFileSync(
      join(root, 'own.html'),
      `<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src 'none'">`,
    );
    expect(await policyOf('/own.html')).toBe("default-src 'none'; frame-ancestors 'self'");
    mkdirSync(join(root, 'embed', 'a'), { recursive: true });
    writeFileSync(
      join(root, 'embed', 'a', 'index.html'),
      `<!doctype html><meta http-equiv="Content-Security-Policy" content="style-src https:">`,
    );
    expect(await policyOf('/embed/a/')).toMatch(/style-src https: .*frame-ancestors \*$/);
  });

  it('sends a folder without slash to the folder, keeping the query', async () => {
    const answer = await ask('/notes?a=1');
    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe('/notes/?a=1');
    expect(await (await ask('/notes/')).text()).toContain('notes');
  });

  it('answers unknown paths with 404, and with 404.html once there is one', async () => {
    const plain = await ask('/none');
    expect([plain.status, await plain.text()]).toEqual([404, 'Not found\n']);
    writeFileSync(join(root, '404.html'), '<!doctype html><p>lost');
    const page = await ask('/none/at/all');
    expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html;charset=utf-8']);
    expect(await page.text()).toContain('lost');
  });

  it('refuses other methods', async () => {
    expect((await ask('/', { method: 'POST' })).status).toBe(405);
  });

  it('survives malformed addresses', async () => {
    expect((await ask('/%E0%A4%A')).status).toBe(404);
    expect((await ask('/%00')).status).toBe(404);
    expect((await ask('/..%2f..%2fetc%2fpasswd')).status).toBe(404);
  });

  it('reports a port that is taken', async () => {
    await expect(listen(fileListener(root), { host: undefined, port: server.port })).rejects.toThrow(
      PortTakenError,
    );
  });
});

describe('folderRedirect', () => {
  it('never leads to another host or out of the folder', () => {
    const always = (): boolean => true;
    expect(folderRedirect('/a', always)).toBe('/a/');
    expect(folderRedirect('//other.example', always)).toBeUndefined();
    expect(folderRedirect('/%2Fother.example', always)).toBeUndefined();
    expect(folderRedirect('/../up', always)).toBeUndefined();
    expect(folderRedirect('/a/', always)).toBeUndefined();
  });
});
