/**
 * Wrong senses by their neighbours, many to a line: `wrong = right = English = what must be in the segment = what must not`. The last
 * two may be left out. The wrong forms are parted by |; each is a regular expression source that has some plain letters of its
 * own, and ⟨ ⟩ holds what is wrong in it where not all of it is. The right forms are parted by commas, the usual one first;
 * ~ before them says that they are no replacement for what stands there, so that none is offered. A context is a source too,
 * or @NAME for one of CONTEXTS. Lines that begin with # say what follows.
 */
export interface Compound {
  readonly forms: readonly string[];
  readonly right: readonly string[];
  readonly replaces: boolean;
  readonly english: string;
  readonly context: string;
  readonly unless: string;
}

const CONTEXTS: Readonly<Record<string, string>> = {
  GAME: 'ฟุตบอล|ลีก|สโมสร|กองหน้า|กองหลัง|กองกลาง|นักเตะ|ผู้รักษาประตู|ครึ่งแรก|ครึ่งหลัง|ทีม|นัดชิง|แชมป์|สกอร์|โค้ช|นาทีที่|ฤดูกาล|ผู้ตัดสิน|นักกีฬา|แข่ง|เทนนิส|นักเทนนิส',
  COURT: 'ศาล|จำเลย|โจทก์|อัยการ|ทนาย|ผู้พิพากษา|นักโทษ|เรือนจำ|จำคุก|ลูกขุน|ข้อหา|ตำรวจ|ผู้ต้องหา|ผู้ต้องสงสัย|คดี',
  STATE:
    'รัฐสภา|สภา|วุฒิ|กฎหมาย|ลงมติ|เลือกตั้ง|ส\\.ส\\.|พรรค|รัฐบาล|ประธานาธิบดี|นายกรัฐมนตรี|รัฐมนตรี|ประชามติ|ฝ่ายค้าน|คองเกรส|ทำเนียบ',
  MARKET: 'หุ้น|นักลงทุน|ลงทุน|ตลาด|บริษัท|ดัชนี|ร้อยละ|เปอร์เซ็นต์|%|ดอลลาร์|กำไร|ธนาคาร|ไตรมาส|กองทุน|เศรษฐกิจ|ล้าน',
  WAR: 'กองทัพ|นิวเคลียร์|สนธิสัญญา|สงคราม|กลุ่มติดอาวุธ|กบฏ|ทหาร|รัสเซีย|ยูเครน|อิสราเอล|กาซา|หยุดยิง|ขีปนาวุธ|แนวหน้า|กระสุน',
  CODE: 'ฟังก์ชัน|ตัวแปร|โปรแกรม|โค้ด|สคริปต์|พารามิเตอร์|บรรทัดคำสั่ง|คอมไพล์|ซอฟต์แวร์|เซิร์ฟเวอร์|ฐานข้อมูล|อาร์เรย์|ลินุกซ์|Linux|API|เบราว์เซอร์',
  SCREEN:
    'คลิก|แตะ|กด|เมนู|หน้าจอ|แอป|ไฟล์|โฟลเดอร์|ติดตั้ง|ดาวน์โหลด|ตั้งค่า|การตั้งค่า|เบราว์เซอร์|โปรแกรม|รหัสผ่าน|เลือก|ปุ่ม|Windows|เว็บ|หน้าต่าง|บัญชี|อีเมล',
  ILL: 'แพทย์|ผู้ป่วย|โรงพยาบาล|รักษา|อาการ|โรค|ผ่าตัด|เสียชีวิต|ความเสี่ยง|ยา|สุขภาพ|ติดเชื้อ|คลินิก|พยาบาล|เลือด',
  DISH: 'เสิร์ฟ|ร้านอาหาร|เมนู|ไอศกรีม|เค้ก|ช็อกโกแลต|เชฟ|อาหารค่ำ|อาหารกลางวัน|ขนม|ซอส|สลัด|ซุป|ถ้วย|ช้อน|กรัม|สับ|เคี่ยว|ต้ม|ผัด|อบ|หม้อ|กระทะ',
  ROAD: 'รถ|เครื่องยนต์|ขับ|ถนน|เบรก|ล้อ|ยาง|คนขับ|รุ่น|เกียร์|กม\\.|กิโลเมตร|จราจร|ผู้โดยสาร',
  HOME: 'บ้าน|ห้อง|ครัว|เฟอร์นิเจอร์|ไม้|ตกแต่ง|ติดตั้ง|ผนัง|ประตู|เตียง|สวน|ซ่อม',
  STAGE: 'ภาพยนตร์|หนัง|นักแสดง|ผู้กำกับ|เพลง|อัลบั้ม|นักร้อง|วงดนตรี|คอนเสิร์ต|ละคร|เวที|ดนตรี|ซีรีส์|รายการ|นักดนตรี|กีตาร์|ฉาก',
  SCHOOL: 'นักเรียน|โรงเรียน|ครู|มหาวิทยาลัย|นักศึกษา|สอบ|เรียน|ชั้นเรียน|ห้องเรียน|อาจารย์|ปริญญา|วิชา',
  SCIENCE:
    'นักวิทยาศาสตร์|นักวิจัย|วิจัย|ทดลอง|เซลล์|ดาว|อวกาศ|โลก|พลังงาน|อนุภาค|โมเลกุล|สาร|ฟิสิกส์|เคมี|ชีววิทยา|สปีชีส์|ชนิด|ป่า|สัตว์|ทะเล|ตัวอย่าง',
};

export function parseCompounds(table: string): Compound[] {
  return table
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [wrong = '', right = '', english = '', context = '', unless = ''] = line
        .split(' = ')
        .map((part) => part.trim());
      return {
        forms: forms(wrong),
        right: right.replace(/^~/, '').split(/, ?/),
        replaces: !right.startsWith('~'),
        english,
        context: named(context),
        unless: named(unless),
      };
    });
}

function named(context: string): string {
  return context.replace(/@([A-Z]+)/g, (_, name: string) => CONTEXTS[name] ?? '');
}

/** ⟨A|B⟩C says ⟨A⟩C and ⟨B⟩C. */
function forms(wrong: string): string[] {
  return split(wrong).flatMap((form) => {
    const [, before = '', marked = '', after = ''] = /^(.*)⟨(.+)⟩(.*)$/u.exec(form) ?? [];
    return marked === '' ? [form] : split(marked).map((each) => `${before}⟨${each}⟩${after}`);
  });
}

/** At the | that stand in no group, class or mark. */
function split(source: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const char of source) {
    if ('([⟨'.includes(char)) depth += 1;
    if (')]⟩'.includes(char)) depth -= 1;
    if (char === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += char;
  }
  return parts.filter((part) => part !== '');
}

/** A vowel or mark after it makes another word of its last letter, a vowel before it of its first. */
const WHOLE_BEFORE = '(?<![\\u0e40-\\u0e44])';
const WHOLE_AFTER = '(?![\\u0e30-\\u0e3a\\u0e45\\u0e47-\\u0e4e])';

/** The regular expression source of a form: what it matches is what is wrong. */
export function sourceOf(form: string): string {
  const [, before = '', marked = form, after = ''] = /^(.*)⟨(.+)⟩(.*)$/u.exec(form) ?? [];
  const lead = before === '' ? WHOLE_BEFORE : `(?<=${before})`;
  const tail = after === '' ? WHOLE_AFTER : `(?=${after})`;
  return `${lead}(?:${marked})${tail}`;
}

/** The longest stretch of letters that every text of the form has: what the phrase index looks for. */
export function anchorOf(form: string): string {
  const marked = /⟨(.+)⟩/u.exec(form)?.[1] ?? form;
  const plain = withoutGroups(marked).replace(
    /\[[^\]]*\][?*+]?|\\p\{Nd\}[?*+]?|\\.[?*+]?|.[?*]|\{[^}]*\}|[.^$+]/gu,
    '\n',
  );
  return plain.split('\n').reduce((longest, run) => (run.length > longest.length ? run : longest), '');
}

/** Each group, with those inside it and what says how often it stands, as a line break. */
function withoutGroups(source: string): string {
  let depth = 0;
  let kept = '';
  for (const char of source) {
    if (char === ')') depth -= 1;
    if (depth === 0) kept += char === ')' ? '\n' : char === '(' ? '' : char;
    if (char === '(') depth += 1;
  }
  return kept.replace(/\n[?*+]/g, '\n');
}
