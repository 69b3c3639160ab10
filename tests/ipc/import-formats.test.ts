/** What every format becomes, from the file to the rows of a project. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { writeDocument } from '../../core/formats/registry.ts';
import { importDocuments } from '../../db/commands/import.ts';
import { exportSnapshot } from '../../db/export.ts';
import { closeProject, createProject } from '../../db/open.ts';
import { fileBytes, originOf } from '../../db/origins.ts';
import { inspectFiles, readForImport } from '../../electron/engine/import.ts';
import type { ImportFiles } from '../../electron/engine/protocol.ts';
import type { Job } from '../../electron/engine/session.ts';
import { exportLabels } from '../../i18n/export-labels.ts';
import { createI18n } from '../../i18n/index.ts';
import { actor } from '../db/project.ts';
import { temporaryFolder } from './temporary.ts';

const job: Job = { report: () => {}, isCancelled: () => false };
const ari = actor('Ari', 'translator');
const opened: ReturnType<typeof createProject>[] = [];
afterEach(() => {
  for (const db of opened.splice(0)) closeProject(db);
});

function put(name: string, content: string | Uint8Array, folder = temporaryFolder()): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

function files(thai: string, rest: Partial<ImportFiles> = {}): ImportFiles {
  return { thai, english: null, thaiEncoding: null, englishEncoding: null, mapping: null, ...rest };
}

function projectOf(request: ImportFiles) {
  const { documents } = readForImport(request, job);
  const db = createProject(
    path.join(temporaryFolder(), 'a.songphasa'),
    { name: 'a', onePerson: false },
    {
      fill: (filling) => {
        importDocuments(filling, { actor: ari, scan: () => [] }, documents(filling));
      },
    },
  );
  opened.push(db);
  return {
    db,
    snapshot: () =>
      exportSnapshot(db, { document: null, exportedBy: 'Ari', tool: { name: 'Songphasa', version: '1' } }),
  };
}

const unit = (id: string, source: string, target = '', more = '') =>
  `<trans-unit id="${id}"><source>${source}</source>${target}${more}</trans-unit>`;
const xliff1 = (body: string, languages = 'source-language="th" target-language="en"', original = 'ก.txt') =>
  `<file original="${original}" datatype="plaintext" ${languages}><body>${body}</body></file>`;
const xliff = (...all: string[]) =>
  `<?xml version="1.0"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">${all.join('')}</xliff>`;

const TAGGED = unit(
  '1',
  '<g id="1">ปลา</g>ทู',
  '<target state="translated"><g id="1">Fish</g></target>',
  '<note>ชื่อปลา</note>',
);

describe('looking', () => {
  test('at XLIFF tells languages, documents, states, notes and tags', () => {
    const file = put('a.xlf', xliff(xliff1(TAGGED), xliff1(unit('1', 'กุ้ง'), undefined, 'ข.txt')));
    expect(inspectFiles(files(file), job)).toMatchObject({
      format: 'xliff1',
      files: [{ name: 'a.xlf', encoding: null }],
      documents: [
        { name: 'ก.txt', segments: 1 },
        { name: 'ข.txt', segments: 1 },
      ],
      languages: { source: 'th', target: 'en', swapped: false },
      states: { translated: 1, untranslated: 1 },
      ...{ segments: 2, withTarget: 1, notes: 1, tagged: 1, warnings: [], invalid: [] },
      sample: [{ source: '{1>ปลา<1}ทู' }, { source: 'กุ้ง' }],
    });
  });

  test.each([
    [
      'into another language',
      xliff(xliff1(unit('1', 'Fish'), 'source-language="en" target-language="fr"')),
      'languages',
    ],
    [
      'from English into English',
      xliff(xliff1(unit('1', 'Fish'), 'source-language="en" target-language="en"')),
      'languages',
    ],
    ['without a Thai letter', xliff(xliff1(unit('1', 'Fish'))), 'no-thai'],
  ])('warns of a file %s', (_what, content, kind) => {
    expect(inspectFiles(files(put('a.xlf', content)), job).warnings).toMatchObject([{ kind, file: 'a.xlf' }]);
  });

  test('warns of an English text taken to be Thai, and of approvals that are given anew', () => {
    const text = put('a.txt', 'Give notice within five days.\n');
    expect(inspectFiles(files(text), job).warnings).toEqual([{ kind: 'no-thai', file: 'a.txt' }]);
    const approved = put(
      'b.xlf',
      xliff(
        xliff1(
          TAGGED.replace('id="1"><source>', 'id="1" approved="yes"><source>').replace('translated', 'final'),
        ),
      ),
    );
    expect(inspectFiles(files(approved), job)).toMatchObject({
      states: { approved: 1 },
      warnings: [{ kind: 'approvals', count: 1 }],
    });
  });

  test('says nothing of a file that translates into Thai', () => {
    const into = unit('1', 'Fish', '<target>ปลา</target>');
    const file = put('a.xlf', xliff(xliff1(into, 'source-language="en-GB" target-language="th-TH"')));
    expect(inspectFiles(files(file), job)).toMatchObject({
      languages: { swapped: true },
      warnings: [],
      sample: [{ source: 'ปลา', target: 'Fish' }],
    });
  });

  test('lists what is not valid, and takes it in only where that is wanted', () => {
    const file = put(
      'a.xlf',
      xliff(xliff1(unit('1', 'ปลา') + unit('1', 'กุ้ง').replace('<trans-unit', '\n<trans-unit nonsense="x"'))),
    );
    const [invalid] = inspectFiles(files(file), job).invalid;
    expect(invalid).toMatchObject({ file: 'a.xlf' });
    expect(invalid?.violations.map(({ line, rule }) => [line, rule])).toContainEqual([3, 'id-repeated']);
    expect(() => readForImport(files(file), job)).toThrow(
      expect.objectContaining({ code: 'file-invalid', params: { file: 'a.xlf', count: invalid?.errors } }),
    );
    expect(projectOf(files(file, { anyway: true })).snapshot().documents[0]?.segments).toHaveLength(2);
  });
});

describe('taking in', () => {
  test('several files become documents in order, each with its bytes', () => {
    const srt = '1\n00:00:01,000 --> 00:00:02,000\n<i>ปลา</i>ทู\n';
    const request = files(put('a.srt', srt), {
      more: [put('b.md', '# กุ้ง\n\nหอย **ใหญ่**\n'), put('c.po', 'msgid "ปู"\nmsgstr "Crab"\n')],
    });
    expect(inspectFiles(request, job)).toMatchObject({ format: 'several', segments: 4, tagged: 2 });
    const { db, snapshot } = projectOf(request);
    const { documents } = snapshot();
    expect(documents.map(({ name, segments }) => [name, segments.map(({ source }) => source)])).toEqual([
      ['a.srt', ['{1>ปลา<1}ทู']],
      ['b.md', ['กุ้ง', 'หอย {1>ใหญ่<1}']],
      ['c.po', ['ปู']],
    ]);
    const [first] = documents;
    const origin = originOf(db, first?.id as never);
    expect(origin?.files.map(({ name }) => name)).toEqual(['a.srt']);
    expect(new TextDecoder().decode(fileBytes(db, origin?.files[0]?.sha256 ?? ''))).toBe(srt);
  });

  test('our own XLIFF brings back originals, authors, verdicts, threads and times; not approvals', () => {
    const note = { author: 'Boon', at: '2024-05-06T07:08:09.000Z', resolved: false };
    const segment = {
      ...{ id: 's1', number: 1, paragraph: 0, original: 'XNUMX วัน', source: 'ห้าวัน', target: 'Five days' },
      ...{ verdictReason: 'Which days?', approvedBy: null, sourceAuthor: 'Ari', targetAuthor: 'อารี' },
      ...{ changedAt: '2024-05-06T07:00:00.000Z', openArtifacts: [] },
      state: 'changes-requested' as const,
      notes: [
        { ...note, id: 'n1', parentId: null, text: 'See the act', resolved: true },
        { ...note, id: 'n2', parentId: 'n1', text: 'Seen', author: 'อารี' },
      ],
    };
    const approved = {
      ...segment,
      id: 's2',
      number: 2,
      state: 'approved' as const,
      approvedBy: 'Boon',
      verdictReason: null,
      notes: [],
    };
    const document = {
      ...{ projectId: 'p', projectName: 'p', exportedAt: note.at, exportedBy: null, people: [] },
      ...{ tool: { name: 'Songphasa', version: '1' }, onePerson: false, clean: false },
      documents: [{ id: 'd', name: 'a.txt', segments: [segment, approved] }],
    };
    const labels = exportLabels(createI18n('en').t, 'en');
    for (const format of ['xliff-1.2', 'xliff-2.1'] as const) {
      const bytes = writeDocument(format, document, { approvedOnly: false, labels });
      const { snapshot } = projectOf(files(put('a.xlf', bytes)));
      const [one, two] = snapshot().documents[0]?.segments ?? [];
      expect(one).toMatchObject({
        ...{ original: 'XNUMX วัน', source: 'ห้าวัน', target: 'Five days', state: 'changes-requested' },
        ...{
          verdictReason: 'Which days?',
          sourceAuthor: 'Ari',
          targetAuthor: 'อารี',
          changedAt: segment.changedAt,
        },
        notes: [
          { author: 'Boon', at: note.at, text: 'See the act', resolved: true, parentId: null },
          { author: 'อารี', at: note.at, text: 'Seen', parentId: one?.notes[0]?.id },
        ],
      });
      expect(two).toMatchObject({ state: 'translated', approvedBy: null, notes: [] });
      expect(snapshot().people.filter(({ name }) => name === 'Ari')).toHaveLength(1);
    }
  });

  test('a long paragraph with tags is cut where it is safe, and never in a pair', () => {
    const sentence = 'ผู้ร้องต้องยื่นคำร้องต่อศาลภายในห้าวันนับแต่วันที่ได้รับแจ้งคำสั่งนี้เป็นหนังสือ ';
    const html = `<p>${sentence.repeat(6)}<b>${sentence.repeat(6)}</b>${sentence.repeat(6)}</p>`;
    const { snapshot } = projectOf(files(put('a.html', html)));
    const segments = snapshot().documents[0]?.segments ?? [];
    expect(segments.map(({ source }) => source).join('')).toContain('{1>');
    for (const { source } of segments) expect(source.includes('{1>')).toBe(source.includes('<1}'));
  });
});
