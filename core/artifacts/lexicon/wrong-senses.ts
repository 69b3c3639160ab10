/**
 * English words that the machine took in the wrong sense, with the place that gives them away. The Thai word itself is
 * good Thai: only where it stands makes it a fault, so every entry says where, as narrowly as it can.
 * `line`: the whole segment, but for a time after it. `start`: the segment begins with it. `within`: anywhere.
 */
export interface WrongSense {
  /** The Thai words as they stand. */
  readonly words: readonly string[];
  readonly at: 'line' | 'start' | 'within';
  /** What stands right before and after, and what must not be in the segment: regular expression sources. */
  readonly before?: string;
  readonly after?: string;
  readonly unless?: string;
  /** The English that was meant, for the reason. */
  readonly english: string;
  readonly right: readonly string[];
  readonly confidence: number;
}

/** What an institution does and a fee does not. */
const ACTS =
  '(?:ได้|จะ|กำลัง|ยัง|ขอ|พร้อม|ต้อง)?(?:เคลื่อนไหว|เสนอ|ประกาศ|อนุมัติ|ระบุว่า|กล่าว|แถลง|เรียกร้อง|ตัดสินใจ|สอบสวน|สืบสวน|เตือน|ยืนยัน|มีมติ|เผยแพร่|เปิดตัว|ฟ้อง|ตอบโต้|ประณาม|แนะนำให้|รับรอง|ดำเนินคดี|ดำเนินการต่อต้าน|ร้องขอ|ขอให้|ลงมติ|ต้อนรับ|ยินดี|เชื่อว่า|หวังว่า|สั่ง|เปิดการ|เริ่มการ|ตรวจสอบ|ยื่น|ออกแถลง|เผย|ชี้)';

const FEE = ['ค่าคอมมิชชัน', 'ค่าคอมมิชชั่น', 'ค่านายหน้า'];
const BILL = ['ใบเรียกเก็บเงิน', 'ใบแจ้งหนี้'];
const FEAST = ['งานเลี้ยง', 'ปาร์ตี้'];
const CREEDS = '(?:แรงงาน|อนุรักษ์|ประชาธิปไตย|เสรี|ฝ่ายค้าน|รัฐบาล|ก้าว|กรีน|การเมือง|สังคม|รีพับลิกัน|เดโมแครต)';

export const WRONG_SENSES: readonly WrongSense[] = [
  { words: ['หุ้น'], at: 'line', after: '\\s*:', english: 'Share:', right: ['แบ่งปัน', 'แชร์'], confidence: 0.95 },
  {
    words: ['หุ้น'],
    at: 'start',
    after: '(?:บทความ|สิ่ง|หน้า|ข่าว|โพสต์)นี้',
    english: 'Share this',
    right: ['แบ่งปัน', 'แชร์'],
    confidence: 0.9,
  },
  {
    words: ['หุ้น'],
    at: 'start',
    after: '(?:บน|ทาง)\\s?(?:Facebook|Twitter|X|LINE|WhatsApp|เฟซบุ๊ก|ทวิตเตอร์|ไลน์)',
    english: 'Share on',
    right: ['แบ่งปัน', 'แชร์'],
    confidence: 0.9,
  },
  {
    words: FEE,
    at: 'start',
    after: ACTS,
    english: 'the Commission',
    right: ['คณะกรรมาธิการ'],
    confidence: 0.92,
  },
  {
    words: FEE,
    at: 'within',
    after: '(?:แห่ง)?(?:สหภาพ)?ยุโรป',
    english: 'European Commission',
    right: ['คณะกรรมาธิการ'],
    confidence: 0.9,
  },
  {
    words: FEE,
    at: 'within',
    before: '(?:ประธาน|สมาชิก|โฆษก|รองประธาน)(?:ของ)?',
    english: 'the Commission',
    right: ['คณะกรรมาธิการ'],
    confidence: 0.9,
  },
  { words: ['ซึ่งใช้เครื่องยนต์'], at: 'line', english: 'Motoring', right: ['ยานยนต์', 'รถยนต์'], confidence: 0.93 },
  { words: ['นาฬิกา'], at: 'line', after: '\\s*:', english: 'Watch:', right: ['รับชม'], confidence: 0.9 },
  {
    words: ['ไก่งวง'],
    at: 'within',
    after: '(?:และ(?:ซีเรีย|กรีซ|รัสเซีย|อิหร่าน)|เตือน|ประกาศ|ลงนาม|ส่งทหาร)',
    unless: 'ฟาร์ม|อบ|ปรุง|คริสต์มาส|ขอบคุณพระเจ้า|เนื้อ|อาหาร',
    english: 'Turkey',
    right: ['ตุรกี'],
    confidence: 0.9,
  },
  {
    words: ['ไก่งวง'],
    at: 'within',
    before: '(?:ประเทศ|ประธานาธิบดี|นายกรัฐมนตรี|รัฐบาล|กองทัพ|ชายแดน|รัฐสภา|รัฐมนตรี|พลเมือง|ทหาร)(?:ของ)?',
    unless: 'ฟาร์มไก่งวง|อภัยโทษ',
    english: 'Turkey',
    right: ['ตุรกี'],
    confidence: 0.95,
  },
  {
    words: BILL,
    at: 'within',
    before: '(?:รัฐสภา|สภา|วุฒิสภา|ส\\.ส\\.|สมาชิกสภา)[^\\s]{0,24}(?:ผ่าน|ลงมติ|อภิปราย|รับรอง)',
    english: 'bill',
    right: ['ร่างกฎหมาย', 'ร่างพระราชบัญญัติ'],
    confidence: 0.9,
  },
  {
    words: BILL,
    at: 'start',
    after: '(?:ผ่าน|ได้รับการอนุมัติจาก|เข้าสู่)(?:ความเห็นชอบ|รัฐสภา|สภา|วุฒิสภา|การอภิปราย|วาระ)',
    english: 'the bill',
    right: ['ร่างกฎหมาย'],
    confidence: 0.9,
  },
  {
    words: FEAST,
    at: 'within',
    before: '(?:หัวหน้า|สมาชิก|ผู้นำ|โฆษก)',
    after: CREEDS,
    english: 'party',
    right: ['พรรค'],
    confidence: 0.92,
  },
  {
    words: FEAST,
    at: 'within',
    after: '(?:การเมือง|ฝ่ายค้าน|แรงงาน|อนุรักษ์นิยม)',
    unless: 'สังสรรค์|วันแรงงาน',
    english: 'party',
    right: ['พรรค'],
    confidence: 0.85,
  },
  {
    words: ['เก้าอี้'],
    at: 'start',
    after:
      '(?:ของ|แห่ง)?(?:คณะกรรมการ|คณะกรรมาธิการ|สภา|คณะทำงาน|สมาคม)\\S{0,30}(?:กล่าว|แถลง|ระบุ|ยืนยัน|เตือน|เปิดเผย)',
    english: 'the chair',
    right: ['ประธาน'],
    confidence: 0.9,
  },
  {
    words: ['ธนาคาร'],
    at: 'within',
    before: '(?:ริม|ฝั่ง|บน|สอง)',
    after: '(?:ของ)?(?:แม่น้ำ|คลอง|ลำธาร)',
    english: 'bank (of a river)',
    right: ['ฝั่ง'],
    confidence: 0.9,
  },
  {
    words: ['ขัดเงา'],
    at: 'within',
    before: '(?:ภาษา|ชาว|รัฐบาล|ประธานาธิบดี)',
    english: 'Polish',
    right: ['โปแลนด์'],
    confidence: 0.92,
  },
  {
    words: ['เดือนมีนาคม'],
    at: 'within',
    after: '(?:ประท้วง|เพื่อ(?:สันติภาพ|สิทธิ|ประชาธิปไตย|เรียกร้อง|สตรี|ความเท่าเทียม))',
    english: 'march',
    right: ['การเดินขบวน'],
    confidence: 0.85,
  },
];
