/** What can't be opened, read or written: said in both languages; nothing created, nothing changed. */
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import type { ErrorCode } from '../../core/errors.ts';
import { createProject } from '../../db/open.ts';
import { LANGUAGES } from '../../i18n/index.ts';
import { say } from '../../i18n/say.ts';
import { snapshot } from './snapshot.ts';
import { expect, test } from './songphasa.ts';

const TEXT = 'ห้องสมุดเปิดทุกวัน\n\nปิดเฉพาะวันหยุดราชการ\n';
const PNG = Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010806000000', 'hex');

function project(file: string): string {
  createProject(file, { name: 'Sound', onePerson: false }).raw.close();
  return file;
}

function changed(file: string, change: (bytes: Buffer) => void): string {
  const bytes = readFileSync(project(file));
  change(bytes);
  writeFileSync(file, bytes);
  return file;
}

interface Bad {
  readonly what: string;
  readonly code: ErrorCode;
  /** Puts the file where the path says. */
  readonly make: (file: string) => void;
}

const NO_PROJECTS: readonly Bad[] = [
  {
    what: 'foreign.songphasa',
    code: 'project-foreign',
    make: (file) => new Database(file).exec('CREATE TABLE t (x)').close(),
  },
  { what: 'empty.songphasa', code: 'file-empty', make: (file) => writeFileSync(file, '') },
  { what: 'folder.songphasa', code: 'file-is-directory', make: (file) => mkdirSync(file) },
  { what: 'binary.songphasa', code: 'project-not-database', make: (file) => writeFileSync(file, PNG) },
  {
    what: 'corrupt.songphasa',
    code: 'project-corrupt',
    make: (file) => changed(file, (bytes) => bytes.fill(0xaa, 4_096, 4_096 * 4)),
  },
  // PRAGMA user_version: https://sqlite.org/fileformat2.html#user_version_number
  {
    what: 'newer.songphasa',
    code: 'project-newer',
    make: (file) => changed(file, (bytes) => bytes.writeUInt32BE(9_999, 60)),
  },
];

const NO_TEXTS: readonly Bad[] = [
  { what: 'empty.txt', code: 'file-empty', make: (file) => writeFileSync(file, '') },
  { what: 'blank.txt', code: 'no-segments', make: (file) => writeFileSync(file, '\n \n\n') },
  { what: 'folder.txt', code: 'file-is-directory', make: (file) => mkdirSync(file) },
  { what: 'picture.txt', code: 'file-not-text', make: (file) => writeFileSync(file, PNG) },
  {
    what: 'broken.csv',
    code: 'csv-malformed',
    make: (file) => writeFileSync(file, 'ไทย,English\n"เปิด,open\n'),
  },
];

/** A folder that this user, root or not, can't write to. */
function readOnlyFolder(folder: string): string {
  if (process.getuid?.() === 0) return process.platform === 'linux' ? '/sys' : '/System';
  const closed = path.join(folder, 'closed');
  mkdirSync(closed);
  chmodSync(closed, 0o555);
  return closed;
}

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test('what is no project is refused in words and left as it is', async ({ launch, folder }) => {
      const app = await launch({ language, people: ['Ari'] });
      for (const { what, code, make } of NO_PROJECTS) {
        await test.step(what, async () => {
          const file = path.join(folder, what);
          make(file);
          const before = snapshot(folder);
          await app.willChoose(file);
          await app.start.openProject();
          await expect(app.start.failure).toContainText(say(app.t, `errors.${code}.title`));
          expect(snapshot(folder)).toEqual(before);
        });
      }
    });

    test('what is no text is refused in words, and nothing is created', async ({ launch, folder }) => {
      const app = await launch({ language, people: ['Ari'] });
      for (const { what, code, make } of NO_TEXTS) {
        await test.step(what, async () => {
          const file = path.join(folder, what);
          make(file);
          const before = snapshot(folder);
          await app.start.waitUntilShown();
          await app.willChoose(file);
          await app.start.chooseFile();
          await expect(app.start.failure).toContainText(say(app.t, `errors.${code}.title`, { line: 2 }));
          expect(snapshot(folder)).toEqual(before);
          if (code !== 'file-is-directory') await app.newProject.back();
        });
      }
    });

    test('a folder that can’t be written to is named, for a project and for an export', async ({
      launch,
      folder,
    }) => {
      const closed = readOnlyFolder(folder);
      const text = path.join(folder, 'a.txt');
      writeFileSync(text, TEXT);
      const app = await launch({ language, people: ['Ari'] });
      const words = app.t('errors.folder-read-only.title');
      await app.willChoose(text);
      await app.start.chooseFile();
      await app.newProject.waitUntilRead();
      const before = snapshot(folder);
      await app.willSaveAs(path.join(closed, 'a.songphasa'));
      await app.newProject.create();
      await expect(app.newProject.failure).toContainText(words);
      expect(snapshot(folder)).toEqual(before);

      const file = path.join(folder, 'a.songphasa');
      await app.willSaveAs(file);
      await app.newProject.create();
      await app.editor.waitUntilShown();
      await app.willSaveAs(path.join(closed, 'a.csv'));
      await app.exporting.open();
      await app.exporting.start('csv');
      await expect(app.exporting.dialog.getByRole('alert')).toContainText(words);
    });
  });
}
