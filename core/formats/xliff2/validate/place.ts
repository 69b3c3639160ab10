/** Questions that the constraints ask of elements of a unit. */
import { attribute, descendants, type XmlElement } from '../../xml/tree.ts';
import { isCore } from '../names.ts';

export type Side = 'source' | 'target';

const CODES = new Set(['ph', 'pc', 'sc', 'ec']);

/** An inline element in its place: in the order of the unit, of one side. */
export interface Inline {
  readonly element: XmlElement;
  readonly side: Side;
  /** The segment, ignorable or match that it is in. */
  readonly holder: XmlElement;
  /** Index among the unit's inline elements of that side. */
  readonly index: number;
}

export function coreChildren(element: XmlElement, local?: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement =>
      child.kind === 'element' && isCore(child.uri) && (local === undefined || child.local === local),
  );
}

/** The inline elements of one side of the holders, in order. */
export function inlinesOf(holders: readonly XmlElement[], side: Side): Inline[] {
  let index = 0;
  return holders.flatMap((holder) =>
    coreChildren(holder, side).flatMap((content) =>
      [...descendants(content)]
        .filter(({ uri }) => isCore(uri))
        .map((element) => ({ element, side, holder, index: index++ })),
    ),
  );
}

export function isCode(element: XmlElement): boolean {
  return CODES.has(element.local);
}

/** Value of an attribute that is `yes` where it is not given. */
export function hint(element: XmlElement, name: string): string {
  return attribute(element, name) ?? 'yes';
}

export function has(element: XmlElement, name: string): boolean {
  return attribute(element, name) !== null;
}

/** Ids that more than one of the elements have; the elements from the second on. */
export function repeated(
  elements: readonly XmlElement[],
  idOf = (one: XmlElement) => attribute(one, 'id'),
): XmlElement[] {
  const seen = new Set<string>();
  return elements.filter((element) => {
    const id = idOf(element);
    if (id === null) return false;
    if (seen.has(id)) return true;
    seen.add(id);
    return false;
  });
}

/** Files may be hostile: what is asked for each element must not look at all the others. */
export function groupBy<Key>(inlines: readonly Inline[], keyOf: (one: Inline) => Key): Map<Key, Inline[]> {
  const groups = new Map<Key, Inline[]>();
  for (const one of inlines) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}
