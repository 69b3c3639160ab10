import type { AlignedPair } from '../../../core/alignment/index.ts';

/** Beads as `2-1`, in order. */
export function kinds(pairs: readonly AlignedPair[]): string[] {
  return pairs.map(({ thai, english }) => `${thai.end - thai.start}-${english.end - english.start}`);
}

/** The first lines of the beads that have both sides, Thai and English. */
export function links(pairs: readonly AlignedPair[]): [number, number][] {
  return pairs
    .filter(({ thai, english }) => thai.end > thai.start && english.end > english.start)
    .map(({ thai, english }): [number, number] => [thai.start, english.start]);
}

const OBJECTS = [
  ['บ้าน', 'house'],
  ['โรงเรียน', 'school'],
  ['ตลาด', 'market'],
  ['สะพาน', 'bridge'],
  ['โรงพยาบาล', 'hospital'],
  ['ห้องสมุด', 'library'],
  ['ธนาคาร', 'bank'],
] as const;

/** A pair of lines like no other: its number, its object and its length are its own. */
export function linePair(index: number): readonly [thai: string, english: string] {
  const [thai, english] = OBJECTS[index % OBJECTS.length] ?? OBJECTS[0];
  const more = index % 3;
  return [
    `เทศบาลใช้เงิน ${index + 1001} บาทกับ${thai}แห่งนี้${' และจะซ่อมหลังคาอีกครั้งในปีหน้า'.repeat(more)}`,
    `The town spent ${index + 1001} baht on this ${english}${' and will mend the roof again next year'.repeat(more)}.`,
  ];
}
