/** What writing into an XLIFF file that came has in common in all its versions. */
import { indentBefore, type Patch } from '../xml/patch.ts';
import { attribute, elements, inherited, XML_NAMESPACE, type XmlElement } from '../xml/tree.ts';
import { ownMetaGroups } from './facts.ts';
import { type MetaGroup, PREFIX, type Vocabulary, writeGroups, writeMetadata } from './metadata.ts';

/** Prefixes that the source declares and its tags may use go along when the target gets those tags. */
export function declarations(source: XmlElement, target: XmlElement | null): Record<string, string> {
  return Object.fromEntries(
    source.attributes
      .filter(({ name }) => name.startsWith('xmlns:') && !target?.attributes.some((one) => one.name === name))
      .map(({ name, value }) => [name, value]),
  );
}

/** White space that a reader would take for the file's layout is asked to be kept. */
export function preserving(element: XmlElement, content: string): Record<string, string> {
  const asked = inherited(element, 'space', XML_NAMESPACE) === 'preserve';
  return /[\r\n\t]/.test(content) && !asked ? { 'xml:space': 'preserve' } : {};
}

/** Takes an element away with the white space before it. */
export function removal(text: string, element: XmlElement): Patch {
  return { start: element.start - indentBefore(text, element.start).length, end: element.end, text: '' };
}

/** Notes of ours in the file's own prefix. */
export function inPrefix(prefix: string, notes: readonly string[]): string[] {
  return notes.map((note) =>
    note.replace(/^<note/, `<${prefix}note`).replace(/<\/note>$/, `</${prefix}note>`),
  );
}

export interface MetadataPlace {
  /** Where a new store goes. */
  readonly at: number;
  readonly indent: string;
  readonly words: Vocabulary;
  /** Categories (without our prefix) of groups that give way; the default is all of ours. */
  readonly replaces?: (category: string) => boolean;
}

/** Our groups, in the store that is there or in a new one; groups of other tools stay. */
export function patchMetadata(
  text: string,
  store: XmlElement | null,
  place: MetadataPlace,
  groups: readonly MetaGroup[],
): Patch[] {
  const { at, indent, words, replaces = () => true } = place;
  if (store === null) {
    const whole = writeMetadata(words, groups, true);
    return whole === null ? [] : [{ start: at, end: at, text: indent + whole }];
  }
  const old = ownMetaGroups(store).filter((group) =>
    replaces((attribute(group, 'category') ?? '').slice(PREFIX.length + 1)),
  );
  const written = writeGroups(words, groups, !store.name.startsWith(`${words.prefix}:`));
  if (elements(store).length === old.length && written.length === 0) return [removal(text, store)];
  return [
    ...old.map((group) => removal(text, group)),
    { start: store.innerEnd, end: store.innerEnd, text: written.join('') },
  ];
}
