/** A file that was read as what the writers of core/formats take. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import type { ExportDocument, ExportNote, ExportSegment, ReadUnit } from '../core/formats/document.ts';
import { idOf } from '../db/ids.ts';
import type { FileDocument } from './document.ts';

/** What the file does not say. */
interface Circumstances {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly version: string;
}

/** The file's own ids where they are there and told apart; else numbers. */
function idGiver(): (wanted: string | number) => string {
  const taken = new Set<string>();
  return (wanted) => {
    let id = String(wanted);
    for (let more = 2; taken.has(id); more += 1) id = `${wanted}-${more}`;
    taken.add(id);
    return id;
  };
}

function notesOf({ notes, noteAuthors = [], threads = [] }: ReadUnit, id: string, at: string): ExportNote[] {
  const others = notes.map((text, index) => ({
    ...{ id: `${id}-note-${index + 1}`, parentId: null, author: noteAuthors[index] ?? '' },
    ...{ at, text, resolved: false },
  }));
  return [...threads.map((note) => (note.at === '' ? { ...note, at } : note)), ...others];
}

/** @returns One document for each that the file holds. Nothing is made up: no author, no approver, no artifact. */
export function asExport(document: FileDocument, { at, version }: Circumstances): ExportDocument {
  const { file, bytes, units, segments, parts } = document;
  const name = path.basename(file);
  const giveId = idGiver();
  const byPart = new Map<number, ExportSegment[]>();
  const withNotes = new Set<number>();
  segments.forEach(({ name: wanted, source, target, unit: index }, place) => {
    const unit = units[index];
    if (unit === undefined) return;
    const { facts, tags = [], part = 0 } = unit;
    const id = giveId(wanted);
    const written: ExportSegment = {
      ...{ id, number: place + 1, paragraph: unit.paragraph ?? index, source, target },
      original: facts?.original ?? source,
      state: unit.state ?? (target.trim() === '' ? 'untranslated' : 'draft'),
      verdictReason: facts?.verdictReason ?? null,
      approvedBy: facts?.approvedBy ?? null,
      sourceAuthor: facts?.sourceAuthor ?? null,
      targetAuthor: facts?.targetAuthor ?? null,
      changedAt: facts?.changedAt ?? null,
      openArtifacts: [],
      // Parts of a paragraph that was cut share its notes: the first has them.
      notes: withNotes.has(index) ? [] : notesOf(unit, id, at),
      tags,
    };
    withNotes.add(index);
    const own = byPart.get(part);
    if (own === undefined) byPart.set(part, [written]);
    else own.push(written);
  });
  const identity = createHash('sha256').update(bytes).digest('hex');
  const documents = [...byPart].map(([part, own]) => ({
    id: idOf('file', identity, part),
    name: parts[part] || name,
    segments: own,
  }));
  return {
    projectId: idOf('file', identity),
    projectName: name,
    documents,
    ...{
      exportedAt: at,
      exportedBy: null,
      tool: { name: 'Songphasa', version },
      onePerson: false,
      people: [],
    },
    clean: documents.every((one) => one.segments.every(({ state }) => state === 'approved')),
  };
}
