import type { ExportDocument } from '../document.ts';
import type { WriteOptions } from '../format.ts';
import { countSnapshot, isClean } from '../snapshot.ts';
import { textElement } from '../xml/build.ts';
import { metaGroup } from './metadata.ts';
import { PREFIX } from './states.ts';

/** What a file says of the export as a whole, for tools. */
export function fileGroups(document: ExportDocument, options: WriteOptions): (string | null)[] {
  const counts = countSnapshot(document, { approvedOnly: false });
  return [
    metaGroup('export', {
      clean: isClean(document),
      segments: counts.segments,
      'not-approved': counts.notApproved,
      'open-artifacts': counts.openArtifacts,
      'people-mode': document.onePerson ? 'one-person' : 'four-eyes',
      'exported-at': document.exportedAt,
      'exported-by': document.exportedBy,
      tool: document.tool.name,
      'tool-version': document.tool.version,
      language: options.labels.language,
    }),
    metaGroup('project', { id: document.projectId, name: document.projectName }),
    ...document.people.map(({ id, name }) => metaGroup('person', { id, name })),
  ];
}

/** The same for people, whatever tool they open the file in. */
export function fileNotes(document: ExportDocument, options: WriteOptions): string[] {
  const { labels } = options;
  const clean = isClean(document);
  const verdict = textElement(
    'note',
    { category: `${PREFIX}:${clean ? 'clean' : 'not-clean'}`, priority: clean ? 10 : 1 },
    clean ? labels.clean : labels.notClean(countSnapshot(document, { approvedOnly: false })),
  );
  if (!document.onePerson) return [verdict];
  return [verdict, textElement('note', { category: `${PREFIX}:one-person`, priority: 5 }, labels.onePerson)];
}
