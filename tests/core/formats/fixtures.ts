/** Snapshots to export and words to export them with; own sentences, awkward on purpose. */
import fc from 'fast-check';
import type { ExportDocument, ExportSegment } from '../../../core/formats/document.ts';
import type { ExportLabels, ReadOptions, WriteOptions } from '../../../core/formats/format.ts';
import { type NoteDetails, type PersonId, SEGMENT_STATES, type SegmentState } from '../../../core/model.ts';

export const AS_DETECTED: ReadOptions = { encoding: null, mapping: null };

export const labels: ExportLabels = {
  language: 'en',
  number: 'No.',
  thai: 'Thai',
  english: 'English',
  state: 'State',
  notes: 'Notes',
  artifacts: 'Open artifacts',
  states: {
    untranslated: 'Not translated',
    draft: 'Draft',
    translated: 'Translated',
    'changes-requested': 'Changes requested',
    rejected: 'Rejected',
    approved: 'Approved',
  },
  resolved: 'resolved',
  clean: 'CLEAN',
  notClean: (counts) =>
    `NOT CLEAN ${counts.notApproved}/${counts.segments}, ${counts.openArtifacts} open, ${counts.leftOut} left out`,
  onePerson: 'ONE PERSON',
  historyFaults: (count) => `HISTORY ${count}`,
  approvedBy: (name) => `approved by ${name}`,
  exported: ({ tool, by, at }) => `${tool}, ${by ?? 'nobody'}, ${at}`,
  date: (iso) => iso,
};

export const EVERYTHING: WriteOptions = { approvedOnly: false, labels };
export const APPROVED_ONLY: WriteOptions = { approvedOnly: true, labels };

let made = 0;

export function segment(over: Partial<ExportSegment> = {}): ExportSegment {
  made += 1;
  const number = over.number ?? made;
  const source = over.source ?? `แม่น้ำสายนี้ยาวที่สุดในภาคเหนือ ${number}`;
  return {
    id: `5e9f1c00-0000-4000-8000-${String(number).padStart(12, '0')}`,
    number,
    paragraph: number - 1,
    original: source,
    source,
    target: `This river is the longest in the north ${number}`,
    state: 'approved',
    verdictReason: null,
    approvedBy: 'Malee',
    sourceAuthor: null,
    targetAuthor: 'Anan',
    changedAt: '2026-03-04T05:06:07.089Z',
    openArtifacts: [],
    notes: [],
    ...over,
  };
}

export function snapshot(
  segments: readonly ExportSegment[],
  over: Partial<ExportDocument> = {},
): ExportDocument {
  const clean = segments.every((one) => one.state === 'approved' && one.openArtifacts.length === 0);
  return {
    projectId: '11111111-2222-4333-8444-555555555555',
    projectName: 'แม่น้ำ & rivers <north>',
    documents: [{ id: 'aaaaaaaa-0000-4000-8000-000000000001', name: 'river "north".txt', segments }],
    exportedAt: '2026-03-05T00:00:00.000Z',
    exportedBy: 'Malee',
    tool: { name: 'Songphasa', version: '0.1.0' },
    onePerson: false,
    clean,
    people: [
      { id: 'p-1' as PersonId, name: 'Anan' },
      { id: 'p-2' as PersonId, name: 'Malee' },
    ],
    ...over,
  };
}

export function approvedAs(state: SegmentState): Partial<ExportSegment> {
  return { state, approvedBy: state === 'approved' ? 'Malee' : null };
}

/** A note that says all that a note can. */
const DETAILED: NoteDetails = {
  ...{ side: 'target', span: { start: 0, end: 7 }, quote: 'English', suggestion: ' "Thai" & <x/>' },
  ...{ category: 'terminology', severity: 'critical', blocking: true },
};

/** One segment of every state, with notes, a thread, verdicts and open artifacts. */
export function everyState(): ExportSegment[] {
  return SEGMENT_STATES.map((state, index) =>
    segment({
      number: index + 1,
      ...approvedAs(state),
      target: state === 'untranslated' ? '' : `English ${state}`,
      verdictReason: state === 'rejected' || state === 'changes-requested' ? 'ตัวเลขไม่ตรง & <unclear>' : null,
      openArtifacts: index % 2 === 0 ? [{ rule: 'placeholder', text: 'XNUMX' }] : [],
      notes:
        index % 3 === 0
          ? [
              {
                id: `n-${index}`,
                parentId: null,
                author: 'Malee',
                at: '2026-03-04T01:00:00.000Z',
                text: 'ควรเป็นปีใด?',
                resolved: true,
                ...(index === 3 ? { details: DETAILED } : {}),
              },
              {
                id: `m-${index}`,
                parentId: `n-${index}`,
                author: 'Anan',
                at: '2026-03-04T02:00:00.000Z',
                text: '2564 ตามเอกสาร',
                resolved: true,
              },
            ]
          : [],
    }),
  );
}

/** Texts that break careless writers. Lone surrogates are apart: no UTF-8 file can hold them. */
export const AWKWARD: Readonly<Record<string, string>> = {
  'Thai marks in odd order': 'ก\u0e48\u0e34 น\u0e4d\u0e32 \u0e4d เเปล ำ',
  'zero-width and no-break': 'มี\u200bช่อง\u00a0ว่าง\ufeff\u2060',
  emoji: 'ดี👩‍⚕️🇹🇭 👍🏽',
  'end of CDATA': 'a ]]> b <![CDATA[ c ]]>',
  markup: '<b>&amp;</b> &lt; &#0; &x;',
  quotes: `"double" 'single' “curly” ""`,
  controls: 'a\u0000b\u0001c\u001fd\u007fe\u0085f\u009fg',
  'line ends': 'one\ntwo\rthree\r\nfour\u2028five',
  'outer spaces': '  \tspaced\t  ',
  noncharacters: 'x\ufffey\uffffz',
  formula: '=HYPERLINK("http://example.invalid","x")',
  'formula behind apostrophes': "''=1+1",
  'plus, minus, at': '+1-1@SUM(A1)',
  'full-width equals': '＝1+1',
  separators: 'a,b;c\td|e',
  'very long': 'ยาว'.repeat(40_000),
};

/** Any text that UTF-8 can hold, awkward pieces among it. */
export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        'ก',
        'า',
        '\u0e48',
        'a',
        '=',
        "'",
        '"',
        ',',
        ';',
        '\t',
        '\n',
        '\r',
        ' ',
        '<',
        '&',
        ']]>',
        '\u0001',
        '👍',
      ),
      { maxLength: 12 },
    )
    .map((pieces) => pieces.join('')),
);
