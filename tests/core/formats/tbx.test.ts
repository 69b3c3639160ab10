import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTbx } from '../../../core/formats/tbx/read.ts';
import { readTermTable, writeTermTable } from '../../../core/formats/tbx/table.ts';
import { type Concept, TERM_STATUSES } from '../../../core/formats/tbx/terms.ts';
import { writeTbx } from '../../../core/formats/tbx/write.ts';
import { isXmlText } from '../../../core/formats/xml/escape.ts';
import { encodeUtf8 } from '../../../core/text/encoding.ts';
import { anyText } from './fixtures.ts';
import { violations } from './shared.ts';

const term = (language: string, text: string, over = {}) => ({
  language,
  text,
  status: null,
  partOfSpeech: null,
  notes: [],
  ...over,
});
const read = (text: string) => readTbx(encodeUtf8(text));

const TBX2 = `<?xml version="1.0"?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></martifHeader><text><body>
<termEntry id="c5"><descrip type="subjectField">ships</descrip><descripGrp><descrip type="definition">where ships
 lie</descrip><admin type="source">me</admin></descripGrp><note>general</note>
<langSet xml:lang="th"><tig><term>ท่าเรือ</term><termNote type="partOfSpeech">noun</termNote><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig><tig><term>ท่า</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote><note>short</note></tig></langSet>
<langSet xml:lang="en-GB"><ntig><termGrp><term>pier</term><termNoteGrp><termNote type="partOfSpeech">noun</termNote></termNoteGrp></termGrp></ntig></langSet></termEntry>
<termEntry id="empty"><langSet xml:lang="th"/></termEntry>
</body></text></martif>`;

const TBX3_DCT = `<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"><tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader><text><body>
<conceptEntry id="a"><min:subjectField>law</min:subjectField><langSec xml:lang="th"><basic:definition>ความหมาย</basic:definition><termSec><term>กฎหมาย</term><min:partOfSpeech>noun</min:partOfSpeech><min:administrativeStatus>admittedTerm-admn-sts</min:administrativeStatus></termSec></langSec></conceptEntry></body></text></tbx>`;

describe('a TBX file', () => {
  test('of the second edition is read', () => {
    expect(read(TBX2)).toEqual([
      {
        id: 'c5',
        subject: 'ships',
        definition: 'where ships\n lie',
        notes: ['general'],
        terms: [
          term('th', 'ท่าเรือ', { partOfSpeech: 'noun', status: 'preferred' }),
          term('th', 'ท่า', { status: 'deprecated', notes: ['short'] }),
          term('en-GB', 'pier', { partOfSpeech: 'noun' }),
        ],
      },
    ]);
  });

  test('of the third edition is read, its categories as elements', () => {
    expect(read(TBX3_DCT)).toEqual([
      {
        id: 'a',
        subject: 'law',
        definition: 'ความหมาย',
        notes: [],
        terms: [term('th', 'กฎหมาย', { partOfSpeech: 'noun', status: 'admitted' })],
      },
    ]);
  });

  test.each([
    ['<tmx/>', 'format-unknown'],
    ['<tbx><text><body/></text></tbx>', 'no-segments'],
    ['<martif>', 'xml-malformed'],
    ['<!DOCTYPE martif [<!ENTITY a "b">]><martif/>', 'dtd-not-allowed'],
  ])('%s is refused', (text, code) => {
    expect(() => read(text)).toThrow(code);
  });

  test('is written so that it reads back, with ids that are names', () => {
    const concepts: Concept[] = [
      {
        id: '7',
        subject: 'a & b',
        definition: '<d>',
        notes: ['n'],
        terms: [
          term('th', 'ก'),
          term('en', 'A', { status: 'superseded', partOfSpeech: 'noun', notes: ['m'] }),
          term('th', 'ข'),
        ],
      },
      { id: 'name', subject: null, definition: null, notes: [], terms: [term('en', 'B')] },
      { id: null, subject: null, definition: null, notes: [], terms: [term('en', 'C')] },
    ];
    const file = writeTbx(concepts, { title: 'T', source: 'S' });
    const back = readTbx(file);
    expect(back.map(({ id }) => id)).toEqual(['c7', 'name', 'c3']);
    expect(
      back.map(({ id: _id, terms, ...rest }) => ({
        ...rest,
        terms: [...terms].sort((a, b) => a.text.localeCompare(b.text)),
      })),
    ).toEqual(
      concepts.map(({ id: _id, terms, ...rest }) => ({
        ...rest,
        terms: [...terms].sort((a, b) => a.text.localeCompare(b.text)),
      })),
    );
    expect(violations(file, 'well-formed')).toBe('');
  });

  test('reads back any term', () => {
    const text = anyText
      .map((one) => one.replace(/\s+/g, ' ').trim())
      .filter((one) => one !== '' && isXmlText(one));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(text, fc.constantFrom(...TERM_STATUSES, null)), { minLength: 1, maxLength: 5 }),
        (pairs) => {
          const terms = pairs.map(([one, status]) => term('th', one, { status }));
          const concept = { id: 'x', subject: null, definition: null, notes: [], terms };
          expect(readTbx(writeTbx([concept], { title: 't', source: 's' }))).toEqual([concept]);
        },
      ),
    );
  });
});

describe('a table of terms', () => {
  test('is read row by row, several terms in a cell by line', () => {
    expect(readTermTable('ไทย,อังกฤษ,หมายเหตุ\n"ท่าเรือ\nท่า",pier,short\n', null)).toEqual([
      {
        id: null,
        subject: null,
        definition: null,
        notes: ['short'],
        terms: [term('th', 'ท่าเรือ'), term('th', 'ท่า'), term('en', 'pier')],
      },
    ]);
  });

  test('is written so that it reads back, and runs no formula', () => {
    const concept: Concept = {
      id: '1',
      subject: null,
      definition: null,
      notes: ['x "y"'],
      terms: [term('th', 'ก'), term('en', 'A'), term('en', 'B')],
    };
    const file = new TextDecoder().decode(
      writeTermTable([concept, { ...concept, id: '2', terms: [term('en', '=1+1')] }]),
    );
    expect(file).toContain('"\'=1+1"');
    expect(readTermTable(file, null)[0]).toEqual(concept);
  });
});
