import { describe, expect, it } from 'vitest';
import { readTmxMemory } from '../../../core/matching/tmx-memory.ts';
import { encodeUtf8 } from '../../../core/text/encoding.ts';
import { expectFailure } from '../../db/project.ts';

const tmx = (units: string) =>
  encodeUtf8(`<tmx version="1.4"><header srclang="en" creationtool="x"/><body>${units}</body></tmx>`);
const tuv = (language: string, text: string, more = '') =>
  `<tuv xml:lang="${language}"${more}><seg>${text}</seg></tuv>`;

describe('a TMX file as memory', () => {
  it('gives Thai and English, whichever comes first, each pair once', () => {
    const unit = `<tu>${tuv('en-US', 'Hello')}${tuv('th-TH', 'สวัสดี')}</tu>`;
    expect(readTmxMemory(tmx(unit + unit))).toEqual([
      { source: 'สวัสดี', target: 'Hello', changedAt: null, author: null },
    ]);
  });

  it('says who changed a unit and when, as the English or the unit says', () => {
    const more = ' changedate="20210305T101112Z" changeid="Ann"';
    const one = `<tu creationid="Bo">${tuv('th', 'ก')}${tuv('en', 'a', more)}</tu>`;
    const two = `<tu creationid="Bo" creationdate="x">${tuv('th', 'ข')}${tuv('en', 'b')}</tu>`;
    expect(readTmxMemory(tmx(one + two)).map(({ changedAt, author }) => [changedAt, author])).toEqual([
      [Date.UTC(2021, 2, 5, 10, 11, 12), 'Ann'],
      [null, 'Bo'],
    ]);
  });

  it('keeps tags as chips', () => {
    const bold = (text: string) => `<bpt i="1">&lt;b&gt;</bpt>${text}<ept i="1">&lt;/b&gt;</ept>`;
    const [unit] = readTmxMemory(tmx(`<tu>${tuv('th', bold('หนา'))}${tuv('en', bold('bold'))}</tu>`));
    expect(unit).toMatchObject({ source: '{1>หนา<1}', target: '{1>bold<1}' });
  });

  it.each([
    ['', 'file-empty'],
    ['<xliff/>', 'format-unknown'],
    ['<tmx><body>', 'xml-malformed'],
    ['<tmx version="1.4"><header/><body/></tmx>', 'no-segments'],
  ] as const)('is refused where it is %j', (text, code) => {
    expectFailure(() => readTmxMemory(encodeUtf8(text)), code);
  });

  it('passes over units in other languages, and those with a side left empty', () => {
    const units = `<tu>${tuv('de', 'Hallo')}${tuv('en', 'Hello')}</tu><tu>${tuv('th', 'ก')}${tuv('en', ' ')}</tu>`;
    expectFailure(() => readTmxMemory(tmx(units)), 'no-segments');
  });
});
