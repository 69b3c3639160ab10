import { describe, expect, it } from 'vitest';
import { scanDocument } from '../../../core/artifacts/scan.ts';
import { only } from './table.ts';

function marks(rule: string, sources: readonly string[]): (readonly [number, string, string | undefined])[] {
  const segments = sources.map((source) => ({ source, target: '' }));
  return scanDocument(segments, only(rule)).flatMap((found, index) =>
    found.map((detection) => [index, detection.text, detection.fixes[0]?.text] as const),
  );
}

describe('name-spelling', () => {
  it('marks the rarer spelling', () => {
    const texts = ['ทูตบังกลาเทศมาถึง', 'บังคลาเทศส่งออกข้าว', 'ชาวบังกลาเทศในเมืองนี้'];
    expect(marks('name-spelling', texts)).toEqual([[1, 'บังคลาเทศ', 'บังกลาเทศ']]);
  });
  it('takes the first of the lexicon where both are as frequent', () => {
    expect(marks('name-spelling', ['เวียตนามชนะ', 'เวียดนามแพ้'])).toEqual([[0, 'เวียตนาม', 'เวียดนาม']]);
  });
  it.each([[['บังคลาเทศส่งออกข้าว', 'ทีมบังคลาเทศชนะ']], [['เวียดนามแพ้', 'ลาวชนะ']], [['นิวยอร์กหนาว']]])(
    'is content with any one spelling: %j',
    (texts) => {
      expect(marks('name-spelling', texts)).toEqual([]);
    },
  );
});

describe('name-script', () => {
  it('finds a person who is named in both scripts', () => {
    const texts = ['เรื่องโดย ยูเซน สุไลเมน', 'Usen Suleimen เป็นทูต'];
    expect(marks('name-script', texts)).toEqual([[1, 'Usen Suleimen', 'ยูเซน สุไลเมน']]);
  });
  it('hears the same name through different letters', () => {
    expect(marks('name-script', ['นายโทมัส เบอร์นาร์ด กล่าว', 'Thomas Bernard ลาออก'])).toHaveLength(1);
  });
  it.each([
    [['เรื่องโดย ยูเซน สุไลเมน (Usen Suleimen)']],
    [['Usen Suleimen เป็นทูต', 'Usen Suleimen กลับบ้าน']],
    [['เรื่องโดย มาลี ศรีสุข', 'Peter Carlson เป็นทูต']],
    [['Mini Cooper รุ่นใหม่', 'มีนี คนเปอร์ซี']],
  ])('leaves alone: %j', (texts) => {
    expect(marks('name-script', texts)).toEqual([]);
  });
});

describe('name-script with one word', () => {
  it.each([
    [['ซัมซุงสร้างโรงงาน', 'ผู้บริหาร Samsung ยืนยัน'], [[1, 'Samsung', 'ซัมซุง']]],
    [['บริษัท Tesla เปิดตัวรถ', 'รถของ Tesla ขายดี', 'หุ้นเทสลาขึ้น'], [[2, 'เทสลา', 'Tesla']]],
  ])('marks the rarer script: %j', (texts, expected) => {
    expect(marks('name-script', texts)).toEqual(expected);
  });
  it.each([
    [['ซัมซุง (Samsung) สร้างโรงงาน']],
    [['สามสาวกินข้าว', 'Samsung ยืนยัน']],
    [['มานะไปโรงเรียน', 'Mono ออกอัลบั้ม']],
  ])('leaves alone: %j', (texts) => {
    expect(marks('name-script', texts)).toEqual([]);
  });
});

describe('name-pair', () => {
  it.each([
    [['ฮาคาน ฟิดาน เยือนเกาะ', 'เมื่อวาน ฮากัน ฟิดัน กล่าว'], 'ฮากัน ฟิดัน'],
    [['ประธานโวโลดีมีร์ เซเลนสกาแห่งเมือง', 'โวโลดิมีร์ เซเลนสกาขอบคุณ'], 'โวโลดิมีร์ เซเลนสกา'],
  ])('marks a person in a second spelling: %j', (texts, marked) => {
    expect(marks('name-pair', texts).map(([, text]) => text)).toEqual([marked]);
  });
  it.each([
    [['มาลี ศรีสุข ลาออก', 'มาลี ศรีสุข กลับมา']],
    [['ตอนเช้าเขา ทำงานที่ท่าเรือ', 'ตอนเช้าเข้า ทำงานที่ท่าเรือ']],
    [['มาลี ศรีสุข ลาออก', 'มานะ ศรีสม กลับมา']],
  ])('leaves alone: %j', (texts) => {
    expect(marks('name-pair', texts)).toEqual([]);
  });
});

describe('name-variant', () => {
  it.each([
    [['นายกคร็องซาต์ลาออก', 'นายกคร็องซาท์กลับมา', 'คร็องซาต์ชนะ'], 'คร็องซาท์'],
    [['เว็บไซต์ใหม่เปิดแล้ว', 'เว็บไซท์เก่าปิดแล้ว'], 'เว็บไซท์'],
  ])('marks the rarer spelling of a foreign word: %j', (texts, marked) => {
    expect(marks('name-variant', texts).map(([, text]) => text)).toEqual([expect.stringContaining(marked)]);
  });
  it.each([
    [['ฟาร์มไก่อยู่ทางเหนือ', 'ฟาร์มไข่อยู่ทางใต้']],
    [['เซิร์ฟเวอร์อยู่ที่ชั้นสอง', 'เซิร์ฟเวอร์อยู่ชั้นสาม']],
    [['ไฟล์นี้เปิดไม่ได้', 'ฟรีที่นี่', 'ฟรีทีละคน']],
    [['โรงงานของเขา', 'โรงงานของเค้า']],
  ])('leaves alone: %j', (texts) => {
    expect(marks('name-variant', texts)).toEqual([]);
  });
});

describe('repeated-line', () => {
  const line = 'ชาวประมงท่าเกาะร้องขอให้ขุดลอกร่องน้ำก่อนฤดูมรสุม';
  it('marks the later one', () => {
    expect(marks('repeated-line', [line, 'ตลาดปลา', ` ${line}`])).toEqual([[2, line, undefined]]);
  });
  it.each([
    [['ตลาดปลา', 'ตลาดปลา']],
    [[line, `${line}อีกครั้ง`]],
    [['สำนักงานเทศบาลเมืองท่าเกาะ7 เดือนที่ผ่านมา', 'สำนักงานเทศบาลเมืองท่าเกาะ7 เดือนที่ผ่านมา']],
  ])('leaves alone: %j', (texts) => {
    expect(marks('repeated-line', texts)).toEqual([]);
  });
});

describe('quote-style', () => {
  it('marks the rarer quotes', () => {
    const texts = ['เรียกว่า “ท่าเก่า”', 'เรียกว่า “ท่าใหม่”', 'เรียกว่า "ท่ากลาง"'];
    expect(marks('quote-style', texts)).toEqual([[2, '"ท่ากลาง"', '“ท่ากลาง”']]);
  });
  it.each([[['“ก” และ “ข”', 'จอ 55" สองตัว']], [['"ก" และ "ข"']], [['“ก”', 'คำฝรั่งเศส « a »']]])(
    'leaves alone: %j',
    (texts) => {
      expect(marks('quote-style', texts)).toEqual([]);
    },
  );
});

describe('name-sound', () => {
  it.each([
    [['บริษัท เมอริเดียน เปิดสาขา', 'พนักงานของเมริเดียนได้โบนัส'], 'เมริเดียน', 'เมอริเดียน'],
    [['ภูเขาไฟเอตนาปะทุ', 'เถ้าจากเอ็ตน่าปลิวไปไกล'], 'เอ็ตน่า', 'เอตนา'],
    [['สเตฟาน ลอฟเวนประกาศลาออก', 'สภาเลือกคนแทนสเตฟาน เลอเวน'], 'สเตฟาน เลอเวน', 'สเตฟาน ลอฟเวน'],
    [
      ['อันโตนิโอ กูเตียร์เรซเปิดร้านใหม่', 'นักวิจารณ์ชอบ แอนโทนิโอ กูเตียเรส มาก'],
      'แอนโทนิโอ กูเตียเรส',
      'อันโตนิโอ กูเตียร์เรซ',
    ],
  ])('hears one name in two spellings: %j', (texts, text, usual) => {
    expect(marks('name-sound', texts)).toEqual([[1, text, usual]]);
  });
  it.each([
    [['ออสเตรียส่งออกเครื่องจักร', 'ออสเตรเลียส่งออกแร่']],
    [['เดวิด เบ็คแฮม ลงสนาม', 'เดวิด แบ็คเฮาส์ เป็นกรรมการ']],
    [['แอนนา แอนเดอร์สัน เล่นเปียโน', 'อันนา แอนเดอร์เซน เล่นเชลโล']],
    [['นายสมชัย วงศ์ดี เป็นพี่', 'นายสมชาย วงศ์ดี เป็นน้อง']],
    [['นางสุดา พรหมดี ยื่นคำร้อง', 'นางสุดารัตน์ พรหมดี มาศาล']],
    [['เขียนถึงเซกเมนต์นี้', 'มีห้าเซกเมนต์ที่ค้างอยู่']],
    [['รถยนต์ฮอนด้ารุ่นใหม่', 'ประเทศฮอนดูรัสส่งออกกล้วย']],
  ])('leaves alone: %j', (texts) => {
    expect(marks('name-sound', texts)).toEqual([]);
  });
});

describe('name-pair without foreign letters', () => {
  it('takes letters that Thai reads alike for one name', () => {
    expect(marks('name-pair', ['ลลิษา มโนบาล ขึ้นเวที', 'ลลิสา มโนบาน กลับบ้าน'])).toEqual([
      [1, 'ลลิสา มโนบาน', 'ลลิษา มโนบาล'],
    ]);
  });
  it('takes two brothers for two', () => {
    expect(marks('name-pair', ['สมชาย วงศ์ดี เป็นพี่', 'สมชัย วงศ์ดี เป็นน้อง'])).toEqual([]);
  });
});

describe('name-script with a gloss', () => {
  it('lets either follow once both were introduced', () => {
    expect(marks('name-script', ['ซัมซุง (Samsung) เปิดตัวแล้ว', 'Samsung ขายดี'])).toEqual([]);
  });
  it.each([
    [['แอป สปอติฟาย ขึ้นราคา', 'ผู้ใช้ Spotify ไม่พอใจ']],
    [['ทีมของ ดร.อินกริด โฮล์มสตรอม ทำงาน', 'Ingrid Holmström เห็นด้วย']],
  ])('hears it in %j', (texts) => {
    expect(marks('name-script', texts)).toHaveLength(1);
  });
});

describe('name-by-english', () => {
  const texts = (pairs: readonly (readonly [string, string])[]): string[] =>
    scanDocument(
      pairs.map(([source, target]) => ({ source, target })),
      only('name-by-english'),
    ).flatMap((found) => found.map(({ text }) => text));

  it.each([
    [
      [
        ['โค้ชชมรามอส', 'The coach praised Ramos.'],
        ['ราโมสยิงสองลูก', 'Ramos scored twice.'],
      ],
      ['ราโมส'],
    ],
    [
      [
        ['รถเทสลาชน', 'A Tesla crashed.'],
        ['เจ้าของ Tesla ฟ้อง', "The Tesla's owner sued."],
      ],
      ['Tesla'],
    ],
    [
      [
        ['พม่าปิดด่าน', 'Myanmar closed it.'],
        ['เมียนมาเปิดด่าน', 'Myanmar opened it.'],
      ],
      ['เมียนมา'],
    ],
    [
      [
        ['กระทรวงน้ำและป่าเตือน', 'The Department of Water and Forests warned.'],
        ['กรมป่าน้ำย้ำ', 'The Department of Water and Forests repeated it.'],
      ],
      ['กรมป่าน้ำย้ำ'],
    ],
  ] as const)('finds one English name under two Thai ones: %j', (pairs, expected) => {
    expect(texts(pairs)).toEqual(expected);
  });

  it.each([
    [
      [
        ['มาเรียไปตลาด', 'Maria went out.'],
        ['มาเรียมอยู่บ้าน', 'Mariam stayed.'],
      ],
    ],
    [
      [
        ['คุณมาร์ตินมาแล้ว', 'Mr Martin is here.'],
        ['มาร์ตินขอกาแฟ', 'Martin wants coffee.'],
      ],
    ],
    [
      [
        ['รามอสยิง', 'Ramos shot.'],
        ['เขาดีใจ', 'Ramos was glad.'],
      ],
    ],
    [
      [
        ['เทสลา (Tesla) ขึ้นราคา', 'Tesla raised prices.'],
        ['เทสลาลดราคา', 'Tesla cut prices.'],
      ],
    ],
    [
      [
        ['รามอสยิง', ''],
        ['ราโมสยิง', ''],
      ],
    ],
  ] as const)('leaves alone: %j', (pairs) => {
    expect(texts(pairs)).toEqual([]);
  });
});
