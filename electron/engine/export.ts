/** From a snapshot of the project to a file, whole or not at all. */
import path from 'node:path';
import { SongphasaError } from '../../core/errors.ts';
import type { ExportFormat, ExportSegment } from '../../core/formats/document.ts';
import { writeHtml } from '../../core/formats/html/write.ts';
import { writeDocument } from '../../core/formats/registry.ts';
import { allSegments, chosenSegments, isClean } from '../../core/formats/snapshot.ts';
import type { DocumentId } from '../../core/model.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { exportSnapshot } from '../../db/export.ts';
import { type OriginalFile, originalFile, writeOriginal } from '../../db/originals.ts';
import { writeWhole } from '../../db/whole-file.ts';
import { exportLabels } from '../../i18n/export-labels.ts';
import { createI18n } from '../../i18n/index.ts';
import type { Exported } from '../ipc/contract.ts';
import type { ShellOperations } from './protocol.ts';
import { type Asked, checkCancelled } from './session.ts';

/** The others keep every segment, each with its state. */
const LEAVE_OUT: readonly ExportFormat[] = ['tmx-1.4', 'text-thai', 'text-english', 'text-both'];

/** How many segments are in the file: of a memory those with both texts only (core/formats/tmx/write.ts). */
function countWritten(format: ExportFormat | 'original', segments: readonly ExportSegment[]): number {
  if (format !== 'tmx-1.4') return segments.length;
  return segments.filter(({ source, target }) => source.trim() !== '' && target.trim() !== '').length;
}

/** Throws `not-found`. */
function needOriginal(db: ReadableDb, document: DocumentId | null): OriginalFile {
  const original = originalFile(db, document);
  if (original === null) throw new SongphasaError('not-found', { what: 'file' });
  return original;
}

type Request = ShellOperations['export']['args'];

/** What the file is made from. Throws `project-none-open`, `not-found`, `cancelled`. */
function gather(
  asked: Asked,
  request: Pick<Request, 'document' | 'language'> & { readonly original?: OriginalFile | undefined },
) {
  const { session, actor, job, version } = asked;
  job.report('export', 0, 2);
  asked.compareDue();
  checkCancelled(job);
  const snapshot = exportSnapshot(session.db, {
    document: request.original?.documents ?? request.document,
    exportedBy: actor?.name ?? null,
    historyFaults: session.verifying.found(job.isCancelled).count,
    tool: { name: 'Songphasa', version },
  });
  checkCancelled(job);
  return { snapshot, labels: exportLabels(createI18n(request.language).t, request.language) };
}

/** Throws `project-none-open`, `not-found`, `cancelled`, and what `writeWhole` throws. */
export function writeExport(asked: Asked, request: Request): Exported {
  const { session, job } = asked;
  const { destination } = request.place;
  if (destination === session.project?.path) throw new SongphasaError('file-locked');
  const { format } = request;
  const original = format === 'original' ? needOriginal(session.db, request.document) : undefined;
  const { snapshot, labels } = gather(asked, { ...request, original });
  const leaveOut = format !== 'original' && LEAVE_OUT.includes(format);
  const options = { approvedOnly: request.approvedOnly && leaveOut };
  const written = { ...options, labels, into: request.into ?? 'en' };
  const content =
    original !== undefined
      ? writeOriginal(session.db, original, snapshot, written)
      : format === 'original'
        ? new Uint8Array()
        : writeDocument(format, snapshot, written);
  job.report('export', 1, 2);
  const bytes = writeWhole(request.place, [content], { beforePlacing: () => checkCancelled(job) });
  job.report('export', 2, 2);
  return {
    name: path.basename(destination),
    bytes,
    segments: countWritten(format, chosenSegments(allSegments(snapshot), options)),
    clean: isClean(snapshot),
  };
}

/** The page that the shell prints, and what there is to say of it. Throws `project-none-open`, `not-found`, `cancelled`. */
export function exportPage(
  asked: Asked,
  request: ShellOperations['exportPage']['args'],
): ShellOperations['exportPage']['value'] {
  const { snapshot, labels } = gather(asked, request);
  const page = writeHtml(snapshot, { approvedOnly: false, labels }, request.fontFaces);
  checkCancelled(asked.job);
  asked.job.report('export', 1, 2);
  return { page, segments: allSegments(snapshot).length, clean: isClean(snapshot) };
}
