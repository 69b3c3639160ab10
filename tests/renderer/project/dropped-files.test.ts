import { describe, expect, test } from 'vitest';
import { thaiShare } from '../../../core/text/thai-share.ts';
import type { ChosenFile } from '../../../electron/ipc/contract.ts';
import { receive, textsOf } from '../../../renderer/project/dropped-files.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const file = (name: string, text: string) => new File([text], name);
const THAI = 'ห้องสมุดเปิดทุกวัน ยกเว้นวันหยุดราชการ';
const ENGLISH = 'The library is open every day except public holidays.';

const tokenOf = (dropped: File) => Promise.resolve({ ok: true, value: chosen(dropped.name) } as const);
const chosen = (name: string): ChosenFile => ({ token: `token of ${name}`, name, size: 1 });

describe('how Thai a text is', () => {
  test.each([
    ['Thai alone', utf8('ภาษาไทย'), 1],
    ['English alone', utf8(ENGLISH), 0],
    ['numbers alone', utf8('12, 2568'), 0],
    ['nothing', new Uint8Array(), 0],
    ['a binary', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]), 0],
    ['Thai in Windows-874', new Uint8Array([0xa1, 0xd2, 0xc3, 0xe1, 0xbb, 0xc5]), 1],
  ])('%s', (_, bytes, share) => {
    expect(thaiShare(bytes)).toBeCloseTo(share, 5);
  });

  test('a sample that ends within a character still counts', () => {
    expect(thaiShare(utf8(THAI).slice(0, -1))).toBeGreaterThan(0.9);
  });
});

describe('dropped files', () => {
  test.each([
    ['one text', [file('a.txt', THAI)], { kind: 'texts', thai: chosen('a.txt'), english: null, more: [] }],
    ['a table', [file('a.csv', 'x,y')], { kind: 'texts', thai: chosen('a.csv'), english: null, more: [] }],
    ['a project', [file('A.SONGPHASA', '')], { kind: 'project', file: chosen('A.SONGPHASA') }],
    [
      'Thai, then English',
      [file('a.txt', THAI), file('b.txt', ENGLISH)],
      { kind: 'texts', thai: chosen('a.txt'), english: chosen('b.txt'), more: [] },
    ],
    [
      'English, then Thai',
      [file('a.txt', ENGLISH), file('b.txt', THAI)],
      { kind: 'texts', thai: chosen('b.txt'), english: chosen('a.txt'), more: [] },
    ],
    [
      'two of one language, as they came',
      [file('a.txt', ENGLISH), file('b.txt', ENGLISH)],
      { kind: 'texts', thai: chosen('a.txt'), english: chosen('b.txt'), more: [] },
    ],
    [
      'two Thai ones, which are two documents',
      [file('a.txt', THAI), file('b.txt', THAI)],
      { kind: 'texts', thai: chosen('a.txt'), english: null, more: [chosen('b.txt')] },
    ],
    ['nothing', [], { kind: 'too-many' }],
    [
      'three, each a document',
      [file('a.txt', ''), file('b.txt', ''), file('c.txt', '')],
      { kind: 'texts', thai: chosen('a.txt'), english: null, more: [chosen('b.txt'), chosen('c.txt')] },
    ],
    [
      'a table and a text, which is not set beside it',
      [file('a.csv', ''), file('b.txt', '')],
      { kind: 'texts', thai: chosen('a.csv'), english: null, more: [chosen('b.txt')] },
    ],
    [
      'more than one import takes',
      Array.from({ length: 201 }, () => file('a.txt', '')),
      { kind: 'too-many' },
    ],
    ['a project and a text', [file('a.txt', ''), file('b.songphasa', '')], { kind: 'too-many' }],
  ])('%s', async (_, files, expected) => {
    expect(await receive(files, tokenOf)).toEqual({ ok: true, value: expected });
  });

  test.each([
    ['Thai, then English', [0.9, 0], ['a.txt', 'b.txt', 0]],
    ['English, then Thai', [0, 0.9], ['b.txt', 'a.txt', 0]],
    ['two Thai ones', [0.9, 0.8], ['a.txt', undefined, 1]],
    ['one', [0.9], ['a.txt', undefined, 0]],
    ['three', [0.9, 0, 0], ['a.txt', undefined, 2]],
  ])('chosen together: %s', (_, shares, expected) => {
    const files = shares.map((share, at) => ({
      ...chosen(['a.txt', 'b.txt', 'c.txt'][at] ?? ''),
      thaiShare: share,
    }));
    const texts = textsOf(files);
    expect([texts?.thai.name, texts?.english?.name, texts?.more.length]).toEqual(expected);
  });

  test('what the shell refuses is handed on', async () => {
    const refusal = { ok: false, error: { code: 'file-is-directory', params: {} } } as const;
    expect(await receive([file('folder', '')], () => Promise.resolve(refusal))).toEqual(refusal);
    const second = (dropped: File) => (dropped.name === 'b' ? Promise.resolve(refusal) : tokenOf(dropped));
    expect(await receive([file('a', THAI), file('b', ENGLISH)], second)).toEqual(refusal);
  });
});
