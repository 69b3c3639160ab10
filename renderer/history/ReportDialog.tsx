import { ChartColumn, Download } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../core/errors.ts';
import { dayOf } from '../../core/report/days.ts';
import type { Report } from '../../core/report/report.ts';
import { reportTables } from '../../core/report/tables.ts';
import type { ReportFormat } from '../../electron/ipc/contract.ts';
import { reportLabels } from '../../i18n/report-labels.ts';
import { call } from '../api.ts';
import { FailureNote } from '../dialogs/FailureNote.tsx';
import { useSlow } from '../project/use-job.ts';
import { closeDialog } from '../state/app.ts';
import { today } from '../text/when.ts';
import { Button, Dialog, EmptyState, Field, Progress, TextInput } from '../ui/index.ts';
import { dayAfter, startOfDay } from './days.ts';
import styles from './Report.module.css';
import { ReportTableView } from './ReportTableView.tsx';

interface Period {
  readonly from: number;
  readonly to: number;
}

/** The last thirty days at first. */
function firstDay(): string {
  const date = new Date();
  date.setDate(date.getDate() - 29);
  return dayOf(date.getTime());
}

/** Null where a day is missing, or they are the wrong way round. */
function periodOf(from: string, to: string): Period | null {
  const [start, end] = [startOfDay(from), startOfDay(dayAfter(to))];
  return start === null || end === null || start >= end ? null : { from: start, to: end };
}

/** What was done between two days, by whom: on the screen, and into files. */
export function ReportDialog() {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'th' ? 'th' : 'en';
  const [from, setFrom] = useState(firstDay);
  const [to, setTo] = useState(today);
  const period = useMemo(() => periodOf(from, to), [from, to]);
  const { report, failure } = useReport(period);
  const [saving, setSaving] = useState(false);
  /** Name of the file that was written last. */
  const [saved, setSaved] = useState<string | null>(null);
  const [failed, setFailed] = useState<Failure | null>(null);
  const slow = useSlow(period !== null && report === null && failure === null);
  const save = async (format: ReportFormat) => {
    if (period === null || saving) return;
    setSaving(true);
    setSaved(null);
    setFailed(null);
    const result = await call('report.write', { ...period, format });
    setSaving(false);
    if (!result.ok) return setFailed(result.error);
    if (result.value === null) return;
    setSaved(result.value.name);
  };
  const labels = period === null ? null : reportLabels(t, language, period, { at: Date.now(), by: null });
  const shown = failed ?? failure;
  const empty = report !== null && report.commands === 0;
  return (
    <Dialog
      size="full"
      title={t('history.report.title')}
      className={styles.dialog ?? ''}
      onClose={closeDialog}
      footer={
        <>
          <p role="status" className={styles.saved}>
            {saved !== null && t('history.report.saved', { name: saved })}
          </p>
          {(['html', 'csv'] as const).map((format) => (
            <Button
              key={format}
              icon={<Download />}
              disabled={report === null}
              busy={saving}
              onClick={() => void save(format)}
            >
              {t(format === 'html' ? 'history.report.saveHtml' : 'history.report.saveCsv')}
            </Button>
          ))}
          <Button onClick={closeDialog}>{t('common.close')}</Button>
        </>
      }
    >
      <div className={styles.body}>
        <div className={styles.period}>
          <Field label={t('history.report.from')}>
            {(control) => (
              <TextInput
                {...control}
                data-autofocus
                type="date"
                value={from}
                max={to}
                onChange={(event) => setFrom(event.currentTarget.value)}
              />
            )}
          </Field>
          <Field
            label={t('history.report.to')}
            error={period === null && from !== '' && to !== '' ? t('history.report.invalid') : undefined}
          >
            {(control) => (
              <TextInput
                {...control}
                type="date"
                value={to}
                min={from}
                onChange={(event) => setTo(event.currentTarget.value)}
              />
            )}
          </Field>
        </div>
        {shown !== null && <FailureNote failure={shown} />}
        {slow && <Progress label={t('history.report.looking')} />}
        {empty && (
          <EmptyState
            icon={<ChartColumn />}
            title={t('history.report.nothing')}
            text={t('history.report.nothingHint')}
          />
        )}
        {report !== null && !empty && labels !== null && (
          <>
            <p className={styles.note}>{labels.period}</p>
            {reportTables(report, labels).map((table) => (
              <ReportTableView key={table.title} table={table} labels={labels} />
            ))}
          </>
        )}
      </div>
    </Dialog>
  );
}

function useReport(period: Period | null) {
  const [found, setFound] = useState<{
    readonly period: Period;
    readonly report: Report | null;
    readonly failure: Failure | null;
  } | null>(null);
  useEffect(() => {
    if (period === null) return;
    let current = true;
    void call('report.get', period).then((result) => {
      if (!current) return;
      setFound({
        period,
        report: result.ok ? result.value : null,
        failure: result.ok ? null : result.error,
      });
    });
    return () => {
      current = false;
    };
  }, [period]);
  return found !== null && found.period === period ? found : { report: null, failure: null };
}
