import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanDocument } from '../../core/artifacts/scan.ts';
import type { UserRule, UserRuleId } from '../../core/artifacts/user-rule.ts';
import type { Actor } from '../../core/model.ts';
import { toApplied } from '../../db/applied.ts';
import type { CommandContext } from '../../db/commands/command.ts';
import { keepArtifact } from '../../db/commands/keep.ts';
import { applyRepairs } from '../../db/commands/repair.ts';
import { type RulesChange, setRules, USER_RULES_LIMIT } from '../../db/commands/rules.ts';
import { redo, undo } from '../../db/commands/undo.ts';
import { updateSegment } from '../../db/commands/update.ts';
import type { ReadableDb, WritableDb } from '../../db/connection.ts';
import { exportSnapshot, reviewExport } from '../../db/export.ts';
import { previewRepairs } from '../../db/repairs.ts';
import { tryRule } from '../../db/rule-trial.ts';
import { listRules, projectRules } from '../../db/rules.ts';
import { projectScanner } from '../../db/scanner.ts';
import type { Watch } from '../../db/steps.ts';
import { verifyHistory } from '../../db/verify-history.ts';
import {
  allRows,
  aree,
  artifactAt,
  at,
  boon,
  content,
  expectFailure,
  type Given,
  newFile,
  newProject as newSmallProject,
  reopen,
  rowAt,
  some,
} from './project.ts';

/** With the rules of the app and of the project, as the engine asks. */
function as(db: ReadableDb, who: Actor = aree, watch: Watch = {}): CommandContext {
  return { actor: who, scan: projectScanner(db), watch };
}

/** Imported with the tests' small scanner, then looked through by the rules of the app. */
function newProject(given: readonly Given[], file = newFile()): WritableDb {
  const db = newSmallProject(given, { file });
  for (const { segment } of allRows(db)) {
    const texts = { segment: segment.id, expectedRevision: segment.revision, confirm: false };
    updateSegment(db, as(db), { ...texts, source: `${segment.source}.` });
    undo(db, as(db));
  }
  return db;
}

const id = (n: number) => `0190a5b0-0000-7000-8000-${String(n).padStart(12, '0')}` as UserRuleId;

function rule(n: number, part: Partial<UserRule>): UserRule {
  return {
    ...{ id: id(n), name: `กฎ ${n}`, reason: '', family: 'custom', severity: 'warning', side: 'source' },
    ...{ mode: 'plain', find: 'ตลาด', matchCase: true, replacement: 'ตลาดนัด', safe: false },
    ...part,
  };
}

function set(db: WritableDb, change: RulesChange, who = aree, watch: Watch = {}) {
  return setRules(db, as(db, who, watch), change);
}

/** Rule and words of every artifact, a list for each segment. */
const found = (db: ReadableDb) =>
  allRows(db).map(({ artifacts }) =>
    artifacts.map((one) => `${one.rule.replace(/^user:.*0/, 'user')} ${one.text}`),
  );
const ids = (db: ReadableDb) => allRows(db).flatMap(({ artifacts }) => artifacts.map((one) => one.id));

const MARKET: readonly Given[] = [
  'ไปตลาดกับแม่ มีคน XNUMX คน',
  ['ตลาดปลาเปิดวัน 5 ที่ผ่านมา', 'The fish market opened 5 days ago'],
  'ห้องสมุดเปิดทุกวัน',
];

describe('switching a rule of the app', () => {
  test('takes its artifacts away, and undo brings back the same ones', () => {
    const db = newProject(MARKET);
    const before = content(db);
    expect(found(db)[1]).toEqual(['reversed-time วัน 5 ที่ผ่านมา']);
    const outcome = set(db, { switched: { 'reversed-time': false } });
    expect(found(db)[1]).toEqual([]);
    expect(outcome).toMatchObject({ kind: 'set-rules', segments: [rowAt(db, 2).segment.id] });
    expect(listRules(db).builtIn.find((one) => one.id === 'reversed-time')).toMatchObject({
      ...{ on: false, onByDefault: true, open: 0, needs: 'source' },
    });
    undo(db, as(db));
    expect(content(db)).toEqual(before);
    redo(db, as(db));
    expect(found(db)[1]).toEqual([]);
    expect(verifyHistory(db)).toEqual([]);
  });

  test('holds for what is edited later, and after the file is opened again', () => {
    const file = newFile();
    const db = newProject(MARKET, file);
    set(db, { switched: { placeholder: false } });
    db.raw.close();
    const again = reopen(file);
    updateSegment(again, as(again), { ...at(again, 3), source: 'มี XNUMX คน', confirm: false });
    expect(found(again)[2]).toEqual([]);
    set(again, { switched: { placeholder: true } });
    expect(found(again)[2]).toEqual(['placeholder XNUMX']);
    expect(projectRules(again).switched).toEqual({});
  });

  test('keeps the ids of all others, and what is kept', () => {
    const db = newProject(MARKET);
    keepArtifact(db, as(db), { artifact: artifactAt(db, 2).id, reason: 'ชื่อรายการ', everywhere: false });
    const before = ids(db);
    set(db, { switched: { placeholder: false } });
    expect(ids(db)).toEqual(before.filter((one) => one !== before[0]));
    set(db, { switched: { placeholder: true } });
    expect(ids(db)).toEqual(before);
    expect(artifactAt(db, 2)).toMatchObject({ status: 'kept', keptReason: 'ชื่อรายการ' });
  });

  test('on where it is on is nothing', () => {
    const db = newProject(MARKET);
    expect(set(db, { switched: { placeholder: true } }).segments).toEqual([]);
    expectFailure(() => undo(db, { ...as(db), actor: boon }), 'nothing-to-undo');
  });

  test('that there is not is refused', () => {
    const db = newProject(MARKET);
    for (const unknown of ['no-such-rule', `user:${id(9)}`, '__proto__', '']) {
      expectFailure(
        () => set(db, { switched: JSON.parse(`{${JSON.stringify(unknown)}: false}`) }),
        'not-found',
      );
    }
  });

  test('is not undone once somebody has switched it since', () => {
    const db = newProject(MARKET);
    set(db, { switched: { placeholder: false } });
    set(db, { switched: { placeholder: true } }, boon);
    expectFailure(() => undo(db, as(db)), 'undo-blocked', { reason: 'project' });
  });

  test('that compares looks through whole documents', () => {
    const line = 'ห้องสมุดประชาชนเปิดให้บริการทุกวันไม่เว้นวันหยุดราชการ';
    const db = newProject([line, 'ตลาด', line]);
    set(db, { switched: { 'repeated-line': false } });
    expect(found(db)[2]).toEqual([]);
    set(db, { switched: { 'repeated-line': true } });
    expect(found(db)[2]).toEqual([`repeated-line ${line}`]);
    set(db, { switched: { 'repeated-line': false } });
    expect(found(db)[2]).toEqual([]);
  });
});

describe("a person's own rule", () => {
  test('finds, is changed, and goes, each as one step that is undone', () => {
    const db = newProject(MARKET);
    const empty = content(db);
    set(db, { put: [rule(1, {})] });
    expect(found(db).map((list) => list.filter((one) => one.startsWith('user')))).toEqual([
      ['user1 ตลาด'],
      ['user1 ตลาด'],
      [],
    ]);
    expect(listRules(db).own).toMatchObject([
      { on: true, open: 2, kept: 0, standing: 'sound', stoppedAt: null },
    ]);
    const made = content(db);
    set(db, { put: [rule(1, { find: 'ห้องสมุด', name: 'หอสมุด' })] });
    expect(found(db)[2]).toEqual(['user1 ห้องสมุด']);
    set(db, { switched: { [`user:${id(1)}`]: false } });
    expect(found(db)[2]).toEqual([]);
    set(db, { remove: [id(1)] });
    expect(projectRules(db)).toEqual({ switched: {}, own: [] });
    expect(content(db)).toEqual(empty);
    undo(db, as(db));
    expect(projectRules(db).switched).toEqual({ [`user:${id(1)}`]: false });
    undo(db, as(db));
    undo(db, as(db));
    expect(content(db)).toEqual(made);
    undo(db, as(db));
    expect(content(db)).toEqual(empty);
    expect(verifyHistory(db)).toEqual([]);
  });

  test('repairs all alike in one step', () => {
    const db = newProject(MARKET);
    set(db, { put: [rule(1, {})] });
    const artifact = some(rowAt(db, 1).artifacts.find((one) => one.rule.startsWith('user:')));
    const { lines } = previewRepairs(db, { kind: 'alike', artifact: artifact.id, fix: 0 });
    applyRepairs(
      db,
      as(db),
      lines.map((line) => ({ artifact: line.artifact.id, fix: line.fix, revision: line.revision })),
    );
    expect(allRows(db).map(({ segment }) => segment.source)).toEqual([
      'ไปตลาดนัดกับแม่ มีคน XNUMX คน',
      'ตลาดนัดปลาเปิดวัน 5 ที่ผ่านมา',
      'ห้องสมุดเปิดทุกวัน',
    ]);
  });

  test('is safe only by its word, and looks at the English too', () => {
    const db = newProject(MARKET);
    set(db, {
      put: [rule(1, { side: 'target', find: 'fish market', replacement: 'Fish Market', safe: true })],
    });
    const { lines } = previewRepairs(db, { kind: 'all-safe' });
    expect(lines.filter(({ artifact }) => artifact.side === 'target')).toMatchObject([
      { number: 2, after: 'The Fish Market opened 5 days ago' },
    ]);
  });

  test('with a pattern that is none is refused, and nothing of the change stays', () => {
    const db = newProject(MARKET);
    const before = content(db);
    const broken = rule(2, { mode: 'regex', find: '(' });
    expectFailure(() => set(db, { put: [rule(1, {}), broken] }), 'pattern-invalid');
    expect(projectRules(db).own).toEqual([]);
    expect(content(db)).toEqual(before);
  });

  test('that this version can not read is named and does no harm', () => {
    const db = newProject(MARKET);
    set(db, { put: [rule(1, {})] });
    const own = JSON.stringify([rule(1, { mode: 'regex', find: '(' })]);
    db.raw.prepare("UPDATE project SET value = ? WHERE key = 'userRules'").run(own);
    expect(listRules(db).own).toMatchObject([{ on: false, standing: 'broken' }]);
    updateSegment(db, as(db), { ...at(db, 3), source: 'ไปตลาด', confirm: false });
    expect(found(db)[2]).toEqual([]);
  });

  test('goes by its name in an export and in the review before it', () => {
    const db = newProject(MARKET);
    set(db, { put: [rule(1, { name: 'ตลาดนัด' })] });
    const tool = { name: 'Songphasa', version: '1' };
    const { documents } = exportSnapshot(db, { document: null, exportedBy: null, tool });
    expect(documents[0]?.segments[0]?.openArtifacts).toContainEqual({
      rule: 'ตลาดนัด',
      text: 'ตลาด',
      severity: 'warning',
    });
    expect(reviewExport(db, null).openArtifacts.map((one) => one.rule)).toContain('ตลาดนัด');
  });

  test('is one of so many at most', () => {
    const db = newProject(['ก']);
    const many = Array.from({ length: USER_RULES_LIMIT + 1 }, (_, n) => rule(n, { find: `ไม่มี${n}` }));
    expectFailure(() => set(db, { put: many }), 'too-many-rules', { limit: USER_RULES_LIMIT });
    set(db, { put: many.slice(1) });
    expect(listRules(db).own).toHaveLength(USER_RULES_LIMIT);
  });

  test('can not be taken away twice', () => {
    const db = newProject(MARKET);
    set(db, { put: [rule(1, {})] });
    expectFailure(() => set(db, { remove: [id(1), id(1)] }), 'not-found', { what: 'rule' });
    expect(projectRules(db).own).toHaveLength(1);
  });
});

describe('a pattern that runs away', () => {
  const LONG = `${'ก'.repeat(60)}!`;
  const runaway = rule(7, { name: 'วิ่งหนี', mode: 'regex', find: '(ก+)+$', replacement: null });

  test.each([
    ['(ก+)+$', LONG],
    ['(a|aa)+$', `${'a'.repeat(60)}b`],
    ['^(([a-z])+.)+[A-Z]([a-z])+$', 'a'.repeat(60)],
    ['(.*)*x(.*)*y(.*)*z$', 'ข'.repeat(400)],
    ['(?:ก|ก)*b', 'ก'.repeat(60)],
  ])(
    '%s is stopped and named, and all else goes on',
    (find, text) => {
      const db = newProject(['กกก', text, 'XNUMX']);
      const context = as(db);
      const outcome = setRules(db, context, { put: [{ ...runaway, find }, rule(1, { find: 'XNUMX' })] });
      expect(toApplied(db, outcome, aree).stoppedRules).toEqual([
        { rule: `user:${id(7)}`, name: 'วิ่งหนี', number: 2 },
      ]);
      expect(listRules(db).own).toMatchObject([
        { on: false, open: 0, standing: 'stopped', stoppedAt: 2 },
        { on: true, open: 1 },
      ]);
      expect(found(db)[0]).toEqual([]);
      const next = updateSegment(db, as(db), { ...at(db, 2), source: `${text}.`, confirm: false });
      expect(next.runaways).toEqual([]);
    },
    30_000,
  );

  test('is given another chance when it is switched on or changed', () => {
    const db = newProject(['กกก', LONG]);
    set(db, { put: [runaway] });
    expect(set(db, { switched: { [`user:${id(7)}`]: true } }).runaways).toHaveLength(1);
    expect(set(db, { put: [{ ...runaway, find: 'ก+$' }] }).runaways).toEqual([]);
    expect(listRules(db).own[0]).toMatchObject({ standing: 'sound', on: true, open: 1 });
  }, 30_000);

  test('that is too big for V8 is stopped like one that takes too long', () => {
    const db = newProject(['กกก']);
    const find = `${'('.repeat(10)}a?)${'){9}'.repeat(9)}b`;
    expect(set(db, { put: [{ ...runaway, find }] }).runaways).toHaveLength(1);
    expectFailure(() => tryRule(db, { ...runaway, find }), 'pattern-invalid', {
      reason: 'Maximum call stack size exceeded',
    });
  }, 30_000);

  test('in a trial is named by its segment', () => {
    const db = newProject(['กกก', LONG]);
    expectFailure(() => tryRule(db, runaway), 'pattern-invalid', { reason: 'timeout', segment: 2 });
  }, 30_000);
});

describe('a trial', () => {
  test('shows every text, its places and what it would be, and changes nothing', () => {
    const db = newProject(MARKET);
    const before = content(db);
    expect(tryRule(db, rule(1, { mode: 'regex', find: 'ตลาด(ปลา)?', replacement: '$1ตลาด' }))).toEqual({
      lines: [
        {
          ...{ segment: rowAt(db, 2).segment.id, number: 2, side: 'source' },
          before: 'ตลาดปลาเปิดวัน 5 ที่ผ่านมา',
          after: 'ปลาตลาดเปิดวัน 5 ที่ผ่านมา',
          places: [{ start: 0, end: 7 }],
          tags: [],
        },
      ],
      ...{ total: 1, places: 1, again: 0 },
    });
    expect(content(db)).toEqual(before);
  });

  test('tells of a rule that its own repair does not satisfy', () => {
    expect(tryRule(newProject(MARKET), rule(1, {}))).toMatchObject({ total: 2, places: 2, again: 2 });
  });

  test('of a rule that only points has nothing to show afterwards', () => {
    const { lines, again } = tryRule(newProject(MARKET), rule(1, { replacement: null }));
    expect(lines.map(({ after }) => after)).toEqual([null, null]);
    expect(again).toBe(0);
  });
});

describe('progress and cancelling', () => {
  const many: Given[] = Array.from({ length: 1_200 }, (_, n) => `ตลาด ${n} มี XNUMX ร้าน`);

  test('a change of rules tells how far it is, up to the end', () => {
    const db = newSmallProject(many);
    const told: number[] = [];
    set(db, { put: [rule(1, {})] }, aree, { onProgress: (done, total) => told.push(done / total) });
    expect(told.length).toBeGreaterThan(3);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBeLessThanOrEqual(1);
  });

  test.each([1, 5, 11])('cancelled at report %i leaves everything as it was', (reports) => {
    const db = newSmallProject(many);
    set(db, { put: [rule(1, {})] });
    const before = content(db);
    const cancelling = (): Watch => {
      let seen = 0;
      const isCancelled = () => {
        seen += 1;
        return seen > reports;
      };
      return { isCancelled };
    };
    expectFailure(
      () =>
        set(db, { switched: { placeholder: false }, put: [rule(1, { find: 'ร้าน' })] }, aree, cancelling()),
      'cancelled',
    );
    const { lines } = previewRepairs(db, {
      kind: 'alike',
      artifact: some(rowAt(db, 1).artifacts.find((one) => one.rule.startsWith('user:'))).id,
      fix: 0,
    });
    const picks = lines.map((line) => ({ artifact: line.artifact.id, fix: 0, revision: line.revision }));
    expectFailure(() => applyRepairs(db, as(db, aree, cancelling()), picks), 'cancelled');
    expectFailure(() => undo(db, as(db, aree, cancelling())), 'cancelled');
    expect(content(db)).toEqual(before);
    expect(verifyHistory(db)).toEqual([]);
  });
});

test('whatever is switched, made, edited and undone, the artifacts are those of the rules in force', () => {
  const switches = fc.record({
    rule: fc.constantFrom('placeholder', 'reversed-time', 'doubled-word', 'double-space', 'name-spelling'),
    on: fc.boolean(),
  });
  const own = fc.record({
    n: fc.nat(2),
    find: fc.constantFrom('ตลาด', '[กข]+', 'XNUMX', '  ', 'x*'),
    family: fc.constantFrom('custom' as const, 'spacing' as const, 'placeholder' as const),
  });
  const step = fc.oneof(
    switches.map(
      ({ rule: name, on }) =>
        (db: WritableDb) =>
          void set(db, { switched: { [name]: on } }),
    ),
    own.map(
      ({ n, find, family }) =>
        (db: WritableDb) =>
          void set(db, { put: [rule(n, { find, family, mode: 'regex' })] }),
    ),
    fc.nat(2).map((n) => (db: WritableDb) => {
      if (projectRules(db).own.some((one) => one.id === id(n))) set(db, { remove: [id(n)] });
    }),
    fc
      .tuple(
        fc.integer({ min: 1, max: 3 }),
        fc.constantFrom('ตลาด  ตลาด XNUMX', 'ข้าว วัน 5 ที่ผ่านมา', 'บังคลาเทศ บังกลาเทศ', ''),
      )
      .map(
        ([number, source]) =>
          (db: WritableDb) =>
            void updateSegment(db, as(db), { ...at(db, number), source, confirm: false }),
      ),
    fc.constant((db: WritableDb) => void undo(db, as(db))),
    fc.constant((db: WritableDb) => void redo(db, as(db))),
  );
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 10 }), (steps) => {
      const db = newProject(MARKET);
      const first = content(db);
      for (const take of steps) {
        try {
          take(db);
        } catch (thrown) {
          expect(thrown).toMatchObject({ code: expect.stringMatching(/^nothing-to/) });
        }
      }
      const scanner = projectScanner(db);
      const rows = allRows(db);
      expect(
        rows.map(({ artifacts }) =>
          artifacts
            .filter((one) => one.rule !== 'name-spelling')
            .map((one) => [one.rule, one.span, one.fixes]),
        ),
      ).toEqual(
        scanner
          .many(rows.map(({ segment }, key) => ({ key, ...segment })))
          .map((list) => list.map((one) => [one.rule, one.span, one.fixes])),
      );
      for (let undone = false; !undone; ) {
        try {
          undo(db, as(db));
        } catch {
          undone = true;
        }
      }
      expect(content(db)).toEqual(first);
      expect(verifyHistory(db)).toEqual([]);
      db.raw.close();
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('a project nobody has been at the rules of is scanned as the app scans', () => {
  const db = newProject(MARKET);
  const texts = allRows(db).map(({ segment }) => segment);
  expect(projectScanner(db).many(texts.map((text, key) => ({ ...text, key })))).toEqual(scanDocument(texts));
});
