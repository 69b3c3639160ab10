import { ArrowDownUp, FileText, FolderOpen, Plus, Table2, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ChosenFile, Encoding, ImportPreview } from '../../electron/ipc/contract.ts';
import { Button, Field, IconButton, Select } from '../ui/index.ts';
import styles from './ChosenFiles.module.css';
import {
  type Column,
  type FileSlot,
  type ImportDraft,
  swapped,
  withColumn,
  withEncoding,
  withFile,
  withoutMore,
} from './import-draft.ts';

/** Names of standards: the same in every language. */
const ENCODING_NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-874': 'Windows-874 (TIS-620)',
};
const SURE = 0.8;

interface ChosenFilesProps {
  readonly draft: ImportDraft;
  readonly preview: ImportPreview | null;
  readonly onChange: (draft: ImportDraft) => void;
  readonly onChoose: (slot: FileSlot) => void;
  readonly onMore: () => void;
}

/** The chosen files with their encodings and, for a table, what its columns are: all correctable. */
export function ChosenFiles({ draft, preview, onChange, onChoose, onMore }: ChosenFilesProps) {
  const { t } = useTranslation();
  const isTable = preview?.format === 'table';
  const format = preview?.format ?? 'text';
  const isText = format === 'text' || format === 'text-pair' || format === 'several';
  const thaiKind = isTable
    ? t('newProject.files.table')
    : isText
      ? t('newProject.files.thai')
      : t(`newProject.format.${format}`);
  return (
    <section aria-labelledby="files-title" className={styles.files}>
      <h2 id="files-title" className={styles.title}>
        {t('newProject.files.title')}
      </h2>
      <FileCard
        kind={thaiKind}
        file={draft.thai}
        table={isTable}
        chosenEncoding={draft.thaiEncoding}
        recognised={preview?.files[0]}
        onEncoding={(encoding) => onChange(withEncoding(draft, 'thai', encoding))}
        onChoose={() => onChoose('thai')}
      />
      {draft.english !== null && (
        <>
          <Button
            size="sm"
            variant="quiet"
            className={styles.swap}
            icon={<ArrowDownUp />}
            onClick={() => onChange(swapped(draft))}
          >
            {t('newProject.files.swap')}
          </Button>
          <FileCard
            kind={t('newProject.files.english')}
            file={draft.english}
            table={false}
            chosenEncoding={draft.englishEncoding}
            recognised={preview?.files[1]}
            onEncoding={(encoding) => onChange(withEncoding(draft, 'english', encoding))}
            onChoose={() => onChoose('english')}
            onRemove={() => onChange(withFile(draft, 'english', null))}
          />
        </>
      )}
      {draft.english === null && preview?.format === 'text' && (
        <div className={styles.add}>
          <Button icon={<Plus />} onClick={() => onChoose('english')}>
            {t('newProject.files.add')}
          </Button>
          <p className={styles.hint}>{t('newProject.files.addHint')}</p>
        </div>
      )}
      {draft.more.length > 0 && (
        <ul aria-label={t('newProject.files.others')} className={styles.others}>
          {draft.more.map((file) => (
            <li key={file.token} className={styles.other}>
              <FileText aria-hidden />
              <span className={styles.name}>{file.name}</span>
              <IconButton
                size="sm"
                label={t('newProject.files.drop', { name: file.name })}
                icon={<X />}
                onClick={() => onChange(withoutMore(draft, file))}
              />
            </li>
          ))}
        </ul>
      )}
      {draft.english === null && (
        <div className={styles.add}>
          <Button variant="quiet" icon={<Plus />} onClick={onMore}>
            {t('newProject.files.more')}
          </Button>
          <p className={styles.hint}>{t('newProject.files.moreHint')}</p>
        </div>
      )}
      {isTable && <Columns preview={preview} draft={draft} onChange={onChange} />}
    </section>
  );
}

interface FileCardProps {
  /** What it is. */
  readonly kind: string;
  readonly file: ChosenFile;
  readonly table: boolean;
  readonly chosenEncoding: Encoding | null;
  readonly recognised: ImportPreview['files'][number] | undefined;
  readonly onEncoding: (encoding: Encoding) => void;
  readonly onChoose: () => void;
  readonly onRemove?: () => void;
}

function FileCard(props: FileCardProps) {
  const { kind, file, table, chosenEncoding, recognised, onEncoding, onChoose, onRemove } = props;
  const { t, i18n } = useTranslation();
  const selfDescribed = recognised?.encoding === null;
  const encoding = chosenEncoding ?? recognised?.encoding ?? undefined;
  const certainty =
    chosenEncoding !== null
      ? t('newProject.encoding.chosen')
      : recognised === undefined
        ? null
        : recognised.encodingConfidence >= SURE
          ? t('newProject.encoding.sure')
          : t('newProject.encoding.unsure');
  return (
    <article className={styles.card}>
      <div className={styles.head}>
        {table ? <Table2 aria-hidden /> : <FileText aria-hidden />}
        <div className={styles.names}>
          <p className={styles.kind}>{kind}</p>
          <p className={styles.name}>{file.name}</p>
          <p className={styles.hint}>{size(file.size, i18n.language)}</p>
        </div>
        <IconButton
          size="sm"
          label={t('newProject.files.changeNamed', { name: file.name })}
          icon={<FolderOpen />}
          onClick={onChoose}
        />
        {onRemove !== undefined && (
          <IconButton size="sm" label={t('newProject.files.remove')} icon={<X />} onClick={onRemove} />
        )}
      </div>
      {!selfDescribed && (
        <div className={styles.encoding}>
          <Field hideLabel label={t('newProject.encoding.labelOf', { name: file.name })}>
            {(control) => (
              <Select
                {...control}
                value={encoding ?? ''}
                onChange={(event) => onEncoding(event.currentTarget.value as Encoding)}
              >
                {encoding === undefined && <option value="" />}
                {Object.entries(ENCODING_NAMES).map(([id, name]) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <p className={styles.hint}>{certainty}</p>
        </div>
      )}
    </article>
  );
}

const COLUMNS = ['source', 'target', 'id'] as const satisfies readonly Column[];

interface ColumnsProps {
  readonly preview: ImportPreview;
  readonly draft: ImportDraft;
  readonly onChange: (draft: ImportDraft) => void;
}

function Columns({ preview, draft, onChange }: ColumnsProps) {
  const { t } = useTranslation();
  const mapping = draft.mapping ?? preview.mapping;
  return (
    <fieldset className={styles.columns}>
      <legend className={styles.legend}>{t('newProject.columns.title')}</legend>
      {COLUMNS.map((column) => (
        <Field key={column} label={t(`newProject.columns.${column}`)}>
          {(control) => (
            <Select
              {...control}
              value={mapping[column] ?? ''}
              onChange={({ currentTarget: { value } }) =>
                onChange(withColumn(draft, preview.mapping, column, value === '' ? null : Number(value)))
              }
            >
              {column !== 'source' && <option value="">{t('newProject.columns.none')}</option>}
              {column === 'source' && mapping.source === null && <option value="" />}
              {preview.columns.map((name, index) => (
                <option key={index} value={index}>
                  {name.trim() === '' ? t('newProject.columns.unnamed', { number: index + 1 }) : name}
                </option>
              ))}
            </Select>
          )}
        </Field>
      ))}
    </fieldset>
  );
}

/** Decimal units, as file managers show them. */
function size(bytes: number, language: string): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1_000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 }).format(value);
}
