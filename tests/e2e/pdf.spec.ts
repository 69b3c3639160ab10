/** The PDF of the two-column page, as people get it. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './songphasa.ts';

const PDFTOTEXT = '/usr/bin/pdftotext';

test('the project as a PDF: pages, numbered, with the Thai and the English in them', async ({
  launch,
  folder,
}) => {
  const file = path.join(folder, 'sample.pdf');
  const app = await launch({ people: ['Ari'] });
  await app.openSample(path.join(folder, 'a.songphasa'));
  await app.exporting.open();
  await app.exporting.reviewed();
  await app.willSaveAs(file);
  await app.exporting.write('pdf');

  const pdf = readFileSync(file);
  expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  expect(pdf.subarray(-7).toString('latin1').trim()).toBe('%%EOF');
  expect(pdf.length).toBeGreaterThan(20_000);
  expect(pdf.toString('latin1')).toMatch(/\/FontName\s*\/[A-Z]{6}\+NotoSansThai/);
  if (!existsSync(PDFTOTEXT)) return;
  const pages = execFileSync(PDFTOTEXT, [file, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
  expect(pages.length).toBeGreaterThan(1);
  const text = pages.join('').replaceAll(/\s+/g, '');
  expect(text).toContain('เรือข้ามฟาก');
  expect(text).toContain('ThefirstferryinthirtyyearssailsLakeOrrinagain');
  for (const [index, page] of pages.entries())
    expect(page).toMatch(new RegExp(`^${index + 1}\\s*/\\s*${pages.length}$`, 'm'));
});
