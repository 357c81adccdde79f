/**
 * The look of marks, taken from the very style sheets that the page uses, for pictures that leave the page. Programs that open
 * SVG files know little CSS, so every mark gets its look as attributes. Only the light colours are taken: a file cannot know
 * on what it will be shown.
 */
import { parse } from 'postcss';

/** Names and values of CSS properties or SVG attributes. */
export type Properties = Readonly<Record<string, string>>;

/** What style sheets say of marks. */
export interface PictureStyle {
  /**
   * The look of a mark.
   * @param classes its class names, with spaces between them
   * @returns property names and values, variables replaced, lengths in units of the frame
   */
  readonly of: (classes: string) => Properties;
  /**
   * The value of a variable.
   * @param name its name without the dashes, such as `ink`
   * @returns the value
   * @throws Error when no style sheet sets it
   */
  readonly token: (name: string) => string;
}

/** One style sheet. */
export interface Sheet {
  /** Its name, for messages. */
  readonly name: string;
  /** Its text. */
  readonly css: string;
}

/** One rule: what it asks for, and what it says. */
interface Rule {
  readonly classes: readonly string[];
  readonly declarations: readonly (readonly [name: string, value: string])[];
}

/** The properties that pictures are drawn with; layout of the page around them is left to the page. */
const DRAWN = /^(?:fill|stroke|stop-color|stop-opacity|opacity|paint-order|font-|letter-spacing)/;

/** One or more classes and nothing else. */
const CLASSES = /^(?:\.[\w-]+)+$/;

/** A length in CSS pixels, which are units of the frame. */
const PIXELS = /\b(\d+(?:\.\d+)?)px\b/g;

/**
 * Reads style sheets. Rules for dark screens, forced colours and sizes of the page's boxes are passed over, and so are states
 * that only a script sets.
 * @param sheets the style sheets, in the order in which they count
 * @returns the look of marks
 * @throws Error when a rule for marks is written in a manner that only a browser could follow
 */
export function readStyle(sheets: readonly Sheet[]): PictureStyle {
  const tokens = new Map<string, string>();
  const rules: Rule[] = [];
  for (const { name, css } of sheets) {
    parse(css).each((node) => {
      if (node.type !== 'rule') return;
      const declarations: (readonly [string, string])[] = [];
      node.each((child) => {
        if (child.type === 'decl') declarations.push([child.prop, child.value.trim()]);
      });
      for (const selector of node.selectors) {
        if (selector === ':root') {
          for (const [property, value] of declarations) {
            if (property.startsWith('--')) tokens.set(property.slice(2), value);
          }
          continue;
        }
        const drawn = declarations.filter(([property]) => DRAWN.test(property));
        if (drawn.length === 0 || selector.includes('[')) continue;
        if (!CLASSES.test(selector)) {
          throw new Error(
            `${name}: "${selector}" says how marks look, but only classes can be told in pictures that leave the page`,
          );
        }
        rules.push({ classes: selector.slice(1).split('.'), declarations: drawn });
      }
    });
  }
  // The more classes a rule asks for, the more it counts; among equals the later one. Sorting keeps the order of equals.
  rules.sort((one, other) => one.classes.length - other.classes.length);

  const token = (name: string): string => {
    const value = tokens.get(name);
    if (value === undefined) throw new Error(`no style sheet sets --${name}`);
    return value;
  };
  const resolved = (value: string): string =>
    value
      .replace(/var\(--([\w-]+)\)/g, (_, name: string) => token(name))
      .replace(PIXELS, '$1')
      .replace(/url\('(#[\w-]+)'\)/g, 'url($1)');
  const known = new Map<string, Properties>();
  return {
    token,
    of: (classes) => {
      const before = known.get(classes);
      if (before) return before;
      const own = new Set(classes.split(' '));
      const look = Object.fromEntries(
        rules
          .filter((rule) => rule.classes.every((name) => own.has(name)))
          .flatMap(({ declarations }) => declarations)
          .map(([property, value]) => [property, resolved(value)]),
      );
      known.set(classes, look);
      return look;
    },
  };
}
