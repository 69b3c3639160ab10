/** What the writers ask of a snapshot. */
import type { ExportDocument, ExportNote, ExportOptions, ExportSegment } from './document.ts';
import type { ExportCounts, ExportLabels } from './format.ts';

export function allSegments(document: ExportDocument): ExportSegment[] {
  return document.documents.flatMap((one) => one.segments);
}

export function countSnapshot(document: ExportDocument, options: ExportOptions): ExportCounts {
  const segments = allSegments(document);
  const notApproved = segments.filter((segment) => segment.state !== 'approved').length;
  return {
    segments: segments.length,
    notApproved,
    openArtifacts: segments.reduce((sum, segment) => sum + segment.openArtifacts.length, 0),
    leftOut: options.approvedOnly ? notApproved : 0,
  };
}

/** The snapshot's own word, unless what it holds says otherwise: a file never claims more than is in it. */
export function isClean(document: ExportDocument): boolean {
  return (
    document.clean &&
    allSegments(document).every(
      (segment) => segment.state === 'approved' && segment.openArtifacts.length === 0,
    )
  );
}

/** The segments that a writer with the `approvedOnly` option writes. */
export function chosenSegments(
  segments: readonly ExportSegment[],
  options: ExportOptions,
): readonly ExportSegment[] {
  return options.approvedOnly ? segments.filter((segment) => segment.state === 'approved') : segments;
}

/** A note in one text with its author; a note of a file that does not say by whom is its text. */
export function spokenNote({ author, text }: Pick<ExportNote, 'author' | 'text'>, mark = ''): string {
  return author === '' ? text : `${author}${mark}: ${text}`;
}

/** What is said of an export as a whole beside whether it is clean. */
export function reservations(document: ExportDocument, labels: ExportLabels): string[] {
  const { onePerson, historyFaults = 0 } = document;
  return [
    ...(onePerson ? [labels.onePerson] : []),
    ...(historyFaults > 0 ? [labels.historyFaults(historyFaults)] : []),
  ];
}

/** For tools: whether the history hangs together; null where nobody has looked. */
export function historyStanding({ historyFaults }: ExportDocument): 'sound' | 'tampered' | null {
  return historyFaults === undefined ? null : historyFaults === 0 ? 'sound' : 'tampered';
}
