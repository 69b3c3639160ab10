import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import type { ExportDocument } from '../../../core/formats/document.ts';
import { writeXliff21 } from '../../../core/formats/xliff2/write.ts';
import { AWKWARD, anyText, EVERYTHING, everyState, segment, snapshot } from './fixtures.ts';
import { SCHEMAS_PRESENT, violations, WANTS_SHARED } from './shared.ts';

const write = (document: ExportDocument) => new TextDecoder().decode(writeXliff21(document, EVERYTHING));

/** The file as a tree that the questions below can be asked of. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

function parse(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open: Element[] = [root];
  const parser = new SaxesParser({});
  parser.on('opentag', ({ name, attributes }) => {
    const one: Element = { name, attributes, children: [] };
    open.at(-1)?.children.push(one);
    open.push(one);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => open.at(-1)?.children.push(text));
  parser.write(xml).close();
  return root;
}

function all(from: Element, name: string): Element[] {
  return from.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...all(child, name)],
  );
}

/** The text with `<cp>` taken back. */
function textOf(from: Element | undefined): string {
  return (from?.children ?? [])
    .map((child) => {
      if (typeof child === 'string') return child;
      return child.name === 'cp'
        ? String.fromCodePoint(Number.parseInt(child.attributes.hex ?? '', 16))
        : textOf(child);
    })
    .join('');
}

const group = (from: Element, category: string) =>
  all(from, 'mda:metaGroup')
    .filter((one) => one.attributes.category === `songphasa:${category}`)
    .map((one) =>
      Object.fromEntries(all(one, 'mda:meta').map((meta) => [meta.attributes.type, textOf(meta)])),
    );

describe('an XLIFF 2.1 export', () => {
  test('has the states that other tools read right', () => {
    const segments = all(parse(write(snapshot(everyState()))), 'segment');
    expect(
      segments.map(({ attributes, children }) => [
        attributes.state,
        attributes.subState,
        children.some((child) => typeof child !== 'string' && child.name === 'target'),
      ]),
    ).toEqual([
      ['initial', undefined, false],
      ['initial', undefined, true],
      ['translated', undefined, true],
      ['initial', 'songphasa:changes-requested', true],
      ['initial', 'songphasa:rejected', true],
      ['final', undefined, true],
    ]);
  });

  test('has a target wherever the state needs one, even an empty one', () => {
    const xml = write(
      snapshot([segment({ target: '', state: 'approved' }), segment({ target: '', state: 'draft' })]),
    );
    expect(all(parse(xml), 'target').map(textOf)).toEqual(['', '']);
  });

  test('carries notes with category, priority and what they apply to', () => {
    const notes = all(parse(write(snapshot(everyState()))), 'unit').map((unit) =>
      all(unit, 'note').map((note) => [
        note.attributes.category,
        note.attributes.priority,
        note.attributes.appliesTo,
        textOf(note),
      ]),
    );
    expect(notes[3]).toEqual([
      ['songphasa:changes-requested', '1', 'target', 'ตัวเลขไม่ตรง & <unclear>'],
      ['songphasa:note', '8', undefined, 'ควรเป็นปีใด?'],
      ['songphasa:note', '8', undefined, '2564 ตามเอกสาร'],
    ]);
    expect(notes[2]).toEqual([['songphasa:artifacts', '2', 'source', 'Open artifacts: XNUMX (placeholder)']]);
  });

  test('carries threads, people, times, the original and open artifacts as metadata', () => {
    const one = {
      ...segment({ source: 'ปี 2564', original: 'ปี XNUMX' }),
      ...everyState()[0],
      sourceAuthor: 'Anan',
    };
    const unit = all(parse(write(snapshot([one]))), 'unit')[0] ?? { name: '', attributes: {}, children: [] };
    expect(group(unit, 'segment')).toEqual([
      {
        number: '1',
        paragraph: '0',
        'source-author': 'Anan',
        'target-author': 'Anan',
        'changed-at': one.changedAt,
      },
    ]);
    expect(group(unit, 'original')).toEqual([{ text: one.original }]);
    expect(group(unit, 'artifact')).toEqual([{ rule: 'placeholder', text: 'XNUMX' }]);
    expect(group(unit, 'note')).toEqual([
      { note: 'n-0', author: 'Malee', at: '2026-03-04T01:00:00.000Z', resolved: 'yes' },
      { note: 'm-0', parent: 'n-0', author: 'Anan', at: '2026-03-04T02:00:00.000Z', resolved: 'yes' },
    ]);
  });

  test.each([
    [true, false, 'yes', 'four-eyes', ['songphasa:clean']],
    [true, true, 'yes', 'one-person', ['songphasa:clean', 'songphasa:one-person']],
    [false, false, 'no', 'four-eyes', ['songphasa:not-clean']],
  ])(
    'says whether it is clean (%s) and whose eyes saw it (one person: %s)',
    (clean, onePerson, word, mode, notes) => {
      const document = snapshot([segment(clean ? {} : { state: 'draft', approvedBy: null })], { onePerson });
      const file = all(parse(write(document)), 'file')[0] ?? { name: '', attributes: {}, children: [] };
      expect(group(file, 'export')).toMatchObject([
        { clean: word, 'people-mode': mode, 'exported-by': 'Malee' },
      ]);
      const ofFile = {
        ...file,
        children: file.children.filter((child) => typeof child !== 'string' && child.name === 'notes'),
      };
      expect(all(ofFile, 'note').map((note) => note.attributes.category)).toEqual(notes);
    },
  );

  test('gives every unit, note and file an id of its own that is a name token', () => {
    const twice = segment({ id: 'same' });
    const odd = segment({
      id: 'ก ข/1',
      notes: [{ id: 'x y', parentId: null, author: 'A', at: '', text: 't', resolved: false }],
    });
    const document = snapshot([], {
      documents: [
        { id: 'd', name: 'a', segments: [twice, { ...twice }, odd] },
        { id: 'd', name: 'b', segments: [twice] },
      ],
    });
    const root = parse(write(document));
    expect(all(root, 'file').map((file) => file.attributes.id)).toEqual(['d', 'd.2']);
    expect(all(root, 'unit').map((unit) => unit.attributes.id)).toEqual(['same', 'same.2', 'u-1', 'same']);
    expect(
      all(root, 'note')
        .map((note) => note.attributes.id)
        .filter(Boolean),
    ).toEqual(['nx-y']);
  });

  test('puts the segments of one paragraph into a group', () => {
    const parts = [0, 0, 1].map((paragraph) => segment({ paragraph }));
    const groups = all(parse(write(snapshot(parts))), 'group');
    expect(groups.map((one) => [one.attributes.type, all(one, 'unit').length])).toEqual([
      ['songphasa:paragraph', 2],
    ]);
  });

  test('without a segment is refused: the format has no such file', () => {
    expect(() => write(snapshot([]))).toThrow('no-segments');
  });

  test.each(Object.entries(AWKWARD))('carries %s', (_name, awkward) => {
    const root = parse(write(snapshot([segment({ source: awkward, target: awkward, original: awkward })])));
    expect(textOf(all(root, 'source')[0])).toBe(awkward);
    expect(textOf(all(root, 'target')[0])).toBe(awkward);
    const original = group(root, 'original')[0] ?? {};
    expect(original.text ?? JSON.parse(original['text-json'] ?? '""')).toBe(awkward);
  });

  test('carries any text', () => {
    fc.assert(
      fc.property(anyText, anyText, (source, target) => {
        const root = parse(write(snapshot([segment({ source, target })])));
        expect([textOf(all(root, 'source')[0]), textOf(all(root, 'target')[0])]).toEqual([source, target]);
      }),
    );
  });

  test.skipIf(!SCHEMAS_PRESENT)(`is valid against the official schema ${WANTS_SHARED}`, () => {
    const awkward = Object.values(AWKWARD).map((text) =>
      segment({
        source: text,
        target: text,
        original: text,
        verdictReason: text,
        openArtifacts: [{ rule: 'custom', text }],
        notes: [
          {
            id: text.slice(0, 20),
            parentId: null,
            author: text,
            at: '2026-01-01T00:00:00Z',
            text,
            resolved: false,
          },
        ],
      }),
    );
    const parts = [0, 0].map((paragraph) => segment({ paragraph }));
    const document = snapshot([...everyState(), ...awkward, ...parts], {
      projectName: AWKWARD.controls ?? '',
    });
    expect(violations(writeXliff21(document, EVERYTHING), 'xliff-2.1')).toBe('');
  });

  test.skipIf(!SCHEMAS_PRESENT)(
    `is seen to be checked: a unit without an id is not valid ${WANTS_SHARED}`,
    () => {
      const broken = write(snapshot([segment()])).replace(/<unit id="[^"]*"/, '<unit');
      expect(violations(new TextEncoder().encode(broken), 'xliff-2.1')).toMatch(/unit/);
    },
  );
});
