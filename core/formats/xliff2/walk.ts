import { SongphasaError } from '../../errors.ts';
import { type Progress, parseXml } from '../xml/parse.ts';
import { childNamed, elements, inherited, type XmlElement } from '../xml/tree.ts';
import { isCore } from './names.ts';

export interface LocatedSegment {
  readonly element: XmlElement;
  readonly source: XmlElement;
  readonly target: XmlElement | null;
  /** Stable for a given file: places, not ids, which an invalid file may use twice. */
  readonly key: string;
}

export interface LocatedUnit {
  readonly unit: XmlElement;
  readonly file: XmlElement;
  /** 0-based. */
  readonly fileIndex: number;
  readonly translatable: boolean;
  readonly segments: readonly LocatedSegment[];
}

/**
 * Goes through the units of an XLIFF 2 text, one in memory at a time; returns the root, without what was in its units.
 * `onFile` is called where the units of a file begin: what the file says before them is there then.
 * Throws `xml-malformed`, and `format-unknown` for another kind of XML.
 */
export function walkXliff2(
  text: string,
  visit: (unit: LocatedUnit) => void,
  options: { readonly progress?: Progress | undefined; readonly onFile?: (file: XmlElement) => void } = {},
): XmlElement {
  const { progress, onFile } = options;
  let fileIndex = -1;
  let unitIndex = -1;
  let file: XmlElement | null = null;
  let begun = false;
  return parseXml(text, {
    ...(progress === undefined ? {} : { progress }),
    onOpen: (element) => {
      if (element.parent === null && (element.local !== 'xliff' || !isCore(element.uri))) {
        throw new SongphasaError('format-unknown', { extension: element.name });
      }
      if (!isCore(element.uri)) return;
      if (element.local === 'file') {
        file = element;
        fileIndex += 1;
        unitIndex = -1;
        begun = false;
      } else if (file !== null && !begun && (element.local === 'unit' || element.local === 'group')) {
        begun = true;
        onFile?.(file);
      }
    },
    onClose: (element) => {
      if (!isCore(element.uri) || element.local !== 'unit' || file === null) return;
      unitIndex += 1;
      const segments = elements(element)
        .filter((child) => child.local === 'segment' && isCore(child.uri))
        .flatMap((segment, index): LocatedSegment[] => {
          const source = childNamed(segment, 'source');
          const key = `${fileIndex}.${unitIndex}.${index}`;
          return source === null
            ? []
            : [{ element: segment, source, target: childNamed(segment, 'target'), key }];
        });
      visit({
        unit: element,
        file,
        fileIndex,
        translatable: inherited(element, 'translate') !== 'no',
        segments,
      });
      // Neither the unit nor what stood before it is asked for again.
      if (element.parent !== null) element.parent.children.length = 0;
    },
  });
}
