/** A TMX file as a translation memory. */
import { SongphasaError } from '../errors.ts';
import { chipTexts } from '../formats/content.ts';
import { readContent } from '../formats/tmx/content.ts';
import { type LocatedTu, walkTmx } from '../formats/tmx/walk.ts';
import { decodeXml } from '../formats/xml/decode.ts';
import type { Progress } from '../formats/xml/parse.ts';
import { attribute } from '../formats/xml/tree.ts';

/** A unit of a memory: Thai and its English, with the chips of their tags. */
export interface TmxMemoryUnit {
  readonly source: string;
  readonly target: string;
  /** Milliseconds; null where the file does not say. */
  readonly changedAt: number | null;
  readonly author: string | null;
}

/**
 * The units that have Thai and English, each pair of texts once, whichever language the file translates from. Throws the
 * file and xml codes, `format-unknown` {extension} for another kind of XML, `no-segments` where there is no such unit.
 */
export function readTmxMemory(bytes: Uint8Array, progress?: Progress): TmxMemoryUnit[] {
  if (bytes.length === 0) throw new SongphasaError('file-empty');
  const { text } = decodeXml(bytes);
  const units = new Map<string, TmxMemoryUnit>();
  walkTmx(
    text,
    (located) => {
      const unit = unitOf(text, located);
      if (unit !== null) units.set(`${unit.source}\n${unit.target}`, unit);
    },
    progress,
  );
  if (units.size === 0) throw new SongphasaError('no-segments');
  return [...units.values()];
}

function unitOf(text: string, { tu, thai, english }: LocatedTu): TmxMemoryUnit | null {
  if (thai === null || english === null || !speaks('th', thai) || !speaks('en', english)) return null;
  const { source, target } = chipTexts(readContent(text, thai.seg), readContent(text, english.seg));
  if (source.trim() === '' || target.trim() === '') return null;
  const said = (...names: string[]) =>
    names.flatMap((name) => attribute(english.element, name) ?? attribute(tu, name) ?? [])[0] ?? null;
  return {
    source: source.trim(),
    target: target.trim(),
    changedAt: momentOf(said('changedate', 'creationdate')),
    author: said('changeid', 'creationid')?.trim().slice(0, 200) || null,
  };
}

function speaks(language: 'th' | 'en', variant: { readonly language: string }): boolean {
  return new RegExp(`^${language}(?:[-_]|$)`, 'i').test(variant.language);
}

/** Of YYYYMMDDThhmmssZ, as TMX writes it. */
function momentOf(date: string | null): number | null {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(date ?? '');
  if (parts === null) return null;
  const [year = 0, month = 0, ...rest] = parts.slice(1).map(Number);
  const moment = Date.UTC(year, month - 1, ...rest);
  return Number.isFinite(moment) ? moment : null;
}
