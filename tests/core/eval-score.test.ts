import { describe, expect, test } from 'vitest';
import type { Detection, Family } from '../../core/model.ts';
import { type Score, score } from '../eval/score.ts';
import type { Item, Label } from '../eval/set.ts';

const TH = 'พัก 130 วัน ตามมาตรา XNUMX';

function label(text: string, family: Family, more: Partial<Label> = {}, th = TH): Label {
  const start = th.indexOf(text);
  return { family, start, end: start + text.length, text, fix: null, who: 'rule', ...more };
}

function found(text: string, family: Family, fixes: readonly string[] = [], th = TH): Detection {
  const start = th.indexOf(text);
  return {
    rule: family,
    family,
    side: 'source',
    span: { start, end: start + text.length },
    text,
    severity: 'error',
    confidence: 1,
    reason: { key: 'x', params: {} },
    fixes: fixes.map((fix) => ({ text: fix, safe: false })),
  };
}

function scored(labels: Label[], detections: Detection[], more: Partial<Item> = {}): Score {
  const item: Item = { id: 'x-01', domain: 'law', th: TH, labels, ...more };
  return score([item], ['placeholder', 'displaced-number', 'glued-text'], () => [detections]);
}

describe('a finding', () => {
  test.each<[string, Label[], Detection[], { right: number; falseAlarms: number; found: number }]>([
    [
      'of the label’s family that overlaps it is a hit',
      [label('130', 'displaced-number')],
      [found('130 วัน', 'displaced-number')],
      { right: 1, falseAlarms: 0, found: 1 },
    ],
    [
      'of another family is a false alarm and no hit',
      [label('130', 'displaced-number')],
      [found('130', 'placeholder')],
      { right: 0, falseAlarms: 1, found: 0 },
    ],
    [
      'of a family that may claim the place as well is neither',
      [label('130', 'displaced-number', { also: ['placeholder'] })],
      [found('130', 'placeholder')],
      { right: 0, falseAlarms: 0, found: 0 },
    ],
    [
      'in a clean text is a false alarm',
      [],
      [found('130', 'displaced-number')],
      { right: 0, falseAlarms: 1, found: 0 },
    ],
    [
      'of what only a person can know is right, and nothing that had to be found',
      [label('130', 'displaced-number', { who: 'person' })],
      [found('130', 'displaced-number')],
      { right: 1, falseAlarms: 0, found: 0 },
    ],
  ])('%s', (_name, labels, detections, expected) => {
    const [...tallies] = scored(labels, detections).families.values();
    const sum = (key: keyof typeof expected) => tallies.reduce((total, tally) => total + tally[key], 0);
    expect({ right: sum('right'), falseAlarms: sum('falseAlarms'), found: sum('found') }).toEqual(expected);
  });
});

test('a group is one fault, found where one of it is', () => {
  const group = [label('130', 'glued-text', { group: 'a' }), label('XNUMX', 'glued-text', { group: 'a' })];
  expect(scored(group, [found('XNUMX', 'glued-text')]).families.get('glued-text')).toMatchObject({
    faults: 1,
    found: 1,
  });
  expect(scored(group, []).misses).toHaveLength(1);
});

describe('a fix', () => {
  const wanted = label('130', 'displaced-number', { fix: '5', alt: ['ห้า'] });
  test.each([
    ['is right as the label has it', found('130', 'displaced-number', ['5']), 1],
    ['is right as an alternative', found('130', 'displaced-number', ['7', 'ห้า']), 1],
    ['is right over another span', found('130 วัน', 'displaced-number', ['5 วัน']), 1],
    ['is wrong where it leaves another text', found('130 วัน', 'displaced-number', ['5']), 0],
    ['is missing', found('130', 'displaced-number'), 0],
  ])('%s', (_name, detection, fixed) => {
    expect(scored([wanted], [detection]).families.get('displaced-number')).toMatchObject({
      fixable: 1,
      fixed,
    });
  });
});

test('an assignment is right where every slot ends up with its value', () => {
  const slots: Item['slots'] = [
    [4, 7, '5'],
    [21, 26, '130', '๑๓๐'],
  ];
  const offer = (...values: (string | null)[]): Detection => ({
    ...found('130', 'displaced-number'),
    slotRepair: {
      slots: [
        { span: { start: 4, end: 7 }, text: '130', noun: 'วัน' },
        { span: { start: 21, end: 26 }, text: 'XNUMX', noun: 'มาตรา' },
      ],
      assignments: [{ values, confidence: 1, evidence: values.map(() => null) }],
    },
  });
  const right = (detection: Detection) => scored([], [detection], { slots }).assignments.right;
  expect(right(offer('5', '130'))).toBe(1);
  expect(right(offer('5', '๑๓๐'))).toBe(1);
  expect(right(offer('5', null))).toBe(0);
  expect(right(offer('130', '5'))).toBe(0);
});
