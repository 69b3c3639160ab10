import { SongphasaError } from '../../errors.ts';
import { type Progress, parseXml } from '../xml/parse.ts';
import { attribute, childNamed, childrenNamed, XML_NAMESPACE, type XmlElement } from '../xml/tree.ts';

export interface Variant {
  readonly element: XmlElement;
  readonly language: string;
  readonly seg: XmlElement;
}

export interface LocatedTu {
  readonly tu: XmlElement;
  readonly key: string;
  readonly thai: Variant | null;
  readonly english: Variant | null;
}

export interface TmxHeader {
  readonly sourceLanguage: string;
  readonly tool: string;
}

const speaks = (language: string, variant: Variant): boolean =>
  new RegExp(`^${language}(?:[-_]|$)`, 'i').test(variant.language);

function variants(tu: XmlElement): Variant[] {
  return childrenNamed(tu, 'tuv').flatMap((element) => {
    const seg = childNamed(element, 'seg');
    // TMX before 1.3 has `lang`.
    const language = attribute(element, 'lang', XML_NAMESPACE) ?? attribute(element, 'lang') ?? '';
    return seg === null ? [] : [{ element, language, seg }];
  });
}

/** The Thai and the English side; where a unit has no Thai, its source language and the first other one. */
function sides(tu: XmlElement, sourceLanguage: string): Pick<LocatedTu, 'thai' | 'english'> {
  const all = variants(tu);
  const thai = all.find((one) => speaks('th', one));
  const source = attribute(tu, 'srclang') ?? sourceLanguage;
  const first =
    thai ?? all.find(({ language }) => language.toLowerCase() === source.toLowerCase()) ?? all[0] ?? null;
  const english =
    all.find((one) => one !== first && speaks('en', one)) ?? all.find((one) => one !== first) ?? null;
  return { thai: first, english };
}

/**
 * Goes through the units of a TMX text, one in memory at a time. Throws `xml-malformed`, and `format-unknown` for another
 * kind of XML.
 */
export function walkTmx(
  text: string,
  visit: (unit: LocatedTu, header: TmxHeader) => void,
  progress?: Progress,
): TmxHeader {
  let index = -1;
  let header: TmxHeader = { sourceLanguage: '', tool: '' };
  parseXml(text, {
    ...(progress === undefined ? {} : { progress }),
    onOpen: (element) => {
      if (element.parent === null && element.local !== 'tmx') {
        throw new SongphasaError('format-unknown', { extension: element.name });
      }
      if (element.local === 'header') {
        header = {
          sourceLanguage: attribute(element, 'srclang') ?? '',
          tool: attribute(element, 'creationtool') ?? '',
        };
      }
    },
    onClose: (element) => {
      if (element.local !== 'tu') return;
      index += 1;
      visit({ tu: element, key: String(index), ...sides(element, header.sourceLanguage) }, header);
      if (element.parent !== null) element.parent.children.length = 0;
    },
  });
  return header;
}
