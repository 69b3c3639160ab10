import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSubtitles } from '../../../core/formats/subtitles/read.ts';
import { writeSubtitles } from '../../../core/formats/subtitles/write.ts';
import { encodeUtf8 } from '../../../core/text/encoding.ts';
import { AS_DETECTED, AWKWARD, anyText } from './fixtures.ts';

const SRT = `1
00:00:01,000 --> 00:00:02,500
ฝน<i>ตก</i>
หนัก

2
00:00:03,000 --> 00:00:04,000 X1:10
{\\an8}ลม <font color="red">แรง</font>

3
00:00:05,000 --> 00:00:06,000

4
00:00:07,000 --> 00:00:08,000
a < b & c
`;

const VTT = `WEBVTT - title
Kind: captions

NOTE
not --\\> a cue

STYLE
::cue { color: red }

intro
00:01.000 --> 00:02.000 align:start
<v.loud มะลิ>ฝน &amp; ลม</v>

00:03.000 --> 00:04.000
<c.yellow>ก<00:03.500>ข</c> &lt;ค&gt;
`;

const read = (text: string, kind: 'srt' | 'vtt') => readSubtitles(encodeUtf8(text), AS_DETECTED, kind).units;
const write = (text: string, kind: 'srt' | 'vtt', texts: Record<string, string>) => {
  const placed = read(text, kind).flatMap(({ key = '', tags = [] }) =>
    texts[key] === undefined ? [] : [{ key, text: texts[key], tags }],
  );
  return new TextDecoder().decode(writeSubtitles(encodeUtf8(text), placed, kind));
};

describe('SubRip', () => {
  test('is read cue by cue', () => {
    expect(read(SRT, 'srt').map(({ id, key, source }) => [id, key, source])).toEqual([
      ['1', '0', 'ฝน{1>ตก<1}\nหนัก'],
      ['2', '1', '{1}ลม {2>แรง<2}'],
      ['4', '3', 'a < b & c'],
    ]);
  });

  test('is written at the same times, and nothing else changes', () => {
    expect(write(SRT, 'srt', {})).toBe(SRT);
    expect(write(SRT, 'srt', { 0: 'Heavy\n{1>rain<1}', 1: '{1}strong {2>wind<2}' })).toBe(
      SRT.replace('ฝน<i>ตก</i>\nหนัก', 'Heavy\n<i>rain</i>').replace(
        'ลม <font color="red">แรง</font>',
        'strong <font color="red">wind</font>',
      ),
    );
  });

  test('keeps its own line ends and mark', () => {
    const text = `\ufeff${SRT.replaceAll('\n', '\r\n')}`;
    expect(write(text, 'srt', { 0: 'one\ntwo' }).replace(/^\ufeff?/, '\ufeff')).toBe(
      text.replace('ฝน<i>ตก</i>\r\nหนัก', 'one\r\ntwo'),
    );
  });

  test.each([
    ['1\nnot a time\ntext\n', 2],
    ['1\n00:00:01,000 -> 00:00:02,000\ntext\n', 2],
    ['hello', 1],
  ])('%j is refused', (text, line) => {
    expect(() => read(text, 'srt')).toThrow(`file-malformed {"line":${line},"reason":"subtitle-time"}`);
  });
});

describe('WebVTT', () => {
  test('is read cue by cue, without notes and styles', () => {
    expect(read(VTT, 'vtt').map(({ id, source }) => [id, source])).toEqual([
      ['intro', '{1>ฝน & ลม<1}'],
      [null, '{1>ก{2}ข<1} <ค>'],
    ]);
  });

  test('is written at the same times', () => {
    expect(write(VTT, 'vtt', { 0: '{1>rain & <wind><1}' })).toBe(
      VTT.replace('ฝน &amp; ลม', 'rain &amp; &lt;wind&gt;'),
    );
  });

  test('without its signature is refused', () => {
    expect(() => read('00:01.000 --> 00:02.000\nx', 'vtt')).toThrow('subtitle-signature');
  });
});

describe('whatever is written into a cue', () => {
  const cues = (text: string) => [...text.matchAll(/^\d\d:.*-->.*$/gm)].length;

  test.each(['srt', 'vtt'] as const)('no cue of %s is lost or won', (kind) => {
    const file = kind === 'srt' ? SRT : VTT;
    const text = fc.oneof(
      anyText,
      fc.constantFrom(...Object.values(AWKWARD), '\n\n9\n00:00:09,000 --> 00:00:10,000\nx', '-->'),
    );
    fc.assert(
      fc.property(text, (target) => {
        const [first] = read(file, kind);
        const written = write(file, kind, { [first?.key ?? '']: target });
        expect(cues(written)).toBe(cues(file));
        expect(read(`${written}`, kind).map(({ key }) => key)).toEqual(
          read(file, kind)
            .map(({ key }) => key)
            .slice(target.trim() === '' ? 1 : 0),
        );
      }),
    );
  });
});
