import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanSegment } from '../../../core/artifacts/scan.ts';
import { basesOf, shapedLike } from '../../../core/terms/english-forms.ts';
import { type Term, type TermDefinition, type TermId, tidyTerm } from '../../../core/terms/term.ts';
import { Termbase } from '../../../core/terms/termbase.ts';

let made = 0;
function term(definition: Partial<TermDefinition>): Term {
  made += 1;
  const empty = { thai: [], english: [], forbiddenThai: [], forbiddenEnglish: [], note: '', domain: '' };
  return { id: `t${made}` as TermId, ...empty, ...definition };
}

const found = (terms: readonly Term[], side: 'source' | 'target', text: string) =>
  new Termbase(terms).find(side, text).map(({ start, end }) => text.slice(start, end));

describe('Thai terms', () => {
  it.each([
    ['ผู้ขาย', 'ผู้ขายต้องส่งมอบสินค้า', ['ผู้ขาย']],
    ['สัญญา', 'ลงนามในสัญญาแล้ว', ['สัญญา']],
    ['ตา', 'ตารางนี้ยาว', []],
    ['ตา', 'คุณตาไปตลาด', ['ตา']],
    ['ภาษีมูลค่าเพิ่ม (VAT)', 'ยื่นภาษีมูลค่าเพิ่ม (vat) ทุกเดือน', ['ภาษีมูลค่าเพิ่ม (vat)']],
    ['ระบบ ERP', 'ใช้ระบบ ERP ใหม่', ['ระบบ ERP']],
    ['ใบเสนอราคา', 'ส่งใบเสนอราคา2ฉบับ', ['ใบเสนอราคา']],
    ['ผู้ขาย', 'ผู้ขายส่งสินค้า', ['ผู้ขาย']],
    ['น้ำตา', 'ใส่น้ำตาล', []],
    ['มาตรา', 'ตามมาตรา 5 และมาตรา 6', ['มาตรา', 'มาตรา']],
  ])('%s in %s', (thai, text, wanted) => {
    expect(found([term({ thai: [thai] })], 'source', text)).toEqual(wanted);
  });

  it('finds the longest, and no term inside of it', () => {
    const terms = [term({ thai: ['ประกัน'] }), term({ thai: ['ประกันภัย'] })];
    expect(found(terms, 'source', 'บริษัทประกันภัยคืนเงินประกัน')).toEqual(['ประกันภัย', 'ประกัน']);
  });

  it('gives all terms that share a word', () => {
    const terms = [term({ thai: ['ศาล'], english: ['court'] }), term({ thai: ['ศาล'], english: ['shrine'] })];
    expect(new Termbase(terms).find('source', 'ไปศาล')[0]?.allowed).toEqual(terms);
  });
});

describe('English terms', () => {
  it.each([
    ['purchase order', 'Two Purchase Orders came.', ['Purchase Orders']],
    ['purchase order', 'the purchase-order number', ['purchase-order']],
    ['policy', 'All policies’ terms', ['policies']],
    ['party', 'the other party’s duty', ['party’s']],
    ['half', 'both halves', ['halves']],
    ['analysis', 'three analyses', ['analyses']],
    ['salesman', 'salesmen', ['salesmen']],
    ['box', 'boxes', ['boxes']],
    ['IT', 'It is for IT only', ['IT']],
    ['VAT', 'VATs in the vat', ['VATs']],
    ['art', 'part of the chart', []],
    ['C++', 'Learn C++ now', ['C++']],
    ['order', 'ordering', []],
  ])('%s in %s', (english, text, wanted) => {
    expect(found([term({ english: [english] })], 'target', text)).toEqual(wanted);
  });

  it.each([
    ['approve', 'It was approved.', true],
    ['approve', 'approving it', true],
    ['submit', 'was submitted', true],
    ['apply', 'applied', true],
    ['plan', 'planning', true],
    ['university', 'the universe', false],
    ['bee', 'it has been', false],
    ['red', 'a ring', false],
  ])('is %s said in %s: %s', (english, text, wanted) => {
    expect(new Termbase([term({ english: [english] })]).saidIn(text).size === 1).toBe(wanted);
  });

  it.each([
    ['Vendors', 'supplier', 'Suppliers'],
    ['vendor', 'supplier', 'supplier'],
    ['companies', 'agency', 'agencies'],
    ['VENDORS', 'supplier', 'suppliers'],
    ['boss', 'head', 'head'],
    ['Vendors', 'VAT', 'VAT'],
  ])('in the place of %s, %s is %s', (there, wanted, text) => {
    expect(shapedLike(there, wanted)).toBe(text);
  });

  it('always counts a word as a form of itself', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z]{1,12}$/), (word) => {
        expect(basesOf(word, 'any').has(word.toLowerCase())).toBe(true);
      }),
    );
  });
});

describe('what is found', () => {
  const letters = fc.constantFrom(...'กขคเาิ่ำ ab-1'.split(''));
  const text = fc.array(letters, { maxLength: 30 }).map((all) => all.join(''));
  it('lies in the text, in order, and never overlaps', () => {
    const side = fc.constantFrom('source' as const, 'target' as const);
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), text, side, (words, where, which) => {
        const tidy = words.map((word) => tidyTerm(term({ thai: [word], english: [word] })));
        const all = new Termbase(tidy.filter((one) => one !== null)).find(which, where);
        let last = 0;
        for (const { start, end } of all) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(where.length);
      }),
    );
  });
});

describe('the checks', () => {
  const seller = term({
    thai: ['ผู้ขาย'],
    english: ['supplier', 'seller'],
    forbiddenThai: ['คนขาย'],
    forbiddenEnglish: ['vendor'],
  });
  const order = term({ thai: ['ใบสั่งซื้อ'], english: ['purchase order'] });
  const court = [term({ thai: ['ศาล'], english: ['court'] }), term({ thai: ['ศาล'], english: ['shrine'] })];
  const check = (source: string, target: string, terms: readonly Term[] = [seller, order, ...court]) =>
    scanSegment({ source, target }, { switched: {} }, { terms: new Termbase(terms) })
      .filter(({ family }) => family === 'terminology')
      .map(({ rule, side, text, fixes }) => [rule, side, text, ...fixes.map((fix) => fix.text)]);

  it.each<[string, string, string[][]]>([
    ['ผู้ขายส่งสินค้า', 'The supplier delivers.', []],
    ['ผู้ขายส่งสินค้า', 'Sellers deliver.', []],
    ['ผู้ขายส่งสินค้า', 'The shop delivers.', [['term-missing', 'source', 'ผู้ขาย']]],
    ['ผู้ขายส่งสินค้า', '', []],
    ['ผู้ขายและผู้ขายอื่น', 'The shops.', [['term-missing', 'source', 'ผู้ขาย']]],
    ['ผู้ขายส่งสินค้า', 'Vendors deliver.', [['forbidden-term', 'target', 'Vendors', 'Suppliers']]],
    ['คนขายส่งสินค้า', '', [['forbidden-term', 'source', 'คนขาย', 'ผู้ขาย']]],
    ['เขาไปศาล', 'He went to the shrine.', []],
    ['เขาไปศาล', 'He went to the temple.', [['term-missing', 'source', 'ศาล']]],
    ['ออกใบสั่งซื้อ', 'Issue purchase orders.', []],
  ])('%s / %s', (source, target, wanted) => {
    expect(check(source, target)).toEqual(wanted);
  });

  it('leave a word alone that one term forbids and another has', () => {
    const stall = term({ thai: ['แผงลอย'], english: ['vendor'] });
    expect(check('แผงลอย', 'A vendor.', [seller, stall])).toEqual([]);
  });

  it('find nothing without terms', () => {
    const pair = { source: 'ผู้ขายส่งสินค้า', target: 'Vendors deliver.' };
    expect(scanSegment(pair).filter(({ family }) => family === 'terminology')).toEqual([]);
  });
});
