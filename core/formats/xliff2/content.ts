import type { Content, ContentTag, ContentText } from '../content.ts';
import { collapseLayout, endsOf, opaque } from '../xml/content.ts';
import {
  attribute,
  childNamed,
  childrenNamed,
  inherited,
  XML_NAMESPACE,
  type XmlElement,
} from '../xml/tree.ts';
import { isCore } from './names.ts';

/** Native code of a unit by the id of its `data`; code points that XML can't carry are taken back. */
export function originalData(unit: XmlElement): ReadonlyMap<string, string> {
  const store = childNamed(unit, 'originalData');
  return new Map(
    (store === null ? [] : childrenNamed(store, 'data')).map((data) => [
      attribute(data, 'id') ?? '',
      dataText(data),
    ]),
  );
}

function dataText(element: XmlElement): string {
  return element.children
    .map((child) => (child.kind === 'text' ? child.text : child.kind === 'element' ? codePoint(child) : ''))
    .join('');
}

/** The character of a `cp`; nothing where its number is none. */
function codePoint(element: XmlElement): string {
  const hex = attribute(element, 'hex') ?? '';
  const code = /^[0-9A-Fa-f]{1,8}$/.test(hex) ? Number.parseInt(hex, 16) : -1;
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

interface Reading {
  readonly text: string;
  readonly data: ReadonlyMap<string, string>;
  readonly out: (ContentText | ContentTag)[];
  count: number;
}

function hints(element: XmlElement): Pick<ContentTag, 'canDelete' | 'canCopy' | 'canReorder'> {
  return {
    canDelete: attribute(element, 'canDelete') !== 'no',
    canCopy: attribute(element, 'canCopy') !== 'no',
    canReorder: !['no', 'firstNo'].includes(attribute(element, 'canReorder') ?? 'yes'),
  };
}

/** XLIFF 2.1, 4.3.1.34: `xlf:lb` is a line break, `xlf:pb` a page break. */
function equivalentOf(element: XmlElement, equiv: string): string {
  const stated = attribute(element, equiv);
  if (stated !== null) return stated;
  return ['xlf:lb', 'xlf:pb'].includes(attribute(element, 'subType') ?? '') ? '\n' : '';
}

function codeText(
  reading: Reading,
  element: XmlElement,
  dataRef: string,
  disp: string,
  markup: string,
): string {
  const ref = attribute(element, dataRef);
  return (ref === null ? null : reading.data.get(ref)) ?? attribute(element, disp) ?? markup;
}

const HALVES: ReadonlyMap<string, ContentTag['role']> = new Map<string, ContentTag['role']>([
  ['sc', 'open'],
  ['sm', 'open'],
  ['ec', 'close'],
  ['em', 'close'],
]);

function single(reading: Reading, element: XmlElement): void {
  const { text, out } = reading;
  const markup = text.slice(element.start, element.end);
  const id = attribute(element, 'id');
  const startRef = attribute(element, 'startRef');
  const isolated = attribute(element, 'isolated') === 'yes';
  const { local } = element;
  const role = isolated ? 'single' : (HALVES.get(local) ?? 'single');
  // The two halves of a pair meet under the id of its start.
  const family = local === 'ec' && !isolated ? 'sc' : local === 'em' ? 'sm' : local;
  const annotation = local === 'sm' || local === 'em';
  out.push({
    kind: 'tag',
    role,
    key: `${family} ${(role === 'close' ? startRef : id) ?? `- ${reading.count++}`}`,
    id: role === 'close' ? startRef : id,
    markup,
    code: annotation ? markup : codeText(reading, element, 'dataRef', 'disp', markup),
    equivalent: annotation ? '' : equivalentOf(element, 'equiv'),
    encloses: false,
    ...hints(element),
  });
}

function pair(reading: Reading, element: XmlElement): void {
  const ends = endsOf(reading.text, element);
  const id = attribute(element, 'id');
  const isCode = element.local === 'pc';
  const shared = {
    kind: 'tag',
    key: `${element.local} ${id ?? `- ${reading.count++}`}`,
    id,
    encloses: true,
    ...hints(element),
  } as const;
  reading.out.push({
    ...shared,
    role: 'open',
    markup: ends.open,
    code: isCode ? codeText(reading, element, 'dataRefStart', 'dispStart', ends.open) : ends.open,
    equivalent: '',
  });
  read(reading, element);
  reading.out.push({
    ...shared,
    role: 'close',
    markup: ends.close,
    code: isCode ? codeText(reading, element, 'dataRefEnd', 'dispEnd', ends.close) : ends.close,
    equivalent: '',
  });
}

function read(reading: Reading, element: XmlElement): void {
  for (const child of element.children) {
    if (child.kind === 'text') reading.out.push({ kind: 'text', text: child.text });
    else if (child.kind !== 'element' || !isCore(child.uri)) {
      reading.out.push(opaque(reading.text, child, reading.count++));
    } else if (child.local === 'cp') reading.out.push({ kind: 'text', text: codePoint(child) });
    else if (child.local === 'pc' || child.local === 'mrk') pair(reading, child);
    else single(reading, child);
  }
}

/** The inline content of a `source` or `target`. */
export function readContent(text: string, element: XmlElement, data: ReadonlyMap<string, string>): Content {
  const reading: Reading = { text, data, out: [], count: 0 };
  read(reading, element);
  return inherited(element, 'space', XML_NAMESPACE) === 'preserve'
    ? reading.out
    : collapseLayout(reading.out);
}
