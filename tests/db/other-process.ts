/**
 * Another process with a project: `node other-process.ts <what> <file>`. It says on stdout what it has done, line by line,
 * and goes on until it is killed or done.
 */
import { writeSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { Actor, PersonId } from '../../core/model.ts';
import { updateSegment } from '../../db/commands/update.ts';
import { putDraft } from '../../db/drafts.ts';
import { asWritable, isWritable, openProject } from '../../db/open.ts';
import { type Filter, openView, viewRows } from '../../db/views.ts';

const ALL: Filter = {
  ...{ states: [], families: [], anyArtifact: false, openNotes: false, mine: false, document: null },
  search: '',
  searchIn: 'both',
};
const actor: Actor = {
  id: '00000000-0000-7000-8000-0000000000ff' as PersonId,
  name: 'Other',
  role: 'translator',
};

/** A pipe that is written at once: what was said before a kill has been said. */
function say(line: string): void {
  writeSync(1, `${line}\n`);
}

/** Confirms 1, 2, 3 ... as the target of the first segment, a draft in the second before each; says each when it is saved. */
function save(file: string): void {
  const db = asWritable(openProject(file));
  const [first, second] = viewRows(db, openView(db, ALL, null), 0, 2);
  if (first === undefined || second === undefined) throw new Error('two segments are needed');
  let expectedRevision = first.segment.revision;
  const filler = 'ก'.repeat(3_000);
  for (let count = Number(first.segment.target.split(' ')[0]) + 1; ; count += 1) {
    putDraft(db, actor, { segment: second.segment.id, side: 'target', text: `${count} ${filler}` });
    const edit = { segment: first.segment.id, expectedRevision, target: `${count} ${filler}`, confirm: true };
    updateSegment(db, { actor, scan: () => [] }, edit);
    expectedRevision += 1;
    say(String(count));
  }
}

/** Opens as somebody who may not write there. */
function look(file: string): void {
  new Database(':memory:').close(); // loads the addon while it can still be read
  if (process.getuid?.() === 0) {
    // root may write everywhere
    process.setgroups?.([]);
    process.setgid?.(65_534);
    process.setuid?.(65_534);
  }
  const db = openProject(file);
  const targets = viewRows(db, openView(db, ALL, null), 0, 10).map(({ segment }) => segment.target);
  say(JSON.stringify({ writable: isWritable(db), targets }));
}

const [what, file = ''] = process.argv.slice(2);
if (what === 'save') save(file);
else if (what === 'look') look(file);
else throw new Error(`unknown: ${what}`);
