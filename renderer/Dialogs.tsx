import { useEffect } from 'react';
import { assertNever } from '../core/model.ts';
import { AlignSplitDialog } from './alignment/AlignSplitDialog.tsx';
import { ConfirmManyDialog } from './alignment/ConfirmManyDialog.tsx';
import { DiscardDialog } from './alignment/DiscardDialog.tsx';
import { FinishDialog } from './alignment/FinishDialog.tsx';
import { KeysDialog } from './commands/KeysDialog.tsx';
import { Palette } from './commands/Palette.tsx';
import { MergeDialog } from './copies/MergeDialog.tsx';
import { FindReplace } from './dialogs/FindReplace.tsx';
import { RepairPreview } from './dialogs/RepairPreview.tsx';
import { ExportDialog } from './exchange/ExportDialog.tsx';
import { TakeReviewDialog } from './exchange/TakeReviewDialog.tsx';
import { GoToDialog } from './grid/GoToDialog.tsx';
import { SplitDialog } from './grid/SplitDialog.tsx';
import { ReturnDialog } from './handing/ReturnDialog.tsx';
import { SendDialog } from './handing/SendDialog.tsx';
import { GiveReasonDialog } from './history/GiveReasonDialog.tsx';
import { HistoryDialog } from './history/HistoryDialog.tsx';
import { HistoryFaultsDialog } from './history/HistoryFaults.tsx';
import { ReportDialog } from './history/ReportDialog.tsx';
import { TakeBackDialog } from './history/TakeBackDialog.tsx';
import { AllNotesDialog } from './notes/AllNotesDialog.tsx';
import { InUseDialog } from './project/InUseDialog.tsx';
import { ReasonsDialog } from './review/ReasonsDialog.tsx';
import { VerdictAllDialog } from './review/VerdictAllDialog.tsx';
import { ImportRulesDialog } from './rules/ImportRulesDialog.tsx';
import { RuleDialog } from './rules/RuleDialog.tsx';
import { RulesDialog } from './rules/RulesDialog.tsx';
import { AboutDialog } from './settings/AboutDialog.tsx';
import { IdentityDialog } from './settings/IdentityDialog.tsx';
import { SettingsDialog } from './settings/SettingsDialog.tsx';
import { type AppDialog, closeDialog, openDialog, useApp } from './state/app.ts';
import { focusRow } from './state/selection.ts';
import { ConcordanceDialog } from './terms/ConcordanceDialog.tsx';
import { TermDialog } from './terms/TermDialog.tsx';
import { TermsDialog } from './terms/TermsDialog.tsx';

/** The one dialog that is open, if any. */
export function Dialogs() {
  const dialog = useApp((state) => state.dialog);
  const open = dialog !== null;
  // What had the focus before may be gone: an applied artifact's card, a menu that offered the command.
  useEffect(() => {
    if (!open && document.activeElement === document.body) focusRow();
  }, [open]);
  return dialog === null ? null : draw(dialog);
}

const leaveRule = (to: 'rules' | null) => (to === null ? closeDialog : () => openDialog({ kind: 'rules' }));

function draw(dialog: AppDialog) {
  switch (dialog.kind) {
    case 'identity':
      return <IdentityDialog onClose={closeDialog} />;
    case 'settings':
      return <SettingsDialog onClose={closeDialog} />;
    case 'about':
      return <AboutDialog onClose={closeDialog} />;
    case 'all-notes':
      return <AllNotesDialog />;
    case 'export':
      return <ExportDialog onClose={closeDialog} />;
    case 'history':
      return <HistoryDialog />;
    case 'report':
      return <ReportDialog />;
    case 'give-reason':
      return <GiveReasonDialog />;
    case 'take-back':
      return <TakeBackDialog entry={dialog.entry} />;
    case 'history-faults':
      return <HistoryFaultsDialog />;
    case 'send':
      return <SendDialog />;
    case 'return':
      return <ReturnDialog handOff={dialog.handOff} />;
    case 'merge-copy':
      return <MergeDialog copy={dialog.copy} />;
    case 'in-use':
      return <InUseDialog params={dialog.params} />;
    case 'repair':
      return <RepairPreview scope={dialog.scope} onClose={closeDialog} />;
    case 'replace':
      return <FindReplace find={dialog.find} onClose={closeDialog} />;
    case 'reasons':
      return <ReasonsDialog />;
    case 'approve-all':
      return <VerdictAllDialog />;
    case 'rules':
      return <RulesDialog onClose={closeDialog} />;
    case 'rule':
      return (
        <RuleDialog
          rule={dialog.rule}
          start={dialog.start}
          listed={dialog.from === 'rules'}
          onClose={leaveRule(dialog.from)}
        />
      );
    case 'take-review':
      return <TakeReviewDialog preview={dialog.preview} onClose={closeDialog} />;
    case 'import-rules':
      return <ImportRulesDialog name={dialog.name} rules={dialog.rules} onClose={leaveRule('rules')} />;
    case 'terms':
      return <TermsDialog onClose={closeDialog} />;
    case 'term':
      return (
        <TermDialog
          term={dialog.term}
          start={dialog.start}
          listed={dialog.from === 'terms'}
          onClose={dialog.from === 'terms' ? () => openDialog({ kind: 'terms' }) : closeDialog}
        />
      );
    case 'concordance':
      return <ConcordanceDialog start={dialog.start} onClose={closeDialog} />;
    case 'split':
      return <SplitDialog segment={dialog.segment} at={dialog.at} />;
    case 'align-split':
      return <AlignSplitDialog group={dialog.group} />;
    case 'align-confirm-many':
      return <ConfirmManyDialog />;
    case 'align-discard':
      return <DiscardDialog />;
    case 'align-finish':
      return <FinishDialog />;
    case 'palette':
      return <Palette />;
    case 'go-to':
      return <GoToDialog />;
    case 'keys':
      return <KeysDialog />;
    default:
      return assertNever(dialog);
  }
}
