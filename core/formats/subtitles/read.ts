import { SongphasaError } from '../../errors.ts';
import type { ReadDocument } from '../document.ts';
import type { ReadOptions } from '../format.ts';
import { decodeText } from '../text/read.ts';
import { cueTexts, parseCues } from './parse.ts';

/** Subtitles: a unit a cue, its lines parted by line ends. Cues without text are left out and stay in the file. */
export function readSubtitles(bytes: Uint8Array, options: ReadOptions, kind: 'srt' | 'vtt'): ReadDocument {
  const cues = parseCues(decodeText(bytes, options), kind);
  const units = cues.flatMap((cue, index) => {
    const { source, tags } = cueTexts(cue.text, kind);
    if (source.trim() === '') return [];
    const unit = {
      id: cue.id,
      source,
      target: '',
      state: null,
      notes: [],
      key: String(index),
      paragraph: index,
    };
    return [tags.length > 0 ? { ...unit, tags } : unit];
  });
  if (units.length === 0) throw new SongphasaError('no-segments');
  return { format: kind, segmented: true, units };
}
