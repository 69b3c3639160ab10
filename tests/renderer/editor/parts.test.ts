/** The small decisions of the editor's parts, as tables. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type {
  Change,
  ChangeId,
  CommandId,
  CommandKind,
  JsonValue,
  NoteId,
  PersonId,
  SegmentId,
} from '../../../core/model.ts';
import { NO_DETAILS } from '../../../core/model.ts';
import type { SegmentHistory, ThreadNote } from '../../../electron/ipc/contract.ts';
import { held, heldTogether } from '../../../i18n/held-together.ts';
import { quoted } from '../../../renderer/artifacts/words.ts';
import { approvedPercent } from '../../../renderer/editor/numbers.ts';
import { cutsOf, likelyCut, nearestCut } from '../../../renderer/grid/cuts.ts';
import { segmentNumber } from '../../../renderer/grid/GoToDialog.tsx';
import { estimateRowHeight, meanRowHeight } from '../../../renderer/grid/row-height.ts';
import { happenings, restorable } from '../../../renderer/history/describe.ts';
import { threads } from '../../../renderer/notes/threads.ts';
import { fullMoment, shortMoment } from '../../../renderer/text/when.ts';
import { menuMove } from '../../../renderer/ui/Menu.tsx';
import { place } from '../../../renderer/ui/Popover.tsx';

test.each([
  [[0, 10], 0],
  [[3, 8], 37],
  [[199, 200], 99],
  [[200, 200], 100],
  [[0, 0], 0],
])('of %j approved is %d per cent', ([approved = 0, segments = 0], percent) => {
  const states = { approved, untranslated: 0, draft: 0, translated: 0, 'changes-requested': 0, rejected: 0 };
  expect(approvedPercent({ states, segments })).toBe(percent);
});

test.each([
  ['12', 74, 12],
  [' ๑๒ ', 74, 12],
  ['75', 74, null],
  ['0', 74, null],
  ['', 74, null],
  ['1.5', 74, null],
  ['-3', 74, null],
])('%j of %d segments is number %j', (text, segments, number) => {
  expect(segmentNumber(text, segments)).toBe(number);
});

describe('a split', () => {
  test.each([
    ['source', 'ประชุม สภา แล้ว'],
    ['target', 'It met. Then it left.'],
  ] as const)('of the %s is offered between words only, never at an edge', (side, text) => {
    const cuts = cutsOf(text, side);
    expect(cuts.length).toBeGreaterThan(1);
    for (const at of cuts) {
      expect(at > 0 && at < text.length).toBe(true);
      expect(text.charAt(at)).not.toBe(' ');
    }
  });

  test('is proposed at the end of a sentence near the place', () => {
    const text = 'We came. We saw it all there. We went.';
    const at = cutsOf(text, 'target')[likelyCut(text, 'target', 0.6)] ?? 0;
    expect(text.slice(at)).toBe('We went.');
  });

  test.each([
    ['ต้องแจ้งล่วงหน้า 7 วันทำการเสมอ', 'source', 0.6],
    ['ทำงานวันละ 8 ชั่วโมง', 'source', 0.6],
    ['พวกเขาทำงาน ๘ ชั่วโมง', 'source', 0.5],
    ['We need 7 days', 'target', 0.6],
  ] as const)('of “%s” is never proposed beside a number', (text, side, share) => {
    const at = cutsOf(text, side)[likelyCut(text, side, share)] ?? 0;
    expect(text.slice(0, at)).not.toMatch(/\p{Nd}\s*$/u);
    expect(text.slice(at)).not.toMatch(/^\p{Nd}/u);
  });

  test('is proposed beside a number where there is no other place', () => {
    expect(likelyCut('7 days', 'target', 0.5)).toBe(0);
  });

  test('has no place in a single word or in nothing', () => {
    expect(cutsOf('', 'source')).toEqual([]);
    expect(cutsOf('word', 'target')).toEqual([]);
    expect(nearestCut([], 3)).toBe(-1);
  });

  test.each([
    [0, 0],
    [6, 0],
    [8, 1],
    [99, 2],
  ])('nearest to %d is cut %d', (offset, cut) => {
    expect(nearestCut([4, 10, 20], offset)).toBe(cut);
  });
});

describe('a menu', () => {
  const labels = ['Apply', 'Keep', 'Undo'];
  test.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 2, 0],
    ['ArrowUp', 0, 2],
    ['Home', 2, 0],
    ['End', 0, 2],
    ['k', 0, 1],
    ['K', 1, 1],
    ['x', 0, null],
    ['Enter', 0, null],
    [' ', 0, null],
  ])('takes %s from %d to %j', (key, at, to) => {
    expect(menuMove(key, at, labels)).toBe(to);
  });
});

test('a popover never leaves the window where it fits', () => {
  const size = fc.record({
    width: fc.integer({ min: 10, max: 500 }),
    height: fc.integer({ min: 10, max: 400 }),
  });
  fc.assert(
    fc.property(
      fc.nat(1440),
      fc.nat(900),
      size,
      fc.constantFrom('start' as const, 'end' as const),
      (x, y, box, align) => {
        const anchor = { left: x, top: y, right: x + 40, bottom: y + 20 };
        const { left, top } = place(anchor, box, { width: 1440, height: 900 }, align);
        expect(left >= 0 && left + box.width <= 1440).toBe(true);
        expect(top >= 0 && top + box.height <= 900).toBe(true);
      },
    ),
  );
});

describe('a row’s height', () => {
  const row = (source: string, target = '') =>
    ({ segment: { source, target } }) as Parameters<typeof estimateRowHeight>[0];
  const height = (source: string, target: string, width: number) =>
    estimateRowHeight(row(source, target), width, 17);

  test('grows with the longer text and shrinks with the width', () => {
    expect(height('ก'.repeat(200), '', 340)).toBeGreaterThan(height('ก', '', 340));
    expect(height('ก', 'x'.repeat(200), 340)).toBeGreaterThan(height('ก', '', 340));
    expect(height('ก'.repeat(200), '', 680)).toBeLessThan(height('ก'.repeat(200), '', 340));
  });

  test('that is not known is the mean of those that are', () => {
    const [low, high] = [row('ก'), row('ก'.repeat(400))];
    const mean = meanRowHeight([low, high], 340, 17);
    expect(mean).toBe(Math.round((height('ก', '', 340) + height('ก'.repeat(400), '', 340)) / 2));
    expect(meanRowHeight([], 340, 17)).toBeGreaterThan(0);
  });
});

describe('a moment', () => {
  const now = Date.parse('2026-11-24T12:00:00');
  test('of today is the time', () => {
    expect(shortMoment(Date.parse('2026-11-24T09:05:00'), now, 'en')).toBe('09:05');
  });
  test('of another day says its year, in Thai with the era', () => {
    const at = Date.parse('2025-03-02T09:05:00');
    expect(shortMoment(at, now, 'en')).toContain('2025');
    expect(shortMoment(at, now, 'th')).toMatch(/พ\.ศ\. 2568/);
    expect(fullMoment(at, 'th')).toMatch(/พ\.ศ\. 2568/);
    expect(fullMoment(at, 'en')).toContain('2025');
  });
});

test.each([
  ['130', '130'],
  [' on ', '␣on␣'],
  ['ก\u00a0', 'ก⍽'],
  ['\u200b', '[U+200B]'],
  ['ก'.repeat(100), `${'ก'.repeat(40)}…${'ก'.repeat(16)}`],
])('%j is quoted as %j', (text, shown) => {
  expect(quoted(text)).toBe(shown);
});

describe('loanwords', () => {
  test('are held together and read the same', () => {
    expect(held('แยกเซกเมนต์นี้')).not.toBe('แยกเซกเมนต์นี้');
    expect(held('แยกเซกเมนต์นี้').replaceAll('\u2060', '')).toBe('แยกเซกเมนต์นี้');
    expect(held('วันนี้')).toBe('วันนี้');
  });
  test('at any depth', () => {
    expect(heldTogether({ a: { b: 'โปรเจกต์' }, c: 'ok' })).toEqual({ a: { b: held('โปรเจกต์') }, c: 'ok' });
  });
});

describe('notes', () => {
  const note = (id: string, parentId: string | null, createdAt: number, resolved = false): ThreadNote => ({
    ...NO_DETAILS,
    editedAt: null,
    id: id as NoteId,
    segmentId: 's1' as SegmentId,
    parentId: parentId as NoteId | null,
    author: 'p' as PersonId,
    authorName: 'Ari',
    text: id,
    createdAt,
    resolved,
  });
  test('make threads: the open ones first, answers by time', () => {
    const list = [
      note('old', null, 1, true),
      note('b', 'a', 9),
      note('a', null, 2),
      note('c', 'a', 5),
      note('z', null, 3),
    ];
    const shape = threads(list).map(({ opening, answers }) => [opening.id, ...answers.map(({ id }) => id)]);
    expect(shape).toEqual([['a', 'c', 'b'], ['z'], ['old']]);
  });
});

describe('the history', () => {
  const change = (entity: Change['entity'], field: string, before: JsonValue, after: JsonValue): Change => ({
    id: 'h' as ChangeId,
    commandId: 'c' as CommandId,
    entity,
    entityId: 'x',
    segmentId: 's1' as SegmentId,
    field,
    before,
    after,
  });
  const entry = (kind: CommandKind, ...changes: Change[]): SegmentHistory => ({
    command: {
      id: kind as string as CommandId,
      kind,
      author: 'p' as PersonId,
      role: 'translator',
      at: 1,
      why: null,
      segments: 1,
      of: null,
    },
    authorName: 'Ari',
    changes,
  });

  test.each<[string, SegmentHistory, unknown[]]>([
    [
      'texts before states',
      entry(
        'confirm',
        change('segment', 'state', 'draft', 'translated'),
        change('segment', 'target', '', 'x'),
      ),
      [
        { kind: 'text', side: 'target', before: '', after: 'x' },
        { kind: 'state', before: 'draft', after: 'translated' },
      ],
    ],
    [
      'a whole segment by what differs',
      entry('restore', change('segment', '*', { source: 'ก', target: '' }, { source: 'ข', target: '' })),
      [{ kind: 'text', side: 'source', before: 'ก', after: 'ข' }],
    ],
    [
      'the words of a note',
      entry('note-add', change('note', '*', null, { text: 'Why?' })),
      [{ kind: 'words', text: 'Why?' }],
    ],
    [
      'the words of a note that went',
      entry('note-delete', change('note', '*', { text: 'Why?' }, null)),
      [{ kind: 'words', text: 'Why?' }],
    ],
    [
      'why something was kept',
      entry('keep', change('keep', '*', null, { text: 'Fiat 500', reason: 'name' })),
      [{ kind: 'words', text: 'Fiat 500 · name' }],
    ],
    ['nothing of what has no words', entry('keep', change('keep', '*', null, {})), []],
    ['nothing of other fields', entry('edit', change('segment', 'revision', 1, 2)), []],
  ])('tells %s', (_, told, expected) => {
    expect(happenings(told)).toEqual(expected);
  });

  test('offers the import and what was approved', () => {
    const list = [
      entry('edit', change('segment', 'target', 'b', 'c')),
      entry('approve', change('segment', 'state', 'translated', 'approved')),
      entry('request-changes', change('segment', 'state', 'approved', 'changes-requested')),
      entry('import'),
    ];
    expect(list.map((_, at) => restorable(list, at))).toEqual([false, true, false, true]);
  });

  test('offers nothing from before a split or a merge', () => {
    const list = [
      entry('edit', change('segment', 'target', 'b', 'c')),
      entry('merge', change('segment', 'original', 'ก', 'กข'), change('segment', 'source', 'ก', 'กข')),
      entry('split', change('segment', 'original', 'กข', 'ก'), change('segment', 'source', 'กข', 'ก')),
      entry('import'),
    ];
    expect(list.map((_, at) => restorable(list, at))).toEqual([false, true, false, false]);
  });

  test('offers what changed a text, but not the text that stands', () => {
    const list = [
      entry('approve', change('segment', 'state', 'translated', 'approved')),
      entry('edit', change('segment', 'target', 'a', 'b')),
      entry('note-add', change('note', '*', null, { text: 'n' })),
      entry('repair', change('segment', 'source', 'ก', 'ข')),
    ];
    expect(list.map((_, at) => restorable(list, at))).toEqual([false, false, false, true]);
  });
});
