/** `npm run bench [-- NAME...]`: how fast, and in how much memory. Ends with 1 where one is over its limits. */
import { alignment } from './alignment.ts';
import { memory } from './memory.ts';
import { scan } from './scan.ts';

export interface Benchmark {
  readonly name: string;
  /** Says its figures line by line; false when they are over its limits. */
  readonly run: (say: (line: string) => void) => boolean | Promise<boolean>;
}

const BENCHMARKS: readonly Benchmark[] = [scan, alignment, memory];

const names = process.argv.slice(2);
const unknown = names.filter((name) => !BENCHMARKS.some((one) => one.name === name));
if (unknown.length > 0) {
  console.error(
    `no benchmark ${unknown.join(', ')}; there are: ${BENCHMARKS.map(({ name }) => name).join(', ')}`,
  );
  process.exit(2);
}
let good = true;
for (const { name, run } of BENCHMARKS.filter((one) => names.length === 0 || names.includes(one.name))) {
  console.log(name);
  good = (await run((line) => console.log(`  ${line}`))) && good;
}
process.exitCode = good ? 0 : 1;
