/** Codes that may not be deleted or moved. Names in brackets are patterns of the Schematron. */
import type { Report } from '../../validation/report.ts';
import { attribute, elements, type XmlElement } from '../../xml/tree.ts';
import { hint, type Inline, isCode } from './place.ts';
import type { UnitParts } from './unit.ts';

/** What a code is known by on both sides: the end of a code by its start. */
function nameOf(element: XmlElement): string {
  const id = attribute(element, 'id') ?? attribute(element, 'startRef') ?? '';
  return `${element.local} ${id}`;
}

function codes(inlines: readonly Inline[], holder: XmlElement): XmlElement[] {
  return inlines.filter((one) => one.holder === holder && isCode(one.element)).map(({ element }) => element);
}

/** [F20] An error once the segment is final; until then somebody may still put the code back. */
export function checkDeleted({ holders, source, target }: UnitParts, report: Report): void {
  for (const holder of holders) {
    if (!elements(holder).some(({ local }) => local === 'target')) continue;
    const kept = new Set(codes(target, holder).map(nameOf));
    for (const element of codes(source, holder)) {
      if (hint(element, 'canDelete') !== 'no' || kept.has(nameOf(element))) continue;
      const params = { id: nameOf(element) };
      if (attribute(holder, 'state') === 'final') report.error(element, 'code-deleted', params);
      else report.warning(element, 'code-deleted', params);
    }
  }
}

const ancestors = function* (element: XmlElement): Generator<XmlElement> {
  for (let at = element.parent; at !== null; at = at.parent) yield at;
};

/** [F30] A code that may not be moved follows one that begins or carries on the sequence. */
export function checkSequences(inlines: readonly Inline[], report: Report): void {
  let begun = false;
  /** Elements that have had a free code among their children so far. */
  const loosened = new Set<XmlElement>();
  inlines.forEach(({ element, holder }, index) => {
    if (hint(element, 'canReorder') === 'no') {
      const parents = [...ancestors(element)].filter(({ local }) => local === 'pc');
      let before = index - 1;
      while (parents.some((one) => one === inlines[before]?.element)) before -= 1;
      const last = inlines[before];
      const { parent } = element;
      const breaks =
        parents.length === 0
          ? last !== undefined && last.holder === holder && isFree(last.element)
          : parent !== null && (loosened.has(parent) || isFree(parent));
      if (breaks) report.error(element, 'sequence-broken');
      else if (!begun) report.error(element, 'sequence-without-first');
    }
    begun ||= hint(element, 'canReorder') === 'firstNo';
    if (element.parent !== null && isFree(element)) loosened.add(element.parent);
  });
}

function isFree(element: XmlElement): boolean {
  return isCode(element) && hint(element, 'canReorder') === 'yes';
}

/** [F31] In the target a fixed sequence is the same. */
export function checkTargetSequences({ holders, source, target }: UnitParts, report: Report): void {
  for (const holder of holders) {
    if (!elements(holder).some(({ local }) => local === 'target')) continue;
    const left = codes(source, holder);
    const right = codes(target, holder).map(nameOf);
    const places = new Map(right.map((name, index) => [name, index]));
    left.forEach((element, index) => {
      const previous = left[index - 1];
      if (hint(element, 'canReorder') !== 'no' || previous === undefined) return;
      const at = places.get(nameOf(element));
      if (at === undefined || right[at - 1] !== nameOf(previous)) report.error(element, 'sequence-changed');
    });
  }
}
