import { useTranslation } from 'react-i18next';
import { EXPORT_FORMATS, type ExportFormat } from '../../core/formats/document.ts';
import { RadioGroup } from '../ui/index.ts';

/** Dots part the keys of i18next, so the formats' ids can't stand in them. */
const KEYS = {
  'xliff-2.1': 'xliff21',
  'tmx-1.4': 'tmx14',
  csv: 'csv',
  html: 'html',
  'text-thai': 'textThai',
  'text-english': 'textEnglish',
} as const satisfies Readonly<Record<ExportFormat, string>>;

interface FormatChoiceProps {
  readonly selected: ExportFormat;
  readonly onSelect: (format: ExportFormat) => void;
}

/** The formats, each with what it is good for. */
export function FormatChoice({ selected, onSelect }: FormatChoiceProps) {
  const { t } = useTranslation();
  return (
    <RadioGroup
      label={t('exchange.format.legend')}
      selected={selected}
      onSelect={onSelect}
      options={EXPORT_FORMATS.map((format) => ({
        id: format,
        label: t(`exchange.format.${KEYS[format]}.name`),
        hint: t(`exchange.format.${KEYS[format]}.use`),
      }))}
    />
  );
}
