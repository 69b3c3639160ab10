import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { anyLines, ROOMS, ROOT, readSource, sourceFiles } from './sources.ts';

const LONGEST = 400;
/** Ways around the compiler and the linter. */
const AROUND = /@ts-(?:ignore|nocheck|expect-error)|biome-ignore/;

const files = [...ROOMS, 'scripts'].flatMap((room) => sourceFiles(path.join(ROOT, room)));

function lines(code: string): string[] {
  return code.replace(/\n$/, '').split('\n');
}

function aroundLines(code: string): number[] {
  return lines(code).flatMap((line, index) => (AROUND.test(line) ? [index + 1] : []));
}

function places(find: (file: string, code: string) => number[]): string[] {
  return files.flatMap((file) =>
    find(file, readSource(file)).map((line) => `${path.relative(ROOT, file)}:${line}`),
  );
}

describe('every source file', () => {
  test(`has at most ${LONGEST} lines`, () => {
    expect(places((_file, code) => (lines(code).length > LONGEST ? [lines(code).length] : []))).toEqual([]);
  });

  test('does without any', () => {
    expect(places(anyLines)).toEqual([]);
  });

  test('does without ways around the compiler and the linter', () => {
    expect(places((_file, code) => aroundLines(code))).toEqual([]);
  });
});

describe('the search finds', () => {
  test.each([
    ['const x: any = 1;', [1]],
    ['const x = 1 as any;', [1]],
    ['\nfunction f(x: any[]): Promise<any> {}', [2, 2]],
    ['type T = Record<string, any>;', [1]],
    ["const any = 'any'; // : any", []],
  ])('any in %j', (code, found) => {
    expect(anyLines('planted.ts', code)).toEqual(found);
  });

  test.each([
    ['// @ts-ignore', [1]],
    ['\n/* @ts-expect-error */', [2]],
    ['// biome-ignore lint/suspicious/noExplicitAny: no', [1]],
    ['// @ts-check', []],
  ])('the way around in %j', (code, found) => {
    expect(aroundLines(code)).toEqual(found);
  });
});
