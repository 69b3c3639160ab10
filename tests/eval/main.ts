/**
 * `npm run eval [-- --misses [--held-out]]`: precision, recall and exact-fix rate of the artifact rules on the labelled set, and
 * those of alignment on its own. Ends with 1 below the thresholds, in any part.
 */
import { parseArgs } from 'node:util';
import { RULES } from '../../core/artifacts/rules/index.ts';
import { scanDocument } from '../../core/artifacts/scan.ts';
import { FAMILIES, type Family } from '../../core/model.ts';
import { evaluateAlignment } from './alignment.ts';
import { inShort, listing, table } from './report.ts';
import { type Scan, score, sumTallies } from './score.ts';
import { type Item, isOpen, PARTS, readPart } from './set.ts';

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
/** The score, and the sum of the families that count. */
const measure = (items: readonly Item[]) => {
  const result = score(items, MEASURED, scan);
  const certain = [...result.families].filter(([family]) => !FLAGS_ONLY.includes(family));
  return { result, total: sumTallies(certain.map(([, tally]) => tally)) };
};
let good = true;
for (const part of PARTS) {
  const items = readPart(part);
  const { result, total } = measure(items);
  const clean = items.filter((item) => item.labels.length === 0).length;
  say(`\n${part}: ${items.length} segments, ${clean} of them clean`);
  say(table(result.families, total, FLAGS_ONLY));
  say(`assignments right: ${result.assignments.right} of ${result.assignments.all}`);
  if (part === 'second') {
    for (const open of [true, false]) {
      const { total: half } = measure(items.filter((item) => isOpen(item) === open));
      say(`of it ${open ? 'open' : 'held out'}: ${inShort(half)}`);
    }
  }
  const precision = total.right / (total.right + total.falseAlarms);
  const recall = total.found / total.faults;
  if (!(precision >= LEAST_PRECISION && recall >= LEAST_RECALL)) {
    good = false;
    say(`${part} is below precision ${LEAST_PRECISION} or recall ${LEAST_RECALL}`);
  }
  if (values.misses) say(listing(result, (item) => values['held-out'] || isOpen(item)));
}
if (!(await evaluateAlignment({ say, misses: values.misses, heldOut: values['held-out'] }))) good = false;
process.exitCode = good ? 0 : 1;
