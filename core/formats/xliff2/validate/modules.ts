/** Constraints of the modules. Names in brackets are patterns of the Schematron of the module. */
import type { Report } from '../../validation/report.ts';
import {
  attribute,
  childNamed,
  childrenNamed,
  descendants,
  elements,
  XML_NAMESPACE,
  type XmlElement,
} from '../../xml/tree.ts';
import { isCore } from '../names.ts';
import { checkPairs } from './inline.ts';
import { has, inlinesOf, repeated } from './place.ts';
import { MODULES } from './schema.ts';
import { type Languages, speaks } from './unit.ts';

const STRUCTURE = ['file', 'group', 'unit'];

/** Where the root of a module may stand, and whether once only, by the specification's prose. */
const HOMES: ReadonlyMap<string, { readonly parents: readonly string[]; readonly once: boolean }> = new Map([
  [`${MODULES.mtc} matches`, { parents: ['unit'], once: true }],
  [`${MODULES.gls} glossary`, { parents: ['unit'], once: true }],
  [`${MODULES.mda} metadata`, { parents: STRUCTURE, once: true }],
  [`${MODULES.res} resourceData`, { parents: STRUCTURE, once: true }],
  [`${MODULES.slr} profiles`, { parents: ['file'], once: true }],
  [`${MODULES.slr} data`, { parents: STRUCTURE, once: false }],
  [`${MODULES.val} validation`, { parents: STRUCTURE, once: true }],
  [`${MODULES.its} locQualityIssues`, { parents: ['unit'], once: false }],
  [`${MODULES.its} provenanceRecords`, { parents: STRUCTURE, once: false }],
]);

export function checkHomes(owner: XmlElement, report: Report): void {
  const seen = new Set<string>();
  for (const child of elements(owner)) {
    const name = `${child.uri} ${child.local}`;
    const home = HOMES.get(name);
    if (home === undefined) continue;
    if (!home.parents.includes(owner.local)) report.error(child, 'module-misplaced', { parent: owner.name });
    if (home.once && seen.has(name)) report.error(child, 'module-repeated');
    seen.add(name);
  }
}

const NAMES: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  [MODULES.fs, ['fs', 'subFs']],
  [MODULES.slr, ['equivStorage', 'sizeInfo', 'sizeInfoRef', 'sizeRestriction', 'storageRestriction']],
  [MODULES.itsm, ['domains', 'lang']],
  [MODULES.mtc, []],
  [MODULES.gls, []],
  [MODULES.mda, []],
  [MODULES.res, []],
  [MODULES.val, []],
]);

const FS_HOMES = new Set(['file', 'unit', 'note', 'sc', 'ec', 'ph', 'pc', 'mrk', 'sm']);

/** [fs1, fs2, fs3, slr1] Module attributes on elements of the core. */
export function checkModuleAttributes(element: XmlElement, report: Report): void {
  for (const { name, local, uri } of element.attributes) {
    const known = NAMES.get(uri);
    if (known !== undefined && !known.includes(local))
      report.error(element, 'attribute-unknown', { attribute: name });
  }
  const fs = attribute(element, 'fs', MODULES.fs);
  const subFs = attribute(element, 'subFs', MODULES.fs);
  if (fs !== null || subFs !== null) {
    if (isCore(element.uri) && !FS_HOMES.has(element.local)) report.error(element, 'fs-misplaced');
    if (element.local === 'ec' && attribute(element, 'isolated') !== 'yes')
      report.error(element, 'fs-on-end');
    if (fs === null) report.error(element, 'attributes-together', { attribute: 'fs:subFs', other: 'fs:fs' });
    // A name and a value with a comma between, pairs parted by backslashes; both signs escaped within.
    if (
      subFs !== null &&
      !/^(?:[^\\,]|\\[\\,])+,(?:[^\\,]|\\[\\,])*(?:\\(?![\\,])[^\\,]+,(?:[^\\,]|\\[\\,])*)*$/.test(subFs)
    ) {
      report.error(element, 'attribute-value', { attribute: 'fs:subFs', value: subFs });
    }
  }
  if (
    attribute(element, 'sizeInfo', MODULES.slr) !== null &&
    attribute(element, 'sizeInfoRef', MODULES.slr) !== null
  ) {
    report.error(element, 'attributes-apart', { attribute: 'slr:sizeInfo', other: 'slr:sizeInfoRef' });
  }
}

/** `#id` or `id` of something in the segments of the unit. */
function checkSpanRef(element: XmlElement, inUnit: ReadonlySet<string>, report: Report): void {
  const ref = attribute(element, 'ref');
  if (ref === null) return;
  if (!inUnit.has(ref.slice(ref.indexOf('#') + 1)))
    report.error(element, 'reference-nowhere', { attribute: 'ref', value: ref });
}

function repeatedIds(all: readonly XmlElement[], report: Report, name = 'id', uri = ''): void {
  for (const element of repeated(all, (one) => attribute(one, name, uri))) {
    report.error(element, 'id-repeated', { id: attribute(element, name, uri) ?? '' });
  }
}

/** [K5MTC, K6MTC, mtc-F15 to F17, mtc1 to mtc5] */
function checkMatches(unit: XmlElement, inUnit: ReadonlySet<string>, report: Report): void {
  for (const matches of childrenNamed(unit, 'matches', MODULES.mtc)) {
    const all = childrenNamed(matches, 'match');
    repeatedIds(all, report);
    for (const match of all) {
      checkSpanRef(match, inUnit, report);
      if (has(match, 'subType') && !has(match, 'type')) report.error(match, 'subtype-without-type');
      const data = elements(match).find((one) => one.local === 'originalData' && isCore(one.uri));
      const stored = data === undefined ? [] : childrenNamed(data, 'data');
      repeatedIds(stored, report);
      const dataIds = new Set(stored.map((one) => attribute(one, 'id')));
      const source = inlinesOf([match], 'source');
      const target = inlinesOf([match], 'target');
      repeatedIds(
        source.map(({ element }) => element),
        report,
      );
      repeatedIds(
        target.map(({ element }) => element),
        report,
      );
      for (const { element } of target) {
        const id = attribute(element, 'id');
        const twins = source.filter((one) => id !== null && attribute(one.element, 'id') === id);
        if (twins.some((one) => one.element.local !== element.local))
          report.error(element, 'target-id', { id: id ?? '' });
      }
      checkPairs(source, report);
      checkPairs(target, report);
      for (const { element } of [...source, ...target]) {
        for (const name of ['dataRef', 'dataRefStart', 'dataRefEnd']) {
          const ref = attribute(element, name);
          if (ref !== null && !dataIds.has(ref)) {
            report.error(element, 'reference-nowhere', { attribute: name, value: ref });
          }
        }
        if (has(element, 'dataRefStart') !== has(element, 'dataRefEnd')) {
          report.error(element, 'attributes-together', { attribute: 'dataRefStart', other: 'dataRefEnd' });
        }
      }
    }
  }
}

/** [gls1 to gls3] */
function checkGlossary(unit: XmlElement, inUnit: ReadonlySet<string>, report: Report): void {
  for (const glossary of childrenNamed(unit, 'glossary', MODULES.gls)) {
    const entries = childrenNamed(glossary, 'glossEntry');
    repeatedIds(
      entries.flatMap((entry) => [entry, ...childrenNamed(entry, 'translation')]),
      report,
    );
    for (const entry of entries) {
      const translations = childrenNamed(entry, 'translation');
      if (translations.length === 0 && childNamed(entry, 'definition') === null)
        report.error(entry, 'gloss-incomplete');
      for (const one of [entry, ...translations]) checkSpanRef(one, inUnit, report);
    }
  }
}

/** [mda1] */
function checkMetadata(owner: XmlElement, report: Report): void {
  for (const metadata of [...descendants(owner)].filter(
    ({ local, uri }) => local === 'metadata' && uri === MODULES.mda,
  )) {
    const groups = [...descendants(metadata)].filter(
      ({ local, uri }) => local === 'metaGroup' && uri === MODULES.mda,
    );
    repeatedIds([metadata, ...groups], report);
  }
}

const VALUE_RULES = ['isPresent', 'isNotPresent', 'startsWith', 'endsWith'];

/** [val1 to val4] */
function checkValidation(owner: XmlElement, report: Report): void {
  for (const rule of childrenNamed(owner, 'validation', MODULES.val).flatMap((one) =>
    childrenNamed(one, 'rule'),
  )) {
    const used = VALUE_RULES.filter((name) => has(rule, name));
    const custom = rule.attributes.some(({ uri, prefix }) => uri !== '' && prefix !== 'xmlns');
    if (used.length > 1 || (used.length === 0 && !custom)) report.error(rule, 'validation-one-rule');
    if (has(rule, 'occurs') && !has(rule, 'isPresent')) {
      report.error(rule, 'attributes-together', { attribute: 'occurs', other: 'isPresent' });
    }
    if (has(rule, 'existsInSource') && !(used.length === 1 && used[0] !== 'isNotPresent')) {
      report.error(rule, 'validation-exists-in-source');
    }
    if (owner.local === 'file' && attribute(rule, 'disabled') === 'yes')
      report.error(rule, 'validation-disabled');
  }
}

/** [res1 to res6] */
function checkResources(owner: XmlElement, languages: Languages, report: Report): void {
  for (const data of childrenNamed(owner, 'resourceData', MODULES.res)) {
    repeatedIds(elements(data), report);
    for (const item of childrenNamed(data, 'resourceItem')) {
      const contents = [...childrenNamed(item, 'source'), ...childrenNamed(item, 'target')];
      const filled = contents.length > 0 && contents.every((one) => elements(one).length > 0);
      if (!has(item, 'mimeType') && !filled)
        report.error(item, 'attribute-missing', { attribute: 'mimeType' });
      for (const content of contents) {
        const empty = content.children.length === 0;
        if (has(content, 'href') !== empty) {
          report.error(content, empty ? 'reference-missing' : 'reference-and-content', { attribute: 'href' });
        }
        const own = attribute(content, 'lang', XML_NAMESPACE);
        const declared = content.local === 'source' ? languages.source : languages.target;
        if (own !== null && declared !== null && !speaks(own, declared)) {
          report.error(content, 'language-differs', { language: own, declared });
        }
      }
    }
  }
}

/** References of the owner to resource items, which may stand further on in the file [res7], and the items' ids. */
export function resources(owner: XmlElement): { readonly items: string[]; readonly refs: XmlElement[] } {
  const stores = childrenNamed(owner, 'resourceData', MODULES.res);
  return {
    items: stores
      .flatMap((data) => childrenNamed(data, 'resourceItem'))
      .flatMap((item) => attribute(item, 'id') ?? []),
    refs: stores.flatMap((data) => childrenNamed(data, 'resourceItemRef')),
  };
}

/** Module elements of a file, a group or a unit; `inUnit` are the ids in a unit's segments, and of those themselves. */
export function checkModules(
  owner: XmlElement,
  inUnit: ReadonlySet<string>,
  languages: Languages,
  report: Report,
): void {
  checkHomes(owner, report);
  checkMatches(owner, inUnit, report);
  checkGlossary(owner, inUnit, report);
  checkMetadata(owner, report);
  checkValidation(owner, report);
  checkResources(owner, languages, report);
}
