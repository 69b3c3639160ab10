/** Which page and which dialog the person sees. */
import { create } from 'zustand';
import type { MessageParams, SegmentId, Side } from '../../core/model.ts';
import type {
  AlignmentGroup,
  Args,
  ChosenFile,
  Launch,
  ListedHandOff,
  ReviewPreview,
  Term,
  TermDefinition,
  TimelineEntry,
  UserRule,
  UserRuleDefinition,
} from '../../electron/ipc/contract.ts';
import { clearErrors } from '../ui/toast.ts';

export type Page =
  | { readonly at: 'start' }
  | {
      readonly at: 'new';
      readonly thai: ChosenFile | null;
      readonly english: ChosenFile | null;
      /** Further files, each a document of its own. */
      readonly more?: readonly ChosenFile[];
      /** Into the open project, instead of a new one. */
      readonly adding?: boolean;
    }
  | { readonly at: 'editor' }
  | { readonly at: 'alignment' };

export type RepairScope = Args<'repair.preview'>['scope'];

export type AppDialog =
  | { readonly kind: 'identity' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'about' }
  | { readonly kind: 'all-notes' }
  | { readonly kind: 'export' }
  | { readonly kind: 'history' }
  | { readonly kind: 'report' }
  | { readonly kind: 'give-reason' }
  /** Null: all that one person did, who is chosen there. */
  | { readonly kind: 'take-back'; readonly entry: TimelineEntry | null }
  | { readonly kind: 'history-faults' }
  | { readonly kind: 'send' }
  | { readonly kind: 'return'; readonly handOff: ListedHandOff }
  | { readonly kind: 'merge-copy'; readonly copy: ChosenFile }
  | { readonly kind: 'in-use'; readonly params: MessageParams }
  | { readonly kind: 'repair'; readonly scope: RepairScope }
  | { readonly kind: 'replace'; readonly find: string }
  | { readonly kind: 'approve-all' }
  | { readonly kind: 'reasons' }
  | { readonly kind: 'rules' }
  | {
      readonly kind: 'rule';
      /** Null: a new one, of which `start` is known. */
      readonly rule: UserRule | null;
      readonly start: Partial<UserRuleDefinition>;
      /** The dialog that it leads back to. */
      readonly from: 'rules' | null;
    }
  | { readonly kind: 'take-review'; readonly preview: ReviewPreview }
  | { readonly kind: 'import-rules'; readonly name: string; readonly rules: readonly UserRule[] }
  | { readonly kind: 'terms' }
  | {
      readonly kind: 'term';
      /** Null: a new one, of which `start` is known. */
      readonly term: Term | null;
      readonly start: Partial<TermDefinition>;
      /** The dialog that it leads back to. */
      readonly from: 'terms' | null;
    }
  | { readonly kind: 'concordance'; readonly start: { readonly text: string; readonly side: Side } }
  | {
      readonly kind: 'split';
      readonly segment: SegmentId;
      /** Where the caret stood; null where it stood in no cell. */
      readonly at: { readonly side: Side; readonly offset: number } | null;
    }
  | { readonly kind: 'align-split'; readonly group: AlignmentGroup }
  | { readonly kind: 'align-confirm-many' }
  | { readonly kind: 'align-finish' }
  | { readonly kind: 'align-discard' }
  | { readonly kind: 'palette' }
  | { readonly kind: 'go-to' }
  | { readonly kind: 'keys' };

interface AppState {
  readonly page: Page;
  readonly dialog: AppDialog | null;
  readonly launch: Launch | null;
}

export const useApp = create<AppState>(() => ({ page: { at: 'start' }, dialog: null, launch: null }));

export function goTo(page: Page): void {
  clearErrors();
  useApp.setState({ page, dialog: null });
}

export function openDialog(dialog: AppDialog): void {
  useApp.setState({ dialog });
}

export function closeDialog(): void {
  useApp.setState({ dialog: null });
}
