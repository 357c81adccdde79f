import { join } from 'node:path';

import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';

import { importFault, partOf, resolveRelative } from './directions.ts';

const judge = (from: string, specifier: string, typeOnly = false): string | undefined =>
  importFault({ from, specifier, typeOnly });

describe('partOf', () => {
  it.each([
    ['src/schemas/claim.ts', 'schemas'],
    ['src/charts/views.ts', 'chart-view'],
    ['src/charts/map/view.ts', 'chart-view'],
    ['src/charts/map/layout.ts', 'charts'],
    ['src/charts/map/layout.test.ts', 'outside'],
    ['src/media/drawing.ts', 'media'],
    ['src/components/Story.astro', 'components'],
    ['src/components/Story.astro/1.ts', 'client-script'],
    ['src/content.config.ts', 'collections'],
    ['scripts/serve.ts', 'outside'],
  ])('%s is %s', (path, part) => {
    expect(partOf(path)).toBe(part);
  });
});

describe('resolveRelative', () => {
  it('counts a client script from the place of its component', () => {
    expect(resolveRelative('src/components/Story.astro/1.ts', '../scrolly/player.ts')).toBe(
      'src/scrolly/player.ts',
    );
    expect(resolveRelative('src/charts/map/layout.ts', './view.ts?raw')).toBe('src/charts/map/view.ts');
  });
});

describe('importFault', () => {
  it.each([
    ['src/schemas/step.ts', '../charts/map/layout.ts'],
    ['src/schemas/step.ts', '../story/story.ts'],
    ['src/charts/map/view.ts', './layout.ts'],
    ['src/charts/map/view.ts', '../../marks/mark.ts'],
    ['src/charts/map/layout.ts', '../../components/Story.astro'],
    ['src/charts/map/layout.ts', '../../scrolly/player.ts'],
    ['src/charts/map/layout.ts', '../../pages/index.astro'],
    ['src/charts/map/layout.ts', '../../layouts/Page.astro'],
    ['src/charts/map/layout.ts', '../../integrations/content-check.ts'],
    ['src/charts/map/layout.ts', '../../story/story.ts'],
    ['src/marks/svg.ts', '../schemas/claim.ts'],
    ['src/marks/svg.ts', '../charts/map/layout.ts'],
    ['src/scrolly/player.ts', '../charts/map/layout.ts'],
    ['src/scrolly/player.ts', '../charts/map/view.ts'],
    ['src/scrolly/player.ts', '../schemas/step.ts'],
    ['src/scrolly/player.ts', '../story/story.ts'],
    ['src/scrolly/player.ts', '../components/Story.astro'],
    ['src/ledger/start.ts', '../scrolly/player.ts'],
    ['src/ledger/start.ts', '../marks/svg.ts'],
    ['src/ledger/start.ts', '../story/ledger.ts'],
    ['src/copying/start.ts', '../ledger/start.ts'],
    ['src/copies/one-file.ts', '../offline/main.ts'],
    ['src/offline/main.ts', '../copies/pack.ts'],
    ['src/scrolly/start.ts', '../copying/start.ts'],
    ['src/scrolly/start.ts', '../present/keys.ts'],
    ['src/present/slides.ts', '../story/story.ts'],
    ['src/present/slides.ts', '../charts/films.ts'],
    ['src/pages/present.astro', '../present/main.ts'],
    ['src/pages/index.astro', '../ledger/main.ts'],
    ['src/story/story.ts', '../charts/map/layout.ts'],
    ['src/story/story.ts', '../components/Story.astro'],
    ['src/story/story.ts', '../media/files.ts'],
    ['src/charts/map/layout.ts', '../../media/drawing.ts'],
    ['src/media/files.ts', '../components/Story.astro'],
    ['src/scrolly/player.ts', '../media/svg.ts'],
    ['src/components/Story.astro', '../pages/index.astro'],
    ['src/components/Story.astro', '../layouts/Page.astro'],
    ['src/components/Story.astro', '../scrolly/player.ts'],
    ['src/components/Story.astro/1.ts', '../charts/map/layout.ts'],
    ['src/integrations/content-check.ts', '../components/Story.astro'],
    ['src/charts/map/layout.ts', './layout.test.ts'],
    ['src/components/Story.astro', '../../scripts/serve.ts'],
  ])('%s must not import %s', (from, specifier) => {
    expect(judge(from, specifier)).toMatch(/must not import|nothing that is shipped|only types/);
  });

  it.each([
    ['src/schemas/step.ts', '../charts/views.ts'],
    ['src/schemas/step.ts', './ids.ts'],
    ['src/charts/map/view.ts', '../../schemas/place.ts'],
    ['src/charts/views.ts', './map/view.ts'],
    ['src/charts/map/layout.ts', '../../marks/mark.ts'],
    ['src/charts/map/layout.ts', '../units/grid.ts'],
    ['src/scrolly/player.ts', '../marks/dom.ts'],
    ['src/components/Story.astro/1.ts', '../scrolly/player.ts'],
    ['src/pages/claims.astro/1.ts', '../ledger/main.ts'],
    ['src/pages/present.astro/1.ts', '../present/main.ts'],
    ['src/present/picture.ts', '../scrolly/player.ts'],
    ['src/present/picture.ts', '../marks/film.ts'],
    ['src/ledger/main.ts', './start.ts'],
    ['src/story/check.ts', '../charts/map/view.ts'],
    ['src/integrations/content-check.ts', '../story/check.ts'],
    ['src/media/files.ts', '../charts/films.ts'],
    ['src/components/Story.astro', '../media/files.ts'],
    ['src/pages/index.astro', '../layouts/Page.astro'],
    ['src/charts/map/layout.test.ts', '../../story/story.ts'],
    ['src/content.config.ts', './schemas/step.ts'],
    ['tests/build/links.test.ts', '../../src/story/story.ts'],
  ])('%s may import %s', (from, specifier) => {
    expect(judge(from, specifier)).toBeUndefined();
  });

  it('lets charts import types of the story', () => {
    expect(judge('src/charts/map/layout.ts', '../../story/story.ts', true)).toBeUndefined();
  });

  it('keeps the whole of D3 out of the browser, and single modules out of the build', () => {
    expect(judge('src/scrolly/player.ts', 'd3')).toContain('d3-selection');
    expect(judge('src/marks/dom.ts', 'd3')).toContain('d3-selection');
    expect(judge('src/components/Story.astro/1.ts', 'd3')).toContain('d3-selection');
    expect(judge('src/ledger/start.ts', 'd3')).toContain('d3-selection');
    expect(judge('src/present/picture.ts', 'd3')).toContain('d3-selection');
    expect(judge('src/charts/map/layout.ts', 'd3-geo')).toContain('whole d3 package');
    expect(judge('src/charts/map/layout.ts', 'd3')).toBeUndefined();
    expect(judge('src/scrolly/player.ts', 'd3-selection')).toBeUndefined();
    expect(judge('src/scrolly/player.ts', 'd3', true)).toBeUndefined();
  });

  it('asks for extensions and relative paths', () => {
    expect(judge('src/schemas/step.ts', './ids')).toContain('extension');
    expect(judge('src/schemas/step.ts', '..')).toContain('extension');
    expect(judge('src/pages/index.astro', '/src/styles/base.css')).toContain('relative path');
  });
});

describe('the lint rule', () => {
  const root = join(import.meta.dirname, '..', '..');
  let eslint: ESLint;

  beforeAll(() => {
    // Type information needs files on disk; the rule does without.
    eslint = new ESLint({
      cwd: root,
      overrideConfig: [{ files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: false } } }],
      ruleFilter: ({ ruleId }) => ruleId === 'local/import-direction',
    });
  });

  const faults = async (path: string, code: string): Promise<string[]> => {
    const [result] = await eslint.lintText(code, { filePath: join(root, path) });
    return (result?.messages ?? []).map(({ line, message }) => `${line}: ${message}`);
  };

  it('sees every form of import', async () => {
    const code = [
      "import '../charts/a/layout.ts';",
      "export { a } from '../charts/a/layout.ts';",
      "export * from '../charts/a/layout.ts';",
      "export const later = (): unknown => import('../charts/a/layout.ts');",
      "export type A = import('../charts/a/layout.ts').A;",
      "import { type B } from '../charts/a/layout.ts';",
    ].join('\n');
    const found = await faults('src/scrolly/none.ts', code);
    expect(found.map((line) => line.replace(/ \(.*/, ''))).toEqual(
      [1, 2, 3, 4, 5, 6].map((line) => `${line}: scrolly must not import charts`),
    );
  });

  it("tells an Astro component's client script from its frontmatter", async () => {
    const code = [
      '---',
      "import { play } from '../scrolly/player.ts';",
      "import { draw } from '../marks/svg.ts';",
      '---',
      '<p>{draw(play)}</p>',
      '<script>',
      "  import { play } from '../scrolly/player.ts';",
      "  import { layout } from '../charts/map/layout.ts';",
      '  play(layout);',
      '</script>',
    ].join('\n');
    expect(await faults('src/components/None.astro', code)).toEqual([
      expect.stringMatching(/^2: components must not import scrolly/),
      expect.stringMatching(/^8: client-script must not import charts/),
    ]);
  });

  it('knows a type import of the story in a chart', async () => {
    expect(await faults('src/charts/a/layout.ts', "import type { S } from '../../story/story.ts';")).toEqual(
      [],
    );
    expect(await faults('src/charts/a/layout.ts', "import { s } from '../../story/story.ts';")).toEqual([
      '1: charts may import only types from story: write "import type".',
    ]);
  });
});
