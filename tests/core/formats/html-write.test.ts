// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExportDocument } from '../../../core/formats/document.ts';
import { writeHtml } from '../../../core/formats/html/write.ts';
import { AWKWARD, anyText, EVERYTHING, everyState, segment, snapshot } from './fixtures.ts';

const html = (document: ExportDocument) => new TextDecoder().decode(writeHtml(document, EVERYTHING));
const page = (document: ExportDocument) => new DOMParser().parseFromString(html(document), 'text/html');
const cell = (root: Document, kind: string) =>
  root.querySelector(`tbody ${kind}`)?.firstChild?.textContent ?? '';

/** What HTML forbids and what we therefore do not promise to keep. */
const kept = (text: string) =>
  Array.from(text, (char) => {
    const code = char.charCodeAt(0);
    const plain = code >= 0x20 ? code < 0x7f || code > 0x9f : '\t\n\r'.includes(char);
    return plain ? char : '\ufffd';
  }).join('');

describe('a side-by-side page', () => {
  const broken = (text: string) =>
    (page(snapshot([segment({ source: text })])).querySelector('td[lang=th] div')?.innerHTML ?? '').split(
      '<wbr>',
    );

  test.each([
    ['แม่น้ำสายนี้ยาวที่สุด', ['แม่น้ำ', 'สาย', 'นี้', 'ยาว', 'ที่สุด']],
    ['มากๆ ฯลฯ', ['มากๆ ฯลฯ']],
    ['รุ่น Nordvik E-500', ['รุ่น Nordvik E-500']],
    ['ราคา 5 บาท', ['ราคา 5 บาท']],
    ['English only', ['English only']],
    ['\u0e48\u0e48ก\u0e48', ['\u0e48\u0e48', 'ก\u0e48']],
  ])('lets lines end between the words of %s', (text, words) => {
    expect(broken(text)).toEqual(words);
  });

  test('may be broken anywhere between Thai words, and its text stays the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'กขานเแ่้ีฯๆะ ๑a1-') }), (text) => {
        expect(broken(text).join('')).toBe(text);
        for (const line of broken(text).slice(1)) expect(line).toMatch(/^[\u0e01-\u0e2e\u0e40-\u0e44]/);
      }),
    );
  });

  test('has a row a segment, Thai left and English right, each in its language', () => {
    const rows = [...page(snapshot(everyState())).querySelectorAll('tbody tr')];
    expect(rows).toHaveLength(6);
    expect(rows[5]?.querySelector('td:nth-child(2)')?.getAttribute('lang')).toBe('th');
    expect(rows[5]?.querySelector('td:nth-child(3)')?.getAttribute('lang')).toBe('en');
    expect(rows[5]?.querySelector('td.state')?.textContent).toBe('Approvedapproved by Malee');
  });

  test.each([
    [true, 'clean', 'CLEAN'],
    [false, 'not-clean', 'NOT CLEAN 1/1, 0 open, 0 left out'],
  ])('says on top whether it is clean: %s', (clean, kind, words) => {
    const root = page(snapshot([segment(clean ? {} : { state: 'draft' })]));
    expect(root.querySelector('.banner')?.classList.contains(kind)).toBe(true);
    expect(root.querySelector('.banner')?.textContent).toBe(words);
  });

  test('says where one person approves their own work', () => {
    expect(page(snapshot([segment()], { onePerson: true })).body.textContent).toContain('ONE PERSON');
  });

  test('shows notes, verdicts and open artifacts', () => {
    const rows = [...page(snapshot(everyState())).querySelectorAll('tbody tr')].map(
      (row) => row.textContent ?? '',
    );
    expect(rows[0]).toContain('Open artifacts: XNUMX (placeholder)');
    expect(rows[0]).toContain('Malee · 2026-03-04T01:00:00.000Z · resolved: ควรเป็นปีใด?');
    expect(rows[4]).toContain('ตัวเลขไม่ตรง & <unclear>');
  });

  test('names the documents where there are more than one', () => {
    const documents = ['a', 'b'].map((name) => ({ id: name, name, segments: [segment()] }));
    expect([...page(snapshot([], { documents })).querySelectorAll('h2')].map((h) => h.textContent)).toEqual([
      'a',
      'b',
    ]);
    expect(page(snapshot([segment()])).querySelector('h2')).toBeNull();
  });

  test('says where the history does not hold, and only there', () => {
    const banners = (historyFaults?: number) =>
      [
        ...page(snapshot([], historyFaults === undefined ? {} : { historyFaults })).querySelectorAll(
          '.banner',
        ),
      ].map((one) => one.textContent);
    expect(banners(3)).toContain('HISTORY 3');
    expect(banners(0).join()).not.toContain('HISTORY');
    expect(banners().join()).not.toContain('HISTORY');
  });

  test('loads nothing and runs nothing', () => {
    const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)><a href="javascript:1">';
    const one = segment({
      source: hostile,
      target: hostile,
      approvedBy: hostile,
      verdictReason: hostile,
      openArtifacts: [{ rule: hostile, text: hostile }],
      notes: [{ id: 'n', parentId: null, author: hostile, at: hostile, text: hostile, resolved: false }],
    });
    const documents = ['a', 'b'].map((id) => ({ id, name: hostile, segments: [one] }));
    const root = page(
      snapshot([], {
        documents,
        projectName: hostile,
        exportedBy: hostile,
        tool: { name: hostile, version: hostile },
      }),
    );
    expect(root.querySelectorAll('script, img, link, iframe, object, a, [onerror], [src]')).toHaveLength(0);
    expect(root.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
    expect(root.querySelector('style')?.textContent).not.toMatch(/url\(|@import/);
  });

  test.each(Object.entries(AWKWARD))('shows %s as it is', (_name, awkward) => {
    const root = page(snapshot([segment({ source: awkward, target: awkward })]));
    expect(cell(root, '[lang=th]')).toBe(kept(awkward));
    expect(cell(root, '[lang=en]')).toBe(kept(awkward));
  });

  test('shows any text as it is', () => {
    fc.assert(
      fc.property(
        anyText.filter((text) => text !== ''),
        (source) => {
          expect(cell(page(snapshot([segment({ source })])), '[lang=th]')).toBe(kept(source));
        },
      ),
      { numRuns: 40 },
    );
  });
});
