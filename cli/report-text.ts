import type { Detection, Severity } from '../core/model.ts';
import type { Context } from './context.ts';
import { sayMessage, slotOffers } from './finding.ts';
import type { Report } from './report.ts';
import { visible } from './visible.ts';

/** One line a finding, `file:segment:start-end: severity: message [rule]`, its fixes below it, and a sum at the end. */
export function textReport({ t, out }: Context): Report {
  const counts: Record<Severity, number> = { error: 0, warning: 0, hint: 0 };
  let files = 0;

  const fixLines = ({ text, fixes }: Detection): string[] =>
    fixes.map((fix) => {
      const label = fix.label === undefined ? '' : ` (${sayMessage(t, fix.label)})`;
      const safe = fix.safe ? ` ${t('cli.check.safe')}` : '';
      return `    “${visible(text)}” → “${visible(fix.text)}”${label}${safe}`;
    });

  return {
    begin: async () => {},
    async file({ file, segments }, found) {
      files += 1;
      for (const [index, segment] of segments.entries()) {
        const detections = found[index] ?? [];
        for (const detection of detections) {
          const { severity, span, reason, rule, side } = detection;
          counts[severity] += 1;
          const place = `${file}:${segment.name}:${side === 'target' ? 'en:' : ''}${span.start}-${span.end}`;
          await out.line(
            `${place}: ${t(`common.severity.${severity}`)}: ${visible(sayMessage(t, reason))} [${rule}]`,
          );
          for (const line of fixLines(detection)) await out.line(line);
        }
        for (const { repair } of slotOffers(detections)) {
          const values = repair.assignments[0]?.values ?? [];
          const pairs = repair.slots.map(({ text }, slot) => `${text} → ${values[slot] ?? '?'}`).join(', ');
          await out.line(`    ${t('cli.check.together', { pairs })}`);
        }
      }
    },
    async end() {
      const { error, warning, hint } = counts;
      const sum = t('cli.check.sum', {
        errors: t('cli.check.errors', { count: error }),
        warnings: t('cli.check.warnings', { count: warning }),
        hints: t('cli.check.hints', { count: hint }),
        files: t('cli.check.files', { count: files }),
      });
      await out.line(sum);
    },
  };
}
