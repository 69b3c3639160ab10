/** A copy of the project for a named person, and its way back: through the real engine. */
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { placeFor } from '../../db/whole-file.ts';
import type { SendRequest } from '../../electron/ipc/contract.ts';
import { ALL, reviewer, start, translator, withProject } from './real-engine.ts';

const request = (part: SendRequest['part'] = { kind: 'all' }): SendRequest => ({
  to: { name: reviewer.name, role: 'reviewer' },
  due: '2026-11-30',
  message: 'ด่วน',
  part,
});

function sent(part?: SendRequest['part']) {
  const project = withProject();
  const file = path.join(project.folder, 'sent.songphasa');
  const handed = project.ask('sendHandOff', { place: placeFor(file), request: request(part) });
  const other = start();
  other.ask('open', { path: file }, reviewer);
  return { ...project, sentFile: file, handed, other };
}

describe('what is sent', () => {
  test('is the project, on record in both files, and waits for the person and in its own file', () => {
    const { ask, other, handed } = sent();
    expect(handed).toMatchObject({
      name: 'sent.songphasa',
      applied: { kind: 'hand-off', undo: { undo: null } },
    });
    const expected = {
      ...{
        from: translator.name,
        due: '2026-11-30',
        message: 'ด่วน',
        part: 'all',
        segments: 3,
        returned: null,
      },
      to: { name: reviewer.name, role: 'reviewer' },
    };
    expect(ask('handOffs.list', {})).toMatchObject([expected]);
    expect(other.ask('handOffs.waiting', {}, reviewer)).toMatchObject([expected]);
    // The file itself says so to whoever opens it, but for its sender: the name may be spelled otherwise there.
    const otherwise = { ...reviewer, name: 'บุญญ์' };
    expect(other.ask('handOffs.waiting', {}, otherwise)).toMatchObject([expected]);
    expect(other.ask('handOffs.waiting', {}, null)).toMatchObject([expected]);
    expect(other.ask('handOffs.waiting', {}, translator)).toEqual([]);
    expect(ask('handOffs.waiting', {}, otherwise)).toEqual([]);
  });

  test('leaves what is being typed at home', () => {
    const project = withProject();
    const [row] = project.rows();
    if (row === undefined) throw new Error('no row');
    project.ask('drafts.put', { segment: row.segment.id, side: 'target', text: 'half-written-and-private' });
    const file = path.join(project.folder, 'sent.songphasa');
    project.ask('sendHandOff', { place: placeFor(file), request: request() });
    expect(project.ask('drafts.left', {})).toHaveLength(1);
    const other = start();
    other.ask('open', { path: file }, reviewer);
    expect(other.ask('drafts.left', {}, reviewer)).toEqual([]);
    expect(readFileSync(file).includes('half-written-and-private')).toBe(false);
  });

  test('may be what is shown: the other side sees just that', () => {
    const { other } = sent({ kind: 'shown', filter: { ...ALL, anyArtifact: true } });
    const [handOff] = other.ask('handOffs.waiting', {}, reviewer);
    expect(handOff).toMatchObject({ part: 'segments', segments: 1, states: { untranslated: 1 } });
    const { total } = other.ask('view.open', { filter: { ...ALL, handOff: handOff?.id } }, reviewer);
    expect(total).toBe(1);
  });

  test('is nothing where nothing is shown, or the document is gone', () => {
    const { code, folder } = withProject();
    const place = placeFor(path.join(folder, 'sent.songphasa'));
    const none: SendRequest['part'] = { kind: 'shown', filter: { ...ALL, search: 'ไม่มี' } };
    expect(code('sendHandOff', { place, request: request(none) })).toBe('no-segments');
    const gone = {
      kind: 'document',
      document: '00000000-0000-4000-8000-000000000009',
    } as SendRequest['part'];
    expect(code('sendHandOff', { place, request: request(gone) })).toBe('not-found');
    expect(readdirSync(folder).sort()).not.toContain('sent.songphasa');
  });

  test('is off the record again where its file can not be written', () => {
    const { ask, code, folder, file } = withProject();
    const taken = path.join(folder, 'folder.songphasa');
    mkdirSync(taken);
    expect(code('sendHandOff', { place: placeFor(taken), request: request() })).not.toBeNull();
    expect(code('sendHandOff', { place: placeFor(file), request: request() })).toBe('file-locked');
    expect(ask('handOffs.list', {})).toEqual([]);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

test('returned and merged, it is back, with what was done', () => {
  const { ask, folder, other, rows } = sent();
  const [handOff] = other.ask('handOffs.waiting', {}, reviewer);
  const { view } = other.ask('view.open', { filter: ALL }, reviewer);
  const [row] = other.ask('view.rows', { view, offset: 1, limit: 1 }, reviewer);
  if (row === undefined || handOff === undefined) throw new Error('nothing was sent');
  const { id: segment, revision: expectedRevision } = row.segment;
  other.ask('segments.update', { segment, expectedRevision, target: 'Done', confirm: true }, reviewer);
  const back = path.join(folder, 'back.songphasa');
  other.ask('returnHandOff', { place: placeFor(back), handOff: handOff.id, message: 'เสร็จแล้ว' }, reviewer);
  expect(other.ask('handOffs.waiting', {}, reviewer)).toEqual([]);
  expect(existsSync(back)).toBe(true);

  const choices = { picks: [], prefer: null };
  const preview = ask('mergePreview', { file: back, choices });
  expect(preview.returned).toEqual([{ by: reviewer.name, message: 'เสร็จแล้ว' }]);
  ask('merge', { file: back, choices: { picks: [], prefer: null }, acceptFaults: false });
  expect(rows()[1]?.segment.target).toBe('Done');
  expect(ask('handOffs.list', {})).toMatchObject([
    { id: handOff.id, returned: { by: reviewer.name, message: 'เสร็จแล้ว' } },
  ]);
});

test('what was never sent can not be returned', () => {
  const { code, folder } = withProject();
  const place = placeFor(path.join(folder, 'back.songphasa'));
  const handOff = '00000000-0000-4000-8000-000000000009' as never;
  expect(code('returnHandOff', { place, handOff, message: '' })).toBe('not-found');
});
