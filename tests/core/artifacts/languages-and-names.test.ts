import { describe, expect, it } from 'vitest';
import { scanDocument } from '../../../core/artifacts/scan.ts';
import { only, ruleTable } from './table.ts';

ruleTable(
  'foreign-phrase',
  [
    ['รายงานระบุว่า het nieuwe gebouw wordt gesloten ในปีหน้า', ['het nieuwe gebouw wordt gesloten'], null],
    ['ผู้ว่าฯ กล่าวว่า regeringen har inte svarat เมื่อวาน', ['regeringen har inte svarat'], null],
    ['โฆษกแถลง nowy budynek nie jest gotowy ต่อสื่อ', ['nowy budynek nie jest gotowy'], null],
    ['ทูตระบุ hükümet daha önce açıklama yaptı ในเช้านี้', ['hükümet daha önce açıklama yaptı'], null],
    ['เจ้าหน้าที่ระบุ chính phủ đã công bố kế hoạch này เมื่อวาน', ['chính phủ đã công bố kế hoạch này'], null],
    [
      'รัฐมนตรีกล่าว pemerintah akan membangun pelabuhan baru untuk nelayan ที่เกาะ',
      ['pemerintah akan membangun pelabuhan baru untuk nelayan'],
      null,
    ],
  ],
  [
    'โรงแรม Van der Valk เปิดใหม่',
    'ร้าน Pho และร้าน Bun Cha อยู่ติดกัน',
    'เมนู nasi goreng ขายดี',
    'บริษัท Bank Negara Indonesia รายงานกำไร',
    'กล้อง full frame รุ่นใหม่',
    'ทีม Galatasaray ชนะ',
    'เครื่องดื่ม bandung และ teh tarik',
    'รถ Volvo กับ Saab จอดอยู่',
    'ร้าน som tam thai เปิดใหม่',
    'นโยบาย open door policy ของโรงเรียน',
    'ใช้ macbook pro max ทำงาน',
    'สั่ง dan dan noodles สองชาม',
    'หลัก yin yang ของจีน',
    'เช่า camper van ไปเที่ยว',
  ],
);

ruleTable(
  'stray-word',
  [
    ['ฝนตกหนัก meanwhile ตลาดยังเปิด', ['meanwhile'], 'ฝนตกหนัก ขณะเดียวกัน ตลาดยังเปิด'],
    ['เรือจอด throughout ฤดูมรสุม', ['throughout'], 'เรือจอด ตลอด ฤดูมรสุม'],
    ['โฆษก warned ชาวประมง', ['warned'], 'โฆษก เตือน ชาวประมง'],
  ],
  ['เกม Beyond ออกแล้ว', 'ดู concert ที่สนาม', 'คำว่า both ใช้กับสองสิ่ง', 'โรงแรม Amid เปิดใหม่', 'เงื่อนไข if ทำงานก่อน'],
);

ruleTable(
  'untranslated-name',
  [
    ['ตามที่ State Department แถลง', ['State Department'], null],
    ['ยื่นต่อ High Court แล้ว', ['High Court'], null],
    ['สมาชิก European Union ประชุมด่วน', ['European Union'], null],
  ],
  [
    'ธนาคาร Union Bank เปิดสาขา',
    'ร้าน City Coffee ปิดแล้ว',
    'ทีม Manchester City ชนะ',
    'สถานี Pacific Central ปรับปรุงใหม่',
  ],
);

describe('name-spelling of the world', () => {
  const marked = (sources: readonly string[]): string[] =>
    scanDocument(
      sources.map((source) => ({ source, target: '' })),
      only('name-spelling'),
    ).flatMap((found) => found.map(({ text }) => text));

  it.each([
    [['ทูตฝรั่งเศสมาถึง', 'ชาวฝรั่งเศษกลับบ้าน'], ['ฝรั่งเศษ']],
    [['ออสเตรเลียส่งเรือ', 'ออสเตรเรียส่งข้าว'], ['ออสเตรเรีย']],
    [['กรุงเวียงจันทน์', 'ถึงเวียงจันทร์แล้ว'], ['เวียงจันทร์']],
    [['โมร็อกโกชนะ', 'ทีมโมรอคโคแพ้'], ['โมรอคโค']],
    [['ติ๊กต็อกถูกฟ้อง', 'ผู้ใช้ติ๊กตอก'], ['ติ๊กตอก']],
  ])('marks the rarer spelling: %j', (sources, expected) => {
    expect(marked(sources)).toEqual(expected);
  });
  it.each([
    [['ออสเตรียหนาว', 'ออสเตรเลียร้อน']],
    [['ไอร์แลนด์ชนะ', 'ไอซ์แลนด์แพ้']],
    [['วันจันทร์ที่เวียงจันทน์', 'จันทร์เต็มดวง']],
    [['มิลานชนะ', 'ปารีสแพ้']],
    [['เมืองนางาซากิ', 'ฉนวนกาซา']],
    [['สโลวาเกียชนะ', 'สโลวีเนียแพ้']],
  ])('leaves alone: %j', (sources) => {
    expect(marked(sources)).toEqual([]);
  });
});
