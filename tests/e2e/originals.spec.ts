/** Files of other tools: in with their tags, translated and approved, out into the very file that came. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { plainText } from '../../core/formats/inline.ts';
import { readDocument, recogniseFormat, validateFile } from '../../core/formats/registry.ts';
import { openZip } from '../../core/formats/zip/read.ts';
import { writeZip } from '../../core/formats/zip/write.ts';
import { docx, TAGGED_FILES } from '../fixtures/tagged-files.ts';
import { expect, test } from './songphasa.ts';

function read(file: string) {
  const bytes = readFileSync(file);
  const format = recogniseFormat(path.basename(file), bytes, { encoding: null });
  return { format, units: readDocument(format, bytes, { encoding: null, mapping: null }).units };
}

for (const [name, content] of TAGGED_FILES) {
  test(`${name}: created from, translated, approved, and written into`, async ({ launch, folder }) => {
    const file = path.join(folder, name);
    const out = path.join(folder, `out-${name}`);
    writeFileSync(file, content);
    const tagged = name !== 'fish.po';
    const app = await launch({ people: ['Ari'], role: 'reviewer' });
    const { editor, newProject, exporting } = app;
    await app.willChoose(file);
    await app.start.chooseFile();
    await newProject.waitUntilRead();
    await expect(newProject.fact('segments')).toHaveText('2');
    await newProject.workAlone();
    await app.willSaveAs(path.join(folder, 'a.songphasa'));
    await newProject.create();
    await editor.waitUntilShown();
    if (tagged) {
      await editor.type(1, 'target', '{1>Mackerel');
      await editor.confirm();
      await editor.expectState(1, 'translated');
      await editor.goTo(1);
      expect(await editor.refusalOf(1, 'approve')).toBe('broken-tags');
    }
    await editor.type(1, 'target', tagged ? 'Short {1>mackerel<1}' : 'Short mackerel');
    await editor.confirm();
    await editor.expectState(1, 'translated');
    await editor.writeOn(2, 'Shrimp');
    await editor.confirm();
    await editor.expectState(2, 'translated');
    for (const number of [1, 2]) {
      await editor.goTo(number);
      await editor.run(app.t('menu.review.approveStay'));
      await editor.expectState(number, 'approved');
    }
    await exporting.open();
    await exporting.reviewed();
    await app.willSaveAs(out);
    const bilingual = /\.(xliff|xlf|po)$/.test(name);
    await exporting.write(bilingual ? 'original' : 'original-english');
    const { format, units } = read(out);
    const english = units.map(({ source, target, tags = [] }) =>
      plainText(bilingual ? target : source, tags),
    );
    expect(english).toEqual(['Short mackerel', 'Shrimp']);
    expect(units[0]?.tags ?? []).toHaveLength(tagged ? 1 : 0);
    if (format === 'xliff-1.2' || format === 'xliff-2.1') {
      expect(units.map(({ state }) => state)).toEqual(['approved', 'approved']);
      expect(validateFile(name, readFileSync(out)).errors).toBe(0);
      if (existsSync('/usr/bin/xmllint')) execFileSync('/usr/bin/xmllint', ['--noout', out]);
    }
  });
}

test('several files at once, and more into the open project', async ({ launch, folder }) => {
  for (const [name, content] of TAGGED_FILES) writeFileSync(path.join(folder, name), content);
  const at = (name: string) => path.join(folder, name);
  const app = await launch({ people: ['Ari'] });
  const { editor, newProject } = app;
  await app.willChooseMany([at('fish.xliff'), at('fish.html')]);
  await app.start.chooseFile();
  await newProject.waitUntilRead();
  await expect(newProject.fact('segments')).toHaveText('4');
  await app.willSaveAs(at('a.songphasa'));
  await newProject.create();
  await editor.waitUntilShown();
  expect(await editor.count()).toBe(4);
  await editor.run(app.t('menu.project.addDocuments'));
  await app.willChooseMany([at('fish.srt'), at('fish.docx')]);
  await app.page.getByRole('button', { name: app.t('newProject.pick.choose') }).click();
  await newProject.waitUntilRead();
  await newProject.addToProject();
  await editor.waitUntilShown();
  await expect.poll(() => editor.count()).toBe(8);
});

test('hostile files are refused in words, and leave nothing', async ({ launch, folder }) => {
  const whole = docx();
  const repeated = TAGGED_FILES[0]?.[1].toString().replace('id="2"', 'id="1"') ?? '';
  const files = [
    ['cut.docx', whole.slice(0, whole.length - 40), /archive|zip|damaged|broken|complete/i],
    [
      'entity.xlf',
      '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><xliff version="1.2">&e;</xliff>',
      /DTD/,
    ],
    ['empty.xlf', '', /empty/],
  ] as const;
  const app = await launch({ people: ['Ari'] });
  const { newProject, start } = app;
  for (const [name, content, words] of files) {
    await test.step(name, async () => {
      writeFileSync(path.join(folder, name), content);
      await app.willChoose(path.join(folder, name));
      await start.chooseFile();
      await expect(newProject.failure).toContainText(words);
      await expect(newProject.createButton).toBeDisabled();
      await newProject.back();
    });
  }
  await test.step('ids that stand twice are listed, and taken in only where that is wanted', async () => {
    writeFileSync(path.join(folder, 'twice.xlf'), repeated);
    await app.willChoose(path.join(folder, 'twice.xlf'));
    await start.chooseFile();
    await newProject.waitUntilRead();
    await expect(newProject.doubts).toContainText(app.t('newProject.invalid.title', { file: 'twice.xlf' }));
    await expect(newProject.createButton).toBeDisabled();
    await newProject.importAnyway();
    await newProject.waitUntilRead();
    await app.willSaveAs(path.join(folder, 'a.songphasa'));
    await newProject.create();
    await app.editor.waitUntilShown();
  });
  expect(readdirSync(folder).filter((name) => /\.tmp$|songphasa$/.test(name))).toEqual(['a.songphasa']);
});

test('a table that reviewers edited is taken in, and undone', async ({ launch, folder }) => {
  const table = path.join(folder, 'menu.csv');
  writeFileSync(table, 'ไทย,English\nปลาทู,Mackerel\nกุ้ง,Shrimp\n');
  const app = await launch({ people: ['Ari'], role: 'reviewer' });
  const { editor, exporting } = app;
  await app.createProject(table, path.join(folder, 'a.songphasa'));
  await exporting.open();
  await exporting.reviewed();
  const sent = path.join(folder, 'sent.xlsx');
  await app.willSaveAs(sent);
  await exporting.write('review-xlsx');
  const archive = openZip(readFileSync(sent));
  const parts = archive.names.map((part) => {
    const text = new TextDecoder().decode(archive.read(part) ?? undefined);
    return [part, new TextEncoder().encode(text.replace('>Shrimp<', '>Prawn<'))] as const;
  });
  writeFileSync(sent, writeZip(parts));
  await app.willChoose(sent);
  await editor.run(app.t('commands.project.takeReview'));
  const dialog = app.page.getByRole('dialog', {
    name: app.t('exchange.takeReview.title', { name: 'sent.xlsx' }),
  });
  await expect(dialog).toContainText('Prawn');
  await dialog.getByRole('button', { name: app.t('exchange.takeReview.apply', { count: 1 }) }).click();
  await expect(editor.text(2, 'target')).toHaveText('Prawn');
  await editor.undo();
  await expect(editor.text(2, 'target')).toHaveText('Shrimp');
});
