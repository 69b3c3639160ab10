import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeXml, encodeXml } from '../../../core/formats/xml/decode.ts';
import { escapeAttribute, escapeText, isXmlText } from '../../../core/formats/xml/escape.ts';
import { idGiver } from '../../../core/formats/xml/ids.ts';
import { parseXml } from '../../../core/formats/xml/parse.ts';
import { applyPatches, patchAttributes, patchContent } from '../../../core/formats/xml/patch.ts';
import {
  attribute,
  childNamed,
  descendants,
  elements,
  inherited,
  textContent,
  XML_NAMESPACE,
  type XmlElement,
  type XmlNode,
} from '../../../core/formats/xml/tree.ts';
import { encodeUtf8 } from '../../../core/text/encoding.ts';
import { anyText } from './fixtures.ts';

function utf16(text: string, order: 'le' | 'be' = 'le'): Uint8Array {
  return Uint8Array.from(
    [...Array(text.length).keys()].flatMap((at) => {
      const code = text.charCodeAt(at);
      return order === 'le' ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff];
    }),
  );
}

const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

describe('the bytes of an XML file', () => {
  test.each([
    ['UTF-8 without a declaration', encodeUtf8('<a>ก</a>'), 'utf-8', '<a>ก</a>'],
    [
      'UTF-8 declared',
      encodeUtf8('<?xml version="1.0" encoding="utf-8"?><a>ก</a>'),
      'utf-8',
      '<?xml version="1.0" encoding="utf-8"?><a>ก</a>',
    ],
    ['UTF-8 with a mark', encodeUtf8('\ufeff<a>ก</a>'), 'utf-8', '<a>ก</a>'],
    [
      'UTF-16 with a mark',
      utf16('\ufeff<?xml version="1.0" encoding="UTF-16"?><a>ก👍</a>'),
      'utf-16le',
      '<?xml version="1.0" encoding="UTF-16"?><a>ก👍</a>',
    ],
    ['UTF-16 big end first', utf16('\ufeff<a>ก</a>', 'be'), 'utf-16be', '<a>ก</a>'],
    [
      'UTF-16 without a mark',
      utf16('<?xml version="1.0" encoding="UTF-16"?><a/>'),
      'utf-16le',
      '<?xml version="1.0" encoding="UTF-16"?><a/>',
    ],
    [
      'TIS-620',
      latin('<?xml version="1.0" encoding="TIS-620"?><a>\xa1</a>'),
      'windows-874',
      '<?xml version="1.0" encoding="TIS-620"?><a>ก</a>',
    ],
    [
      'Latin-1',
      latin("<?xml version='1.0' encoding='ISO-8859-1'?><a>\xe9</a>"),
      'iso-8859-1',
      "<?xml version='1.0' encoding='ISO-8859-1'?><a>é</a>",
    ],
  ])('in %s', (_name, bytes, encoding, text) => {
    expect(decodeXml(bytes)).toMatchObject({ encoding, text });
  });

  test.each([
    [
      'declared as UTF-16 and are not',
      encodeUtf8('<?xml version="1.0" encoding="UTF-16"?><a/>'),
      'encoding-mismatch',
    ],
    [
      'declared as Latin-1 behind a UTF-8 mark',
      encodeUtf8('\ufeff<?xml version="1.0" encoding="ISO-8859-1"?><a/>'),
      'encoding-mismatch',
    ],
    [
      'declared as UTF-8 in UTF-16',
      utf16('\ufeff<?xml version="1.0" encoding="UTF-8"?><a/>'),
      'encoding-mismatch',
    ],
    [
      'of no known encoding',
      encodeUtf8('<?xml version="1.0" encoding="x-klingon"?><a/>'),
      'encoding-invalid',
    ],
    [
      'not ASCII though declared',
      latin('<?xml version="1.0" encoding="US-ASCII"?><a>\xe9</a>'),
      'encoding-invalid',
    ],
    ['cut inside a character', encodeUtf8('<a>ก').subarray(0, 5), 'encoding-invalid'],
    ['none', new Uint8Array(), 'file-empty'],
    ['a zip', latin('PK\x03\x04'), 'file-not-text'],
  ])('that are %s are refused', (_name, bytes, code) => {
    expect(() => decodeXml(bytes)).toThrow(code);
  });

  test.each([
    ['\ufeff<a>ก</a>', encodeUtf8],
    ['<a>ก</a>', encodeUtf8],
    ['\ufeff<a>ก👍</a>', utf16],
  ])('come back the same: %j', (text, encode) => {
    const bytes = encode(text);
    const read = decodeXml(bytes);
    expect(encodeXml(read.text, read)).toEqual(bytes);
  });

  test('of another encoding become UTF-8, which the declaration then says', () => {
    const read = decodeXml(latin('<?xml version="1.0" encoding="TIS-620" standalone="yes"?><a>\xa1</a>'));
    expect(encodeXml(read.text, read)).toEqual(
      encodeUtf8('<?xml version="1.0" encoding="UTF-8" standalone="yes"?><a>ก</a>'),
    );
  });
});

const AWKWARD_XML = `<?xml version="1.0"?>
<!DOCTYPE a SYSTEM "a.dtd">
<!-- <not> this --><?pi <a> ?>
<a xmlns="urn:a" xmlns:b='urn:b' b:k = "1 > 0" k='"'>\r
  text &amp; &#3585;&lt;<![CDATA[<b>&amp; <![CDATA[ ]]>more<!-- c -->tail
  <b:c/><b:c /><c xml:space="preserve"> x </c><?p?></a>
<!-- end -->`;

function allNodes(element: XmlElement): XmlNode[] {
  return element.children.flatMap((child) =>
    child.kind === 'element' ? [child, ...allNodes(child)] : [child],
  );
}

describe('the tree', () => {
  const root = parseXml(AWKWARD_XML);

  test('knows names, namespaces, attributes and text', () => {
    expect([root.local, root.uri]).toEqual(['a', 'urn:a']);
    expect(attribute(root, 'k', 'urn:b')).toBe('1 > 0');
    expect(attribute(root, 'k')).toBe('"');
    expect(elements(root).map(({ local, uri, selfClosing }) => [local, uri, selfClosing])).toEqual([
      ['c', 'urn:b', true],
      ['c', 'urn:b', true],
      ['c', 'urn:a', false],
    ]);
    expect(childNamed(root, 'c')?.children).toMatchObject([{ text: ' x ' }]);
    expect(textContent(root)).toBe('\n  text & ก<<b>&amp; <![CDATA[ moretail\n   x ');
    const preserved = childNamed(root, 'c');
    expect(preserved && inherited(preserved, 'space', XML_NAMESPACE)).toBe('preserve');
  });

  test('knows where every part stands: the parts of an element, put together, are its text', () => {
    for (const element of [root, ...descendants(root)]) {
      expect(AWKWARD_XML.slice(element.start, element.innerStart)).toMatch(/^<[^<]*>$/);
      const inner = element.children.map((child) => AWKWARD_XML.slice(child.start, child.end)).join('');
      expect(inner).toBe(AWKWARD_XML.slice(element.innerStart, element.innerEnd));
      if (!element.selfClosing)
        expect(AWKWARD_XML.slice(element.innerEnd, element.end)).toMatch(/^<\/[^<>]*>$/);
    }
    const kinds = allNodes(root).map(({ kind, start, end }) => [kind, AWKWARD_XML.slice(start, end)]);
    expect(kinds).toContainEqual(['comment', '<!-- c -->']);
    expect(kinds).toContainEqual(['instruction', '<?p?>']);
  });

  test('knows it too where the parser is fed in pieces', () => {
    const filler = `${'กx<i/>\r\n'.repeat(9_000)}👍`.repeat(2);
    const text = `<a>${filler}<b k="1">end</b></a>`;
    const b = childNamed(parseXml(text), 'b');
    expect(b && text.slice(b.start, b.end)).toBe('<b k="1">end</b>');
  });

  test('gives finished elements away one by one', () => {
    const seen: string[] = [];
    const light = parseXml('<a><u><x/></u><u/></a>', {
      onClose: (element) => {
        if (element.local !== 'u') return;
        seen.push(`${element.children.length}`);
        element.children.length = 0;
      },
    });
    expect(seen).toEqual(['1', '0']);
    expect(elements(light).map((u) => u.children.length)).toEqual([0, 0]);
  });

  test('is given up when the progress says so', () => {
    const stop = () => {
      throw new Error('stop');
    };
    expect(() => parseXml('<a/>', { progress: stop })).toThrow('stop');
  });
});

describe('hostile or broken XML is refused with its place:', () => {
  const bomb = `<!DOCTYPE a [<!ENTITY b "${'x'.repeat(10)}"><!ENTITY c "&b;&b;">]><a>&c;</a>`;
  test.each([
    ['an entity bomb', bomb, 1, 'dtd-not-allowed'],
    [
      'an external entity',
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
      1,
      'dtd-not-allowed',
    ],
    ['an entity of nowhere', '<a>\n&nbsp;</a>', 2, 'entity'],
    ['nesting without end', '<a>'.repeat(10_000), 1, 'too-deep'],
    [
      'a flood of attributes',
      `<a ${Array.from({ length: 1_000 }, (_, at) => `a${at}=""`).join(' ')}/>`,
      1,
      'too-many-attributes',
    ],
    ['a name without end', `<${'a'.repeat(100_000)}/>`, 1, 'name-too-long'],
    ['a control character', '<a>\n\u0001</a>', 2, 'character'],
    ['a reference to one', '<a>&#1;</a>', 1, 'entity'],
    ['an open element', '<a>\n<b></a>', 2, 'tag'],
    ['nothing', '   ', 1, 'root'],
    ['two roots', '<a/>\n<b/>', 2, 'root'],
    ['an attribute twice', '<a b="1" b="2"/>', 1, 'duplicate'],
    ['a prefix of nowhere', '<x:a/>', 1, 'namespace'],
  ])('%s', (_name, text, line, reason) => {
    let thrown: unknown;
    try {
      parseXml(text);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ code: 'xml-malformed', params: { line } });
    expect(thrown).toHaveProperty('params.reason', expect.stringContaining(reason));
  });

  test('a file cut at any place', () => {
    const whole = AWKWARD_XML.slice(0, AWKWARD_XML.lastIndexOf('</a>') + 4);
    for (let at = 1; at < whole.length; at += 1) {
      expect(() => parseXml(whole.slice(0, at)), `cut at ${at}`).toThrow('xml-malformed');
    }
  });
});

describe('changes in place', () => {
  const text = `<a  one='1'\n two = "2">old<b/><c  k="1" /></a>`;
  const root = parseXml(text);
  const change = (values: Record<string, string | null>) =>
    applyPatches(text, patchAttributes(text, root, values));

  test.each([
    [{ one: '9' }, `<a  one='9'\n two = "2">`],
    [{ two: `a"b'<&` }, `<a  one='1'\n two = "a&quot;b&apos;&lt;&amp;">`],
    [{ one: null }, `<a\n two = "2">`],
    [{ two: null, one: null }, '<a>'],
    [{ three: '3' }, `<a  one='1'\n two = "2" three="3">`],
    [{ three: null }, `<a  one='1'\n two = "2">`],
    [{ one: null, three: '3' }, `<a\n two = "2" three="3">`],
  ])('of attributes: %j', (values, start) => {
    expect(change(values)).toBe(text.replace(/^<a[^>]*>/, start));
  });

  test('of content', () => {
    const patches = elements(root).map((element) => patchContent(text, element, 'x'));
    expect(applyPatches(text, patches)).toBe(`<a  one='1'\n two = "2">old<b>x</b><c  k="1">x</c></a>`);
    expect(applyPatches(text, [patchContent(text, root, '')])).toBe(`<a  one='1'\n two = "2"></a>`);
  });

  test('that overlap are refused', () => {
    expect(() =>
      applyPatches('abc', [
        { start: 0, end: 2, text: '' },
        { start: 1, end: 3, text: '' },
      ]),
    ).toThrow('overlap');
  });
});

describe('escaped text', () => {
  test('comes back from the parser as it was, in content and in attributes', () => {
    fc.assert(
      fc.property(anyText.filter(isXmlText), (text) => {
        const root = parseXml(`<a k="${escapeAttribute(text)}">${escapeText(text)}</a>`);
        expect([attribute(root, 'k'), textContent(root)]).toEqual([text, text]);
      }),
    );
  });

  test('has something in the place of what XML does not carry', () => {
    const text = 'a\u0000b\ud800c\uffffd';
    expect(escapeText(text, (code) => `[${code.toString(16)}]`)).toBe('a[0]b[d800]c[ffff]d');
    expect(escapeAttribute(text)).toBe('a\ufffdb\ufffdc\ufffdd');
    expect(isXmlText(text)).toBe(false);
  });
});

test('ids are name tokens, each given once', () => {
  const give = idGiver('u');
  expect(['a', 'a', 'ก', '1.5', '', '-x'].map(give)).toEqual(['a', 'a.2', 'u-', '1.5', 'u', 'u-x']);
});
