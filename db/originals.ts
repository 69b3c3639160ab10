/** Writing a document into the file that it came from. */
import { SongphasaError } from '../core/errors.ts';
import type { ExportDocument, FormatId } from '../core/formats/document.ts';
import type { WriteOptions } from '../core/formats/format.ts';
import { keptKeys } from '../core/formats/po/write.ts';
import { readDocument, WRITE_BACK, WRITE_INTO } from '../core/formats/registry.ts';
import { type Group, placedTexts, unitEdits } from '../core/formats/unit-edits.ts';
import type { DocumentId } from '../core/model.ts';
import type { ReadableDb } from './connection.ts';
import { listDocuments } from './documents.ts';
import { type DocumentOrigin, fileBytes, originOf } from './origins.ts';
import { groupByUnits, unitsOf } from './units.ts';

export interface OriginalFile {
  readonly name: string;
  readonly format: FormatId;
  /** All documents that the file holds, in its order: it is written whole. */
  readonly documents: readonly DocumentId[];
  /** `into`: the document in its own layout, in one language; `back`: the bilingual file with the edits in it. */
  readonly way: 'back' | 'into';
  readonly origin: DocumentOrigin;
}

/** The file that can be written into; null where there is none, or where `null` means documents of several files. */
export function originalFile(db: ReadableDb, document: DocumentId | null): OriginalFile | null {
  const all = listDocuments(db).flatMap(({ id, format }) => {
    const origin = originOf(db, id);
    const file = origin?.files.length === 1 ? origin.files[0] : undefined;
    if (origin === null || file === undefined || unitsOf(db, id) === null) return [];
    return [{ id, format: format as FormatId, origin, file }];
  });
  const chosen = document === null ? all[0] : all.find(({ id }) => id === document);
  if (chosen === undefined) return null;
  const { format, origin, file } = chosen;
  const way = WRITE_BACK[format] !== undefined ? 'back' : WRITE_INTO[format] !== undefined ? 'into' : null;
  // Which column is what is looked for anew when a table is written into.
  if (way === null || origin.mapping !== null) return null;
  const parts = new Map([[origin.part, chosen]]);
  for (const one of all) {
    if (one.file.sha256 === file.sha256 && !parts.has(one.origin.part)) parts.set(one.origin.part, one);
  }
  const documents = [...parts.values()].toSorted((a, b) => a.origin.part - b.origin.part).map(({ id }) => id);
  if (document === null && documents.length < listDocuments(db).length) return null;
  return { name: file.name, format, documents, way, origin };
}

/** Groups of a document in the snapshot. */
export function groupsOf(db: ReadableDb, document: ExportDocument['documents'][number]): Group[] {
  return groupByUnits(unitsOf(db, document.id as DocumentId) ?? [], document.segments);
}

function editsOf(
  db: ReadableDb,
  { format, origin }: OriginalFile,
  bytes: Uint8Array,
  snapshot: ExportDocument,
) {
  const groups = snapshot.documents.flatMap((document) => groupsOf(db, document));
  const { units } = readDocument(format, bytes, { encoding: origin.encoding, mapping: origin.mapping });
  return unitEdits(groups, units);
}

/** How many edited texts the file keeps as they came, because its program knows them by these words. */
export function keptTexts(db: ReadableDb, file: OriginalFile, snapshot: ExportDocument): number {
  if (file.format !== 'po') return 0;
  const bytes = fileBytes(db, file.origin.files[0]?.sha256 ?? '');
  return keptKeys(editsOf(db, file, bytes, snapshot), file.origin.swapped);
}

/** The file with the work in it. `snapshot`: of its documents. Throws what reading and writing the format throw. */
export function writeOriginal(
  db: ReadableDb,
  file: OriginalFile,
  snapshot: ExportDocument,
  options: WriteOptions & { readonly into: 'th' | 'en' },
): Uint8Array {
  const { format, origin } = file;
  const bytes = fileBytes(db, origin.files[0]?.sha256 ?? '');
  const into = WRITE_INTO[format];
  const back = WRITE_BACK[format];
  if (back !== undefined) {
    return back(bytes, editsOf(db, file, bytes, snapshot), { about: { document: snapshot, options } });
  }
  if (into === undefined) throw new SongphasaError('format-unknown', { extension: format });
  const groups = snapshot.documents.flatMap((document) => groupsOf(db, document));
  return into(bytes, placedTexts(groups, options.into), options.into);
}
