import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Actor, CommandId, PersonId, SegmentId } from '../../core/model.ts';
import { previewRevert, type RevertScope, revertAll } from '../../db/commands/take-back.ts';
import { redo, undo } from '../../db/commands/undo.ts';
import { query, type ReadableDb } from '../../db/connection.ts';
import { checkIntegrity } from '../../db/open.ts';
import { verifyHistory } from '../../db/verify-history.ts';
import { act, anyAction } from './actions.ts';
import { allRows, aree, boon, by, chai, content, expectFailure, sample } from './project.ts';

const PEOPLE: readonly Actor[] = [aree, boon, chai];
const IDS = query<CommandId>('test.ids', 'SELECT id FROM commands ORDER BY key');
const LAST_AUTHORS = query<{ readonly segment: SegmentId; readonly author: PersonId }>(
  'test.lastAuthors',
  `SELECT h.entity_id AS segment, c.author FROM changes h JOIN commands c ON c.key = h.command
   WHERE h.key IN (SELECT max(key) FROM changes WHERE entity = 'segment' GROUP BY entity_id)`,
);

const texts = (db: ReadableDb) =>
  new Map(allRows(db).map(({ segment: { id, source, target, state } }) => [id, { source, target, state }]));

test('whatever people did: what is taken back is what was shown, others’ last words stay, and one undo brings all back', () => {
  const step = fc.tuple(fc.constantFrom(...PEOPLE), anyAction);
  const steps = fc.array(step, { minLength: 3, maxLength: 16 });
  let took = 0;
  fc.assert(
    fc.property(
      steps,
      fc.constantFrom(...PEOPLE),
      fc.constantFrom(...PEOPLE),
      fc.nat(),
      (done, who, whose, pick) => {
        const db = sample();
        for (const [person, action] of done) act(db, person, action);
        const ids = db.column(IDS);
        const command = ids[pick % ids.length] as CommandId;
        const scopes: readonly RevertScope[] = [
          { kind: 'person', person: whose.id, since: null },
          { kind: 'command', command },
        ];
        for (const scope of scopes) {
          const before = content(db);
          const was = texts(db);
          const others = db.all(LAST_AUTHORS).filter(({ author }) => author !== whose.id);
          let preview: ReturnType<typeof previewRevert> | null = null;
          try {
            preview = previewRevert(db, by(who), scope);
          } catch {
            // Refused as a whole: a verdict of a reviewer, an import, something undone already.
          }
          expect(content(db)).toEqual(before);
          if (preview === null) continue;
          if (preview.segments + preview.notes + preview.keeps + preview.facts === 0) continue;
          revertAll(db, by(who), { scope, why: null });
          took += 1;
          const now = texts(db);
          for (const line of preview.lines) expect(now.get(line.segment) ?? null).toEqual(line.after);
          const shown = new Set(preview.lines.map(({ segment }) => segment));
          for (const [id, text] of was) if (!shown.has(id)) expect(now.get(id)).toEqual(text);
          if (scope.kind === 'person') {
            for (const { segment } of others) expect(now.get(segment)).toEqual(was.get(segment));
          }
          expect(verifyHistory(db)).toEqual([]);
          const after = content(db);
          if (scope.kind === 'person') {
            undo(db, by(who));
            expect(content(db)).toEqual(before);
            redo(db, by(who));
            expect(content(db)).toEqual(after);
          }
        }
        expect(checkIntegrity(db)).toEqual([]);
        db.raw.close();
      },
    ),
    { numRuns: 40 },
  );
  expect(took).toBeGreaterThan(10);
  expectFailure(
    () => previewRevert(sample(), by(boon), { kind: 'command', command: '' as CommandId }),
    'not-found',
  );
}, 60_000);
