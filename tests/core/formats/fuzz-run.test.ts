import { describe, expect, test } from 'vitest';
import { READ_FORMATS, readDocument } from '../../../core/formats/registry.ts';
import { mutated } from '../../fuzz/mutate.ts';
import { TARGETS } from '../../fuzz/targets.ts';
import { AS_DETECTED } from './fixtures.ts';

const SEEDS = Array.from({ length: 12 }, (_, index) => index * 7_919);

describe.each(TARGETS)('$name', ({ name, corpus, run }) => {
  test('begins from files that are right', () => {
    expect(corpus.length).toBeGreaterThan(0);
    const format = READ_FORMATS.find((one) => one === name);
    for (const bytes of corpus) {
      run(bytes);
      if (format !== undefined) expect(readDocument(format, bytes, AS_DETECTED).units).not.toEqual([]);
    }
  });

  test('makes the same file of the same seed, and another of another', () => {
    const files = SEEDS.map((seed) => mutated(corpus, seed));
    expect(SEEDS.map((seed) => mutated(corpus, seed))).toEqual(files);
    expect(new Set(files.map((bytes) => Buffer.from(bytes).toString('latin1'))).size).toBeGreaterThan(8);
  });

  test('reads or refuses them', () => {
    for (const seed of SEEDS) run(mutated(corpus, seed));
  });
});

test('an error that is none of ours is not taken for a refusal', () => {
  const [target] = TARGETS;
  expect(() => target?.run(null as unknown as Uint8Array)).toThrow(TypeError);
});
