/** Undo and restore on a project of 10,000 segments: texts, states and notes are as before, each command as one step. */
import { expect, test } from 'vitest';
import { keepArtifact } from '../../db/commands/keep.ts';
import { mergeSegment } from '../../db/commands/merge.ts';
import { setOnePerson } from '../../db/commands/people-mode.ts';
import { applyRepairs } from '../../db/commands/repair.ts';
import { applyReplacements } from '../../db/commands/replace.ts';
import { restoreSegment } from '../../db/commands/restore.ts';
import { splitSegment } from '../../db/commands/split.ts';
import { previewRevert, revertAll, undoCommand } from '../../db/commands/take-back.ts';
import { redo, undo } from '../../db/commands/undo.ts';
import { updateSegment } from '../../db/commands/update.ts';
import { giveVerdict } from '../../db/commands/verdict.ts';
import { query, type WritableDb } from '../../db/connection.ts';
import { previewRepairs } from '../../db/repairs.ts';
import type { SegmentRow } from '../../db/segments.ts';
import { aree, boon, by, newProject, some } from './project.ts';

const SEGMENTS = 10_000;
/** What a command over many touches; undo.test.ts repairs all of them. */
const MANY = 500;
const TABLES = [
  `SELECT id, rank IS NOT NULL AS there, original, source, target, state, source_author, target_author, approved_by,
     verdict_reason, tags FROM segments ORDER BY document, rank`,
  `SELECT s.id, k.rule, k.text, k.reason FROM keeps k LEFT JOIN segments s ON s.key = k.segment ORDER BY k.id`,
  `SELECT s.id, a.rule, a.span_start, a.status FROM artifacts a JOIN segments s ON s.key = a.segment
   ORDER BY s.document, s.rank, a.span_start, a.rule`,
  `SELECT value FROM project WHERE key = 'onePerson'`,
].map((sql, index) => query<unknown>(`test.all${index}`, sql));
const ROWS = query<SegmentRow>('test.rows', 'SELECT * FROM segments ORDER BY document, rank');

/** As one text each: ten thousand rows are compared at once. */
const all = (db: WritableDb) => TABLES.map((table) => JSON.stringify(db.all(table)));
const isSame = (a: readonly string[], b: readonly string[]) => a.every((text, index) => text === b[index]);
const rows = (db: WritableDb) => db.all(ROWS);
const at = ({ id, revision }: SegmentRow) => ({ segment: id, expectedRevision: revision });
const many = (db: WritableDb) => rows(db).slice(0, MANY);
const row = (db: WritableDb, index: number) => some(rows(db)[index]);

type Step = readonly [name: string, who: typeof aree, run: (db: WritableDb) => { readonly kind: string }];
const verdict = (kind: 'approve' | 'reject', reason: string | null): Step => [
  kind,
  boon,
  (db) => giveVerdict(db, by(boon), { segments: many(db).map(at), verdict: kind, reason }),
];
/** Each on what the one before has left. */
const STEPS: readonly Step[] = [
  [
    'repair',
    aree,
    (db) => {
      const { lines } = previewRepairs(db, { kind: 'all-safe' });
      const picks = lines
        .slice(0, MANY)
        .map(({ artifact, fix, revision }) => ({ artifact: artifact.id, fix, revision }));
      return applyRepairs(db, by(aree), picks);
    },
  ],
  [
    'replace',
    aree,
    (db) => {
      const edits = many(db).map((one) => ({ ...at(one), side: 'target' as const, after: `${one.target}!` }));
      return applyReplacements(db, by(aree), edits);
    },
  ],
  [
    'edit',
    aree,
    (db) => updateSegment(db, by(aree), { ...at(row(db, 7)), source: 'XNUMX คน', confirm: false }),
  ],
  [
    'confirm',
    aree,
    (db) => updateSegment(db, by(aree), { ...at(row(db, 7)), target: 'Seven', confirm: true }),
  ],
  [
    'keep',
    aree,
    (db) => {
      const artifact = some(previewRepairs(db, { kind: 'rule', rule: 'placeholder' }).lines[0]).artifact.id;
      return keepArtifact(db, by(aree), { artifact, reason: 'so it reads', everywhere: true });
    },
  ],
  verdict('approve', null),
  verdict('reject', 'No.'),
  [
    'split',
    aree,
    (db) => splitSegment(db, by(aree), { ...at(row(db, 4_999)), sourceOffset: 4, targetOffset: 2 }),
  ],
  ['merge', aree, (db) => mergeSegment(db, by(aree), at(row(db, 9_000)))],
  ['set-people-mode', aree, (db) => setOnePerson(db, by(aree), true)],
];

test('each command is undone and done again exactly', () => {
  const db = newProject(
    Array.from(
      { length: SEGMENTS },
      (_, n) => [`ข่าวที่ ${n}: วัน 5 ที่ผ่านมา`, `News ${n}`, 'translated'] as const,
    ),
  );
  STEPS.forEach(([name, who, run]) => {
    const before = all(db);
    expect(run(db).kind).toBe(name);
    const after = all(db);
    expect(isSame(after, before), name).toBe(false);
    undo(db, by(who));
    expect(isSame(all(db), before), `undo of ${name}`).toBe(true);
    redo(db, by(who));
    expect(isSame(all(db), after), `redo of ${name}`).toBe(true);
  });
}, 60_000);

test('of what one command did, or one person, all goes back but what somebody changed since', () => {
  const db = newProject(
    Array.from({ length: SEGMENTS }, (_, n) => [`ข่าวที่ ${n}`, `News ${n}`, 'translated'] as const),
  );
  const before = all(db);
  const edits = many(db).map((one) => ({ ...at(one), side: 'target' as const, after: `${one.target}!` }));
  const { command } = applyReplacements(db, by(aree), edits);
  undoCommand(db, by(boon), { command });
  expect(isSame(all(db), before)).toBe(true);
  const { command: again } = applyReplacements(
    db,
    by(aree),
    many(db).map((one) => ({ ...at(one), side: 'target' as const, after: `${one.target}!` })),
  );
  updateSegment(db, by(boon), { ...at(row(db, 3)), target: 'Mine', confirm: true });
  const after = all(db);
  const scope = { kind: 'person', person: aree.id, since: null } as const;
  expect(previewRevert(db, by(boon), scope)).toMatchObject({ segments: MANY - 1, blocked: 1 });
  expect(isSame(all(db), after)).toBe(true);
  revertAll(db, by(boon), { scope, why: null });
  expect(rows(db).filter(({ target }) => target.endsWith('!'))).toEqual([]);
  expect(row(db, 3).target).toBe('Mine');
  undo(db, by(boon));
  expect(isSame(all(db), after)).toBe(true);
  const restored = restoreSegment(db, by(boon), { ...at(row(db, 3)), command: again });
  expect(row(db, 3).target).toBe('News 3!');
  undoCommand(db, by(aree), { command: restored.command });
  expect(isSame(all(db), after)).toBe(true);
}, 60_000);
