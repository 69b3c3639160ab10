import { describe, expect, test } from 'vitest';
import type { Choices, Conflict } from '../../core/merge/index.ts';
import type { SegmentState } from '../../core/model.ts';
import { importDocuments } from '../../db/commands/import.ts';
import { keepArtifact } from '../../db/commands/keep.ts';
import { mergeSegment } from '../../db/commands/merge.ts';
import { mergeCopies } from '../../db/commands/merge-copies.ts';
import { deleteNote, resolveNote } from '../../db/commands/note.ts';
import { setOnePerson } from '../../db/commands/people-mode.ts';
import { splitSegment } from '../../db/commands/split.ts';
import { redo, undo } from '../../db/commands/undo.ts';
import { updateSegment } from '../../db/commands/update.ts';
import { giveVerdict } from '../../db/commands/verdict.ts';
import type { ReadableDb, WritableDb } from '../../db/connection.ts';
import { readCopy } from '../../db/copy.ts';
import { putDraft } from '../../db/drafts.ts';
import { planMerge, sameProject } from '../../db/merge.ts';
import { undoState } from '../../db/undo-stack.ts';
import { copies, copyOf, faults, inForce, merge, recorded, shown } from './copies.ts';
import {
  actor,
  allRows,
  approve,
  aree,
  artifactAt,
  at,
  boon,
  by,
  chai,
  content,
  edit,
  expectFailure,
  type Given,
  newProject,
  note,
  notesAt,
  rowAt,
  sample,
  some,
  toImport,
} from './project.ts';

const THREE: readonly Given[] = [
  ['หนึ่ง สอง', 'One two', 'translated'],
  ['สาม สี่', 'Three four', 'translated'],
  ['ห้า หก', 'Five six', 'translated'],
];

function two(given: readonly Given[] = THREE): readonly [WritableDb, WritableDb] {
  const [a, b] = copies(newProject(given), 2);
  return [some(a), some(b)];
}

function split(db: WritableDb, number: number, who = aree, sourceOffset = 5, targetOffset = 4): void {
  splitSegment(db, by(who), { ...at(db, number), sourceOffset, targetOffset });
}

function verdict(
  db: WritableDb,
  number: number,
  given: 'approve' | 'request-changes' | 'reject' | 'reopen',
  who = boon,
): void {
  giveVerdict(db, by(who), { segments: [at(db, number)], verdict: given, reason: 'Why' });
}

function texts(db: ReadableDb): string[] {
  return allRows(db).map(({ segment }) => `${segment.source} | ${segment.target}`);
}

function stateOf(db: ReadableDb, number: number): SegmentState {
  return rowAt(db, number).segment.state;
}

/** Merges each way, and looks that both say the same and hang together. */
function mergeBoth(a: WritableDb, b: WritableDb, choices: Choices = {}, turned: Choices = choices): void {
  const before = copyOf(a);
  merge(a, b, choices);
  merge(b, before, turned);
  expect(shown(b)).toEqual(shown(a));
  expect(inForce(b)).toEqual(inForce(a));
  expect([...faults(a), ...faults(b)]).toEqual([]);
}

test('what two people did to different segments, fields and notes joins', () => {
  const [a = sample(), b = sample()] = copies(sample(), 2);
  edit(a, 2, 'The meeting was', aree, true);
  note(a, 1, 'Mine', aree);
  updateSegment(b, by(boon), { ...at(b, 2), source: 'ประชุมแล้ว', confirm: false });
  approve(b, 3);
  note(b, 1, 'Theirs', boon);
  keepArtifact(b, by(boon), { artifact: artifactAt(b, 1).id, reason: 'A name', everywhere: true });
  mergeBoth(a, b);
  expect(rowAt(a, 2).segment).toMatchObject({
    ...{ source: 'ประชุมแล้ว', target: 'The meeting was', state: 'translated' },
    ...{ sourceAuthor: boon.id, targetAuthor: aree.id },
  });
  expect(rowAt(a, 3).segment).toMatchObject({ state: 'approved', approvedBy: boon.id });
  expect(notesAt(a, 1).map(({ text }) => text)).toEqual(['Mine', 'Theirs']);
  expect(artifactAt(a, 1)).toMatchObject({ status: 'kept', keptReason: 'A name' });
});

describe('a verdict', () => {
  test('falls where the other copy has changed the text, and is named', () => {
    const [a, b] = two();
    edit(a, 1, 'Uno', aree, true);
    verdict(b, 1, 'approve');
    edit(a, 2, 'Not ready', aree);
    verdict(b, 2, 'reject');
    const { fallen, conflicts } = planMerge(a, b);
    expect(conflicts).toEqual([]);
    expect(fallen).toEqual([
      { segmentId: rowAt(a, 1).segment.id, in: 'theirs', state: 'approved', by: boon.id },
      { segmentId: rowAt(a, 2).segment.id, in: 'theirs', state: 'rejected', by: null },
    ]);
    mergeBoth(a, b);
    expect(rowAt(a, 1).segment).toMatchObject({ target: 'Uno', state: 'translated', approvedBy: null });
    // Nobody has said that this one is ready: it is not to be reviewed yet.
    expect(rowAt(a, 2).segment).toMatchObject({ target: 'Not ready', state: 'draft', verdictReason: null });
  });

  test('of the copy that has the text stands', () => {
    const [a, b] = two();
    edit(a, 1, 'Uno', aree, true);
    verdict(a, 1, 'approve');
    verdict(b, 1, 'request-changes', chai);
    mergeBoth(a, b);
    expect(rowAt(a, 1).segment).toMatchObject({ target: 'Uno', state: 'approved', approvedBy: boon.id });
  });

  test('given twice is given once: of two approvals the first', () => {
    const [a, b] = two();
    verdict(a, 1, 'approve', chai);
    verdict(b, 1, 'approve', boon);
    mergeBoth(a, b);
    expect(rowAt(a, 1).segment).toMatchObject({ state: 'approved', approvedBy: chai.id });
  });

  test('against another on the same text is a conflict', () => {
    const [a, b] = two();
    verdict(a, 1, 'approve');
    verdict(b, 1, 'reject', chai);
    const [conflict] = planMerge(a, b).conflicts;
    expect(conflict).toMatchObject({
      ...{ kind: 'verdict', ancestor: { state: 'translated' }, taken: null },
      mine: { value: { state: 'approved', approvedBy: boon.id }, author: boon.id, authorName: 'Boon' },
      theirs: { value: { state: 'rejected', verdictReason: 'Why' }, author: chai.id },
    });
    mergeBoth(a, b, { prefer: 'theirs' }, { prefer: 'mine' });
    expect(rowAt(a, 1).segment).toMatchObject({ state: 'rejected', verdictReason: 'Why' });
  });

  test('goes before the confirmation of the same text', () => {
    const [a, b] = two([['หนึ่ง', 'One', 'draft']]);
    edit(a, 1, 'Uno', aree, true);
    edit(b, 1, 'Uno', aree, true);
    verdict(b, 1, 'approve');
    mergeBoth(a, b);
    expect(stateOf(a, 1)).toBe('approved');
  });
});

describe('four eyes', () => {
  test('hold where two people wrote the same text, and one of them approved it', () => {
    const [a, b] = two();
    edit(a, 1, 'Uno', aree, true);
    verdict(a, 1, 'approve');
    edit(b, 1, 'Uno', boon, true);
    mergeBoth(a, b);
    expect(rowAt(a, 1).segment).toMatchObject({ state: 'translated', targetAuthor: aree.id });
  });

  test('hold for one person under two ids', () => {
    const [a, b] = two();
    const areeToo = actor('อารี', 'reviewer', 'aree-2');
    edit(a, 1, 'Uno', aree, true);
    verdict(a, 1, 'approve');
    updateSegment(b, by(areeToo), { ...at(b, 1), source: 'หนึ่ง ส', confirm: true });
    mergeBoth(a, b);
    expect(rowAt(a, 1).segment).toMatchObject({ source: 'หนึ่ง ส', state: 'translated' });
    expectFailure(() => verdict(a, 1, 'approve', areeToo), 'not-allowed', { reason: 'own-edit' });
  });

  test('take away what one person approved of their own, once the other copy is set to two people', () => {
    const [a = sample(), b = sample()] = copies(newProject(THREE, { onePerson: true }), 2);
    setOnePerson(a, by(boon), false);
    edit(b, 1, 'Uno', boon, true);
    verdict(b, 1, 'approve');
    mergeBoth(a, b);
    expect(stateOf(a, 1)).toBe('translated');
  });

  test('wait for nobody in a project of one person, in whichever copy that was set', () => {
    const [a, b] = two();
    setOnePerson(b, by(boon), true);
    edit(b, 1, 'Uno', boon, true);
    verdict(b, 1, 'approve');
    mergeBoth(a, b);
    expect(stateOf(a, 1)).toBe('approved');
    undo(a, by(chai));
    expect(readCopy(a).facts).toEqual({ onePerson: false });
    redo(a, by(chai));
    expect(stateOf(a, 1)).toBe('approved');
  });
});

describe('an approval of another text in its place', () => {
  test('comes with its text, goes with it, and comes again', () => {
    const origin = newProject(THREE);
    verdict(origin, 1, 'approve');
    const [a = origin, b = origin] = copies(origin, 2);
    edit(b, 1, 'Uno', aree, true);
    verdict(b, 1, 'approve', chai);
    const before = content(a);
    mergeBoth(a, b);
    expect(rowAt(a, 1).segment).toMatchObject({ target: 'Uno', approvedBy: chai.id });
    const after = content(a);
    undo(a, by(chai));
    expect(content(a)).toEqual(before);
    redo(a, by(chai));
    expect(content(a)).toEqual(after);
  });
});

describe('a conflict of texts', () => {
  const conflicting = (): readonly [WritableDb, WritableDb] => {
    const [a, b] = two();
    const timed = (who: typeof aree, ms: number) => ({ ...by(who), now: () => ms });
    updateSegment(a, timed(aree, 2_000), { ...at(a, 1), target: 'Uno', confirm: true });
    updateSegment(b, timed(boon, 1_000), { ...at(b, 1), target: 'Eins', confirm: true });
    updateSegment(a, timed(aree, 1_000), { ...at(a, 2), target: 'Tres', confirm: true });
    updateSegment(b, timed(boon, 2_000), { ...at(b, 2), target: 'Drei', confirm: true });
    return [a, b];
  };

  test('says what stood, what each copy says, who said it and when', () => {
    const [a, b] = conflicting();
    const { id } = rowAt(a, 1).segment;
    const plan = planMerge(a, b);
    expect(plan.merged).toBeNull();
    expect(plan.conflicts[0]).toEqual({
      ...{ kind: 'text', id: `text:${id}:target`, segmentId: id, side: 'target' },
      ...{ ancestor: 'One two', taken: null },
      mine: { value: 'Uno', author: aree.id, authorName: 'อารี', at: 2_000 },
      theirs: { value: 'Eins', author: boon.id, authorName: 'Boon', at: 1_000 },
    });
    const before = [shown(a), recorded(a)];
    expectFailure(() => merge(a, b), 'merge-undecided', { count: 2 });
    expect([shown(a), recorded(a)]).toEqual(before);
  });

  test.each<[string, Choices, Choices, string[]]>([
    ['mine', { prefer: 'mine' }, { prefer: 'theirs' }, ['Uno', 'Tres']],
    ['theirs', { prefer: 'theirs' }, { prefer: 'mine' }, ['Eins', 'Drei']],
    ['what is newer', { prefer: 'newer' }, { prefer: 'newer' }, ['Uno', 'Drei']],
    ['what Boon says', { prefer: { person: boon } }, { prefer: { person: boon } }, ['Eins', 'Drei']],
  ])('is decided for %s', (_, choices, turned, expected) => {
    const [a, b] = conflicting();
    mergeBoth(a, b, choices, turned);
    expect([1, 2].map((number) => rowAt(a, number).segment.target)).toEqual(expected);
    expect([1, 2].map((number) => stateOf(a, number))).toEqual(['translated', 'translated']);
  });

  test('is decided one by one, before the rule', () => {
    const [a, b] = conflicting();
    const [first, second] = planMerge(a, b).conflicts;
    const picks = { [some(first).id]: 'theirs' } as const;
    expect(planMerge(a, b, { picks }).conflicts.map(({ taken }) => taken)).toEqual(['theirs', null]);
    merge(a, b, { picks, prefer: 'mine' });
    expect([1, 2].map((number) => rowAt(a, number).segment.target)).toEqual(['Eins', 'Tres']);
    expect(some(second).kind).toBe('text');
  });

  test('stays decided: work that goes on from there is no conflict again', () => {
    const [a, b] = conflicting();
    const before = copyOf(a);
    merge(a, b, { prefer: 'newer' }, chai);
    merge(b, before, { prefer: 'newer' }, boon);
    edit(a, 1, 'Uno más', aree, true);
    expect(planMerge(a, b).conflicts).toEqual([]);
    mergeBoth(a, b);
    expect(rowAt(b, 1).segment.target).toBe('Uno más');
  });
});

describe('splits and merges', () => {
  test('of different segments join', () => {
    const [a, b] = two([...THREE, ['เจ็ด', 'Seven']]);
    split(a, 1);
    mergeSegment(b, by(boon), at(b, 2));
    edit(b, 3, 'Sieben', boon);
    mergeBoth(a, b);
    expect(texts(a)).toEqual([
      'หนึ่ง  | One ',
      'สอง | two',
      'สาม สี่ ห้า หก | Three four Five six',
      'เจ็ด | Sieben',
    ]);
  });

  test('alike in both copies are one, with one id', () => {
    const [a, b] = two();
    split(a, 1);
    split(b, 1, boon);
    expect(rowAt(a, 2).segment.id).not.toBe(rowAt(b, 2).segment.id);
    note(b, 2, 'On the part', boon);
    verdict(b, 1, 'approve');
    mergeBoth(a, b);
    expect(allRows(a)).toHaveLength(4);
    expect(notesAt(a, 2).map(({ text }) => text)).toEqual(['On the part']);
    expect(stateOf(a, 1)).toBe('approved');
  });

  test.each<[string, (a: WritableDb, b: WritableDb) => void]>([
    [
      'a split against an edit',
      (a, b) => {
        split(a, 1);
        edit(b, 1, 'Uno dos', boon);
      },
    ],
    [
      'a merge against an edit',
      (a, b) => {
        mergeSegment(a, by(aree), at(a, 1));
        edit(b, 2, 'Tres', boon);
      },
    ],
    [
      'two splits at different places',
      (a, b) => {
        split(a, 1);
        split(b, 1, boon, 3);
      },
    ],
    [
      'merges that overlap',
      (a, b) => {
        mergeSegment(a, by(aree), at(a, 1));
        mergeSegment(b, by(boon), at(b, 2));
      },
    ],
  ])('%s are a conflict', (_, work) => {
    const [a, b] = two();
    work(a, b);
    const { conflicts } = planMerge(a, b);
    expect(conflicts.map(({ kind }) => kind)).toEqual(['structure']);
    const [conflict] = conflicts as Extract<Conflict, { kind: 'structure' }>[];
    const ids = (db: ReadableDb) => allRows(db).map(({ segment }) => segment.id);
    expect(ids(a).join()).toContain(
      some(conflict)
        .mine.value.map(({ id }) => id)
        .join(),
    );
    expect(ids(b).join()).toContain(
      some(conflict)
        .theirs.value.map(({ id }) => id)
        .join(),
    );
    const [mine, theirs] = [texts(a), texts(b)];
    const before = copyOf(b);
    mergeBoth(a, b, { prefer: 'theirs' }, { prefer: 'mine' });
    expect(texts(a)).toEqual(theirs);
    undo(a, by(chai));
    expect(texts(a)).toEqual(mine);
    merge(a, before, { prefer: 'mine' });
    expect(texts(a)).toEqual(mine);
    expect(faults(a)).toEqual([]);
  });

  test('take the notes and keeps of the other copy along', () => {
    const [a = sample(), b = sample()] = copies(sample(), 2);
    mergeSegment(a, by(aree), at(a, 3));
    note(b, 4, 'On what vanished', boon);
    keepArtifact(b, by(boon), { artifact: artifactAt(b, 4).id, reason: 'So', everywhere: false });
    split(a, 1, aree, 13, 11);
    keepArtifact(b, by(boon), {
      artifact: artifactAt(b, 1).id,
      reason: 'In the second part',
      everywhere: false,
    });
    mergeBoth(a, b);
    const rows = allRows(a);
    expect(rows.filter(({ notes }) => notes > 0).map(({ number }) => number)).toEqual([4]);
    const kept = rows.flatMap(({ number, artifacts }) =>
      artifacts.filter(({ status }) => status === 'kept').map(({ keptReason }) => [number, keptReason]),
    );
    expect(kept).toContainEqual([2, 'In the second part']);
    expect(kept).toContainEqual([4, 'So']);
  });

  test('leave what is being typed where it can go on', () => {
    const [a, b] = two();
    putDraft(a, aree, { segment: rowAt(a, 2).segment.id, side: 'target', text: 'Unfinished' });
    mergeSegment(b, by(boon), at(b, 1));
    merge(a, b);
    expect(rowAt(a, 1).drafts.target).toContain('Unfinished');
  });
});

describe('notes', () => {
  test('deleted in one copy and answered in the other are a conflict', () => {
    const origin = newProject(THREE);
    note(origin, 1, 'Why so?', boon);
    const [a = origin, b = origin] = copies(origin, 2);
    const [opening] = notesAt(a, 1);
    deleteNote(a, by(boon), some(opening).id);
    note(b, 1, 'Because.', aree, some(opening));
    const { conflicts } = planMerge(a, b);
    expect(conflicts).toMatchObject([
      {
        kind: 'note-deleted',
        mine: { value: null, author: boon.id },
        theirs: { value: { answers: [{ text: 'Because.' }] }, author: aree.id },
      },
    ]);
    const b2 = copyOf(b);
    const a2 = copyOf(a);
    mergeBoth(a, b, { prefer: 'mine' }, { prefer: 'theirs' });
    expect(notesAt(a, 1)).toEqual([]);
    mergeBoth(a2, b2, { prefer: 'theirs' }, { prefer: 'mine' });
    expect(notesAt(a2, 1).map(({ text }) => text)).toEqual(['Why so?', 'Because.']);
  });

  test('deleted in one copy and left alone, or only resolved, in the other are gone', () => {
    const origin = newProject(THREE);
    note(origin, 1, 'Why so?', boon);
    const [a = origin, b = origin] = copies(origin, 2);
    const { id } = some(notesAt(a, 1)[0]);
    deleteNote(a, by(boon), id);
    resolveNote(b, by(aree), { note: id, resolved: true });
    mergeBoth(a, b);
    expect(notesAt(a, 1)).toEqual([]);
  });
});

describe('documents imported in both copies', () => {
  const imported = (db: WritableDb, text: string, ms: number) => {
    const head = { name: `${text}.txt`, format: 'text', encoding: 'utf-8' };
    const segments = toImport([[text, 'Late', 'translated']]);
    importDocuments(db, { ...by(aree), now: () => ms }, [{ ...head, segments }]);
  };

  test('stand in one order, go when the merge is undone, and come back when it is redone', () => {
    const [a, b] = two();
    const later = Date.now() + 1_000_000;
    imported(a, 'หลัง', later + 5);
    imported(b, 'ก่อน', later);
    edit(b, 4, 'Early', aree, true);
    note(b, 4, 'Theirs', boon);
    const before = content(a);
    mergeBoth(a, b);
    expect(texts(a).slice(3)).toEqual(['ก่อน | Early', 'หลัง | Late']);
    const after = content(a);
    undo(a, by(chai));
    expect(content(a)).toEqual(before);
    redo(a, by(chai));
    expect(content(a)).toEqual(after);
    undo(a, by(chai));
    merge(a, b);
    expect(content(a)).toEqual(after);
    expect(faults(a)).toEqual([]);
  });

  test('stay where they were worked on since', () => {
    const [a, b] = two();
    imported(b, 'ก่อน', Date.now() + 1_000_000);
    merge(a, b);
    note(a, 4, 'Mine', aree);
    const before = content(a);
    expectFailure(() => undo(a, by(chai)), 'undo-blocked');
    expect(content(a)).toEqual(before);
  });
});

describe('undoing a merge', () => {
  test('does not take the other’s work away from them, and the merge can be made again', () => {
    const [a, b] = two();
    edit(a, 1, 'Uno', aree, true);
    edit(b, 2, 'Dos', boon, true);
    merge(a, b);
    undo(a, by(chai));
    edit(a, 3, 'Tres', aree, true);
    mergeBoth(a, b);
    expect(texts(a)).toEqual(['หนึ่ง สอง | Uno', 'สาม สี่ | Dos', 'ห้า หก | Tres']);
  });

  test('is done by who merged, where it was merged', () => {
    const [a, b] = two();
    edit(b, 2, 'Dos', boon, true);
    merge(a, b, {}, chai);
    edit(a, 1, 'Uno', aree, true);
    merge(b, a, {}, aree);
    expect(undoState(b, chai).undo).toBeNull();
    expect(undoState(b, aree).undo).toBe('merge-copies');
    expect(undoState(a, chai).undo).toBe('merge-copies');
  });

  test('is not possible where what it brought has been changed since', () => {
    const [a, b] = two();
    edit(b, 2, 'Dos', boon, true);
    merge(a, b);
    edit(a, 2, 'Dos y más', aree, true);
    expectFailure(() => undo(a, by(chai)), 'undo-blocked', { reason: 'text' });
  });
});

describe('a merge is refused', () => {
  test('of two projects', () => {
    const [a, b] = [newProject(THREE), newProject(THREE)];
    expect(sameProject(a, b)).toBe(false);
    expectFailure(() => planMerge(a, b), 'merge-other-project');
    expectFailure(() => merge(a, b), 'merge-other-project');
  });

  test('of a history that does not hang together, unless it is accepted', () => {
    const [a, b] = two();
    edit(b, 2, 'Dos', boon, true);
    b.raw.exec('DROP TRIGGER commands_update');
    b.raw.exec('UPDATE commands SET at = 1');
    expect(planMerge(a, b).faults.theirs.map(({ kind }) => kind)).toContain('chain');
    expectFailure(() => merge(a, b), 'history-tampered');
    expect(recorded(a)).not.toEqual(recorded(b));
    mergeCopies(a, by(chai), { other: b, acceptFaults: true });
    expect(rowAt(a, 2).segment.target).toBe('Dos');
    expect(faults(a)).toEqual([expect.objectContaining({ kind: 'chain' })]);
  });
});
