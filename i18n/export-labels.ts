import type { TFunction } from 'i18next';
import type { ExportCounts, ExportLabels } from '../core/formats/format.ts';
import type { Language } from './index.ts';

/** The words that a writer of core/formats puts into a file, in the language of `t`. Times are in the system's own zone. */
export function exportLabels(t: TFunction, language: Language): ExportLabels {
  const dates = new Intl.DateTimeFormat(language === 'th' ? 'th-TH' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
  });
  const date = (iso: string): string => dates.format(new Date(iso));
  return {
    language,
    number: t('exportFile.number'),
    thai: t('exportFile.thai'),
    english: t('exportFile.english'),
    state: t('exportFile.state'),
    notes: t('exportFile.notes'),
    artifacts: t('exportFile.artifacts'),
    states: {
      untranslated: t('common.state.untranslated'),
      draft: t('common.state.draft'),
      translated: t('common.state.translated'),
      'changes-requested': t('common.state.changes-requested'),
      rejected: t('common.state.rejected'),
      approved: t('common.state.approved'),
    },
    resolved: t('exportFile.resolved'),
    clean: t('exportFile.clean'),
    notClean: (counts) => t('exportFile.notClean', { facts: facts(t, counts, language) }),
    onePerson: t('exportFile.onePerson'),
    historyFaults: (count) => t('exportFile.historyFaults', { count }),
    approvedBy: (name) => t('exportFile.approvedBy', { name }),
    exported: ({ tool, by, at }) =>
      by === null
        ? t('exportFile.written', { tool, date: date(at) })
        : t('exportFile.writtenBy', { tool, name: by, date: date(at) }),
    date,
  };
}

function facts(t: TFunction, counts: ExportCounts, language: Language): string {
  const { segments, notApproved, openArtifacts, leftOut } = counts;
  const parts = [
    notApproved > 0 ? t('exportFile.notApproved', { count: notApproved, segments }) : null,
    openArtifacts > 0 ? t('exportFile.openArtifacts', { count: openArtifacts }) : null,
    leftOut > 0 ? t('exportFile.leftOut', { count: leftOut }) : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? t('exportFile.incomplete') : parts.join(language === 'th' ? ' ' : ', ');
}
