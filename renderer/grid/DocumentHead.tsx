import { FileText } from 'lucide-react';
import type { Row } from '../../electron/ipc/contract.ts';
import { useProject } from '../state/project.ts';
import { rowAt, useView } from '../state/view.ts';
import styles from './Grid.module.css';

/**
 * The name of the document that begins with a row, where the project has several; null in the midst of one, and where the
 * row before is not here yet.
 */
export function useDocumentBegun(row: Row | undefined, index: number): string | null {
  const document = row?.segment.documentId ?? null;
  const begins = useView((state) => {
    if (document === null) return false;
    if (index === 0) return true;
    const before = rowAt(state, index - 1);
    return before !== null && before.segment.documentId !== document;
  });
  return useProject(({ info }) => {
    if (!begins || info === null || info.documents.length < 2) return null;
    return info.documents.find(({ id }) => id === document)?.name ?? null;
  });
}

/** Above the first row of a document; said with the row's number, since a row holds cells only. */
export function DocumentHead({ name }: { readonly name: string }) {
  return (
    <p className={styles.document} aria-hidden>
      <FileText />
      <bdi>{name}</bdi>
    </p>
  );
}
