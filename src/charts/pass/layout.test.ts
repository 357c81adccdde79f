import { describe, expect, it } from 'vitest';

import type { Mark, Point } from '../../marks/mark.ts';
import { loadStory } from '../../story/load.ts';
import { SOLDIERS } from '../figures.ts';
import { FRAMES } from '../stage.ts';
import { layoutPass } from './layout.ts';

const story = loadStory(process.cwd());

describe.each(Object.values(FRAMES))('layoutPass in the $name frame', (frame) => {
  const [edition] = story.editions;
  if (!edition) throw new Error('the story has no edition');
  const { language, strings } = edition;
  const draw = (show: 'rule' | 'practice'): readonly Mark[] =>
    layoutPass({ chart: 'pass', show }, { story, language, strings, frame }).marks;
  const rule = draw('rule');
  const practice = draw('practice');
  const find = (marks: readonly Mark[], key: string): Mark => {
    const mark = marks.find((candidate) => candidate.key === key);
    if (!mark) throw new Error(`no mark "${key}"`);
    return mark;
  };
  const at = (marks: readonly Mark[], key: string): Point => find(marks, key).points[0] ?? [NaN, NaN];
  const wall = (marks: readonly Mark[]): number =>
    at(marks, 'base')[0] + Number(find(marks, 'base').attrs?.x) * -1;
  const named = (marks: readonly Mark[], role: string): Mark[] =>
    marks.filter((mark) => mark.class.split(' ').includes(role));

  it.each([
    ['rule', rule],
    ['practice', practice],
  ] as const)('says in the %s that it is schematic', (_, marks) => {
    const note = find(marks, 'schematic-note');
    expect(note.text).toContain('Schematic');
    expect([note.class, note.by]).toEqual(['text note', 'ours']);
  });

  it('joins all four reasons to the beginning of one path', () => {
    const start = at(rule, 'permitted');
    const ends = ['mission', 'goods', 'formation', 'sick'].map((id) =>
      find(rule, `permitted-${id}`).points.at(-1),
    );
    expect(ends).toEqual([start, start, start, start]);
  });

  it('leads by order, pass and escort, in this order, out of the base to the soldier', () => {
    const xs = ['permitted', 'stop-order', 'stop-pass', 'stop-escort'].map((key) => at(rule, key)[0]);
    const way = [...xs, wall(rule), at(rule, 'soldier')[0], at(rule, 'escort')[0]];
    expect(way).toEqual([...way].sort((a, b) => a - b));
    expect(find(rule, 'permitted').points.at(-1)).toEqual(at(rule, 'soldier'));
  });

  it('shows one soldier under the rule, with an escort who is no soldier’s dot', () => {
    expect(named(rule, 'soldier').map(({ key }) => key)).toEqual(['soldier']);
    expect(named(rule, 'escort').map(({ key }) => key)).toEqual(['escort']);
  });

  it('draws the path in the order in which it is walked', () => {
    const parts = ['permitted-mission', 'permitted', 'soldier'].map(
      (key) => find(rule, key).span?.[0] ?? NaN,
    );
    expect(parts).toEqual([...parts].sort((a, b) => a - b));
    const stops = ['stop-order', 'stop-pass', 'stop-escort'].map((key) => find(rule, key).span?.[0] ?? NaN);
    expect(stops).toEqual([...stops].sort((a, b) => a - b));
  });

  it('keeps the whole of the rule in the practice, quieter, and draws nothing of it again', () => {
    const keys = new Set(practice.map(({ key }) => key));
    const missing = rule.filter(({ key, tag }) => tag !== 'text' && !keys.has(key));
    expect(missing).toEqual([]);
    expect(named(practice, 'permitted').filter((mark) => !mark.class.includes('quiet'))).toEqual([]);
    expect(practice.filter((mark) => mark.draw !== undefined)).toEqual([]);
    // Equal numbers of vertices let the path move instead of jump.
    const vertices = (marks: readonly Mark[]): number[] =>
      named(marks, 'permitted').map(({ points }) => points.length);
    expect(vertices(practice)).toEqual(vertices(rule));
  });

  it('leads the short cut from inside to outside, by none of the three stops', () => {
    const [from = [NaN, NaN], to = [NaN, NaN]] = find(practice, 'short-cut').points;
    expect(from[0]).toBeLessThan(wall(practice));
    expect(to[0]).toBeGreaterThan(wall(practice));
    const stops = ['stop-order', 'stop-pass', 'stop-escort'].map((key) => at(practice, key)[1]);
    expect(stops.filter((y) => Math.abs(y - from[1]) < 30)).toEqual([]);
    expect(from[1]).toBe(to[1]);
  });

  it('lets the other five soldiers go by it, on both sides of the base’s edge, out of the base', () => {
    const others = named(practice, 'soldier').filter(({ key }) => key !== 'soldier');
    expect(others.map(({ key }) => key)).toEqual(SOLDIERS.slice(1));
    const y = at(practice, 'short-cut')[1];
    expect(others.filter(({ points }) => points[0]?.[1] !== y)).toEqual([]);
    const outside = others.filter(({ points }) => (points[0]?.[0] ?? NaN) > wall(practice));
    expect(outside.length).toBeGreaterThan(0);
    expect(outside.length).toBeLessThan(others.length);
    expect(new Set(others.map(({ origin }) => origin))).toEqual(new Set(['base']));
  });

  it('tells the rule in the outlet’s voice, and the short cut as summed up from its source', () => {
    const voices = (marks: readonly Mark[]): Set<string | undefined> => new Set(marks.map(({ by }) => by));
    expect(voices(named(practice, 'permitted'))).toEqual(new Set(['narration']));
    const keys = ['practice-title', 'short-cut', 'spoken', 'spoken-name', ...SOLDIERS.slice(1)];
    expect(voices(keys.map((key) => find(practice, key)))).toEqual(new Set(['paraphrased']));
  });
});
