/** The labelled evaluation set: its shape, where it lies, and how it is parted. The guide is tests/fixtures/eval/README.md. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { FAMILIES } from '../../core/model.ts';

const Offset = z.int().nonnegative();

const LabelSchema = z.strictObject({
  family: z.enum(FAMILIES),
  start: Offset,
  end: Offset,
  text: z.string().min(1),
  /** What belongs in the span's place; null where only a person can say. */
  fix: z.string().nullable(),
  /** Other repairs that are as right. */
  alt: z.array(z.string()).nonempty().optional(),
  who: z.enum(['rule', 'person']),
  /** Families that may claim the place as well: neither a hit nor a false alarm. */
  also: z.array(z.enum(FAMILIES)).nonempty().optional(),
  /** Labels of one family and document under one name are one fault: to find any of them is to find it. */
  group: z.string().optional(),
});

const ItemSchema = z.strictObject({
  id: z.string().regex(/^[a-z-]+-\d+(?:\.\d+)?$/),
  domain: z.string(),
  th: z.string().min(1),
  en: z.string().min(1).optional(),
  labels: z.array(LabelSchema),
  /** Numerals of the Thai in order: start, end, the right value (null: a person's), values that are as right. */
  slots: z.array(z.tuple([Offset, Offset, z.string().nullable()], z.string())).optional(),
});

export type Label = z.infer<typeof LabelSchema>;
export type Item = z.infer<typeof ItemSchema>;

export const PARTS = ['dev', 'held-out'] as const;
export type Part = (typeof PARTS)[number];

export const FOLDER = path.resolve(import.meta.dirname, '../fixtures/eval');

/** @throws Error that names the line which is not as the schema says. */
export function readPart(part: Part): Item[] {
  const lines = readFileSync(path.join(FOLDER, `${part}.jsonl`), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line, index) => {
    const parsed = ItemSchema.safeParse(JSON.parse(line));
    if (!parsed.success) throw new Error(`${part}.jsonl:${index + 1}: ${z.prettifyError(parsed.error)}`);
    return parsed.data;
  });
}

/** The document that an item is a segment of: its id without the `.n` at the end. */
export function documentOf(item: Item): string {
  return item.id.replace(/\.\d+$/, '');
}

/** Which part an item belongs in: the third examiner's lines, whose ids say so, are the blind ones. */
export function partOf(item: Item): Part {
  return item.id.startsWith('third-') ? 'held-out' : 'dev';
}

/** The items by document, in order. */
export function byDocument(items: readonly Item[]): Item[][] {
  return [...Map.groupBy(items, documentOf).values()];
}
