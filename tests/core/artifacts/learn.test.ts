import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonRepair } from '../../../core/artifacts/learn.ts';

describe('what an edit replaced', () => {
  it.each([
    ['ค่าคอมมิชชันมีมติเมื่อวาน', 'คณะกรรมาธิการมีมติเมื่อวาน', 'ค่าคอมมิชชัน', 'คณะกรรมาธิการ'],
    ['รัฐบาลบังคลาเทศแถลง', 'รัฐบาลบังกลาเทศแถลง', 'บังคลาเทศ', 'บังกลาเทศ'],
    ['หุ้น: เพื่อน', 'แบ่งปัน: เพื่อน', 'หุ้น', 'แบ่งปัน'],
    ['ประชุม Civil Forum ทุกปี', 'ประชุมเวทีภาคประชาสังคมทุกปี', ' Civil Forum ', 'เวทีภาคประชาสังคม'],
    ['เขาพูดว่าว่าจะมา', 'เขาพูดว่าจะมา', 'ว่า', ''],
    ['อาคารสูงตึก', 'ตึกสูงอาคาร', 'อาคารสูงตึก', 'ตึกสูงอาคาร'],
  ])('%s -> %s', (before, after, find, replace) => {
    expect(commonRepair(before, after)).toEqual({ find, replace });
  });

  it.each([
    ['nothing', 'เหมือนเดิม', 'เหมือนเดิม'],
    ['words put in', 'รัฐบาลแถลง', 'รัฐบาลไทยแถลง'],
    ['a first text', '', 'รัฐบาลแถลง'],
    ['one character', 'สี่ ณ บ้าน', 'สี่ ที่ บ้าน'],
    ['two places', 'หมาเห็นแมวแล้ว', 'สุนัขเห็นวิฬาร์แล้ว'],
    ['a number', 'แจ้งล่วงหน้า 130 วัน', 'แจ้งล่วงหน้า 5 วัน'],
    ['a Thai number', 'มาตรา ๑๓๐ วรรค', 'มาตรา ๕ วรรค'],
    ['a lost number', 'มีXNUMXคน', 'มี 9 คน'],
    ['marks alone', 'ข่าว -- วันนี้', 'ข่าว … วันนี้'],
    ['blanks alone', 'ข่าว   วันนี้', 'ข่าว วันนี้'],
    ['a sentence written anew', 'ก'.repeat(90), 'ข'.repeat(90)],
  ])('is none where it was %s', (_, before, after) => {
    expect(commonRepair(before, after)).toBeNull();
  });

  it('reads English by its own words', () => {
    expect(commonRepair('The commission met', 'The committee met', 'target')).toEqual({
      find: 'commission',
      replace: 'committee',
    });
  });

  it('always leads from the text before to the text after', () => {
    const text = fc
      .array(fc.constantFrom('รัฐบาล', 'ประกาศ', ' ', 'committee', 'แมว', 'ที่', '!'), { maxLength: 8 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const repair = commonRepair(before, after);
        if (repair === null) return;
        const { find, replace } = repair;
        const results = Array.from(before, (_, at) => at)
          .filter((at) => before.startsWith(find, at))
          .map((at) => before.slice(0, at) + replace + before.slice(at + find.length));
        expect(results).toContain(after);
      }),
    );
  });
});
