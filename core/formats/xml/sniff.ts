import { parseXml } from './parse.ts';
import { attribute } from './tree.ts';

/** The root of an XML text without reading the rest: name without prefix, namespace and version, as they are written. */
export interface XmlRoot {
  readonly local: string;
  readonly uri: string;
  readonly version: string | null;
}

const BEFORE_ROOT = /^\s*(?:<\?[^>]*\?>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>\s*)*/;
const TAG =
  /^<(?:([A-Za-z_][\w.-]*):)?([A-Za-z_][\w.-]*)((?:\s+[^\s=<>"']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/?>/;

/** Null for what is no XML. Looks at the first 64 K characters. */
export function sniffXml(text: string): XmlRoot | null {
  const beginning = text.slice(0, 1 << 16);
  const at = BEFORE_ROOT.exec(beginning)?.[0].length ?? 0;
  const tag = TAG.exec(beginning.slice(at));
  if (tag === null) return null;
  const [, prefix, local = '', attributes = ''] = tag;
  const value = (name: string): string | null => {
    const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
    return found === null ? null : (found[1] ?? found[2] ?? '');
  };
  const uri = value(prefix === undefined ? 'xmlns' : `xmlns:${prefix.replaceAll('.', '\\.')}`) ?? '';
  return { local, uri, version: value('version') };
}

/** The root of a text that has to be XML, wherever it begins. Throws `xml-malformed` where the text breaks before that. */
export function readRoot(text: string): XmlRoot {
  const known = sniffXml(text);
  if (known !== null) return known;
  const found = new Map<'root', XmlRoot>();
  try {
    parseXml(text, {
      onOpen: (element) => {
        found.set('root', { local: element.local, uri: element.uri, version: attribute(element, 'version') });
        throw new Found();
      },
    });
  } catch (thrown) {
    if (!(thrown instanceof Found)) throw thrown;
  }
  return found.get('root') ?? { local: '', uri: '', version: null };
}

/** Ends a reading that has all it wanted. */
class Found extends Error {}
