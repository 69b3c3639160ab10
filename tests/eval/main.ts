/**
 * `npm run eval [-- --misses [--held-out]]`: precision, recall and exact-fix rate of the artifact rules on the labelled set, and
 * those of alignment on its own. `--misses` lists what is wrong in the open parts, with `--held-out` in the blind ones too.
 * Ends with 1 below the thresholds, in any part.
 */
import { parseArgs } from 'node:util';
import { RULES } from '../../core/artifacts/rules/index.ts';
import { scanDocument } from '../../core/artifacts/scan.ts';
import { FAMILIES, type Family } from '../../core/model.ts';
import { evaluateAlignment } from './alignment.ts';
import { listing, table } from './report.ts';
import { type Scan, score, sumTallies } from './score.ts';
import { PARTS, readPart } from './set.ts';

const LEAST_PRECISION = 0.95;
const LEAST_RECALL = 0.95;
/** Flags without certainty: their rules are switched on here, and they don't count towards the thresholds. */
const FLAGS_ONLY: readonly Family[] = ['omission'];
const MEASURED = FAMILIES.filter((family) => family !== 'custom' && family !== 'terminology');

const switched = Object.fromEntries(
  RULES.filter((rule) => FLAGS_ONLY.includes(rule.family)).map((rule) => [rule.id, true]),
);
const scan: Scan = (document) =>
  scanDocument(
    document.map(({ th, en = '' }) => ({ source: th, target: en })),
    { switched },
  );

const { values } = parseArgs({
  options: { misses: { type: 'boolean', default: false }, 'held-out': { type: 'boolean', default: false } },
});
const say = (text: string) => process.stdout.write(`${text}\n`);
let good = true;
for (const part of PARTS) {
  const items = readPart(part);
  const result = score(items, MEASURED, scan);
  const certain = [...result.families].filter(([family]) => !FLAGS_ONLY.includes(family));
  const total = sumTallies(certain.map(([, tally]) => tally));
  const clean = items.filter((item) => item.labels.length === 0).length;
  say(`\n${part}: ${items.length} segments, ${clean} of them clean`);
  say(table(result.families, total, FLAGS_ONLY));
  say(`assignments right: ${result.assignments.right} of ${result.assignments.all}`);
  const precision = total.right / (total.right + total.falseAlarms);
  const recall = total.found / total.faults;
  if (!(precision >= LEAST_PRECISION && recall >= LEAST_RECALL)) {
    good = false;
    say(`${part} is below precision ${LEAST_PRECISION} or recall ${LEAST_RECALL}`);
  }
  if (values.misses && (part === 'dev' || values['held-out'])) say(listing(result));
}
if (!(await evaluateAlignment({ say, misses: values.misses, heldOut: values['held-out'] }))) good = false;
process.exitCode = good ? 0 : 1;
