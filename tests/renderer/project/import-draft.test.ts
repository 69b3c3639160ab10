import { describe, expect, test } from 'vitest';
import type { ChosenFile } from '../../../electron/ipc/contract.ts';
import {
  draftOf,
  requestOf,
  suggestedName,
  swapped,
  withColumn,
  withEncoding,
  withEnglish,
  withFile,
} from '../../../renderer/project/import-draft.ts';

const file = (name: string): ChosenFile => ({ token: name, name, size: 1 });
const RECOGNISED = { source: 0, target: 1, id: null };

describe('a new project as set so far', () => {
  test('asks for nothing but the files at first', () => {
    expect(requestOf(draftOf(file('th.txt'), null))).toEqual({
      thai: 'th.txt',
      english: null,
      thaiEncoding: null,
      englishEncoding: null,
      mapping: null,
    });
  });

  test('a correction is of one file', () => {
    const draft = withEncoding(draftOf(file('th.txt'), file('en.txt')), 'english', 'utf-16le');
    expect(requestOf(draft)).toMatchObject({ thaiEncoding: null, englishEncoding: 'utf-16le' });
  });

  test.each([
    ['of the further ones', 'th.txt', ['en.txt'], 'en.txt', ['th.txt', 'en.txt', []]],
    ['the first', 'en.txt', ['a.docx', 'th.txt'], 'en.txt', ['th.txt', 'en.txt', ['a.docx']]],
    ['beside a layout', 'a.docx', ['en.txt'], 'en.txt', null],
    ['no text', 'th.txt', ['en.csv'], 'en.csv', null],
    ['one of two of a name', 'th.txt', ['en.txt', 'en.txt'], 'en.txt', null],
    ['the first of three texts', 'en.txt', ['a.txt', 'b.txt'], 'en.txt', null],
    ['not there', 'th.txt', [], 'en.txt', null],
  ])('a text that turns out to be the English one: %s', (_, first, more, name, expected) => {
    const draft = draftOf(file(first), null, more.map(file));
    const paired = withEnglish(draft, name);
    const said = paired && [paired.thai.name, paired.english?.name, paired.more.map((one) => one.name)];
    expect(said).toEqual(expected);
  });

  test('an encoding that was corrected goes along with its text', () => {
    const draft = withEncoding(draftOf(file('en.txt'), null, [file('th.txt')]), 'thai', 'utf-16le');
    const { thaiEncoding, englishEncoding } = withEnglish(draft, 'en.txt') ?? draft;
    expect([thaiEncoding, englishEncoding]).toEqual([null, 'utf-16le']);
    expect(withEnglish(draftOf(file('th.txt'), file('en.txt')), 'th.txt')).toBeNull();
  });

  test('another file comes without the corrections of the one before', () => {
    const draft = withEncoding(draftOf(file('th.txt'), file('en.txt')), 'thai', 'windows-874');
    expect(withFile(draft, 'thai', file('b.txt'))).toMatchObject({
      thaiEncoding: null,
      english: { name: 'en.txt' },
    });
    expect(withFile(draft, 'english', null)).toMatchObject({ thaiEncoding: 'windows-874', english: null });
  });

  test('a table holds both languages', () => {
    const draft = withFile(draftOf(file('th.txt'), file('en.txt')), 'thai', file('both.csv'));
    expect(draft).toEqual(draftOf(file('both.csv'), null));
  });

  test('swapping swaps the encodings along, and twice is not at all', () => {
    const draft = withEncoding(draftOf(file('a'), file('b')), 'thai', 'windows-874');
    expect(requestOf(swapped(draft))).toMatchObject({
      thai: 'b',
      english: 'a',
      englishEncoding: 'windows-874',
    });
    expect(swapped(swapped(draft))).toEqual(draft);
    expect(swapped(draftOf(file('a'), null))).toEqual(draftOf(file('a'), null));
  });

  test('a column serves one purpose', () => {
    const draft = draftOf(file('both.csv'), null);
    expect(withColumn(draft, RECOGNISED, 'target', 2).mapping).toEqual({ source: 0, target: 2, id: null });
    expect(withColumn(draft, RECOGNISED, 'target', 0).mapping).toEqual({ source: null, target: 0, id: null });
    expect(withColumn(draft, RECOGNISED, 'target', null).mapping).toEqual({
      source: 0,
      target: null,
      id: null,
    });
    const twice = withColumn(withColumn(draft, RECOGNISED, 'id', 2), RECOGNISED, 'id', 1);
    expect(twice.mapping).toEqual({ source: 0, target: null, id: 1 });
  });
});

test.each([
  ['ข่าว.txt', 'ข่าว'],
  ['news.th.txt', 'news'],
  ['news-thai.txt', 'news'],
  ['north.txt', 'north'],
  ['th.txt', 'th'],
  ['.th.txt', '.th'],
  ['no ending', 'no ending'],
  [`${'ก'.repeat(200)}.txt`, 'ก'.repeat(120)],
])('a project from %s is called %s', (fileName, name) => {
  expect(suggestedName(fileName)).toBe(name);
});
