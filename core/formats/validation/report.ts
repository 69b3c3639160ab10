import type { MessageParams } from '../../model.ts';
import type { XmlElement } from '../xml/tree.ts';
import type { ValidationRule } from './rules.ts';

/** Something that a format's specification forbids, with its place. */
export interface Violation {
  readonly rule: ValidationRule;
  /** Warnings leave a file valid. */
  readonly severity: 'error' | 'warning';
  /** 1-based line and column of the element. */
  readonly line: number;
  readonly column: number;
  /** The nearest ids, as XLIFF 2 names a place: `/f=f1/u=u2`. */
  readonly path: string;
  readonly params: MessageParams;
}

export interface ValidationReport {
  readonly violations: readonly Violation[];
  /** All of them; of violations the first 1,000 are listed. */
  readonly errors: number;
  readonly warnings: number;
}

const LISTED = 1_000;

/** Where offsets of a text are, in lines and columns, both 1-based. Line ends are looked for once, and only as far as is asked. */
function placer(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0];
  let ended = false;
  return (offset) => {
    while (!ended && (starts.at(-1) ?? 0) <= offset) {
      const next = text.indexOf('\n', starts.at(-1));
      if (next === -1) ended = true;
      else starts.push(next + 1);
    }
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['file', 'f'],
  ['group', 'g'],
  ['unit', 'u'],
  ['trans-unit', 'u'],
  ['tu', 'tu'],
]);

function pathOf(element: XmlElement): string {
  const parts: string[] = [];
  for (let at: XmlElement | null = element; at !== null; at = at.parent) {
    const prefix = PREFIXES.get(at.local);
    const id = at.attributes.find(({ name }) => ['id', 'tuid', 'original'].includes(name))?.value;
    if (prefix !== undefined && id !== undefined) parts.unshift(`/${prefix}=${id}`);
  }
  return parts.join('');
}

export class Report implements ValidationReport {
  readonly violations: Violation[] = [];
  errors = 0;
  warnings = 0;
  readonly #place: (offset: number) => { line: number; column: number };

  constructor(text: string) {
    this.#place = placer(text);
  }

  error(element: XmlElement, rule: ValidationRule, params: MessageParams = {}): void {
    this.errors += 1;
    this.#add(element, rule, 'error', params);
  }

  warning(element: XmlElement, rule: ValidationRule, params: MessageParams = {}): void {
    this.warnings += 1;
    this.#add(element, rule, 'warning', params);
  }

  #add(
    element: XmlElement,
    rule: ValidationRule,
    severity: Violation['severity'],
    params: MessageParams,
  ): void {
    if (this.violations.length >= LISTED) return;
    const place = this.#place(element.start);
    this.violations.push({
      rule,
      severity,
      ...place,
      path: pathOf(element),
      params: { name: element.name, ...params },
    });
  }
}
