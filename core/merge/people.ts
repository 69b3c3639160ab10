import type { Person, PersonId } from '../model.ts';
import { nameKey } from '../workflow.ts';
import type { Ancestor } from './ancestor.ts';
import {
  BRANCHES,
  type Branch,
  type Copy,
  type CopyDocument,
  type CopySegment,
  type Member,
  TEXT_FIELDS,
} from './copy.ts';
import { AUTHOR_OF } from './segment.ts';
import { plain } from './standing.ts';

/** People of both copies; where one has two names, the name in the copy in which they worked last. */
export function mergePeople(copies: Readonly<Record<Branch, Copy>>): Person[] {
  const worked = { mine: lastWorked(copies.mine), theirs: lastWorked(copies.theirs) };
  const people = new Map<PersonId, Person>(copies.mine.people.map((person) => [person.id, person]));
  for (const person of copies.theirs.people) {
    const known = people.get(person.id);
    const [a, b] = BRANCHES.map((branch) => worked[branch].get(person.id) ?? 0);
    const later = (b ?? 0) - (a ?? 0);
    if (known === undefined || later > 0 || (later === 0 && person.name > known.name))
      people.set(person.id, person);
  }
  return [...people.values()].toSorted((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
}

function lastWorked({ log }: Copy): Map<PersonId, number> {
  const last = new Map<PersonId, number>();
  for (const { author, at } of log) last.set(author, Math.max(at, last.get(author) ?? 0));
  return last;
}

/**
 * Takes away each approval by somebody who wrote the text, also where two people wrote the same and one of them is on record
 * as its author.
 */
export function keepFourEyes(
  documents: readonly CopyDocument[],
  people: readonly Person[],
  ancestor: Ancestor,
  members: readonly Member[],
): CopyDocument[] {
  const keys = new Map(people.map(({ id, name }) => [id, nameKey(name)]));
  const teams = Map.groupBy(members, ({ team }) => team);
  const peopleOf = (author: PersonId | null) =>
    author === null ? [] : [author, ...(teams.get(author) ?? []).map(({ member }) => member)];
  const same = (a: PersonId | null, b: PersonId | null) =>
    a !== null && b !== null && (a === b || (keys.get(a) !== undefined && keys.get(a) === keys.get(b)));
  return documents.map((document) => ({
    ...document,
    segments: document.segments.map((segment) => {
      if (segment.state !== 'approved') return segment;
      const wrote = [segment.sourceAuthor, segment.targetAuthor, ...wroteToo(segment, ancestor)];
      return wrote.flatMap(peopleOf).some((author) => same(author, segment.approvedBy))
        ? { ...segment, ...plain('translated') }
        : segment;
    }),
  }));
}

/** Everybody who wrote the present text, where both copies came to it. Who only cut it out of another wrote nothing. */
function wroteToo(segment: CopySegment, ancestor: Ancestor): PersonId[] {
  return TEXT_FIELDS.flatMap((field) => {
    const own = BRANCHES.map((branch) => ancestor.own(branch, segment.id, field));
    if (own.some((entries) => entries.length === 0)) return [];
    const present = new Set(
      own
        .flat()
        .filter(({ change, kind }) => kind !== 'merge-copies' && change.after === segment[field])
        .map(({ change }) => change.commandId),
    );
    return BRANCHES.flatMap((branch) => ancestor.own(branch, segment.id, AUTHOR_OF[field])).flatMap(
      ({ change }) => (present.has(change.commandId) ? [change.after as PersonId | null] : []),
    );
  }).filter((author) => author !== null);
}
