import { useId } from 'react';
import { barOf, cellText, type ReportLabels, type ReportTable } from '../../core/report/tables.ts';
import { cx } from '../ui/index.ts';
import styles from './Report.module.css';

interface ReportTableViewProps {
  readonly table: ReportTable;
  readonly labels: ReportLabels;
}

const COLOURS = [styles.first, styles.second, styles.third];

/** Figures, and a bar a row that draws some of them; nothing is said by the bar alone. */
export function ReportTableView({ table, labels }: ReportTableViewProps) {
  const id = useId();
  const { title, note, columns, rows, bars } = table;
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h3 id={id}>{title}</h3>
      <p className={styles.note}>{note}</p>
      <div className={styles.wide}>
        <table className={cx(styles.table, bars.length === 0 && styles.plain)} aria-labelledby={id}>
          <thead>
            <tr>
              {columns.map((column, at) => (
                <th key={column} scope="col">
                  {bars.length > 1 && bars.includes(at) && (
                    <span className={cx(styles.key, COLOURS[bars.indexOf(at)])} aria-hidden />
                  )}
                  {column}
                </th>
              ))}
              {bars.length > 0 && <td />}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const [head, ...cells] = row;
              return (
                <tr key={head}>
                  <th scope="row">{head}</th>
                  {cells.map((value, at) => (
                    <td key={columns[at + 1]}>{cellText(value, labels)}</td>
                  ))}
                  {bars.length > 0 && (
                    <td className={styles.bar}>
                      <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                        {barOf(table, row).map(({ column, from, size }, at) => (
                          <rect
                            key={column}
                            className={COLOURS[at]}
                            x={from * 100}
                            y={0}
                            width={size * 100}
                            height={10}
                          />
                        ))}
                      </svg>
                    </td>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
