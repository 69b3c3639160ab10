/** What we export is valid for others: the official schemas, by xmllint. */
import { expect, test } from 'vitest';
import type { ExportDocument } from '../../core/formats/document.ts';
import { writeDocument } from '../../core/formats/registry.ts';
import { writeXliff1 } from '../../core/formats/xliff1/write.ts';
import { EVERYTHING } from '../core/formats/fixtures.ts';
import { SCHEMAS_PRESENT, type Schema, violations, WANTS_SHARED } from '../core/formats/shared.ts';
import { everythingProject, sampleProject } from './projects.ts';

type Exported = readonly [name: string, schema: Schema, write: (project: ExportDocument) => Uint8Array];
const EXPORTS: readonly Exported[] = [
  ['XLIFF 1.2', 'xliff-1.2-transitional', (project) => writeDocument('xliff-1.2', project, EVERYTHING)],
  [
    'XLIFF 1.2 without extensions',
    'xliff-1.2-strict',
    (project) => writeXliff1(project, { ...EVERYTHING, extensions: false }),
  ],
  ['XLIFF 2.1', 'xliff-2.1', (project) => writeDocument('xliff-2.1', project, EVERYTHING)],
  ['TMX 1.4', 'tmx-1.4', (project) => writeDocument('tmx-1.4', project, EVERYTHING)],
];

test.skipIf(!SCHEMAS_PRESENT).each(EXPORTS)(
  `%s of the sample and of 10,000 segments is valid by %s ${WANTS_SHARED}`,
  (_, schema, write) => {
    for (const project of [sampleProject(), everythingProject()]) {
      expect(violations(write(project), schema)).toBe('');
    }
  },
);
