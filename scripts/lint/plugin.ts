/** The project's own ESLint rule: imports point in one direction (see `directions.ts`). */
import { relative, sep } from 'node:path';

import type { Rule } from 'eslint';

import { importFault } from './directions.ts';

interface Source {
  readonly value?: unknown;
}

/** `import type`, `export type`, or braces in which every name is marked `type`. */
function isTypeOnly(node: object): boolean {
  const { importKind, exportKind, specifiers } = node as {
    importKind?: string;
    exportKind?: string;
    specifiers?: readonly { importKind?: string; exportKind?: string }[];
  };
  if (importKind === 'type' || exportKind === 'type') return true;
  return (
    specifiers !== undefined &&
    specifiers.length > 0 &&
    specifiers.every((name) => name.importKind === 'type' || name.exportKind === 'type')
  );
}

const importDirection: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: { description: 'imports point from the content towards the pages, never back' },
    messages: { fault: '{{fault}}' },
    schema: [],
  },
  create(context) {
    const from = relative(context.cwd, context.physicalFilename).split(sep).join('/');
    const virtual = relative(context.cwd, context.filename).split(sep).join('/');
    // Client scripts of an Astro component are linted as files "inside" it.
    const file = virtual.startsWith(`${from}/`) ? virtual : from;

    const judge = (node: Rule.Node, source: Source | null | undefined, typeOnly: boolean): void => {
      if (typeof source?.value !== 'string') return;
      const fault = importFault({ from: file, specifier: source.value, typeOnly });
      if (fault !== undefined) context.report({ node, messageId: 'fault', data: { fault } });
    };
    return {
      ImportDeclaration: (node) => {
        judge(node, node.source, isTypeOnly(node));
      },
      ExportNamedDeclaration: (node) => {
        judge(node, node.source, isTypeOnly(node));
      },
      ExportAllDeclaration: (node) => {
        judge(node, node.source, isTypeOnly(node));
      },
      ImportExpression: (node) => {
        judge(node, node.source as Source, false);
      },
      TSImportType: (node: Rule.Node) => {
        judge(node, (node as { source?: Source }).source, true);
      },
    };
  },
};

/** The plugin as `eslint.config.js` loads it. */
export const localPlugin = { meta: { name: 'local' }, rules: { 'import-direction': importDirection } };
