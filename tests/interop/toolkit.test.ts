/** translate-toolkit (Debian's, 3.8) takes our files for what they are. It knows no XLIFF 2. */
import { describe, expect, test } from 'vitest';
import type { ExportSegment } from '../../core/formats/document.ts';
import { spelledOut } from '../../core/formats/inline.ts';
import { writeDocument } from '../../core/formats/registry.ts';
import { allSegments, spokenNote } from '../../core/formats/snapshot.ts';
import type { SegmentState } from '../../core/model.ts';
import { EVERYTHING } from '../core/formats/fixtures.ts';
import { everythingProject, sampleProject } from './projects.ts';
import { readWithToolkit, TOOLKIT_PRESENT, WANTS_TOOLKIT } from './tools.ts';

/** Its numbers for XLIFF's states (translate/storage/workflow.py), and whether it would use the translation. */
const STATES: Readonly<Record<SegmentState, { state: number; fuzzy: boolean; approved: boolean }>> = {
  untranslated: { state: 0, fuzzy: false, approved: false },
  draft: { state: 80, fuzzy: true, approved: false },
  translated: { state: 100, fuzzy: true, approved: false },
  'changes-requested': { state: 30, fuzzy: true, approved: false },
  rejected: { state: 30, fuzzy: true, approved: false },
  approved: { state: 121, fuzzy: false, approved: true },
};

const PO_FUZZY: readonly SegmentState[] = ['draft', 'changes-requested', 'rejected'];

const sourceOf = ({ source, tags = [] }: ExportSegment) => spelledOut(source, tags);
const targetOf = ({ target, tags = [] }: ExportSegment) => spelledOut(target, tags);
const isPair = ({ source, target }: ExportSegment) => source.trim() !== '' && target.trim() !== '';
const artifactsOf = ({ openArtifacts }: ExportSegment) =>
  openArtifacts.map(({ rule, text }) => `${text} (${rule})`).join('; ');

function xliffNotes(segment: ExportSegment): string {
  const listed = artifactsOf(segment);
  return [
    ...(segment.verdictReason === null ? [] : [segment.verdictReason]),
    ...segment.notes.map(({ text }) => text),
    ...(listed === '' ? [] : [`${EVERYTHING.labels.artifacts}: ${listed}`]),
  ].join('\n');
}

const PROJECTS = [
  ['the sample', sampleProject],
  ['10,000 segments', everythingProject],
] as const;

describe.skipIf(!TOOLKIT_PRESENT).each(PROJECTS)(`%s ${WANTS_TOOLKIT}`, (_, project) => {
  test('XLIFF 1.2: units, texts with their codes, states, approvals and notes', () => {
    const document = project();
    const units = readWithToolkit('xliff', writeDocument('xliff-1.2', document, EVERYTHING));
    const told = units.map(({ id, source, target, state, fuzzy, approved, notes }) => ({
      ...{ id: id.split('\u0004').at(-1), source, target: target ?? '', state, fuzzy, approved, notes },
    }));
    const meant = allSegments(document).map((segment) => ({
      ...{ id: segment.id, source: sourceOf(segment), target: targetOf(segment) },
      ...STATES[segment.state],
      notes: xliffNotes(segment),
    }));
    expect(told).toEqual(meant);
  });

  test('TMX: pairs, texts with their codes and notes', () => {
    const document = project();
    const units = readWithToolkit('tmx', writeDocument('tmx-1.4', document, EVERYTHING));
    expect(units.map(({ id, source, target, notes }) => ({ id, source, target, notes }))).toEqual(
      allSegments(document)
        .filter(isPair)
        .map((segment) => ({
          ...{ id: segment.id, source: sourceOf(segment), target: targetOf(segment) },
          notes: segment.notes.map((note) => spokenNote(note)).join('\n'),
        })),
    );
  });

  test('PO: entries, texts with their codes, and what is fuzzy', () => {
    const document = project();
    const units = readWithToolkit('po', writeDocument('po', document, EVERYTHING));
    const told = units.map(({ context, source, target, fuzzy, translated }) => ({
      ...{ context, source, target, fuzzy, translated },
    }));
    const meant = allSegments(document).map((segment) => {
      const fuzzy = PO_FUZZY.includes(segment.state);
      const target = targetOf(segment);
      return {
        ...{ context: segment.id, source: sourceOf(segment), target, fuzzy },
        translated: target !== '' && !fuzzy,
      };
    });
    expect(told).toEqual(meant);
  });
});
