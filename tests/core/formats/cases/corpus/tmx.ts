/** Memories as other tools write them, beside the files of tests/fixtures/files/tmx. */
import { type CorpusCase, file, utf16 } from './case.ts';

const HEADER =
  '<header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="th" datatype="plaintext"/>';
const tmx = (body: string, header = HEADER) =>
  `<?xml version="1.0"?>\n<tmx version="1.4">${header}<body>${body}</body></tmx>`;
const tuv = (language: string, seg: string) => `<tuv xml:lang="${language}"><seg>${seg}</seg></tuv>`;
const tu = (th: string, en: string) => `<tu>${tuv('th', th)}${tuv('en', en)}</tu>`;
const PAIR = [['ปลา', 'Fish']] as const;

export const TMX_CORPUS: readonly CorpusCase[] = [
  file('the smallest', tmx(tu('ปลา', 'Fish')), PAIR),
  file('English first', tmx(`<tu>${tuv('en', 'Fish')}${tuv('th', 'ปลา')}</tu>`), PAIR),
  file('regions and capitals', tmx(`<tu>${tuv('TH-TH', 'ปลา')}${tuv('en-gb', 'Fish')}</tu>`), PAIR),
  file(
    'lang without xml',
    tmx('<tu><tuv lang="th"><seg>ปลา</seg></tuv><tuv lang="en"><seg>Fish</seg></tuv></tu>'),
    PAIR,
  ),
  file(
    'any source language',
    tmx(tu('ปลา', 'Fish'), HEADER.replace('srclang="th"', 'srclang="*all*"')),
    PAIR,
  ),
  file('English as the source', tmx(tu('ปลา', 'Fish'), HEADER.replace('srclang="th"', 'srclang="en"')), PAIR),
  file(
    'an outside DTD',
    tmx(tu('ปลา', 'Fish')).replace('<tmx', '<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx'),
    PAIR,
  ),
  file(
    'notes and properties',
    tmx(
      `<tu tuid="7"><note>สด</note><prop type="client">a</prop>${tuv('th', 'ปลา')}${tuv('en', 'Fish')}</tu>`,
    ),
    PAIR,
  ),
  file('CDATA', tmx(tu('<![CDATA[ปลา & <ทู>]]>', 'Fish')), [['ปลา & <ทู>', 'Fish']]),
  file('comments and instructions', tmx(`<!-- a --><?b c?>${tu('ปลา<!-- d -->', 'Fish')}`), [
    ['ปลา{1}', 'Fish'],
  ]),
  file(
    'tags that pair',
    tmx(
      tu(
        '<bpt i="1">&lt;b></bpt>ปลา<ept i="1">&lt;/b></ept>ทู',
        '<bpt i="1">&lt;b></bpt>Fish<ept i="1">&lt;/b></ept> x',
      ),
    ),
    [['{1>ปลา<1}ทู', '{1>Fish<1} x']],
  ),
  file('highlighting', tmx(tu('<hi>ปลา</hi>ทู', 'Fish')), [['{1>ปลา<1}ทู', 'Fish']]),
  file('an empty side', tmx(tu('ปลา', '')), [['ปลา', '']]),
  file('no English', tmx(`<tu>${tuv('th', 'ปลา')}</tu>`), [['ปลา', '']]),
  file('equal units', tmx(tu('ปลา', 'Fish') + tu('ปลา', 'Fish')), [...PAIR, ...PAIR]),
  file('CRLF in a text', tmx(tu('ปลา\r\nทู', 'Fish')), [['ปลา\nทู', 'Fish']]),
  file('UTF-16', utf16(tmx(tu('ปลา', 'Fish')), 'be'), PAIR),
  file('no unit', tmx(''), 'no-segments'),
  file(
    'only other languages: the source and the first other one',
    tmx(`<tu>${tuv('de', 'Fisch')}${tuv('fr', 'Poisson')}</tu>`),
    [['Fisch', 'Poisson']],
  ),
  file('an element that is not closed', tmx('<tu>'), 'xml-malformed'),
  file('an unknown entity', tmx(tu('&pla;', 'Fish')), 'xml-malformed'),
  file(
    'entities of its own',
    tmx(tu('&a;', 'Fish')).replace('<tmx', '<!DOCTYPE tmx [<!ENTITY a "b">]><tmx'),
    'xml-malformed',
  ),
  file('another kind of XML', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'format-unknown'),
  file('nothing', '', 'file-empty'),
];
