/** How findings measure up to labels. What counts as what is said in tests/fixtures/eval/README.md. Pure. */
import type { Detection, Family, Span } from '../../core/model.ts';
import { byDocument, documentOf, type Item, type Label } from './set.ts';

export interface Tally {
  /** Faults that a rule can know: a group counts once. */
  faults: number;
  found: number;
  /** Findings that hit a label, and findings that hit none. */
  right: number;
  falseAlarms: number;
  /** Labels that were hit and have a fix, and those of them for which some fix was right. */
  fixable: number;
  fixed: number;
}

export interface Miss {
  readonly item: Item;
  readonly label: Label;
}

export interface FalseAlarm {
  readonly item: Item;
  readonly detection: Detection;
}

export interface Score {
  readonly families: ReadonlyMap<Family, Tally>;
  readonly misses: readonly Miss[];
  readonly falseAlarms: readonly FalseAlarm[];
  /** Hits whose fixes are all wrong, or that have none where one can be known. */
  readonly wrongFixes: readonly (Miss & { readonly offered: readonly string[] })[];
  /** Items with slots, and those whose first assignment is right throughout. */
  readonly assignments: { readonly all: number; readonly right: number; readonly wrong: readonly Item[] };
}

export type Scan = (document: readonly Item[]) => readonly (readonly Detection[])[];

export function emptyTally(): Tally {
  return { faults: 0, found: 0, right: 0, falseAlarms: 0, fixable: 0, fixed: 0 };
}

export function sumTallies(tallies: Iterable<Tally>): Tally {
  const sum = emptyTally();
  for (const tally of tallies) {
    for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += tally[key];
  }
  return sum;
}

/** Overlapping, or touching where one of the two is empty. */
export function meets(a: Span, b: Span): boolean {
  const empty = a.start === a.end || b.start === b.end;
  return empty ? a.start <= b.end && b.start <= a.end : a.start < b.end && b.start < a.end;
}

/** Whether the label lets the finding's family claim its place, or the words that it runs into. */
function maySee(label: Label, { family, span }: Detection): boolean {
  return (label.also?.includes(family) ?? false) && span.start <= label.end && label.start <= span.end;
}

/** @param families Those that are measured; findings and labels of others are not looked at. */
export function score(items: readonly Item[], families: readonly Family[], scan: Scan): Score {
  const tallies = new Map<Family, Tally>(families.map((family) => [family, emptyTally()]));
  const misses: Miss[] = [];
  const falseAlarms: FalseAlarm[] = [];
  const wrongFixes: (Miss & { offered: string[] })[] = [];
  const assignments = { all: 0, right: 0, wrong: [] as Item[] };
  const faults = new Map<string, Miss & { found: boolean; tally: Tally }>();

  for (const document of byDocument(items)) {
    const found = scan(document);
    document.forEach((item, index) => {
      const detections = (found[index] ?? []).filter((one) => one.side === 'source');
      for (const detection of detections) {
        const tally = tallies.get(detection.family);
        if (tally === undefined) continue;
        const met = item.labels.filter((label) => meets(detection.span, label));
        if (met.some((label) => label.family === detection.family)) tally.right += 1;
        else if (!item.labels.some((label) => maySee(label, detection))) {
          tally.falseAlarms += 1;
          falseAlarms.push({ item, detection });
        }
      }
      item.labels.forEach((label, place) => {
        const tally = tallies.get(label.family);
        if (tally === undefined) return;
        const hits = detections.filter((one) => one.family === label.family && meets(one.span, label));
        if (hits.length > 0 && label.fix !== null) {
          tally.fixable += 1;
          if (hits.some((hit) => mends(item, label, hit))) tally.fixed += 1;
          else
            wrongFixes.push({
              item,
              label,
              offered: hits.flatMap(({ fixes }) => fixes.map((one) => one.text)),
            });
        }
        if (label.who === 'person') return;
        const key = label.group
          ? `${documentOf(item)} ${label.family} ${label.group}`
          : `${item.id} ${label.family} ${place}`;
        const fault = faults.get(key) ?? { item, label, found: false, tally };
        faults.set(key, { ...fault, found: fault.found || hits.length > 0 });
      });
      if (item.slots !== undefined && families.includes('displaced-number')) {
        assignments.all += 1;
        if (assigns(item, detections)) assignments.right += 1;
        else assignments.wrong.push(item);
      }
    });
  }
  for (const { item, label, found, tally } of faults.values()) {
    tally.faults += 1;
    if (found) tally.found += 1;
    else misses.push({ item, label });
  }
  return { families: tallies, misses, falseAlarms, wrongFixes, assignments };
}

function replace(text: string, { start, end }: Span, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}

/** The texts that a right repair of the label may leave: alone, or with every label that the finding covers. */
function rightTexts(item: Item, label: Label, hit: Detection): Set<string> {
  const repairs = [label.fix, ...(label.alt ?? [])].filter((repair) => repair !== null);
  const others = item.labels.filter(
    (other) => other !== label && other.fix !== null && meets(other, hit.span) && !meets(other, label),
  );
  const texts = new Set<string>();
  for (const repair of repairs) {
    texts.add(replace(item.th, label, repair));
    const edits = [
      ...others.map((other) => ({ span: other, by: other.fix ?? '' })),
      { span: label, by: repair },
    ];
    edits.sort((a, b) => b.span.start - a.span.start);
    texts.add(edits.reduce((text, { span, by }) => replace(text, span, by), item.th));
  }
  return texts;
}

function mends(item: Item, label: Label, hit: Detection): boolean {
  const right = rightTexts(item, label, hit);
  const value = offeredValues([hit]).get(label.start);
  return (
    hit.fixes.some((fix) => right.has(replace(item.th, hit.span, fix.text))) ||
    (value !== undefined && right.has(replace(item.th, label, value)))
  );
}

/** What the solver offers first, by the start of the slot that it is for. */
function offeredValues(detections: readonly Detection[]): Map<number, string> {
  const values = new Map<number, string>();
  for (const { slotRepair } of detections) {
    slotRepair?.slots.forEach((slot, index) => {
      const value = slotRepair.assignments[0]?.values[index];
      if (value != null) values.set(slot.span.start, value);
    });
  }
  return values;
}

/** Whether what the solver offers first puts the right value in every slot of the item. */
function assigns(item: Item, detections: readonly Detection[]): boolean {
  const offered = offeredValues(detections);
  return (item.slots ?? []).every(([start, end, ...right]) =>
    right.includes(offered.get(start) ?? item.th.slice(start, end)),
  );
}
