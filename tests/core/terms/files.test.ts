import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTermFile, TERM_FORMATS, termPairs, writeTermFile } from '../../../core/terms/files.ts';
import { type Term, type TermId, tidyTerm } from '../../../core/terms/term.ts';
import { encodeUtf8 } from '../../../core/text/encoding.ts';
import { expectFailure } from '../../db/project.ts';

const FACTS = { title: 'Terms', source: 'A project' };
const SELLER: Term = {
  id: '0190b3c4-aaaa-7bbb-8ccc-0123456789ab' as TermId,
  thai: ['ผู้ขาย', 'ผู้จัดจำหน่าย'],
  english: ['supplier'],
  forbiddenThai: ['คนขาย'],
  forbiddenEnglish: ['vendor', '=dealer'],
  note: 'Of the contract.\nNot of a shop.',
  domain: 'law',
};

describe('files of terms', () => {
  it.each(TERM_FORMATS)('come back from %s as they went', (format) => {
    const second = { ...SELLER, id: 'ffffffff-0000-4000-8000-000000000000' as TermId, note: '', domain: '' };
    expect(readTermFile(writeTermFile([SELLER, second], format, FACTS))).toEqual([SELLER, second]);
  });

  it.each(TERM_FORMATS)('carry any term in %s', (format) => {
    const word = fc.string({ unit: fc.constantFrom(...'กขาิ ab,"\'=-<&;'.split('')), maxLength: 8 });
    const words = fc.array(word, { maxLength: 3 });
    fc.assert(
      fc.property(
        words,
        words,
        words,
        words,
        word,
        (thai, english, forbiddenThai, forbiddenEnglish, domain) => {
          const wild = { id: SELLER.id, thai, english, forbiddenThai, forbiddenEnglish, note: '', domain };
          const term = tidyTerm(wild);
          fc.pre(term !== null && term.thai.length > 0);
          expect(readTermFile(writeTermFile([term as Term], format, FACTS))).toEqual([term]);
        },
      ),
    );
  });

  it('read the tables that people make', () => {
    const table = 'ไทย,English,Forbidden,หมวด\nผู้ซื้อ,buyer,"customer\nclient",กฎหมาย\n,,only,\n';
    expect(readTermFile(encodeUtf8(table))).toEqual([
      {
        id: null,
        ...{ thai: ['ผู้ซื้อ'], english: ['buyer'], forbiddenThai: [], forbiddenEnglish: ['customer', 'client'] },
        ...{ note: '', domain: 'กฎหมาย' },
      },
    ]);
  });

  it.each([
    ['status', 'forbidden', 'preferred'],
    ['สถานะ', 'ห้ามใช้', 'ใช้ได้'],
    ['Status', 'Do_not_use', ''],
  ])(
    'know words that a column “%s” calls “%s” for forbidden ones of the same concept',
    (column, bad, good) => {
      const table = [
        `th,en,${column},note`,
        `ฝาย,check dam,${good},`,
        `ฝาย,weir,${bad},not a weir`,
        `คลอง,ditch,${bad},`,
        `คูน้ำ,,${bad},`,
        'ท่อ,pipe,to be asked,',
      ].join('\n');
      const empty = { forbiddenThai: [], forbiddenEnglish: [], note: '', domain: '', id: null };
      expect(readTermFile(encodeUtf8(table))).toEqual([
        {
          ...{ ...empty, thai: ['ฝาย'], english: ['check dam'] },
          ...{ forbiddenEnglish: ['weir'], note: 'not a weir' },
        },
        { ...empty, thai: ['คลอง'], english: [], forbiddenEnglish: ['ditch'] },
        { ...empty, thai: [], english: [], forbiddenThai: ['คูน้ำ'] },
        { ...empty, thai: ['ท่อ'], english: ['pipe'], note: `${column}: to be asked` },
      ]);
    },
  );

  it('take the words that TBX calls superseded as forbidden, and the preferred ones first', () => {
    const language = (lang: string, words: string) => `<langSec xml:lang="${lang}">${words}</langSec>`;
    const word = (text: string, status: string) =>
      `<termSec><term>${text}</term><termNote type="administrativeStatus">${status}-admn-sts</termNote></termSec>`;
    const tbx = `<tbx type="TBX-Basic" xmlns="urn:iso:std:iso:30042:ed-2"><text><body><conceptEntry id="c1">${language(
      'th-TH',
      word('ยานพาหนะ', 'admittedTerm') + word('รถ', 'preferredTerm'),
    )}${language('en-GB', word('vehicle', 'preferredTerm') + word('car', 'supersededTerm'))}${language(
      'de',
      word('Wagen', 'preferredTerm'),
    )}</conceptEntry></body></text></tbx>`;
    expect(readTermFile(encodeUtf8(tbx))).toMatchObject([
      { id: null, thai: ['รถ', 'ยานพาหนะ'], english: ['vehicle'], forbiddenEnglish: ['car'] },
    ]);
  });

  it.each([
    ['', 'file-empty'],
    ['<tmx><body/></tmx>', 'format-unknown'],
    ['<tbx></tbx>', 'no-segments'],
    ['a,b\nc,d\n', 'csv-no-thai-column'],
    ['<tbx><text>', 'xml-malformed'],
  ] as const)('refuse %s', (text, code) => {
    expectFailure(() => readTermFile(encodeUtf8(text)), code);
  });

  it('pair every word with every other for the alignment', () => {
    expect(termPairs([{ ...SELLER, english: ['supplier', 'seller'] }])).toHaveLength(4);
  });
});

describe('tidyTerm', () => {
  it('knows no word twice, and none both wanted and forbidden', () => {
    const term = { ...SELLER, thai: [' ผู้ขาย ', 'ผู้ขาย', ''], forbiddenThai: ['ผู้ขาย'] };
    expect(tidyTerm(term)).toMatchObject({ thai: ['ผู้ขาย'], forbiddenThai: [] });
    expect(
      tidyTerm({ ...SELLER, thai: [], english: [' '], forbiddenThai: [], forbiddenEnglish: [] }),
    ).toBeNull();
  });
});
