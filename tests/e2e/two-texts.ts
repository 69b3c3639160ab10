/** A Thai text and its English: one paragraph of the English has no Thai, and two paragraphs of the Thai are one in English. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';

export const THAI = [
  'ห้องสมุดประชาชนแห่งใหม่เปิดให้บริการแล้วที่จังหวัดน่าน',
  'อาคารสามชั้นสร้างเสร็จในปี 2564 ด้วยงบประมาณ 45 ล้านบาท',
  'บัตรสมาชิกราคา 120 บาทต่อปี ผู้ที่อายุเกิน 60 ปีไม่ต้องเสียค่าใช้จ่าย',
  'ห้องสมุดปิดทุกวันจันทร์',
  'วันอื่นเปิดตั้งแต่เวลา 9.00 น. ถึง 18.00 น.',
  'ติดต่อสอบถามได้ที่ library@example.org',
];
export const ENGLISH = [
  'The new public library in Nan province is now open.',
  'The three-storey building was finished in 2021 at a cost of 45 million baht.',
  'Its architect grew up two streets away and still walks past it every morning.',
  'A membership card costs 120 baht a year; people over 60 pay nothing.',
  'The library is closed on Mondays. On other days it is open from 9 a.m. to 6 p.m.',
  'Write to library@example.org with any questions.',
];

/** As files in this folder: the Thai one, the English one. */
export function writeTexts(folder: string): readonly [thai: string, english: string] {
  const [thai, english] = [path.join(folder, 'library.txt'), path.join(folder, 'library.en.txt')];
  writeFileSync(thai, THAI.join('\n\n'));
  writeFileSync(english, ENGLISH.join('\n\n'));
  return [thai, english];
}
