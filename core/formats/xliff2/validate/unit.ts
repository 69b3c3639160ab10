/** Constraints on a unit as a whole: ids, order, states, notes, data. Names in brackets are patterns of the Schematron. */
import type { Report } from '../../validation/report.ts';
import { userDefined } from '../../validation/types.ts';
import { attribute, XML_NAMESPACE, type XmlElement } from '../../xml/tree.ts';
import { coreChildren, groupBy, has, type Inline, repeated } from './place.ts';

export interface UnitParts {
  readonly unit: XmlElement;
  /** Segments and ignorables, in order. */
  readonly holders: readonly XmlElement[];
  readonly source: readonly Inline[];
  readonly target: readonly Inline[];
}

export function checkIds({ unit, holders, source, target }: UnitParts, report: Report): void {
  // [K6S]
  const scope = [...holders, ...source.map(({ element }) => element)];
  for (const element of repeated(scope))
    report.error(element, 'id-repeated', { id: attribute(element, 'id') ?? '' });
  // [K6T] An id of the target stands once in the unit, or a second time in the source beside it, on the same element.
  const everywhere = [...scope, ...target.map(({ element }) => element)];
  const counts = new Map<string, number>();
  for (const element of everywhere) {
    const id = attribute(element, 'id');
    if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const sources = groupBy(source, ({ element }) => attribute(element, 'id'));
  for (const { element, holder } of target) {
    const id = attribute(element, 'id');
    if (id === null || counts.get(id) === 1) continue;
    // With a count of two there is at most one in the source.
    const [beside] = counts.get(id) === 2 ? (sources.get(id) ?? []) : [];
    if (beside?.holder !== holder || beside.element.local !== element.local)
      report.error(element, 'target-id', { id });
  }
  checkNotes(unit, report);
  // [K5C]
  for (const data of coreChildren(unit, 'originalData').flatMap((list) =>
    repeated(coreChildren(list, 'data')),
  )) {
    report.error(data, 'id-repeated', { id: attribute(data, 'id') ?? '' });
  }
}

/** [K4F, K4GU] */
export function checkNotes(owner: XmlElement, report: Report): void {
  for (const note of coreChildren(owner, 'notes').flatMap((list) => repeated(coreChildren(list, 'note')))) {
    report.error(note, 'id-repeated', { id: attribute(note, 'id') ?? '' });
  }
}

/** [K7, F18, F19] Targets in another order than their sources. */
export function checkOrder({ holders }: UnitParts, report: Report): void {
  const ordered = holders.flatMap((holder, index) =>
    coreChildren(holder, 'target').flatMap((target) => {
      const order = attribute(target, 'order');
      return order === null ? [] : [{ target, order: Number(order), place: index + 1 }];
    }),
  );
  for (const element of repeated(
    ordered.map(({ target }) => target),
    (one) => String(Number(attribute(one, 'order'))),
  )) {
    report.error(element, 'order-repeated', { order: attribute(element, 'order') ?? '' });
  }
  const orders = new Set(ordered.map(({ order }) => order));
  for (const { target, order, place } of ordered) {
    if (order > holders.length) report.error(target, 'order-too-large', { order, limit: holders.length });
    else if (!orders.has(place)) report.error(target, 'order-gap', { order: place });
  }
}

/** `prefix` xlf is the specification's own, and it defines no values here. */
function checkOwnPrefix(element: XmlElement, name: string, report: Report): void {
  if (attribute(element, name)?.startsWith('xlf:')) {
    report.error(element, 'prefix-reserved', { attribute: name, value: attribute(element, name) ?? '' });
  }
}

/** Whether a language is the declared one or a part of it, as XPath's lang() has it. */
export function speaks(language: string, declared: string): boolean {
  const [a, b] = [language.toLowerCase(), declared.toLowerCase()];
  return a === b || a.startsWith(`${b}-`);
}

export interface Languages {
  readonly source: string | null;
  readonly target: string | null;
}

/** [F1, F3, F4S, F4T, F7, F29] */
export function checkSegments({ unit, holders }: UnitParts, languages: Languages, report: Report): void {
  checkOwnPrefix(unit, 'type', report);
  if (!holders.some(({ local }) => local === 'segment')) report.error(unit, 'unit-without-segment');
  for (const holder of holders) {
    const state = attribute(holder, 'state');
    const subState = attribute(holder, 'subState');
    const target = coreChildren(holder, 'target')[0];
    if (subState !== null) {
      if (state === null) report.error(holder, 'substate-without-state');
      if (!userDefined(subState))
        report.error(holder, 'attribute-value', { attribute: 'subState', value: subState });
      checkOwnPrefix(holder, 'subState', report);
    }
    if (state !== null && state !== 'initial' && target === undefined) {
      report.error(holder, 'state-without-target', { state });
    }
    if (target !== undefined && languages.target === null) report.error(target, 'target-language-missing');
    for (const content of coreChildren(holder)) {
      const own = attribute(content, 'lang', XML_NAMESPACE);
      const declared = content.local === 'source' ? languages.source : languages.target;
      if (own !== null && declared !== null && !speaks(own, declared)) {
        report.error(content, 'language-differs', { language: own, declared });
      }
    }
  }
}

/** Constraints on a group or a file that its attributes show. */
export function checkGroup(group: XmlElement, report: Report): void {
  checkOwnPrefix(group, 'type', report);
}

/** [F2] */
export function checkSkeleton(skeleton: XmlElement, report: Report): void {
  const empty = skeleton.children.length === 0;
  if (has(skeleton, 'href') === empty) return;
  report.error(skeleton, empty ? 'reference-missing' : 'reference-and-content', { attribute: 'href' });
}
