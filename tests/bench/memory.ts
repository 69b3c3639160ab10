/** Looking up what is like a text among 100,000 units of a translation memory: those of the evaluation set, words exchanged. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Actor, PersonId } from '../../core/model.ts';
import { segmentWords } from '../../core/text/words.ts';
import { importMemory } from '../../db/commands/memory.ts';
import { newId } from '../../db/ids.ts';
import { findMatches } from '../../db/matches.ts';
import { closeProject, createProject } from '../../db/open.ts';
import { readPart } from '../eval/set.ts';
import type { Benchmark } from './main.ts';

const UNITS = 100_000;
const LOOKUPS = 200;
/** Milliseconds that one lookup may take, the slowest twentieth left out: a person does not wait for it. */
const LIMIT = 100;

export const memory: Benchmark = {
  name: 'memory',
  run: (say) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'songphasa-bench-'));
    const db = createProject(path.join(folder, 'memory.songphasa'), { name: 'memory', onePerson: true });
    try {
      const texts = exchanged(readPart('dev').map(({ th }) => th));
      const units = Array.from({ length: UNITS }, (_, n) => ({
        ...{ source: texts(), target: `unit ${n}`, changedAt: null, author: null },
      }));
      const actor: Actor = { id: newId() as PersonId, name: 'bench', role: 'translator' };
      const begun = performance.now();
      importMemory(db, { actor, scan: () => [] }, { id: newId<'memory'>(), name: 'memory.tmx', units });
      say(`${UNITS} units taken in in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
      const times = Array.from({ length: LOOKUPS }, () => {
        const text = texts();
        const start = performance.now();
        findMatches(db, text);
        return performance.now() - start;
      }).sort((a, b) => a - b);
      const at = (part: number) => times[Math.floor(part * (LOOKUPS - 1))] ?? 0;
      const [median, most, worst] = [at(0.5), at(0.95), at(1)].map((ms) => ms.toFixed(0));
      say(`${LOOKUPS} lookups: median ${median} ms, 95 in 100 within ${most} ms, the slowest ${worst} ms`);
      return at(0.95) <= LIMIT;
    } finally {
      closeProject(db);
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** Gives one text after the other with every fourth word from another text; always the same ones. */
function exchanged(texts: readonly string[]): () => string {
  const cut = texts.map((text) => segmentWords(text, 'th').map((word) => word.text));
  const all = cut.flat();
  let seed = 1;
  const next = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  return () =>
    (cut[next(cut.length)] ?? [])
      .map((word) => (next(4) === 0 ? (all[next(all.length)] ?? word) : word))
      .join('');
}
