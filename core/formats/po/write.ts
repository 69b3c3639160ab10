import { assertNever, type SegmentState } from '../../model.ts';
import { decode, detectEncoding, encodeUtf8 } from '../../text/encoding.ts';
import type { EditedUnit, ExportDocument, ExportSegment } from '../document.ts';
import type { WriteOptions } from '../format.ts';
import { spelledOut } from '../inline.ts';
import { countSnapshot, isClean, reservations, spokenNote } from '../snapshot.ts';
import { applyPatches, type Patch } from '../xml/patch.ts';
import { type PoEntry, parsePo, writeString } from './parse.ts';
import { translatesIntoThai, VERDICT } from './read.ts';

/** PO knows one mark: `fuzzy`, a translation that is not to be used yet. Approval is told by its absence. */
function isFuzzy(state: SegmentState): boolean {
  switch (state) {
    case 'draft':
    case 'changes-requested':
    case 'rejected':
      return true;
    case 'untranslated':
    case 'translated':
    case 'approved':
      return false;
    default:
      return assertNever(state);
  }
}

function verdictComment(state: SegmentState, reason: string | null): string | null {
  if (state !== 'changes-requested' && state !== 'rejected') return null;
  return `# songphasa:${state}${reason === null ? '' : `: ${reason.replaceAll(/\s*\n\s*/g, ' ')}`}`;
}

/**
 * Flags and comments of an entry after an edit: `fuzzy` set or taken away, our verdict written anew. What came as fuzzy stays so
 * while an error is open, whoever confirmed it.
 */
function patchHead(text: string, entry: PoEntry, edit: EditedUnit, newline: string): Patch[] {
  if (edit.state === null) return [];
  const patches: Patch[] = [];
  const wasFuzzy = entry.flags.includes('fuzzy');
  const fuzzy = isFuzzy(edit.state) || (wasFuzzy && edit.hasError === true);
  const flags = [...entry.flags.filter((flag) => flag !== 'fuzzy'), ...(fuzzy ? ['fuzzy'] : [])];
  const at = entry.id?.start ?? entry.start;
  const place = text.lastIndexOf('\n', at - 1) + 1;
  const first = entry.context === null ? place : text.lastIndexOf('msgctxt', at);
  if (fuzzy !== wasFuzzy) {
    const line = flags.length === 0 ? '' : `#, ${flags.join(', ')}`;
    if (entry.flagLine === null) patches.push({ start: first, end: first, text: line + newline });
    else if (line === '') {
      const next = text.indexOf('\n', entry.flagLine.end) + 1;
      patches.push({ start: entry.flagLine.start, end: next, text: '' });
    } else patches.push({ ...entry.flagLine, text: line });
  }
  const wanted = verdictComment(edit.state, edit.facts?.verdictReason ?? null);
  const had = entry.comments.some((comment) => VERDICT.test(comment));
  if (!had && wanted !== null) patches.push({ start: entry.start, end: entry.start, text: wanted + newline });
  if (had) {
    const block = text.slice(entry.start, first);
    for (const match of block.matchAll(/^#\s*songphasa:(?:changes-requested|rejected).*(?:\r?\n)/gm)) {
      const start = entry.start + match.index;
      patches.push({ start, end: start + match[0].length, text: wanted === null ? '' : wanted + newline });
    }
  }
  return patches;
}

/** Texts that are edited but stand in a msgid: the program looks its texts up by them, so the file keeps its own. */
export function keptKeys(edits: readonly EditedUnit[], swapped: boolean): number {
  return edits.filter(({ source, target }) => (swapped ? target : source) !== null).length;
}

/** The file with the edited translations, flags and verdicts in it, and nothing else changed. It is UTF-8 if it was not before. */
export function writeBackPo(bytes: Uint8Array, edits: readonly EditedUnit[]): Uint8Array {
  if (edits.length === 0) return bytes;
  const { encoding, bom } = detectEncoding(bytes);
  const text = decode(bytes, encoding);
  const entries = parsePo(text);
  const swapped = translatesIntoThai(entries);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const byKey = new Map(edits.map((edit) => [edit.key, edit]));
  const patches = entries.flatMap((entry, index) => {
    const forms = entry.translations.flatMap((_, form) => byKey.get(`${index}.${form}`) ?? []);
    const first = byKey.get(`${index}.0`);
    const head = first && { ...first, hasError: forms.some(({ hasError }) => hasError === true) };
    const strings = entry.translations.flatMap((translation, form): Patch[] => {
      const edit = byKey.get(`${index}.${form}`);
      const content = edit === undefined ? null : swapped ? edit.source : edit.target;
      if (content === null || content === translation.text) return [];
      const { start, end, keyword } = translation;
      return [{ start, end, text: writeString(keyword, content, newline) }];
    });
    return head === undefined ? strings : [...patchHead(text, entry, head, newline), ...strings];
  });
  if (patches.length === 0) return bytes;
  const written = applyPatches(text, patches);
  if (encoding === 'utf-8') return encodeUtf8((bom ? '\ufeff' : '') + written);
  return encodeUtf8(written.replace(/(charset=)[\w.-]+/i, '$1UTF-8'));
}

function entryOf(segment: ExportSegment, newline: string): string {
  const { tags = [] } = segment;
  const comments = [
    ...segment.notes.map((note) => `# ${spokenNote(note).replaceAll(/\s*\n\s*/g, ' ')}`),
    verdictComment(segment.state, segment.verdictReason),
    ...segment.openArtifacts.map(({ rule, text }) => `#. ${rule}: ${text.replaceAll(/\s*\n\s*/g, ' ')}`),
    `#: ${segment.number}`,
    isFuzzy(segment.state) && segment.target !== '' ? '#, fuzzy' : null,
  ].filter((line) => line !== null);
  return [
    ...comments,
    // The id tells apart equal texts, which PO would take for one.
    writeString('msgctxt', segment.id, newline),
    writeString('msgid', spelledOut(segment.source, tags), newline),
    writeString('msgstr', spelledOut(segment.target, tags), newline),
  ].join(newline);
}

/** A fresh PO in UTF-8, from Thai into English. What keeps it from being clean stands in the header's comment. */
export function writePo(document: ExportDocument, options: WriteOptions): Uint8Array {
  const newline = '\n';
  const { labels } = options;
  const header = [
    `Project-Id-Version: ${document.projectName}`,
    `PO-Revision-Date: ${document.exportedAt.slice(0, 16).replace('T', ' ')}+0000`,
    `Last-Translator: ${document.exportedBy ?? ''}`,
    'Language: en',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: 8bit',
    'Plural-Forms: nplurals=2; plural=(n != 1);',
    `X-Generator: ${document.tool.name} ${document.tool.version}`,
    '',
  ].map((line) => line.replaceAll('\n', ' '));
  const said = isClean(document)
    ? labels.clean
    : labels.notClean(countSnapshot(document, { approvedOnly: false }));
  const head = [
    ...reservations(document, labels).map((text) => `# ${text}`),
    `# ${said}`,
    'msgid ""',
    writeString('msgstr', header.join('\n'), newline),
  ].join(newline);
  const entries = document.documents.flatMap((one) =>
    one.segments.map((segment) => entryOf(segment, newline)),
  );
  return encodeUtf8(`${[head, ...entries].join('\n\n')}\n`);
}
