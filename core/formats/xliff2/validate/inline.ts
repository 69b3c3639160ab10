/** Constraints on inline codes and annotations. Names in brackets are patterns of the Schematron. */
import type { Report } from '../../validation/report.ts';
import { attribute, type XmlElement } from '../../xml/tree.ts';
import { groupBy, has, hint, type Inline, isCode } from './place.ts';
import type { UnitParts } from './unit.ts';

const HINTS = ['canCopy', 'canDelete', 'canReorder', 'canOverlap'] as const;

const isIsolated = (element: XmlElement): boolean => attribute(element, 'isolated') === 'yes';

/** [F5.1] The two halves of a code give the same hints; the end of a code that begins a fixed sequence is in it. */
function checkHints(start: XmlElement, end: XmlElement, report: Report): void {
  for (const name of HINTS) {
    const wanted = hint(start, name) === 'firstNo' ? 'no' : hint(start, name);
    if (hint(end, name) !== wanted) report.error(start, 'pair-hints-differ', { attribute: name });
  }
}

const FLOOD = 8;

/** [F5, F6, F27, F28] Starts and ends of codes and annotations, within a unit and one side of it. */
export function checkPairs(inlines: readonly Inline[], report: Report): void {
  const byStartRef = groupBy(inlines, ({ element }) => `${element.local} ${attribute(element, 'startRef')}`);
  const byId = groupBy(inlines, ({ element }) => `${element.local} ${attribute(element, 'id')}`);
  // More than one is wrong already: a flood of halves of one name is not gone through for each of them.
  const ends = (local: string, id: string | null): readonly Inline[] =>
    (byStartRef.get(`${local} ${id}`) ?? []).slice(0, FLOOD);
  const starts = (local: string, id: string | null): readonly Inline[] =>
    (byId.get(`${local} ${id}`) ?? []).slice(0, FLOOD);

  for (const { element, index } of inlines) {
    const id = attribute(element, 'id');
    const startRef = attribute(element, 'startRef');
    switch (element.local) {
      case 'sc': {
        const matching = ends('ec', id);
        if (isIsolated(element)) {
          if (matching.length > 0) report.error(element, 'isolated-with-end', { id: id ?? '' });
          break;
        }
        const after = matching.filter((one) => one.index > index);
        if (after.length !== 1) report.error(element, 'start-without-end', { id: id ?? '' });
        for (const end of after) checkHints(element, end.element, report);
        break;
      }
      case 'ec': {
        if (isIsolated(element) ? id === null || startRef !== null : startRef === null || id !== null) {
          report.error(element, 'end-reference');
        }
        if (isIsolated(element)) break;
        if (has(element, 'dir')) report.error(element, 'end-direction');
        const before = starts('sc', startRef).filter((one) => one.index < index && !isIsolated(one.element));
        if (startRef !== null && before.length !== 1)
          report.error(element, 'end-without-start', { id: startRef });
        break;
      }
      case 'sm':
        if (ends('em', id).filter((one) => one.index > index).length !== 1) {
          report.error(element, 'start-without-end', { id: id ?? '' });
        }
        break;
      case 'em':
        if (starts('sm', startRef).filter((one) => one.index < index).length !== 1) {
          report.error(element, 'end-without-start', { id: startRef ?? '' });
        }
        break;
    }
  }
}

const FORMAT_SUBTYPES = ['xlf:i', 'xlf:u', 'xlf:lb', 'xlf:pb', 'xlf:b'];

function checkTogether(element: XmlElement, a: string, b: string, report: Report): void {
  if (has(element, a) !== has(element, b))
    report.error(element, 'attributes-together', { attribute: a, other: b });
}

/** [F8, F10, F16, F17, F22, F23, F26] What the attributes of one element say to each other. */
export function checkAttributes({ element }: Inline, report: Report): void {
  const subType = attribute(element, 'subType');
  const type = attribute(element, 'type');
  if (subType !== null) {
    if (type === null) report.error(element, 'subtype-without-type');
    const fits =
      !subType.startsWith('xlf:') ||
      (FORMAT_SUBTYPES.includes(subType) && type === 'fmt') ||
      (subType === 'xlf:var' && type === 'ui');
    if (!fits) report.error(element, 'subtype-of-type', { value: subType, type: type ?? '' });
  }
  if (isCode(element) && hint(element, 'canReorder') !== 'yes') {
    if (hint(element, 'canCopy') !== 'no' || hint(element, 'canDelete') !== 'no') {
      report.error(element, 'fixed-but-free');
    }
  }
  if (element.local === 'pc') {
    checkTogether(element, 'dataRefStart', 'dataRefEnd', report);
    checkTogether(element, 'subFlowsStart', 'subFlowsEnd', report);
    checkTogether(element, 'equivStart', 'equivEnd', report);
  }
}

const hasData = (element: XmlElement): boolean =>
  ['dataRef', 'dataRefStart', 'dataRefEnd'].some((name) => has(element, name));

/** What a copy has to know of the codes with an id. */
interface Base {
  readonly allHaveData: boolean;
  readonly copyForbidden: boolean;
}

function basesOf(inlines: readonly Inline[]): ReadonlyMap<string, Base> {
  const bases = new Map<string, Base>();
  for (const { element } of inlines) {
    const id = attribute(element, 'id');
    if (id === null) continue;
    const known = bases.get(id) ?? { allHaveData: true, copyForbidden: false };
    bases.set(id, {
      allHaveData: known.allHaveData && hasData(element),
      copyForbidden: known.copyForbidden || hint(element, 'canCopy') === 'no',
    });
  }
  return bases;
}

/** [F9, F14] Copies of a code. */
function checkCopy({ element }: Inline, bases: ReadonlyMap<string, Base>, report: Report): void {
  const copyOf = attribute(element, 'copyOf');
  if (copyOf === null) return;
  if (hasData(element)) report.error(element, 'copy-with-data');
  const base = bases.get(copyOf);
  if (base === undefined) report.error(element, 'reference-nowhere', { attribute: 'copyOf', value: copyOf });
  else if (base.allHaveData) report.error(element, 'copy-of-data', { value: copyOf });
  if (base?.copyForbidden) report.error(element, 'copy-forbidden', { value: copyOf });
}

/** [F15, F16, F17] */
function checkData({ element }: Inline, dataIds: ReadonlySet<string>, report: Report): void {
  for (const name of ['dataRef', 'dataRefStart', 'dataRefEnd']) {
    const ref = attribute(element, name);
    if (ref !== null && !dataIds.has(ref))
      report.error(element, 'reference-nowhere', { attribute: name, value: ref });
  }
}

/** [F11, F12, F13, F24] Annotations. */
function checkAnnotation({ element }: Inline, noteIds: ReadonlySet<string>, report: Report): void {
  if (element.local !== 'mrk' && element.local !== 'sm') return;
  const type = attribute(element, 'type') ?? 'generic';
  const ref = attribute(element, 'ref');
  if (type === 'generic' && !has(element, 'translate') && element.attributes.every(({ uri }) => uri === '')) {
    report.warning(element, 'annotation-of-nothing');
  }
  if (type === 'comment') {
    if (has(element, 'value') === (ref !== null)) report.error(element, 'comment-value-or-ref');
    if (ref !== null && !noteIds.has(ref.slice(ref.indexOf('#n=') + 3))) {
      report.error(element, 'reference-nowhere', { attribute: 'ref', value: ref });
    }
  }
  if (type === 'mtc:match' && ref !== null) report.error(element, 'match-annotation-ref');
}

/** [F25] Only for what XML can't carry; the controls after ASCII are let pass, as in the Schematron. */
const CODE_POINT =
  /^(?:000[0-8BbCcEeFf]|001[0-9A-Fa-f]|007[Ff]|008[0-46-9A-Fa-f]|009[0-9A-Fa-f]|[Dd][89A-Fa-f][0-9A-Fa-f]{2}|[Ff]{3}[EeFf])$/;

export function checkCodePoint(element: XmlElement, report: Report): void {
  const hex = attribute(element, 'hex') ?? '';
  if (!CODE_POINT.test(hex)) report.error(element, 'code-point', { value: hex });
}

/** Everything that can be said of the inline elements of a unit but for sequences; `inlines` are of both sides. */
export function checkInlines(
  parts: UnitParts,
  ids: { readonly data: ReadonlySet<string>; readonly notes: ReadonlySet<string> },
  report: Report,
): void {
  checkPairs(parts.source, report);
  checkPairs(parts.target, report);
  const all = [...parts.source, ...parts.target];
  const bases = basesOf(all);
  for (const inline of all) {
    checkAttributes(inline, report);
    checkCopy(inline, bases, report);
    checkData(inline, ids.data, report);
    checkAnnotation(inline, ids.notes, report);
  }
}
