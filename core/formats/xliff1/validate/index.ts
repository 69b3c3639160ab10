import { Report, type ValidationReport } from '../../validation/report.ts';
import { SchemaChecker } from '../../validation/schema.ts';
import { type Progress, parseXml } from '../../xml/parse.ts';
import { attribute, childNamed, childrenNamed, descendants, type XmlElement } from '../../xml/tree.ts';
import { isCore } from '../names.ts';
import { XLIFF1 } from './schema.ts';

/** Elements by an attribute; those from the second of a value on are said to repeat it. */
function noteUnique(all: readonly XmlElement[], name: string, report: Report): Set<string> {
  const seen = new Set<string>();
  for (const element of all) {
    const value = attribute(element, name);
    if (value === null) continue;
    if (seen.has(value)) report.error(element, 'id-repeated', { id: value });
    seen.add(value);
  }
  return seen;
}

function checkReferences(
  all: readonly XmlElement[],
  name: string,
  known: ReadonlySet<string>,
  report: Report,
): void {
  for (const element of all) {
    const value = attribute(element, name);
    if (value !== null && !known.has(value))
      report.error(element, 'reference-nowhere', { attribute: name, value });
  }
}

/**
 * Tags of a source or a target: ends refer to starts (keys of the schema), and where there is no `rid`, a start and an end
 * are a pair by their id, as the specification's prose has it for bpt and ept, bx and ex.
 */
function checkTags(content: XmlElement, report: Report): void {
  const inside = [...descendants(content)].filter(({ uri }) => isCore(uri));
  const named = (local: string): XmlElement[] => inside.filter((one) => one.local === local);
  for (const [start, end] of [
    ['bpt', 'ept'],
    ['bx', 'ex'],
  ] as const) {
    const rids = noteUnique(named(start), 'rid', report);
    checkReferences(named(end), 'rid', rids, report);
    const free = (one: XmlElement): boolean => attribute(one, 'rid') === null;
    const starts = new Set(
      named(start)
        .filter(free)
        .map((one) => attribute(one, 'id')),
    );
    const ends = new Set(
      named(end)
        .filter(free)
        .map((one) => attribute(one, 'id')),
    );
    for (const one of named(start).filter(free)) {
      if (!ends.has(attribute(one, 'id')))
        report.warning(one, 'start-without-end', { id: attribute(one, 'id') ?? '' });
    }
    for (const one of named(end).filter(free)) {
      if (!starts.has(attribute(one, 'id')))
        report.warning(one, 'end-without-start', { id: attribute(one, 'id') ?? '' });
    }
  }
}

/** Segments: the target's marks name marks of the segmented source (a key of the schema). */
function checkMarks(unit: XmlElement, report: Report): void {
  const segSource = childNamed(unit, 'seg-source');
  const marks = segSource === null ? [] : childrenNamed(segSource, 'mrk');
  const mids = noteUnique(marks, 'mid', report);
  const target = childNamed(unit, 'target');
  checkReferences(target === null ? [] : childrenNamed(target, 'mrk'), 'mid', mids, report);
  if (unit.local === 'trans-unit') checkReferences(childrenNamed(unit, 'alt-trans'), 'mid', mids, report);
}

/** Attributes whose values are unique in a file, by the elements that bear them (keys of the schema). */
const KEYS: ReadonlyMap<string, { readonly scope: string; readonly name: string }> = new Map([
  ['group', { scope: 'group', name: 'id' }],
  ['trans-unit', { scope: 'unit', name: 'id' }],
  ['bin-unit', { scope: 'unit', name: 'id' }],
  ['tool', { scope: 'tool', name: 'tool-id' }],
  ['phase', { scope: 'phase', name: 'phase-name' }],
  ['count-group', { scope: 'count', name: 'name' }],
  ['context-group', { scope: 'context', name: 'name' }],
  ['external-file', { scope: 'uid', name: 'uid' }],
]);

/** Attributes that name a key of the file. */
const REFERENCES: readonly {
  readonly name: string;
  readonly scope: string;
  readonly on: readonly string[];
}[] = [
  { name: 'tool-id', scope: 'tool', on: ['file', 'phase', 'alt-trans'] },
  { name: 'phase-name', scope: 'phase', on: ['count', 'trans-unit', 'target', 'bin-unit', 'bin-target'] },
];

/** The keys of one file and what refers to them, which may stand before them. */
class FileKeys {
  readonly #known = new Map<string, Set<string>>();
  readonly #references: { readonly element: XmlElement; readonly name: string; readonly scope: string }[] =
    [];

  see(element: XmlElement, report: Report): void {
    const key = KEYS.get(element.local);
    const value = key === undefined ? null : attribute(element, key.name);
    if (key !== undefined && value !== null) {
      const known = this.#known.get(key.scope) ?? new Set();
      this.#known.set(key.scope, known);
      if (known.has(value)) report.error(element, 'id-repeated', { id: value });
      known.add(value);
    }
    for (const { name, scope, on } of REFERENCES) {
      if (on.includes(element.local) && attribute(element, name) !== null) {
        this.#references.push({ element, name, scope });
      }
    }
  }

  finish(report: Report): void {
    for (const { element, name, scope } of this.#references) {
      const value = attribute(element, name) ?? '';
      if (this.#known.get(scope)?.has(value) !== true) {
        report.error(element, 'reference-nowhere', { attribute: name, value });
      }
    }
  }
}

/**
 * XLIFF 1.2 against the transitional schema with its keys. A file that says 1.2 has the namespace of 1.2; 1.0 and 1.1 are
 * held to the same schema. Throws `xml-malformed`.
 */
export function validateXliff1(text: string, progress?: Progress): ValidationReport {
  const report = new Report(text);
  const checker = new SchemaChecker(XLIFF1, report);
  let keys = new FileKeys();
  parseXml(text, {
    ...(progress === undefined ? {} : { progress }),
    onOpen: (element) => {
      if (element.parent === null) {
        if (element.local !== 'xliff' || !isCore(element.uri)) report.error(element, 'root-element');
        else if (element.uri === '' && attribute(element, 'version') === '1.2')
          report.error(element, 'namespace-missing');
      }
      checker.opened(element);
      if (!isCore(element.uri)) return;
      if (element.local === 'file') keys = new FileKeys();
      keys.see(element, report);
    },
    onClose: (element) => {
      checker.closed(element);
      if (!isCore(element.uri)) return;
      if (['source', 'seg-source', 'target'].includes(element.local)) checkTags(element, report);
      else if (element.local === 'alt-trans') checkMarks(element, report);
      else if (element.local === 'file') keys.finish(report);
      else if (element.local === 'trans-unit' || element.local === 'bin-unit') {
        checkMarks(element, report);
        if (element.parent === null) return;
        checker.checkText(element.parent);
        element.parent.children.length = 0;
      }
    },
  });
  return report;
}
