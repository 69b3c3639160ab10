import type { Content, ContentTag, ContentText } from '../content.ts';
import { collapseLayout, endsOf, opaque } from '../xml/content.ts';
import { attribute, inherited, textContent, XML_NAMESPACE, type XmlElement } from '../xml/tree.ts';
import { isCore } from './names.ts';

/** `ctype` of a `ph` of ours that stands for a character that XML can't carry. */
export const CHARACTER = 'x-songphasa-character';

export function characterOf(element: XmlElement): string | null {
  const code = /^U\+([0-9A-F]{4,6})$/.exec(textContent(element))?.[1];
  const number = code === undefined ? Number.NaN : Number.parseInt(code, 16);
  return number <= 0x10ffff ? String.fromCodePoint(number) : null;
}

interface Reading {
  readonly text: string;
  readonly out: (ContentText | ContentTag)[];
  count: number;
}

const ROLES: ReadonlyMap<string, ContentTag['role']> = new Map<string, ContentTag['role']>(
  Object.entries({
    bx: 'open',
    ex: 'close',
    bpt: 'open',
    ept: 'close',
    x: 'single',
    ph: 'single',
    it: 'single',
  } as const),
);
const FAMILIES: ReadonlyMap<string, string> = new Map([
  ['ex', 'bx'],
  ['ept', 'bpt'],
]);

function equivalentOf(element: XmlElement): string {
  return attribute(element, 'equiv-text') ?? (attribute(element, 'ctype') === 'lb' ? '\n' : '');
}

/** Tags that stand in one place: placeholders, and the halves of pairs that are told by `rid`, or else by `id`. */
function single(reading: Reading, element: XmlElement, role: ContentTag['role']): void {
  const markup = reading.text.slice(element.start, element.end);
  const id = attribute(element, 'id');
  const pairing = role === 'single' ? id : (attribute(element, 'rid') ?? id);
  const native = textContent(element);
  reading.out.push({
    kind: 'tag',
    role,
    key: `${FAMILIES.get(element.local) ?? element.local} ${pairing ?? `- ${reading.count++}`}`,
    id: pairing,
    markup,
    code: native === '' ? (attribute(element, 'equiv-text') ?? markup) : native,
    equivalent: role === 'single' ? equivalentOf(element) : '',
    encloses: false,
    canDelete: false,
    canCopy: attribute(element, 'clone') !== 'no',
    canReorder: true,
  });
}

function pair(reading: Reading, element: XmlElement): void {
  const ends = endsOf(reading.text, element);
  const isCode = element.local === 'g';
  const id = attribute(element, isCode ? 'id' : 'mid');
  const shared = {
    kind: 'tag',
    key: `${element.local} ${id ?? `- ${reading.count++}`}`,
    id: isCode ? id : null,
    equivalent: '',
    encloses: true,
    canDelete: !isCode,
    canCopy: attribute(element, 'clone') !== 'no',
    canReorder: true,
  } as const;
  reading.out.push({ ...shared, role: 'open', markup: ends.open, code: ends.open });
  read(reading, element);
  reading.out.push({ ...shared, role: 'close', markup: ends.close, code: ends.close });
}

function read(reading: Reading, element: XmlElement): void {
  for (const child of element.children) {
    if (child.kind === 'text') {
      reading.out.push({ kind: 'text', text: child.text });
      continue;
    }
    const role = child.kind === 'element' && isCore(child.uri) ? ROLES.get(child.local) : undefined;
    if (child.kind !== 'element' || !isCore(child.uri)) {
      reading.out.push(opaque(reading.text, child, reading.count++));
    } else if (attribute(child, 'ctype') === CHARACTER && characterOf(child) !== null) {
      reading.out.push({ kind: 'text', text: characterOf(child) ?? '' });
    } else if (role !== undefined) single(reading, child, role);
    else if (child.local === 'g' || child.local === 'mrk') pair(reading, child);
    else reading.out.push(opaque(reading.text, child, reading.count++));
  }
}

/** The inline content of a `source` or `target`, or of a segment's `mrk` in one. */
export function readContent(text: string, element: XmlElement): Content {
  const reading: Reading = { text, out: [], count: 0 };
  read(reading, element);
  return inherited(element, 'space', XML_NAMESPACE) === 'preserve'
    ? reading.out
    : collapseLayout(reading.out);
}
