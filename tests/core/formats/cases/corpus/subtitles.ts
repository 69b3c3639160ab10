/** Subtitles as players, editors and video sites write them, and as people break them. */
import { type CorpusCase, file, thai, thai874 } from './case.ts';

const AT = '00:00:01,000 --> 00:00:02,500';
const VTT_AT = '00:01.000 --> 00:02.500';

export const SRT_CORPUS: readonly CorpusCase[] = [
  thai('CRLF', `1\r\n${AT}\r\nปลา\r\n\r\n2\r\n${AT}\r\nกุ้ง\r\n`, 'ปลา', 'กุ้ง'),
  thai('a byte order mark', `\ufeff1\n${AT}\nปลา\n`, 'ปลา'),
  thai('no line end at the end', `1\n${AT}\nปลา`, 'ปลา'),
  thai('two lines in a cue', `1\n${AT}\n- ปลา\n- กุ้ง\n`, '- ปลา\n- กุ้ง'),
  thai('several empty lines between', `1\n${AT}\nปลา\n\n\n\n2\n${AT}\nกุ้ง\n`, 'ปลา', 'กุ้ง'),
  thai('numbers that do not count up', `7\n${AT}\nปลา\n\n7\n${AT}\nกุ้ง\n`, 'ปลา', 'กุ้ง'),
  thai('no numbers', `${AT}\nปลา\n\n${AT}\nกุ้ง\n`, 'ปลา', 'กุ้ง'),
  thai('points for commas', `1\n${AT.replaceAll(',', '.')}\nปลา\n`, 'ปลา'),
  thai('positions behind the time', `1\n${AT} X1:10 X2:20 Y1:30 Y2:40\nปลา\n`, 'ปลา'),
  thai('an empty cue', `1\n${AT}\n\n2\n${AT}\nกุ้ง\n`, 'กุ้ง'),
  thai('a text of digits', `1\n${AT}\n2569\n`, '2569'),
  thai('markup', `1\n${AT}\nปลา <i>ทู</i>\n`, 'ปลา {1>ทู<1}'),
  thai('markup around everything', `1\n${AT}\n<i>ปลา</i>\n`, '{1>ปลา<1}'),
  thai('TIS-620', thai874(`1\n${AT}\nปลาทูแม่กลอง\n`), 'ปลาทูแม่กลอง'),
  file('a broken time', '1\n00:00:01 -> 00:00:02\nปลา\n', 'file-malformed'),
  file('a text without a time', 'ปลา\n', 'file-malformed'),
  file('only numbers and times', `1\n${AT}\n`, 'no-segments'),
  file('nothing', '', 'file-empty'),
];

export const VTT_CORPUS: readonly CorpusCase[] = [
  thai('hours left out', `WEBVTT\n\n${VTT_AT}\nปลา\n`, 'ปลา'),
  thai('a title and a header', `WEBVTT - ปลา\nKind: captions\nLanguage: th\n\n${VTT_AT}\nปลา\n`, 'ปลา'),
  thai('notes', `WEBVTT\n\nNOTE ไม่แปล\n\n${VTT_AT}\nปลา\n\nNOTE\nสองบรรทัด\n`, 'ปลา'),
  thai(
    'styles and regions',
    `WEBVTT\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:a\n\n${VTT_AT}\nปลา\n`,
    'ปลา',
  ),
  thai('settings', `WEBVTT\n\n${VTT_AT} align:start position:10%\nปลา\n`, 'ปลา'),
  thai('ids of words', `WEBVTT\n\nบทนำ 1\n${VTT_AT}\nปลา\n`, 'ปลา'),
  thai('a voice', `WEBVTT\n\n${VTT_AT}\n<v มาลี>ปลา</v>\n`, '{1>ปลา<1}'),
  thai('words by time', `WEBVTT\n\n${VTT_AT}\nปลา <00:01.500>ทู\n`, 'ปลา {1}ทู'),
  thai('references', `WEBVTT\n\n${VTT_AT}\nก &amp; ข &lt;ค\n`, 'ก & ข <ค'),
  thai('CRLF and a byte order mark', `\ufeffWEBVTT\r\n\r\n${VTT_AT}\r\nปลา\r\n`, 'ปลา'),
  file('no signature', `${VTT_AT}\nปลา\n`, 'file-malformed'),
  file('a signature with something at it', `WEBVTTX\n\n${VTT_AT}\nปลา\n`, 'file-malformed'),
  file('a block without an arrow, which is no cue', 'WEBVTT\n\n00:01.000 -- 00:02.000\nปลา\n', 'no-segments'),
  file('a broken time', 'WEBVTT\n\n00:01 --> 00:02.000\nปลา\n', 'file-malformed'),
  file('notes and nothing else', 'WEBVTT\n\nNOTE ปลา\n', 'no-segments'),
  file('nothing', '', 'file-empty'),
];
