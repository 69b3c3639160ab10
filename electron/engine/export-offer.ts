/** What can be written of the documents, and what each format has no place for. */
import { EXPORT_FORMATS } from '../../core/formats/document.ts';
import { losses } from '../../core/formats/losses.ts';
import { SAYS_STANDING } from '../../core/formats/registry.ts';
import type { DocumentId } from '../../core/model.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listDocuments } from '../../db/documents.ts';
import { exportSnapshot } from '../../db/export.ts';
import { groupsOf, keptTexts, originalFile } from '../../db/originals.ts';
import type { ExportOffer } from '../ipc/contract.ts';
import type { Asked } from './session.ts';

const NOBODY = { exportedBy: null, tool: { name: '', version: '' } };

/** Throws `project-none-open`, `not-found`. */
export function offerExport(
  { session }: Asked,
  { document }: { readonly document: DocumentId | null },
): ExportOffer {
  const { db } = session;
  const snapshot = exportSnapshot(db, { document, ...NOBODY });
  return {
    original: offerOriginal(db, document),
    perDocument: document === null && listDocuments(db).some(({ id }) => originalFile(db, id) !== null),
    losses: Object.fromEntries(EXPORT_FORMATS.map((format) => [format, losses(snapshot, format)])),
  };
}

function offerOriginal(db: ReadableDb, document: DocumentId | null): ExportOffer['original'] {
  const file = originalFile(db, document);
  if (file === null) return null;
  const snapshot = exportSnapshot(db, { document: file.documents, ...NOBODY });
  const { documents } = snapshot;
  const segments = documents.flatMap((one) => one.segments);
  const groups = documents.flatMap((one) => groupsOf(db, one));
  return {
    name: file.name,
    way: file.way,
    documents: documents.length,
    untranslated: segments.filter(({ source, target }) => source.trim() !== '' && target.trim() === '')
      .length,
    merged: groups.filter(({ units }) => units.length > 1).length,
    kept: keptTexts(db, file, snapshot),
    marked: SAYS_STANDING.includes(file.format),
  };
}
