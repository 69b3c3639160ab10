import { describe, expect, test } from 'vitest';
import type { Act } from '../../core/alignment/work/acts.ts';
import { alignmentGroups, alignmentSummary, findAlignment, listAlignment } from '../../db/alignment.ts';
import {
  actOnAlignment,
  confirmMany,
  redoAlignment,
  startAlignment,
  undoAlignment,
} from '../../db/commands/align.ts';
import { finishAlignment } from '../../db/commands/finish-alignment.ts';
import { realign } from '../../db/commands/realign.ts';
import type { WritableDb } from '../../db/connection.ts';
import { closeProject, createProject } from '../../db/open.ts';
import { projectInfo } from '../../db/project.ts';
import { verifyHistory } from '../../db/verify-history.ts';
import { ALIGNMENT_HEAD, draftOf } from './alignment-draft.ts';
import { allRows, aree, keep, newFile, reopen, scan } from './project.ts';

const THAI = ['ก1', 'ข2', 'ค3'];
const ENGLISH = ['A1', 'B2', 'C3'];

function aligning(confidences: readonly number[] = [0.9, 0.9, 0.9], file = newFile()): WritableDb {
  const db = keep(createProject(file, { name: 'p', onePerson: true }));
  startAlignment(db, ALIGNMENT_HEAD, draftOf(THAI, ENGLISH, confidences));
  return db;
}

/** `ก1=A1 ข2=B2`: the pieces of a side joined by a plus. */
function shown(db: WritableDb): string {
  const join = (pieces: readonly { readonly text: string }[]) => pieces.map(({ text }) => text).join('+');
  return alignmentGroups(db, listAlignment(db, 'all', 'text').ids)
    .map(({ pieces }) => `${join(pieces.source)}=${join(pieces.target)}`)
    .join(' ');
}

const idAt = (db: WritableDb, index: number) => listAlignment(db, 'all', 'text').ids[index] ?? -1;
const act = (db: WritableDb, index: number, one: Act) => actOnAlignment(db, idAt(db, index), one);

describe('an act', () => {
  test.each<[Act, number, string]>([
    [{ kind: 'merge', with: 'next' }, 0, 'ก1+ข2=A1+B2 ค3=C3'],
    [{ kind: 'merge', with: 'previous' }, 2, 'ก1=A1 ข2+ค3=B2+C3'],
    [{ kind: 'unlink' }, 1, 'ก1=A1 ข2= =B2 ค3=C3'],
    [{ kind: 'move', side: 'source', to: 'next' }, 0, '=A1 ก1+ข2=B2 ค3=C3'],
    [{ kind: 'move', side: 'target', to: 'previous' }, 1, 'ก1=A1+B2 ข2= ค3=C3'],
    [{ kind: 'move', side: 'target', to: 'next' }, 2, 'ก1=A1 ข2=B2 ค3= =C3'],
    [{ kind: 'move', side: 'source', to: 'previous' }, 0, 'ก1= =A1 ข2=B2 ค3=C3'],
    [{ kind: 'split', source: 1, target: 1 }, 1, 'ก1=A1 ข=B 2=2 ค3=C3'],
    [{ kind: 'split', source: 2, target: 0 }, 1, 'ก1=A1 ข2= =B2 ค3=C3'],
    [{ kind: 'split', source: 0, target: 1 }, 1, 'ก1=A1 =B ข2=2 ค3=C3'],
  ])('%j on pair %i leads to %s; undone and done again', (one, index, after) => {
    const db = aligning();
    const before = shown(db);
    const { groups, gone, kind } = act(db, index, one);
    expect(shown(db)).toBe(after);
    expect(kind).toBe(one.kind);
    expect(groups.every(({ level }) => level === 'changed' || level === 'alone')).toBe(true);
    expect(alignmentGroups(db, gone)).toEqual([]);
    expect(undoAlignment(db).kind).toBe(one.kind);
    expect(shown(db)).toBe(before);
    redoAlignment(db);
    expect(shown(db)).toBe(after);
  });

  test('by which a pair loses all it had takes the pair away', () => {
    const db = aligning();
    act(db, 1, { kind: 'move', side: 'source', to: 'next' });
    const { gone } = act(db, 1, { kind: 'move', side: 'target', to: 'next' });
    expect(gone).toHaveLength(1);
    expect(shown(db)).toBe('ก1=A1 ข2+ค3=B2+C3');
  });

  test('links what stands alone with what stands alone beside it, before or after', () => {
    for (const index of [1, 2]) {
      const db = aligning();
      act(db, 1, { kind: 'unlink' });
      act(db, index, { kind: 'link' });
      expect(shown(db)).toBe('ก1=A1 ข2=B2 ค3=C3');
    }
  });

  test.each<[string, Act, number, string]>([
    ['merges with nothing', { kind: 'merge', with: 'previous' }, 0, 'no-neighbour'],
    ['merges with nothing', { kind: 'merge', with: 'next' }, 2, 'no-neighbour'],
    ['links what is linked', { kind: 'link' }, 1, 'nothing-to-link'],
    ['cuts before the beginning', { kind: 'split', source: 0, target: 0 }, 1, 'split-at-edge'],
    ['cuts far beyond the end', { kind: 'split', source: 9_999, target: 9_999 }, 1, 'split-at-edge'],
  ])('that %s is refused and changes nothing', (_what, one, index, reason) => {
    const db = aligning();
    expect(() => act(db, index, one)).toThrow(reason);
    expect(shown(db)).toBe('ก1=A1 ข2=B2 ค3=C3');
    expect(alignmentSummary(db).undo).toBeNull();
  });

  test('on one side that is empty moves and unlinks nothing', () => {
    const db = aligning();
    act(db, 0, { kind: 'unlink' });
    expect(() => act(db, 0, { kind: 'unlink' })).toThrow('not-linked');
    expect(() => act(db, 0, { kind: 'move', side: 'target', to: 'next' })).toThrow('nothing-to-move');
  });

  test('on a pair that is gone says so', () => {
    expect(() => actOnAlignment(aligning(), 99, { kind: 'unlink' })).toThrow('not-found');
  });

  test('parts no character: a cut inside one goes before it', () => {
    const db = keep(createProject(newFile(), { name: 'p', onePerson: true }));
    startAlignment(db, ALIGNMENT_HEAD, draftOf(['กำก่ำ'], ['a\u{1F600}b']));
    act(db, 0, { kind: 'split', source: 3, target: 2 });
    expect(shown(db)).toBe('กำ=a ก่ำ=\u{1F600}b');
  });

  test('after an undo ends what could be done again', () => {
    const db = aligning();
    act(db, 0, { kind: 'merge', with: 'next' });
    undoAlignment(db);
    act(db, 0, { kind: 'confirm', confirmed: true });
    expect(() => redoAlignment(db)).toThrow('nothing-to-redo');
    undoAlignment(db);
    expect(() => undoAlignment(db)).toThrow('nothing-to-undo');
  });

  test('that changes nothing is no step', () => {
    const db = aligning();
    expect(act(db, 0, { kind: 'confirm', confirmed: false })).toMatchObject({ kind: null, groups: [] });
    expect(alignmentSummary(db).undo).toBeNull();
  });
});

describe('what is listed', () => {
  test('the doubtful first, what a person changed before them, what is confirmed last', () => {
    const db = aligning([0.4, 0.95, 0.3]);
    const [first, second, third] = listAlignment(db, 'all', 'text').ids;
    expect(listAlignment(db, 'all', 'doubt').ids).toEqual([third, first, second]);
    act(db, 1, { kind: 'confirm', confirmed: true });
    act(db, 0, { kind: 'unlink' });
    const { ids, open } = listAlignment(db, 'all', 'doubt');
    expect(ids.at(-1)).toBe(second);
    expect(open).toHaveLength(3);
    expect(listAlignment(db, 'open', 'text').ids).toEqual(
      listAlignment(db, 'all', 'text').ids.filter((id) => id !== second),
    );
    expect(listAlignment(db, 'alone', 'text').ids).toHaveLength(2);
    expect(alignmentSummary(db)).toMatchObject({ groups: 4, confirmed: 1, open: 3, alone: 2 });
  });

  test('confirming many confirms those that are as sure as was said, in one step', () => {
    const db = aligning([0.4, 0.95, 0.9]);
    expect(confirmMany(db, 0.9).summary).toMatchObject({ confirmed: 2, undo: 'confirm-many' });
    expect(undoAlignment(db).summary).toMatchObject({ confirmed: 0, redo: 'confirm-many' });
    expect(confirmMany(db, 1).kind).toBeNull();
  });
});

describe('pairing anew', () => {
  const thai = ['งบประมาณ 45,000 บาท', 'ประชุมวันที่ 12', 'ติดต่อ info@example.org', 'ปิดเวลา 17.30 น.'];
  const english = [
    'A budget of 45,000 baht.',
    'The meeting is on the 12th.',
    'Write to info@example.org.',
    'It closes at 17.30.',
  ];
  const wrongly = () => {
    const db = keep(createProject(newFile(), { name: 'p', onePerson: true }));
    startAlignment(db, ALIGNMENT_HEAD, draftOf(thai, english));
    for (const index of [1, 2, 3]) act(db, index, { kind: 'move', side: 'target', to: 'previous' });
    return db;
  };
  const pairs = [0, 1, 2, 3].map((index) => `${thai[index]}=${english[index]}`);

  test.each(['paragraph', 'sentence'] as const)(
    'by %s puts right what is not confirmed, in one step',
    (by) => {
      const db = wrongly();
      const before = shown(db);
      expect(before).not.toContain(pairs[1]);
      expect(realign(db, by)).toMatchObject({ kind: 'again', summary: { groups: 4, undo: 'again' } });
      for (const pair of pairs) expect(shown(db)).toContain(pair);
      undoAlignment(db);
      expect(shown(db)).toBe(before);
      redoAlignment(db);
      for (const pair of pairs) expect(shown(db)).toContain(pair);
    },
  );

  test('leaves what is confirmed as it is, and pairs only between', () => {
    const db = wrongly();
    const [wrong = -1] = listAlignment(db, 'all', 'text').ids;
    act(db, 0, { kind: 'confirm', confirmed: true });
    const [kept] = alignmentGroups(db, [wrong]);
    realign(db, 'paragraph');
    expect(alignmentGroups(db, [wrong])).toEqual([kept]);
    expect(shown(db)).toContain(thai[3]);
  });

  test('where everything is confirmed, or as it would be, is no step', () => {
    const db = wrongly();
    realign(db, 'paragraph');
    expect(realign(db, 'paragraph').kind).toBeNull();
    for (const id of listAlignment(db, 'all', 'text').ids)
      actOnAlignment(db, id, { kind: 'confirm', confirmed: true });
    expect(realign(db, 'sentence').kind).toBeNull();
  });

  test('that is given up changes nothing', () => {
    const db = wrongly();
    const before = shown(db);
    expect(() => realign(db, 'paragraph', { isCancelled: () => true })).toThrow('cancelled');
    expect(shown(db)).toBe(before);
  });
});

describe('finishing', () => {
  const finish = (db: WritableDb) => finishAlignment(db, { actor: aree, scan });

  test('makes a segment of each pair, and what stands alone is there too', () => {
    const file = newFile();
    const db = aligning([0.9, 0.9, 0.9], file);
    act(db, 0, { kind: 'merge', with: 'next' });
    act(db, 1, { kind: 'unlink' });
    expect(projectInfo(db).aligning).toBe(true);
    finish(db);
    expect(
      allRows(db).map(({ segment: { source, target, state, paragraph } }) => [
        source,
        target,
        state,
        paragraph,
      ]),
    ).toEqual([
      ['ก1\nข2', 'A1\nB2', 'draft', 0],
      ['ค3', '', 'untranslated', 1],
      ['', 'C3', 'draft', 2],
    ]);
    expect(projectInfo(db)).toMatchObject({ aligning: false, documents: [{ name: 'a.txt', segments: 3 }] });
    expect(() => listAlignment(db, 'all', 'text')).toThrow('not-found');
    expect(verifyHistory(db)).toEqual([]);
    closeProject(db);
    expect(findAlignment(reopen(file))).toBeNull();
  });

  test('that is cancelled leaves the alignment as it was', () => {
    const db = aligning();
    act(db, 0, { kind: 'merge', with: 'next' });
    expect(() => finishAlignment(db, { actor: aree, scan }, { isCancelled: () => true })).toThrow(
      'cancelled',
    );
    expect(shown(db)).toBe('ก1+ข2=A1+B2 ค3=C3');
    expect(allRows(db)).toEqual([]);
    undoAlignment(db);
    expect(shown(db)).toBe('ก1=A1 ข2=B2 ค3=C3');
  });

  test('where nothing is being aligned says so', () => {
    expect(() => finish(keep(createProject(newFile(), { name: 'p', onePerson: true })))).toThrow('not-found');
  });

  test('parts of one paragraph stay one paragraph, their white space with them', () => {
    const db = keep(createProject(newFile(), { name: 'p', onePerson: true }));
    startAlignment(db, ALIGNMENT_HEAD, draftOf(['หนึ่ง สอง', 'สาม'], ['One. Two.', 'Three.']));
    act(db, 0, { kind: 'split', source: 6, target: 5 });
    finish(db);
    expect(
      allRows(db).map(({ segment: { source, target, paragraph } }) => [source, target, paragraph]),
    ).toEqual([
      ['หนึ่ง ', 'One. ', 0],
      ['สอง', 'Two.', 0],
      ['สาม', 'Three.', 1],
    ]);
  });
});

test('everything done is in the file, and what was done last can still be undone', () => {
  const file = newFile();
  const db = aligning([0.9, 0.9, 0.9], file);
  act(db, 0, { kind: 'split', source: 1, target: 1 });
  act(db, 2, { kind: 'confirm', confirmed: true });
  const before = shown(db);
  closeProject(db);
  const again = reopen(file);
  expect(shown(again)).toBe(before);
  undoAlignment(again);
  undoAlignment(again);
  expect(shown(again)).toBe('ก1=A1 ข2=B2 ค3=C3');
});
