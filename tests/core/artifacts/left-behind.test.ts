/** What the machine left of the source in the Thai: words, endings, bytes, and lines of the page around it. */
import { describe, expect, it } from 'vitest';
import { found, ruleTable } from './table.ts';

ruleTable(
  'stray-word',
  [
    ['สภาเมืองrejectedข้อเสนอของชาวประมง', ['rejected'], null],
    ['มีผู้โดยสาร approximately สามร้อยคน', ['approximately'], null],
    ['ร้านเปิดทุกวัน except วันพุธ', ['except'], null],
    ['เธอเป็นเจ้าของ und ผู้จัดการสวน', ['und'], null],
    ['Selon กรมประมง ปลาลดลงครึ่งหนึ่ง', ['Selon'], null],
    ['ยานี้ทำให้เกิด dizziness ในบางราย', ['dizziness'], null],
    ['ช่างซ่อม bridge ที่พังเมื่อคืน', ['bridge'], null],
    ['Farmers ในหุบเขากลัวน้ำแล้ง', ['Farmers'], null],
    ['เลื่อนไปเป็น Monday เช้า', ['Monday'], null],
  ],
  [
    'เด็กๆ เล่นเกม bridge ในห้องสมุด',
    'คำว่า bridge แปลว่าสะพาน',
    'เปิด bridge.html แล้วแก้บรรทัดแรก',
    'สภาเมือง recommended ให้ปิดท่าเรือ',
    'เลือกแพ็กเกจ unlimited ได้เลย',
    'ใช้แฟ้ม available กับตัวเลือกนี้',
    'ฝาก confirm กลับด้วยนะ',
    'เว็บไซต์นี้ integrated ครบทุกระบบ',
    'เพิ่มตัวกรอง custom ในหน้านี้',
    'คำว่า nevertheless แปลยาก',
    'รันคำสั่ง git rebased แล้วดูผล',
  ],
);

ruleTable(
  'foreign-phrase',
  [
    ['เรือจะเข้าเทียบท่า next week ตามกำหนด', ['next week'], null],
    ['ให้ gently wipe หน้าปัดด้วยผ้าแห้ง', ['gently wipe'], null],
    ['นายอำเภอกล่าวว่า "we will rebuild every house" แล้วเดินจากไป', ['we will rebuild every house'], null],
    ['มีชาวบ้าน mehr als ห้าร้อยคนมาร่วมงาน', ['mehr als'], null],
    ['Sin embargo ชาวนายังรอฝน', ['Sin embargo'], null],
    ['สหภาพเรียกร้อง higher wages ให้คนงาน', ['higher wages'], null],
  ],
  [
    'ห้องเรียนสอน machine learning แบบ supervised learning',
    'บริษัทให้ work from anywhere ได้ทั้งปี',
    'นายอำเภอกล่าวว่า “We will rebuild every house.” เป็นภาษาอังกฤษ',
    'คำว่า next week หมายถึงสัปดาห์หน้า',
    'เพลง Next Year ของวงนี้ดังมาก',
    'ซื้อ flat white หนึ่งแก้ว',
  ],
);

ruleTable(
  'english-ordinal',
  [
    ['โบสถ์สร้างในศตวรรษที่ 13 th โดยพ่อค้า', ['13 th'], 'โบสถ์สร้างในศตวรรษที่ 13 โดยพ่อค้า'],
    ['ร้านติดอันดับ 3 rd ของจังหวัด', ['3 rd'], 'ร้านติดอันดับ 3 ของจังหวัด'],
    ['เริ่มวันที่ 1 st มิถุนายน', ['1 st'], 'เริ่มวันที่ 1 มิถุนายน'],
  ],
  ['ระยะทาง 12 th', 'ตึกมี 5 st. ทางเข้า', 'ย่าน 13 th Street', 'อันดับ 3 nd ของรุ่น'],
);

ruleTable(
  'mojibake',
  [
    ['ตั๋วใบละ Â 199 บาท', ['Â'], 'ตั๋วใบละ  199 บาท'],
    ['โค้ชMartÃnez มาถึงแล้ว', ['Ã'], null],
    [String.raw`\u0e2a\u0e27\u0e19 ของยาย`, [String.raw`\u0e2a\u0e27\u0e19`], 'สวน ของยาย'],
    [
      'กลับ %E0%B8%9A%E0%B9%89%E0%B8%B2%E0%B8%99 ดีกว่า',
      ['%E0%B8%9A%E0%B9%89%E0%B8%B2%E0%B8%99'],
      'กลับ บ้าน ดีกว่า',
    ],
  ],
  [
    'Âme เป็นภาษาฝรั่งเศส',
    'เมือง São João อยู่ริมทะเล',
    'ดู https://th.example.org/wiki/%E0%B9%84%E0%B8%97%E0%B8%A2 ประกอบ',
    String.raw`โฟลเดอร์ C:\users\u0e ว่าง`,
  ],
);

ruleTable(
  'boilerplate',
  [
    ['แชร์บน Facebook แชร์บน X ส่งทางอีเมล', ['แชร์บน Facebook แชร์บน X ส่งทางอีเมล'], ''],
    ['บทความก่อนหน้า บทความถัดไป', ['บทความก่อนหน้า บทความถัดไป'], ''],
    ['พิมพ์ | ส่งต่อ | บันทึก', ['พิมพ์ | ส่งต่อ | บันทึก'], ''],
    ['เรียงตาม: ราคาต่ำไปสูง', ['เรียงตาม: ราคาต่ำไปสูง'], ''],
    ['แสดง 21-40 จาก 85 รายการ', ['แสดง 21-40 จาก 85 รายการ'], ''],
    ['ดูทวีตนี้บน X', ['ดูทวีตนี้บน X'], ''],
    ['เราใช้อีเมลของคุณเพื่อส่งข่าวสารของสวน', ['เราใช้อีเมลของคุณเพื่อส่งข่าวสารของสวน'], ''],
  ],
  [
    'เผยแพร่: 5 มิ.ย. 2563',
    'บ้าน > คอนโด ในแง่พื้นที่ใช้สอย',
    'สมัครรับจดหมายข่าวแล้วไม่ได้อ่านเลย',
    'พิมพ์ บันทึก แล้วส่งต่อให้เพื่อนอ่าน',
    'เรียงตามความสูงของเด็กในแถว',
    'แสดงสินค้าพื้นเมือง 21 ร้านในงาน',
    'เขาดูทวีตนี้แล้วหัวเราะ',
    'อัปเดตเมื่อ 45 นาทีที่แล้ว',
  ],
);

describe('stray-word with the English beside it', () => {
  const marks = (source: string, target: string): string[] =>
    found('stray-word', source, target).map(({ text }) => text);

  it('takes a word that Thai mixes in for a fragment where the English has it in lower case', () => {
    expect(marks('ปลาตัวนี้ชอบ roof สีแดง', '')).toEqual(['roof']);
    expect(marks('เขาวิ่งบน track เก่า', 'He runs on the old track.')).toEqual([]);
    expect(marks('แมวนอนบน blanket', 'The cat sleeps on a blanket.')).toEqual(['blanket']);
    expect(marks('เธอสวม dress สีขาว', 'She wore a white dress.')).toEqual(['dress']);
    expect(marks('เธอสวม dress สีขาว', '')).toEqual([]);
  });

  it('leaves a name that both have', () => {
    expect(marks('อนุสัญญา Ramsar คุ้มครองอ่าวนี้', 'The Ramsar Convention protects the bay.')).toEqual([]);
    expect(marks('กด Enter สองครั้ง', 'Press Enter twice.')).toEqual([]);
  });
});
