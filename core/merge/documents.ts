import type { DocumentId, SegmentId } from '../model.ts';
import { Ancestor } from './ancestor.ts';
import type { Part } from './conflict.ts';
import {
  BRANCHES,
  type Branch,
  type Copy,
  type CopyDocument,
  type CopySegment,
  type LogEntry,
  other,
  TEXT_FIELDS,
} from './copy.ts';
import { lastWord, type MergeContext, mergeSegment } from './segment.ts';
import { isVerdict } from './standing.ts';
import {
  type Block,
  baseOf,
  blocksOf,
  type Piece,
  type Restructurings,
  restructurings,
  sameCut,
} from './structure.ts';

export interface MergedDocuments {
  readonly documents: readonly CopyDocument[];
  /** Whose cut a segment's stretch has; absent where both cut it alike. */
  readonly cutBy: ReadonlyMap<SegmentId, Branch>;
  /** Of parts that were made twice: the id that was dropped, and the one that stays. */
  readonly aliases: ReadonlyMap<SegmentId, SegmentId>;
}

interface Cuts {
  readonly restructured: Restructurings;
  readonly cutBy: Map<SegmentId, Branch>;
  readonly aliases: Map<SegmentId, SegmentId>;
}

/** Documents of both copies, in the order of their import, each with its segments. */
export function mergeDocuments(
  context: MergeContext,
  copies: Readonly<Record<Branch, Copy>>,
): MergedDocuments {
  const all = { mine: copies.mine.documents, theirs: copies.theirs.documents };
  const cuts: Cuts = {
    restructured: restructurings(context.ancestor, all),
    cutBy: new Map(),
    aliases: new Map(),
  };
  const theirs = new Map(all.theirs.map((document) => [document.id, document]));
  const merged = all.mine.map((document): CopyDocument => {
    const pair = theirs.get(document.id);
    if (pair === undefined) return document;
    return mergeDocument(context, { mine: document, theirs: pair }, cuts);
  });
  const known = new Set(all.mine.map(({ id }) => id));
  const documents = [...merged, ...all.theirs.filter(({ id }) => !known.has(id))].toSorted(inOrder);
  return { documents, cutBy: cuts.cutBy, aliases: cuts.aliases };
}

function inOrder(a: CopyDocument, b: CopyDocument): number {
  return a.order - b.order || (a.id < b.id ? -1 : Number(a.id > b.id));
}

function mergeDocument(
  context: MergeContext,
  documents: Readonly<Record<Branch, CopyDocument>>,
  { restructured, cutBy, aliases }: Cuts,
): CopyDocument {
  const { mine, theirs } = documents;
  const bothCut = sameCut(mine.segments, theirs.segments);
  const base = bothCut ? mine.segments : baseOf(context.ancestor, documents, restructured);
  const blocks = blocksOf(base ?? mine.segments, mine.segments, theirs.segments);
  const segments = blocks.flatMap((block) => {
    if (sameCut(block.mine, block.theirs)) return pairs(block).map((pair) => mergeSegment(context, pair));
    const known = base === null ? null : block.base;
    const taken = known === null ? null : freeCut(context.ancestor, block);
    if (taken === null && alike(block)) return pairs(block).map((pair) => mergeAlike(context, pair, aliases));
    const branch = taken ?? decideCut(context, mine.id, block, known);
    for (const { id } of block[branch]) cutBy.set(id, branch);
    return block[branch];
  });
  return { ...mine, segments };
}

function pairs({ mine, theirs }: Block): { readonly mine: CopySegment; readonly theirs: CopySegment }[] {
  return mine.flatMap((segment, index) => {
    const pair = theirs[index];
    return pair === undefined ? [] : [{ mine: segment, theirs: pair }];
  });
}

/** Whose cut goes without asking: of one copy alone, and nobody edited there in the other. */
function freeCut(ancestor: Ancestor, block: Block): Branch | null {
  return (
    BRANCHES.find(
      (branch) => sameCut(block[other(branch)], block.base) && !edited(ancestor, block, other(branch)),
    ) ?? null
  );
}

/** Whether this copy has other texts in the stretch than the ancestor. */
function edited(ancestor: Ancestor, block: Block, branch: Branch): boolean {
  const elsewhere = new Map(block[other(branch)].map((segment) => [segment.id, segment]));
  return block[branch].some((segment) => {
    const pair = elsewhere.get(segment.id);
    return TEXT_FIELDS.some((field) => {
      const now = {
        mine: undefined,
        theirs: undefined,
        [branch]: segment[field],
        [other(branch)]: pair?.[field],
      };
      return ancestor.value(segment.id, field, now) !== segment[field];
    });
  });
}

/** Both copies cut the stretch at the same places, and have the same texts in the parts. */
function alike({ mine, theirs }: Block): boolean {
  return (
    mine.length === theirs.length &&
    mine.every((segment, index) =>
      (['original', ...TEXT_FIELDS] as const).every((field) => segment[field] === theirs[index]?.[field]),
    )
  );
}

/** Of parts that were made twice, neither history knows the other. */
const STRANGERS = new Ancestor({ mine: [], theirs: [] });

/** Parts that were made twice get one id: the one that sorts first, as the elder does. */
function mergeAlike(
  context: MergeContext,
  pair: Readonly<Record<Branch, CopySegment>>,
  aliases: Map<SegmentId, SegmentId>,
): CopySegment {
  if (pair.mine.id === pair.theirs.id) return mergeSegment(context, pair);
  const elder: Branch = pair.mine.id < pair.theirs.id ? 'mine' : 'theirs';
  const { id, sourceAuthor, targetAuthor } = pair[elder];
  aliases.set(pair[other(elder)].id, id);
  const same = { id, sourceAuthor, targetAuthor };
  const two = { mine: { ...pair.mine, ...same }, theirs: { ...pair.theirs, ...same } };
  return mergeSegment({ ...context, ancestor: STRANGERS }, two);
}

function decideCut(
  { ancestor, arbiter }: MergeContext,
  documentId: DocumentId,
  block: Block,
  base: readonly Piece[] | null,
): Branch {
  const ids = [...block.mine, ...block.theirs, ...block.base].map(({ id }) => id);
  const segmentId = block.mine[0]?.id ?? block.theirs[0]?.id ?? ids[0];
  if (segmentId === undefined) return 'mine';
  const said = (branch: Branch) =>
    arbiter.said(block[branch].map(toPart), lastOf(ancestor, branch, new Set(ids)));
  const taken = arbiter.decide({
    ...{ kind: 'structure', id: `structure:${segmentId}`, segmentId, documentId },
    ancestor: base === null ? null : base.map((piece) => ancientPart(ancestor, block, piece)),
    ...{ mine: said('mine'), theirs: said('theirs') },
  });
  return taken ?? 'mine';
}

function lastOf(ancestor: Ancestor, branch: Branch, ids: ReadonlySet<SegmentId>): LogEntry | undefined {
  const words = [...ids].flatMap(
    (id) => lastWord(ancestor, branch, id, ['*', 'original', ...TEXT_FIELDS]) ?? [],
  );
  return words.toSorted((a, b) => a.at - b.at).at(-1);
}

function toPart({ id, original, source, target, state }: CopySegment): Part {
  return { id, original, source, target, state };
}

function ancientPart(ancestor: Ancestor, block: Block, { id, original }: Piece): Part {
  const [mine, theirs] = BRANCHES.map((branch) => block[branch].find((segment) => segment.id === id));
  const value = <Field extends 'source' | 'target' | 'state'>(field: Field) =>
    ancestor.value(id, field, { mine: mine?.[field], theirs: theirs?.[field] }) as
      | CopySegment[Field]
      | undefined;
  const state = value('state') ?? 'untranslated';
  return { id, original, source: value('source') ?? original, target: value('target') ?? '', state };
}

/** Verdicts that stood in a copy, and do not stand on what was merged. */
export interface FallenVerdict {
  readonly segmentId: SegmentId;
  readonly in: Branch;
  readonly state: CopySegment['state'];
  readonly by: CopySegment['approvedBy'];
}

export function fallenVerdicts(
  ancestor: Ancestor,
  copies: Readonly<Record<Branch, Copy>>,
  merged: readonly CopyDocument[],
): FallenVerdict[] {
  const now = new Map(merged.flatMap(({ segments }) => segments.map((segment) => [segment.id, segment])));
  return BRANCHES.flatMap((branch) =>
    copies[branch].documents.flatMap(({ segments }) =>
      segments.flatMap(({ id, state, approvedBy }): FallenVerdict[] => {
        const stands = now.get(id)?.state === state;
        const given = ['state', 'approvedBy'].some((field) => ancestor.own(branch, id, field).length > 0);
        return stands || !given || !isVerdict(state)
          ? []
          : [{ segmentId: id, in: branch, state, by: approvedBy }];
      }),
    ),
  );
}
