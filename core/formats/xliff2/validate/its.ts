/** Constraints of the ITS module, as its Schematron has them. */
import type { Report } from '../../validation/report.ts';
import { attribute, childrenNamed, XML_NAMESPACE, type XmlElement } from '../../xml/tree.ts';
import { MODULES, PROVENANCE } from './schema.ts';

const its = (element: XmlElement, name: string): string | null => attribute(element, name, MODULES.its);
const hasIts = (element: XmlElement, name: string): boolean => its(element, name) !== null;

const CATEGORIES = new Set(
  'allowed-characters directionality domain elements-within-text external-resource id-value language-information locale-filter localization-note localization-quality-issue localization-quality-rating mt-confidence preserve-space provenance storage-size target-pointer terminology text-analysis translate'.split(
    ' ',
  ),
);

/** Attributes that make an annotation one of ITS, whose type is then its:generic or none. */
const ANNOTATING =
  'annotatorsRef locQualityIssuesRef locQualityRatingScore locQualityRatingVote taIdentRef taSource taIdent taClassRef lang mtConfidence provenanceRecordsRef allowedCharacters localeFilterList'.split(
    ' ',
  );

/** Of each line the first attribute shuts out the others. */
const APART = [
  'locQualityIssuesRef locQualityIssueType locQualityIssueComment locQualityIssueSeverity locQualityIssueProfileRef locQualityIssueEnabled',
  'locQualityRatingScore locQualityRatingVote',
  'taIdentRef taSource taIdent',
  `provenanceRecordsRef ${PROVENANCE}`,
].map((line) => line.split(' '));

function checkAnnotators(element: XmlElement, report: Report): void {
  const ref = its(element, 'annotatorsRef');
  if (ref === null) return;
  const categories = ref
    .trim()
    .split(/\s+/)
    .map((one) => one.slice(0, Math.max(0, one.indexOf('|'))));
  const wrong =
    categories.some((one) => !CATEGORIES.has(one)) || new Set(categories).size !== categories.length;
  if (wrong) report.error(element, 'attribute-value', { attribute: 'its:annotatorsRef', value: ref });
}

function inScope(element: XmlElement, name: string): boolean {
  for (let at: XmlElement | null = element; at !== null; at = at.parent) if (hasIts(at, name)) return true;
  return false;
}

/** ITS attributes of an element of the core. */
export function checkItsAttributes(element: XmlElement, report: Report): void {
  const any = element.attributes.some(({ uri }) => uri === MODULES.its || uri === MODULES.itsm);
  if (!any) return;
  checkAnnotators(element, report);
  const marker = element.local === 'mrk' || element.local === 'sm';
  for (const [first = '', ...others] of APART) {
    const other = others.find((name) => hasIts(element, name));
    if (marker && hasIts(element, first) && other !== undefined) {
      report.error(element, 'attributes-apart', { attribute: `its:${first}`, other: `its:${other}` });
    }
  }
  for (const kind of ['Score', 'Vote']) {
    const name = `locQualityRating${kind}`;
    if (hasIts(element, `${name}Threshold`) && !inScope(element, name)) {
      report.error(element, 'attributes-together', {
        attribute: `its:${name}Threshold`,
        other: `its:${name}`,
      });
    }
  }
  if (!marker) return;
  if (hasIts(element, 'taSource') !== hasIts(element, 'taIdent')) {
    report.error(element, 'attributes-together', { attribute: 'its:taSource', other: 'its:taIdent' });
  }
  const annotating =
    ANNOTATING.some((name) => hasIts(element, name)) ||
    element.attributes.some(({ uri }) => uri === MODULES.itsm);
  const type = attribute(element, 'type');
  if (annotating && type !== null && type !== 'its:generic') report.error(element, 'its-type', { type });
}

/** Stand-off records of a unit, a group or a file, and references to them from the unit's annotations. */
export function checkItsRecords(owner: XmlElement, markers: readonly XmlElement[], report: Report): void {
  const issues = childrenNamed(owner, 'locQualityIssues', MODULES.its);
  const records = childrenNamed(owner, 'provenanceRecords', MODULES.its);
  for (const issue of issues.flatMap((list) => childrenNamed(list, 'locQualityIssue'))) {
    if (
      attribute(issue, 'locQualityIssueType') === null &&
      attribute(issue, 'locQualityIssueComment') === null
    ) {
      report.error(issue, 'its-record-empty');
    }
  }
  for (const record of records.flatMap((list) => childrenNamed(list, 'provenanceRecord'))) {
    if (PROVENANCE.split(' ').every((name) => attribute(record, name) === null))
      report.error(record, 'its-record-empty');
  }
  const ids = new Set(issues.map((one) => `#its=${attribute(one, 'id', XML_NAMESPACE)}`));
  for (const marker of markers) {
    const ref = its(marker, 'locQualityIssuesRef');
    if (ref !== null && !ids.has(ref)) {
      report.error(marker, 'reference-nowhere', { attribute: 'its:locQualityIssuesRef', value: ref });
    }
  }
}
