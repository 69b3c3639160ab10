import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ImportPreview, ImportRequest } from '../../../electron/ipc/contract.ts';
import { NewProjectPage } from '../../../renderer/project/NewProjectPage.tsx';
import { adoptSettings } from '../../../renderer/state/settings.ts';
import { answering, file, no, ok, pageTests, person, SETTINGS } from '../fake/answering.ts';

const PREVIEW: ImportPreview = {
  format: 'xliff1',
  files: [{ name: 'a.xlf', size: 9, encoding: null, encodingConfidence: 1 }],
  columns: [],
  mapping: { source: null, target: null, id: null },
  paragraphs: { thai: 1, english: 0 },
  ...{ segments: 1, withTarget: 0, artifacts: [], sample: [], notes: 0, tagged: 0, states: {} },
  documents: [{ name: 'a.xlf', segments: 1 }],
  languages: { source: 'th', target: 'fr', swapped: false },
  warnings: [{ kind: 'languages', file: 'a.xlf', source: 'th', target: 'fr' }],
  invalid: [
    {
      ...{ file: 'a.xlf', errors: 3, warnings: 0 },
      violations: [
        {
          ...{ rule: 'id-repeated', severity: 'error', line: 5, column: 1, path: '/u=1' },
          params: { id: '1', name: 'trans-unit' },
        },
      ],
    },
  ],
};

describe('a text without Thai beside a Thai one', () => {
  pageTests();

  test('is set beside it where the person says that it is the English one', async () => {
    const bridge = answering({
      'import.inspect': ({ english }) =>
        ok({
          ...{ ...PREVIEW, format: 'several', invalid: [], languages: null },
          warnings: english === null ? [{ kind: 'no-thai', file: 'b.txt' }] : [],
        }),
    });
    render(<NewProjectPage thai={file('a.txt')} english={null} more={[file('b.txt')]} />);
    const yes = { name: 'It is the English: set it beside a.txt' };
    fireEvent.click(await screen.findByRole('button', yes));
    await waitFor(() => expect(screen.queryByRole('button', yes)).toBeNull());
    const asked = bridge.asked('import.inspect').at(-1);
    expect(asked).toMatchObject({ thai: file('a.txt').token, english: file('b.txt').token });
    expect(asked).not.toHaveProperty('more');
  });
});

describe('a file that is not valid', () => {
  pageTests();
  beforeEach(() => adoptSettings({ ...SETTINGS, people: [person('Ari')] }));

  test.each([
    [false, 'Create project…', 'project.create'],
    [true, 'Add to the project', 'documents.add'],
  ] as const)('is taken in only where that is wanted (adding: %s)', async (adding, button, name) => {
    const bridge = answering({
      'import.inspect': () => ok(PREVIEW),
      'project.create': () => no('cancelled'),
      'documents.add': () => no('cancelled'),
    });
    render(<NewProjectPage thai={file('a.xlf')} english={null} adding={adding} />);
    expect(await screen.findByText('“1” of “trans-unit” is taken already')).toBeTruthy();
    expect(screen.getByText('Line 5')).toBeTruthy();
    expect(screen.getByText('and 2 more')).toBeTruthy();
    expect(screen.getByText(/from th into fr/)).toBeTruthy();
    expect(screen.queryByRole('combobox')).toBeNull();
    const go = screen.getByRole<HTMLButtonElement>('button', { name: button });
    expect(go.disabled).toBe(true);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Import anyway' }));
    await waitFor(() => expect(go.disabled).toBe(false));
    fireEvent.click(go);
    const asked = () => bridge.asked(name) as readonly { readonly request: ImportRequest }[];
    await waitFor(() => expect(asked()).toHaveLength(1));
    expect(asked()[0]?.request.anyway).toBe(true);
  });
});
