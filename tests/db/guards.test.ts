import { describe, expect, test } from 'vitest';
import { setOnePerson } from '../../db/commands/people-mode.ts';
import { ensurePerson } from '../../db/people.ts';
import { actor, approve, aree, boon, by, edit, newProject, note, sample } from './project.ts';

/** Raw SQL by somebody who goes around the program, on a project with an approved segment, a note and some history. */
function attacked() {
  const db = sample();
  edit(db, 3, 'The committee met', aree, true);
  approve(db, 1);
  note(db, 2, 'Why?');
  ensurePerson(db, actor('อารี', 'reviewer', 'aree-2'));
  const run = (sql: string) =>
    db.raw.exec(
      sql
        .replaceAll('AREE2', actor('', 'reviewer', 'aree-2').id)
        .replaceAll('AREE', aree.id)
        .replaceAll('BOON', boon.id),
    );
  return { db, run };
}

const THIRD = `original = 'คณะกรรมการ XNUMX คน'`;
const APPROVED = `state = 'approved'`;

describe('raw SQL can not', () => {
  test.each([
    [
      "approve one's own edit",
      `UPDATE segments SET state = 'approved', approved_by = 'AREE', revision = 9 WHERE target_author = 'AREE'`,
      'guard:own-edit',
    ],
    [
      "approve it under one's other id",
      `UPDATE segments SET state = 'approved', approved_by = 'AREE2', revision = 9 WHERE target_author = 'AREE'`,
      'guard:own-edit',
    ],
    [
      'make the approver the author',
      `UPDATE segments SET source_author = 'BOON' WHERE ${APPROVED}`,
      'guard:own-edit',
    ],
    [
      'change the source under an approval',
      `UPDATE segments SET source = 'x', revision = 9 WHERE ${APPROVED}`,
      'guard:approved-text',
    ],
    [
      'change the target under an approval',
      `UPDATE segments SET target = 'x', revision = 9 WHERE ${APPROVED}`,
      'guard:approved-text',
    ],
    [
      'pass an approval on',
      `UPDATE segments SET approved_by = 'AREE' WHERE ${APPROVED}`,
      'guard:approved-text',
    ],
    [
      'approve without an approver',
      `UPDATE segments SET state = 'approved', revision = 9 WHERE ${THIRD}`,
      'CHECK',
    ],
    [
      'keep an approver without an approval',
      `UPDATE segments SET state = 'draft', revision = 9 WHERE ${APPROVED}`,
      'CHECK',
    ],
    [
      'approve an empty target',
      `UPDATE segments SET state = 'approved', approved_by = 'BOON', revision = 9 WHERE target = ''`,
      'CHECK',
    ],
    [
      'change a text without a new revision',
      `UPDATE segments SET target = 'x' WHERE ${THIRD}`,
      'guard:revision',
    ],
    ['lower a revision', `UPDATE segments SET revision = 0 WHERE ${THIRD}`, 'guard:revision'],
    [
      'approve what a note blocks',
      `UPDATE notes SET blocking = 1;
       UPDATE segments SET state = 'approved', approved_by = 'BOON', revision = 9 WHERE key IN (SELECT segment FROM notes WHERE blocking = 1)`,
      'guard:blocking-note',
    ],
    [
      'block what is approved',
      `UPDATE notes SET blocking = 1; UPDATE notes SET segment = (SELECT key FROM segments WHERE ${APPROVED})`,
      'guard:blocking-note',
    ],
    [
      'put a note that blocks on what is approved',
      `INSERT INTO notes (id, segment, author, text, created_at, resolved, blocking)
       SELECT 'new', key, 'BOON', 'x', 0, 0, 1 FROM segments WHERE ${APPROVED}`,
      'guard:blocking-note',
    ],
    ['pin a note to no words', `UPDATE notes SET side = 'source', span_start = 0, span_end = 1`, 'CHECK'],
    [
      'pin a note the wrong way round',
      `UPDATE notes SET side = 'source', quote = 'x', span_start = 2, span_end = 1`,
      'CHECK',
    ],
    ['give a note a kind that there is not', `UPDATE notes SET category = 'x'`, 'CHECK'],
    ['change an original', `UPDATE segments SET original = 'x' WHERE ${THIRD}`, 'guard:original'],
    ['change the order', `UPDATE segments SET rank = rank - 1 WHERE ${THIRD}`, 'guard:original'],
    ['delete a segment', `DELETE FROM segments WHERE ${THIRD}`, 'guard:original'],
    ['replace a segment', `REPLACE INTO segments SELECT * FROM segments WHERE ${THIRD}`, 'guard:original'],
    [
      'add a segment',
      `INSERT INTO segments SELECT 99, 'new', document, rank + 1, paragraph, 'x', source, target, state, 0, NULL, NULL, NULL, NULL, NULL, '[]' FROM segments WHERE ${THIRD}`,
      'guard:original',
    ],
    ['unseal a document', 'UPDATE documents SET sealed = 0', 'guard:original'],
    ['give a document another digest', `UPDATE documents SET originals_sha256 = ''`, 'guard:original'],
    ['delete a document', 'DELETE FROM documents', 'guard:original'],
    ['rewrite the history', `UPDATE changes SET after = '"x"'`, 'guard:history'],
    [
      'delete from the history',
      'DELETE FROM changes WHERE key = (SELECT max(key) FROM changes)',
      'guard:history',
    ],
    ['change who did it', `UPDATE commands SET author = 'AREE'`, 'guard:history'],
    ['delete a command', `DELETE FROM commands WHERE kind = 'note-add'`, 'guard:history'],
    ['delete a person with a history', `DELETE FROM people WHERE id = 'BOON'`, 'FOREIGN KEY'],
    ['forget what the project says of itself', 'DELETE FROM project', 'guard:project'],
    [
      'put a text where a number belongs',
      `UPDATE segments SET paragraph = 'x' WHERE ${THIRD}`,
      'cannot store TEXT',
    ],
    [
      'put what is no JSON into the history',
      `INSERT INTO changes SELECT 99, 'new', command, entity, entity_id, segment_id, field, 'x', after, parent, hash FROM changes LIMIT 1`,
      'CHECK',
    ],
  ])('%s', (_, sql, complaint) => {
    const { run } = attacked();
    expect(() => run(sql)).toThrow(complaint);
  });

  test('change originals between the marks of a move, nor leave a mark behind', () => {
    const { db, run } = attacked();
    const open =
      'BEGIN; INSERT INTO moves (document, first, last) SELECT document, min(rank), max(rank) FROM segments WHERE document = 1;';
    expect(() => run(`${open} UPDATE segments SET original = 'x' WHERE ${THIRD}; DELETE FROM moves`)).toThrow(
      'guard:original',
    );
    db.raw.exec('ROLLBACK');
    expect(() => run(`${open} UPDATE moves SET text = 'x'`)).toThrow('guard:original');
    db.raw.exec('ROLLBACK');
    expect(() => run(`${open} UPDATE segments SET original = 'x' WHERE ${THIRD}; COMMIT`)).toThrow(
      'FOREIGN KEY',
    );
    db.raw.exec('ROLLBACK');
    expect(() =>
      run(`${open} DELETE FROM segments WHERE original = 'ท่าเรือ' AND document = 1; DELETE FROM moves`),
    ).toThrow('guard:original');
    db.raw.exec('ROLLBACK');
  });

  test("go back to two people over approvals of one's own", () => {
    const db = newProject([['หนึ่ง', 'One', 'translated']], { onePerson: true });
    edit(db, 1, 'Uno', boon, true);
    approve(db, 1);
    const update = 'UPDATE project SET';
    expect(() => db.raw.exec(`${update} value = 'false' WHERE key = 'onePerson'`)).toThrow('guard:own-edit');
    expect(() => db.raw.exec(`${update} key = 'x' WHERE key = 'onePerson'`)).toThrow('guard:project');
    setOnePerson(db, by(boon), false);
  });
});

test('raw SQL can do what the rules allow', () => {
  const { run } = attacked();
  run(
    `UPDATE segments SET state = 'approved', approved_by = 'BOON', revision = 9 WHERE target_author = 'AREE'`,
  );
  run(
    `UPDATE segments SET state = 'translated', approved_by = NULL, target = 'x', revision = 10 WHERE ${APPROVED}`,
  );
});
