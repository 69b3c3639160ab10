import { SongphasaError } from '../../errors.ts';
import { type Progress, parseXml } from '../xml/parse.ts';
import { attribute, childNamed, descendants, elements, inherited, type XmlElement } from '../xml/tree.ts';
import { isCore } from './names.ts';

export interface LocatedSegment {
  /** `source`, or the segment's `mrk` in `seg-source`. */
  readonly source: XmlElement;
  /** `target`, or the segment's `mrk` in it. */
  readonly target: XmlElement | null;
  /** Of the segment's `mrk`; null where the unit is one segment. */
  readonly mid: string | null;
  /** Stable for a given file: places, not ids, which an invalid file may use twice. */
  readonly key: string;
}

export interface LocatedUnit {
  readonly unit: XmlElement;
  readonly file: XmlElement;
  /** 0-based. */
  readonly fileIndex: number;
  readonly source: XmlElement;
  readonly segSource: XmlElement | null;
  readonly target: XmlElement | null;
  readonly translatable: boolean;
  readonly segments: readonly LocatedSegment[];
}

/** The segments that a `seg-source` or a segmented target marks, in order. */
function segmentMarks(element: XmlElement): XmlElement[] {
  return [...descendants(element)].filter(
    (one) => one.local === 'mrk' && isCore(one.uri) && attribute(one, 'mtype') === 'seg',
  );
}

function segmentsOf(
  source: XmlElement,
  segSource: XmlElement | null,
  target: XmlElement | null,
  place: string,
): LocatedSegment[] {
  const marks = segSource === null ? [] : segmentMarks(segSource);
  if (marks.length === 0) return [{ source, target, mid: null, key: `${place}.0` }];
  const targets = target === null ? [] : segmentMarks(target);
  return marks.map((mark, index) => {
    const mid = attribute(mark, 'mid');
    return {
      source: mark,
      target: targets.find((one) => attribute(one, 'mid') === mid) ?? null,
      mid: mid ?? '',
      key: `${place}.${index}`,
    };
  });
}

/**
 * Goes through the trans-units of an XLIFF 1 text, one in memory at a time; returns the root, without what was in them.
 * `onFile` is called where a file's body begins: its header is there then. Throws `xml-malformed`, and `format-unknown` for
 * another kind of XML.
 */
export function walkXliff1(
  text: string,
  visit: (unit: LocatedUnit) => void,
  options: { readonly progress?: Progress | undefined; readonly onFile?: (file: XmlElement) => void } = {},
): XmlElement {
  let fileIndex = -1;
  let unitIndex = -1;
  let file: XmlElement | null = null;
  return parseXml(text, {
    ...(options.progress === undefined ? {} : { progress: options.progress }),
    onOpen: (element) => {
      if (element.parent === null && (element.local !== 'xliff' || !isCore(element.uri))) {
        throw new SongphasaError('format-unknown', { extension: element.name });
      }
      if (!isCore(element.uri)) return;
      if (element.local === 'file' && element.parent?.local === 'xliff') {
        file = element;
        fileIndex += 1;
        unitIndex = -1;
      } else if (element.local === 'body' && element.parent === file && file !== null) options.onFile?.(file);
    },
    onClose: (element) => {
      if (!isCore(element.uri) || element.local !== 'trans-unit' || file === null) return;
      unitIndex += 1;
      const source = childNamed(element, 'source');
      if (source !== null) {
        const segSource = childNamed(element, 'seg-source');
        const target = childNamed(element, 'target');
        visit({
          unit: element,
          file,
          fileIndex,
          source,
          segSource,
          target,
          translatable: inherited(element, 'translate') !== 'no',
          segments: segmentsOf(source, segSource, target, `${fileIndex}.${unitIndex}`),
        });
      }
      // Neither the unit nor what stood before it is asked for again.
      if (element.parent !== null) element.parent.children.length = 0;
    },
  });
}

/** The last child of the core's own words: what comes of ours goes after it. */
export function lastCore(element: XmlElement): XmlElement | undefined {
  return elements(element).findLast((child) => isCore(child.uri));
}
