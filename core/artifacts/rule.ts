import type { InlineTag } from '../formats/inline.ts';
import type { Family, Fix, Message, Severity, Side, SlotRepair, Span } from '../model.ts';
import type { Termbase } from '../terms/termbase.ts';

/** The texts of one segment as a rule sees them. `target` is empty where there is no English yet. */
export interface ScanSegment {
  readonly source: string;
  readonly target: string;
  /** Tags whose chips stand in the texts. Only rules about tags see them: the others see the texts without (without-tags.ts). */
  readonly tags?: readonly InlineTag[];
}

/** One fault found by a rule; the scanner adds what the rule's head says (id, family, side, severity). */
export interface Finding {
  readonly span: Span;
  readonly reason: Message;
  readonly fixes: readonly Fix[];
  /** Where they differ from the rule's own. */
  readonly severity?: Severity;
  readonly confidence?: number;
  readonly side?: Side;
  readonly slotRepair?: SlotRepair;
}

interface RuleHead {
  /** Kebab-case, unique, the file's name. Its title is the i18n key `rules.<id>.title`. */
  readonly id: string;
  readonly family: Family;
  readonly severity: Severity;
  readonly confidence: number;
  /** False for rules that are noisy by nature: the person switches them on. */
  readonly onByDefault: boolean;
}

/** Sees one segment at a time. `pair`: only where the target is not empty; `tags`: the same, with the tags in the texts. */
export interface SegmentRule extends RuleHead {
  readonly needs: 'source' | 'pair' | 'tags';
  detect(segment: ScanSegment, context?: ScanContext): Iterable<Finding>;
}

/** Sees the whole document: names rendered two ways, repeated lines. */
export interface DocumentRule extends RuleHead {
  readonly needs: 'document';
  detect(segments: readonly ScanSegment[]): Iterable<Finding & { readonly segment: number }>;
}

export type Rule = SegmentRule | DocumentRule;

/** What a project has that texts are held against, beside its rules. */
export interface ScanContext {
  readonly terms: Termbase;
}

/** Which rules run. */
export interface ScanSettings {
  /** Rules switched on or off against their default, by id. */
  readonly switched: Readonly<Record<string, boolean>>;
}
