import { describe, expect, test } from 'vitest';
import { TERMS_LIMIT, type Term, type TermDefinition, type TermId } from '../../core/terms/term.ts';
import type { CommandContext } from '../../db/commands/command.ts';
import { keepArtifact } from '../../db/commands/keep.ts';
import { setRules } from '../../db/commands/rules.ts';
import { importTerms, setTerms, type TermsChange } from '../../db/commands/terms.ts';
import { redo, undo } from '../../db/commands/undo.ts';
import { updateSegment } from '../../db/commands/update.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { closeProject } from '../../db/open.ts';
import { projectScanner } from '../../db/scanner.ts';
import { listTerms } from '../../db/terms.ts';
import { copyOf, faults, merge } from './copies.ts';
import {
  allRows,
  aree,
  artifactAt,
  at,
  boon,
  chai,
  expectFailure,
  type Given,
  newFile,
  newProject,
  reopen,
} from './project.ts';

const as = (db: ReadableDb, actor = aree): CommandContext => ({ actor, scan: projectScanner(db) });
const id = (n: number) => `0190a5b0-0000-7000-8000-${String(n).padStart(12, '0')}` as TermId;

function term(n: number, part: Partial<TermDefinition>): Term {
  const empty = { thai: [], english: [], forbiddenThai: [], forbiddenEnglish: [], note: '', domain: '' };
  return { id: id(n), ...empty, ...part };
}

const SELLER = term(1, { thai: ['ผู้ขาย'], english: ['supplier'], forbiddenEnglish: ['vendor'] });
const BUYER = term(2, { thai: ['ผู้ซื้อ'], english: ['buyer'] });

const TRADE: readonly Given[] = [
  ['ผู้ขายส่งของแล้ว', 'The shop has delivered.', 'translated'],
  ['ผู้ซื้อรับของแล้ว', 'The vendor has received it.', 'translated'],
  ['อากาศดีมาก', 'The weather is fine.', 'translated'],
];

const set = (db: ReturnType<typeof newProject>, change: TermsChange, who = aree) =>
  setTerms(db, as(db, who), change);
/** Of terms only: a list for each segment. */
const found = (db: ReadableDb) =>
  allRows(db).map(({ artifacts }) =>
    artifacts
      .filter(({ family }) => family === 'terminology')
      .map(({ rule, text, status }) => `${rule} ${text}${status === 'open' ? '' : ` ${status}`}`),
  );

const BOTH = [['term-missing ผู้ขาย'], ['forbidden-term vendor'], []];

describe('terms of a project', () => {
  test('are looked for at once, in all segments, and no more when they are gone', () => {
    const db = newProject(TRADE);
    const outcome = set(db, { put: [SELLER] });
    expect(outcome.kind).toBe('set-terms');
    expect(found(db)).toEqual(BOTH);
    expect(outcome.segments).toHaveLength(2);
    set(db, { remove: [SELLER.id] });
    expect(found(db)).toEqual([[], [], []]);
    expect(listTerms(db)).toEqual([]);
  });

  test('are undone and redone with what they find, also after a restart', () => {
    const file = newFile();
    const before = newProject(TRADE, { file });
    set(before, { put: [SELLER] });
    closeProject(before);
    const db = reopen(file);
    undo(db, as(db));
    expect([listTerms(db), found(db)]).toEqual([[], [[], [], []]]);
    redo(db, as(db));
    expect([listTerms(db), found(db)]).toEqual([[SELLER], BOTH]);
    expect(faults(db)).toEqual([]);
  });

  test('change: what the old words found goes, what the new ones find comes', () => {
    const db = newProject(TRADE);
    set(db, { put: [SELLER] });
    set(db, { put: [{ ...SELLER, english: ['shop'], forbiddenEnglish: [] }] });
    expect(found(db)).toEqual([[], [], []]);
    undo(db, as(db));
    expect(found(db)).toEqual(BOTH);
  });

  test('are followed by every later edit', () => {
    const db = newProject(TRADE);
    set(db, { put: [SELLER, BUYER] });
    updateSegment(db, as(db), { ...at(db, 1), target: 'Suppliers have delivered.', confirm: false });
    updateSegment(db, as(db), { ...at(db, 2), target: 'The man has received it.', confirm: false });
    expect(found(db)).toEqual([[], ['term-missing ผู้ซื้อ'], []]);
  });

  test('are kept against, and switched off, like any check', () => {
    const db = newProject(TRADE);
    set(db, { put: [SELLER] });
    keepArtifact(db, as(db), {
      ...{ segment: at(db, 1).segment, artifact: artifactAt(db, 1).id },
      ...{ reason: 'a shop here', everywhere: false },
    });
    expect(found(db)[0]).toEqual(['term-missing ผู้ขาย kept']);
    setRules(db, as(db), { switched: { 'forbidden-term': false } });
    expect(found(db)).toEqual([['term-missing ผู้ขาย kept'], [], []]);
  });

  test('do nothing where they stay as they are', () => {
    const db = newProject(TRADE);
    set(db, { put: [SELLER] });
    expect(set(db, { put: [{ ...SELLER, thai: [' ผู้ขาย', 'ผู้ขาย'] }] }).segments).toEqual([]);
    undo(db, as(db));
    expect(listTerms(db)).toEqual([]);
  });

  test.each([
    ['an unknown one is removed', { remove: [id(9)] }, 'not-found'],
    ['one has no word', { put: [term(3, { note: 'x' })] }, 'term-empty'],
    [
      'there are too many',
      { put: Array.from({ length: TERMS_LIMIT + 1 }, (_, n) => term(n, { english: [`w${n}`] })) },
      'too-many-terms',
    ],
  ] as const)('are left as they were where %s', (_why, change, code) => {
    const db = newProject(TRADE);
    set(db, { put: [SELLER] });
    expectFailure(() => set(db, change), code);
    expect([listTerms(db), found(db)]).toEqual([[SELLER], BOTH]);
  });

  test('that were cancelled are not looked for with the next ones', () => {
    const db = newProject(TRADE);
    const many = Array.from({ length: 300 }, (_, n) => term(100 + n, { english: [`word${n}`] }));
    let asked = 0;
    const watch = { isCancelled: () => ++asked > 2 };
    const cancelled = { ...as(db), watch };
    expectFailure(() => setTerms(db, cancelled, { put: [SELLER, ...many] }), 'cancelled');
    set(db, { put: [BUYER] });
    expect(found(db)).toEqual([[], ['term-missing ผู้ซื้อ'], []]);
  });

  test('are not undone over what somebody has changed since', () => {
    const db = newProject(TRADE);
    set(db, { put: [SELLER] });
    set(db, { put: [{ ...SELLER, note: 'of the contract' }] }, boon);
    expectFailure(() => undo(db, as(db)), 'undo-blocked', { reason: 'project' });
  });
});

describe('terms from a file', () => {
  const { id: _id, ...words } = SELLER;

  test('taken in twice add nothing', () => {
    const db = newProject(TRADE);
    importTerms(db, as(db), [{ ...words, id: null }]);
    expect(importTerms(db, as(db), [{ ...words, id: null }]).segments).toEqual([]);
    expect(listTerms(db)).toHaveLength(1);
  });

  test('take the place of those that have their id', () => {
    const db = newProject(TRADE);
    set(db, { put: [SELLER] });
    importTerms(db, as(db), [{ ...SELLER, english: ['seller'] }]);
    expect(listTerms(db)).toEqual([{ ...SELLER, english: ['seller'] }]);
  });
});

describe('terms of two copies', () => {
  test('are joined, and gone again when the merge is undone', () => {
    const a = newProject(TRADE);
    const b = copyOf(a);
    set(a, { put: [SELLER] });
    set(b, { put: [BUYER] }, boon);
    merge(a, b);
    expect(listTerms(a)).toEqual([SELLER, BUYER]);
    undo(a, as(a, chai));
    expect(listTerms(a)).toEqual([SELLER]);
    expect(faults(a)).toEqual([]);
  });

  test('are a conflict where both changed one', () => {
    const a = newProject(TRADE);
    set(a, { put: [SELLER] });
    const b = copyOf(a);
    set(a, { put: [{ ...SELLER, english: ['seller'] }] });
    set(b, { put: [{ ...SELLER, english: ['merchant'] }] }, boon);
    expectFailure(() => merge(a, b), 'merge-undecided', { count: 1 });
    merge(a, b, { prefer: 'theirs' });
    expect(listTerms(a)).toEqual([{ ...SELLER, english: ['merchant'] }]);
  });
});
