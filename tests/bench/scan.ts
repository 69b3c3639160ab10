/**
 * The scan of 100,000 segments, Thai alone and with English, beside a plain pass of regular expressions over the same text:
 * what any scan must pay for. The segments are those of the evaluation set over and over.
 */
import { detect, rulesInForce, segmentRules } from '../../core/artifacts/scan.ts';
import { readPart } from '../eval/set.ts';
import type { Benchmark } from './main.ts';

const SEGMENTS = 100_000;
const PLAIN = /XNUMX|พ\.ศ\.|ค\.ศ\.|\p{Nd}+|[A-Za-z]+|[\u200b\u00a0]/gu;

export const scan: Benchmark = {
  name: 'scan',
  run: (say) => {
    const items = readPart('dev');
    const segments = Array.from({ length: SEGMENTS }, (_, index) => {
      const { th = '', en = '' } = items[index % items.length] ?? {};
      return { source: th, target: en };
    });
    const thai = segments.map(({ source }) => ({ source, target: '' }));
    const bytes = (of: typeof segments) =>
      of.reduce((sum, { source, target }) => sum + Buffer.byteLength(source) + Buffer.byteLength(target), 0);
    const rules = segmentRules(rulesInForce());
    const measure = (
      what: string,
      of: typeof segments,
      work: (segment: (typeof segments)[number]) => number,
    ) => {
      const start = performance.now();
      const found = of.reduce((sum, segment) => sum + work(segment), 0);
      const seconds = (performance.now() - start) / 1000;
      const rate = `${(bytes(of) / 1e6 / seconds).toFixed(1)} MB/s, ${Math.round(of.length / seconds)} segments/s`;
      say(
        `${what}: ${of.length} segments, ${(bytes(of) / 1e6).toFixed(1)} MB in ${seconds.toFixed(2)} s: ${rate}, ${found} found`,
      );
    };
    measure('plain expressions', thai, ({ source }) => [...source.matchAll(PLAIN)].length);
    measure('scan, Thai alone', thai, (segment) => detect(segment, rules).length);
    measure('scan, some with English', segments, (segment) => detect(segment, rules).length);
    return true;
  },
};
