import { Report, type ValidationReport } from '../../validation/report.ts';
import { SchemaChecker } from '../../validation/schema.ts';
import { type Progress, parseXml } from '../../xml/parse.ts';
import { attribute, XML_NAMESPACE, type XmlElement } from '../../xml/tree.ts';
import { CORE_22, isCore } from '../names.ts';
import { checkCodePoint, checkInlines } from './inline.ts';
import { checkItsAttributes, checkItsRecords } from './its.ts';
import { checkModuleAttributes, checkModules, resources } from './modules.ts';
import { coreChildren, inlinesOf } from './place.ts';
import { MODULES, XLIFF2, XLIFF22 } from './schema.ts';
import { checkDeleted, checkSequences, checkTargetSequences } from './sequence.ts';
import {
  checkGroup,
  checkIds,
  checkNotes,
  checkOrder,
  checkSegments,
  checkSkeleton,
  type Languages,
  type UnitParts,
} from './unit.ts';

/** What is only known once the whole file has been read. */
interface FileFacts {
  readonly unitIds: Set<string>;
  readonly groupIds: Set<string>;
  readonly resourceItems: Set<string>;
  readonly resourceRefs: XmlElement[];
  readonly flows: { readonly element: XmlElement; readonly name: string; readonly value: string }[];
}

const freshFacts = (): FileFacts => ({
  unitIds: new Set(),
  groupIds: new Set(),
  resourceItems: new Set(),
  resourceRefs: [],
  flows: [],
});

function note(ids: Set<string>, element: XmlElement, report: Report): void {
  const id = attribute(element, 'id');
  if (id === null) return;
  if (ids.has(id)) report.error(element, 'id-repeated', { id });
  ids.add(id);
}

function collect(owner: XmlElement, facts: FileFacts): void {
  const { items, refs } = resources(owner);
  for (const id of items) facts.resourceItems.add(id);
  facts.resourceRefs.push(...refs);
}

function checkUnit(unit: XmlElement, languages: Languages, facts: FileFacts, report: Report): void {
  note(facts.unitIds, unit, report);
  const holders = [...coreChildren(unit)].filter(({ local }) => local === 'segment' || local === 'ignorable');
  const parts: UnitParts = {
    unit,
    holders,
    source: inlinesOf(holders, 'source'),
    target: inlinesOf(holders, 'target'),
  };
  const inlines = [...parts.source, ...parts.target];
  checkIds(parts, report);
  checkOrder(parts, report);
  checkSegments(parts, languages, report);
  const idsOf = (list: string, item: string): Set<string> =>
    new Set(
      coreChildren(unit, list)
        .flatMap((one) => coreChildren(one, item))
        .flatMap((one) => attribute(one, 'id') ?? []),
    );
  checkInlines(parts, { data: idsOf('originalData', 'data'), notes: idsOf('notes', 'note') }, report);
  checkDeleted(parts, report);
  checkSequences(parts.source, report);
  checkSequences(parts.target, report);
  checkTargetSequences(parts, report);
  for (const { element } of inlines) {
    for (const name of ['subFlows', 'subFlowsStart', 'subFlowsEnd']) {
      const value = attribute(element, name);
      if (value !== null) facts.flows.push({ element, name, value });
    }
  }
  const segments = holders.filter(({ local }) => local === 'segment');
  const inUnit = new Set(
    [
      ...segments,
      ...inlines.filter(({ holder }) => holder.local === 'segment').map(({ element }) => element),
    ].flatMap((element) => attribute(element, 'id') ?? []),
  );
  checkModules(unit, inUnit, languages, report);
  const markers = inlines
    .map(({ element }) => element)
    .filter(({ local }) => local === 'mrk' || local === 'sm');
  checkItsRecords(unit, markers, report);
  collect(unit, facts);
}

function finishFile(file: XmlElement, facts: FileFacts, report: Report): void {
  for (const { element, name, value } of facts.flows) {
    const missing = value
      .trim()
      .split(/\s+/)
      .find((id) => !facts.unitIds.has(id));
    if (missing !== undefined)
      report.error(element, 'reference-nowhere', { attribute: name, value: missing });
  }
  for (const ref of facts.resourceRefs) {
    const value = attribute(ref, 'ref') ?? '';
    if (!facts.resourceItems.has(value)) report.error(ref, 'reference-nowhere', { attribute: 'ref', value });
  }
  if (file.parent === null) report.error(file, 'root-element');
}

/**
 * XLIFF 2.0, 2.1 and 2.2 against the schemas of core and modules, the constraints that their Schematrons state, and those
 * of the prose that a file alone can break. One unit stands in memory at a time. Throws `xml-malformed`.
 */
export function validateXliff2(text: string, progress?: Progress): ValidationReport {
  const report = new Report(text);
  let checker = new SchemaChecker(XLIFF2, report);
  let languages: Languages = { source: null, target: null };
  const fileIds = new Set<string>();
  /** xml:id is an ID of XML: once in the whole document. */
  const xmlIds = new Set<string>();
  let facts = freshFacts();
  /** Elements whose children before the first unit or group have been seen to. */
  let headed: XmlElement | null = null;

  /** Modules and notes of a file or a group, which come before its units; what is seen to is dropped. */
  const seeToHead = (owner: XmlElement): void => {
    if (headed === owner) return;
    headed = owner;
    checkNotes(owner, report);
    checkModules(owner, new Set(), languages, report);
    checkItsRecords(owner, [], report);
    for (const skeleton of coreChildren(owner, 'skeleton')) checkSkeleton(skeleton, report);
    collect(owner, facts);
  };

  parseXml(text, {
    ...(progress === undefined ? {} : { progress }),
    onOpen: (element) => {
      if (element.parent === null) {
        if (element.uri === CORE_22) checker = new SchemaChecker(XLIFF22, report);
        if (!isCore(element.uri) || element.local !== 'xliff') report.error(element, 'root-element');
        languages = { source: attribute(element, 'srcLang'), target: attribute(element, 'trgLang') };
      }
      checker.opened(element);
      if (!isCore(element.uri)) return;
      if (element.local === 'file') {
        facts = freshFacts();
        note(fileIds, element, report);
      } else if (element.local === 'group') {
        note(facts.groupIds, element, report);
        checkGroup(element, report);
      }
      const { parent } = element;
      const inStructure = parent !== null && (parent.local === 'file' || parent.local === 'group');
      if (inStructure && (element.local === 'unit' || element.local === 'group')) seeToHead(parent);
    },
    onClose: (element) => {
      checker.closed(element);
      checkModuleAttributes(element, report);
      const xmlId = element.uri === MODULES.its ? attribute(element, 'id', XML_NAMESPACE) : null;
      if (xmlId !== null) {
        if (xmlIds.has(xmlId)) report.error(element, 'id-repeated', { id: xmlId });
        xmlIds.add(xmlId);
      }
      if (!isCore(element.uri)) return;
      checkItsAttributes(element, report);
      if (element.local === 'cp') checkCodePoint(element, report);
      if (element.local === 'unit') checkUnit(element, languages, facts, report);
      else if (element.local === 'group' || element.local === 'file') {
        seeToHead(element);
        if (element.local === 'file') finishFile(element, facts, report);
      } else return;
      if (element.parent !== null) {
        checker.checkText(element.parent);
        element.parent.children.length = 0;
      }
    },
  });
  return report;
}
