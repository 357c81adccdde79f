import { expect, test } from 'vitest';

import { steadyBom } from './bom.ts';

const written = (serial: string, time: string, folder: string, purl = 'pkg:npm/site@0.1.0'): string =>
  JSON.stringify({
    bomFormat: 'CycloneDX',
    serialNumber: serial,
    metadata: { timestamp: time, component: { name: folder, purl } },
    components: [{ name: 'astro' }, { name: 'd3-ease' }],
  });

test('two runs in two folders give the same list', () => {
  const first = steadyBom(written('urn:uuid:1', '2024-01-01T00:00:00Z', 'here'));
  const second = steadyBom(written('urn:uuid:2', '2025-01-01T00:00:00Z', 'there'));
  expect(first).toEqual(second);
  expect(first.packages).toBe(2);
  expect(JSON.parse(first.text)).toMatchObject({
    bomFormat: 'CycloneDX',
    metadata: { component: { name: 'site' } },
  });
});

test('a document of something else is refused', () => {
  expect(() => steadyBom(written('', '', '', 'pkg:gem/site@1'))).toThrow('which is no package URL');
});
