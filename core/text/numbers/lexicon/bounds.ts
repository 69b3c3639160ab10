import type { Bound } from '../types.ts';

/** Words around a number that make it less than exact. Before: directly left of it. After: directly right. */
export interface BoundWords {
  readonly bound: Bound;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export const THAI_BOUNDS: readonly BoundWords[] = [
  {
    bound: 'about',
    before: ['ประมาณ', 'ราวๆ', 'ราว', 'เกือบๆ', 'ใกล้เคียงกับ', 'โดยประมาณ', 'คาดว่าราว'],
    after: ['โดยประมาณ', 'ต้นๆ', 'ปลายๆ', 'กลางๆ'],
  },
  { bound: 'less-than', before: ['น้อยกว่า', 'ต่ำกว่า', 'เกือบ', 'ไม่ถึง', 'เฉียด', 'จวน'], after: [] },
  {
    bound: 'more-than',
    before: ['มากกว่า', 'สูงกว่า', 'เกินกว่า', 'เกิน', 'กว่า', 'ทะลุ', 'มากถึง', 'นานกว่า', 'ยาวกว่า'],
    after: ['กว่าๆ', 'กว่า', 'เศษๆ', 'เศษ', 'ขึ้นไป'],
  },
  {
    bound: 'at-least',
    before: ['อย่างน้อย', 'ไม่น้อยกว่า', 'ไม่ต่ำกว่า', 'อย่างต่ำ', 'ขั้นต่ำ'],
    after: ['เป็นอย่างน้อย', 'ขึ้นไป', 'เป็นต้นไป'],
  },
  {
    bound: 'at-most',
    before: ['ไม่เกิน', 'ไม่มากกว่า', 'อย่างมาก', 'สูงสุด', 'ไม่สูงกว่า', 'สูงถึง'],
    after: ['เป็นอย่างมาก', 'ลงมา'],
  },
];

export const ENGLISH_BOUNDS: readonly BoundWords[] = [
  {
    bound: 'about',
    before: [
      'about',
      'around',
      'approximately',
      'approx.',
      'roughly',
      'some',
      'circa',
      'c.',
      'ca.',
      '~',
      '≈',
      'an estimated',
    ],
    after: ['or so', 'odd'],
  },
  {
    bound: 'less-than',
    before: ['less than', 'fewer than', 'under', 'below', 'nearly', 'almost', 'close to', '<'],
    after: [],
  },
  {
    bound: 'more-than',
    before: ['more than', 'over', 'above', 'exceeding', 'upwards of', 'greater than', 'in excess of', '>'],
    after: ['plus', '+'],
  },
  {
    bound: 'at-least',
    before: ['at least', 'no fewer than', 'no less than', 'not less than', 'a minimum of', '≥'],
    after: ['or more', 'and above'],
  },
  {
    bound: 'at-most',
    before: ['at most', 'up to', 'no more than', 'not more than', 'a maximum of', 'as many as', '≤'],
    after: ['or less', 'or fewer', 'at most'],
  },
];
