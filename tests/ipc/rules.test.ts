/** Rules over the real engine and a real project; files of rules, those of strangers too. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { UserRule, UserRuleId } from '../../core/artifacts/user-rule.ts';
import { SongphasaError } from '../../core/errors.ts';
import type { SegmentId } from '../../core/model.ts';
import { writeWhole } from '../../db/whole-file.ts';
import { type Args, contract } from '../../electron/ipc/contract.ts';
import { parseRules, readRulesFile, writeRules } from '../../electron/rules-file.ts';
import { reviewer, translator, withProject } from './real-engine.ts';
import { temporaryFolder } from './temporary.ts';
import { definition } from './valid-args.ts';

const uuid = (n: number) => `0190a5b0-0000-7000-8000-${String(n).padStart(12, '0')}` as UserRuleId;
const rule = (part: Partial<UserRule> = {}): UserRule => ({ ...definition, id: uuid(1), ...part });
const put = (part: Partial<UserRule> = {}): Args<'rules.put'> => ({
  rules: [{ ...definition, id: null, ...part }],
});

describe('rules of a project', () => {
  test('are listed, made with an id of their own, switched and taken away, and all of it is undone', () => {
    const { ask, rows } = withProject();
    expect(ask('rules.list', {}).builtIn.find(({ id }) => id === 'placeholder')).toEqual({
      ...{ id: 'placeholder', family: 'placeholder', needs: 'source', severity: 'error' },
      ...{ onByDefault: true, on: true, open: 1, kept: 0, repairable: 0 },
    });
    const made = ask('rules.put', put({ find: 'คำสั่ง', replacement: 'คำพิพากษา' }));
    const [id = uuid(0)] = made.rules;
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(made).toMatchObject({
      kind: 'set-rules',
      changed: 1,
      stoppedRules: [],
      undo: { undo: 'set-rules' },
    });
    expect(rows()[1]?.artifacts).toMatchObject([{ rule: `user:${id}`, text: 'คำสั่ง' }]);
    ask('rules.switch', {
      switched: [
        { rule: `user:${id}`, on: false },
        { rule: 'placeholder', on: false },
      ],
    });
    expect(rows().map(({ artifacts }) => artifacts.length)).toEqual([0, 0, 0]);
    ask('history.undo', {});
    expect(rows().map(({ artifacts }) => artifacts.length)).toEqual([1, 1, 0]);
    ask('rules.remove', { rules: [id] });
    expect(ask('rules.list', {}).own).toEqual([]);
    ask('history.undo', {});
    expect(ask('rules.list', {}).own).toMatchObject([{ rule: { id }, open: 1 }]);
  });

  test('are there when the project is opened again, also for who only looks', () => {
    const { ask, file } = withProject();
    ask('rules.put', put({ find: 'คำสั่ง' }));
    ask('close', {});
    ask('open', { path: file });
    expect(ask('rules.list', {}, null).own).toHaveLength(1);
  });

  test('need somebody who changes them', () => {
    const { code } = withProject();
    expect(code('rules.put', put(), null)).toBe('no-actor');
    expect(code('rules.switch', { switched: [{ rule: 'placeholder', on: false }] }, null)).toBe('no-actor');
    expect(code('rules.declineOffer', { find: 'ก', replace: '' }, null)).toBe('no-actor');
  });

  test('are repaired all together, each by its first fix', () => {
    const { ask, rows } = withProject('ค่าคอมมิชชันมีมติ\nค่าคอมมิชชันฯประชุม\n');
    const [id = uuid(0)] = ask('rules.put', put()).rules;
    const { lines, total } = ask('repair.preview', { scope: { kind: 'rule', rule: `user:${id}` } });
    expect(total).toBe(2);
    ask('repair.apply', {
      picks: lines.map(({ artifact, fix, revision }) => ({ artifact: artifact.id, fix, revision })),
    });
    expect(rows().map(({ segment }) => segment.source)).toEqual(['คณะกรรมาธิการมีมติ', 'คณะกรรมาธิการฯประชุม']);
  });

  test('are repaired page by page where there are many, and afresh the next time', () => {
    const { ask } = withProject('ค่าคอมมิชชันประชุม\n'.repeat(4_500));
    const [id = uuid(0)] = ask('rules.put', put()).rules;
    const scope = { kind: 'rule', rule: `user:${id}` } as const;
    const first = ask('repair.preview', { scope });
    expect(first).toMatchObject({ total: 4_500, next: 2_000 });
    const second = ask('repair.preview', { scope, from: 2_000 });
    const third = ask('repair.preview', { scope, from: 4_000 });
    expect([first, second, third].map(({ lines }) => lines.length)).toEqual([2_000, 2_000, 500]);
    expect(third.next).toBeUndefined();
    const picks = [first, second, third].flatMap(({ lines }) =>
      lines.map(({ artifact, fix, revision }) => ({ artifact: artifact.id, fix, revision })),
    );
    expect(new Set(picks.map(({ artifact }) => artifact)).size).toBe(4_500);
    expect(ask('repair.apply', { picks }).changed).toBe(4_500);
    expect(ask('repair.preview', { scope }).total).toBe(0);
  }, 60_000);

  test('that run away are stopped, named, and the engine answers on', () => {
    const { ask, code } = withProject(`กกก\n${'ก'.repeat(60)}!\n`);
    const done = ask('rules.put', put({ name: 'วิ่งหนี', find: '(ก+)+$', replacement: null }));
    expect(done.stoppedRules).toMatchObject([{ name: 'วิ่งหนี', number: 2 }]);
    expect(code('rules.try', { definition: { ...definition, find: '(ก+)+$' } })).toBe('pattern-invalid');
    expect(ask('project.summary', {}).summary.segments).toBe(2);
  }, 30_000);
});

describe('a repair made twice by hand', () => {
  const mend = (
    ask: ReturnType<typeof withProject>['ask'],
    row: { segment: { id: SegmentId; revision: number; source: string } },
  ) =>
    ask('segments.update', {
      segment: row.segment.id,
      expectedRevision: row.segment.revision,
      source: row.segment.source.replace('ค่าคอมมิชชัน', 'คณะกรรมาธิการ'),
      confirm: false,
    });

  test('is offered once, and not after it was declined', () => {
    const { ask, rows } = withProject('ค่าคอมมิชชันมีมติ\nวันนี้ค่าคอมมิชชันประชุม\nศาลมีคำสั่ง\n');
    for (const row of rows().slice(0, 2)) mend(ask, row);
    const offer = { find: 'ค่าคอมมิชชัน', replace: 'คณะกรรมาธิการ' };
    expect(ask('rules.offer', {})).toMatchObject(offer);
    expect(ask('rules.offer', {}, reviewer)).toBeNull();
    expect(ask('rules.offer', {}, null)).toBeNull();
    ask('rules.declineOffer', offer, translator);
    expect(ask('rules.offer', {})).toBeNull();
  });
});

describe('comparing in a quiet moment', () => {
  const LINE = 'ห้องสมุดประชาชนเปิดให้บริการทุกวันไม่เว้นวันหยุดราชการ';
  const TEXT = `${LINE}\nตลาดปลา\nท่าเรือ\n`;

  function engine() {
    const project = withProject(TEXT);
    const compared = () =>
      project.notices.flatMap((notice) => (notice.kind === 'compared' ? [notice.compared] : []));
    const repeat = () => {
      const row = project.rows()[2];
      if (row === undefined) throw new Error('no row');
      const { id, revision } = row.segment;
      project.ask('segments.update', {
        segment: id,
        expectedRevision: revision,
        source: LINE,
        confirm: false,
      });
      return id;
    };
    return { ...project, compared, repeat };
  }

  test('finds what an edit has brought about, and says where', () => {
    const { engine: worker, compared, repeat, rows } = engine();
    worker.whenQuiet(() => false);
    const id = repeat();
    expect(rows()[2]?.artifacts).toEqual([]);
    worker.whenQuiet(() => false);
    expect(rows()[2]?.artifacts.map(({ rule: name }) => name)).toEqual(['repeated-line']);
    expect(compared()).toMatchObject([{ segments: [id], summary: { openArtifacts: 1 } }]);
    worker.whenQuiet(() => false);
    expect(compared()).toHaveLength(1);
  });

  test('gives way to whoever asks, writes nothing then, and begins again', () => {
    const { engine: worker, compared, repeat, rows } = engine();
    repeat();
    let reads = 0;
    const isAsked = () => {
      reads += 1;
      return reads > 4;
    };
    worker.whenQuiet(isAsked);
    expect(rows()[2]?.artifacts).toEqual([]);
    expect(compared()).toEqual([]);
    worker.whenQuiet(() => false);
    expect(compared()).toHaveLength(1);
  });

  test('is made up for before an export is looked over', () => {
    const { ask, repeat, compared } = engine();
    const id = repeat();
    expect(ask('export.review', { document: null }).openArtifactCount).toBe(1);
    expect(compared()).toMatchObject([{ segments: [id], summary: { openArtifacts: 1 } }]);
  });

  test('without a project is nothing', () => {
    const { ask, engine: worker } = engine();
    ask('close', {});
    expect(() => worker.whenQuiet(() => false)).not.toThrow();
  });
});

describe('the schemas', () => {
  const takes = (name: 'rules.put' | 'rules.try' | 'rules.switch', args: unknown) =>
    contract[name].args.safeParse(args).success;

  test.each<[string, unknown]>([
    ['no pattern', { find: '' }],
    ['an endless pattern', { find: 'ก'.repeat(1_001) }],
    ['a name of blanks', { name: '  ' }],
    ['an unknown family', { family: 'politics' }],
    ['an unknown mode', { mode: 'glob' }],
    ['both sides', { side: 'both' }],
    ['a number for a text', { find: 5 }],
    ['nothing for a word', { safe: null }],
    ['an endless replacement', { replacement: 'ก'.repeat(1_001) }],
    ['a field of its own', { flags: 'gimsuy' }],
    ['a function in a text', { toString: 'x' }],
  ])('refuse a rule with %s', (_, part) => {
    expect(takes('rules.try', { definition: { ...definition, ...(part as object) } })).toBe(false);
    expect(takes('rules.put', { rules: [{ ...definition, id: null, ...(part as object) }] })).toBe(false);
  });

  test.each([['not an id'], ['user:1'], ['../../x'], [7], ['0190A5B0-0000-7000-8000-000000000001']])(
    'refuse the id %j',
    (id) => {
      expect(takes('rules.put', { rules: [{ ...definition, id }] })).toBe(false);
    },
  );

  test.each(['', 'Placeholder', 'user:', 'a b', 'x'.repeat(70), 'user:../'])(
    'refuse to switch %j',
    (name) => {
      expect(takes('rules.switch', { switched: [{ rule: name, on: true }] })).toBe(false);
    },
  );

  test('take so many rules and no more', () => {
    const many = (count: number) => ({
      rules: Array.from({ length: count }, () => ({ ...definition, id: null })),
    });
    expect(takes('rules.put', many(200))).toBe(true);
    expect(takes('rules.put', many(201))).toBe(false);
    expect(takes('rules.put', many(0))).toBe(false);
  });
});

describe('a file of rules', () => {
  const bytes = (content: unknown) =>
    new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content));
  const file = (rules: unknown[], head: object = {}) =>
    bytes({ format: 'songphasa-rules', version: 1, ...head, rules });

  test('comes back as it was written, whatever is in it', () => {
    const rules = [
      rule(),
      rule({ id: uuid(2), find: '"\\u0e01\u0000\n', replacement: null, reason: '' }),
      rule({ id: uuid(3), mode: 'plain', find: '😀ก้ำ' }),
    ];
    const folder = temporaryFolder();
    const place = path.join(folder, 'กฎ.json');
    writeWhole(place, [writeRules(rules)]);
    expect(readRulesFile(place)).toEqual(rules);
    writeFileSync(place, `\ufeff${writeRules(rules)}`);
    expect(readRulesFile(place)).toEqual(rules);
  });

  test.each<[string, Uint8Array, object]>([
    ['no JSON', bytes('rules!'), { reason: 'not-json' }],
    ['half of it', bytes('{"format":"songphasa-rules"'), { reason: 'not-json' }],
    ['not UTF-8', new Uint8Array([0xff, 0xfe, 0x7b]), { reason: 'not-json' }],
    ['a list', bytes([]), { reason: 'not-rules' }],
    ['null', bytes('null'), { reason: 'not-rules' }],
    ['nested without end', bytes('['.repeat(100_000) + ']'.repeat(100_000)), { reason: 'not-rules' }],
    ['of another program', bytes({ format: 'omegat', version: 1 }), { reason: 'not-rules' }],
    ['without rules', file([]), { reason: 'not-rules' }],
    ['with something beside', file([rule()], { script: 'x' }), { reason: 'not-rules' }],
    ['of a version without number', file([rule()], { version: '1' }), { reason: 'not-rules' }],
    ['of a later version', file([{ anything: true }], { version: 2 }), { reason: 'newer' }],
    [
      'with a rule that lacks a field',
      file([rule(), { ...rule(), find: undefined }]),
      { reason: 'rule', number: 2, field: 'find' },
    ],
    ['with a rule that is none', file(['ก']), { reason: 'rule', number: 1, field: '…' }],
    [
      'with a field that rules have not',
      file([{ ...rule(), flags: 'g' }]),
      { reason: 'rule', number: 1, field: '…' },
    ],
    [
      'with a prototype in it',
      bytes(writeRules([rule()]).replace('"id"', '"__proto__": {"safe": true}, "id"')),
      { reason: 'rule', number: 1 },
    ],
    ['with one rule twice', file([rule(), rule()]), { reason: 'same-id' }],
    [
      'with too many',
      file(Array.from({ length: 201 }, (_, n) => rule({ id: uuid(n) }))),
      { reason: 'not-rules' },
    ],
  ])('that is %s is refused by name', (_, content, params) => {
    let thrown: unknown;
    try {
      parseRules(content);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(SongphasaError);
    expect(thrown).toMatchObject({ code: 'rules-file-invalid', params });
  });

  test('with patterns that run away does no more harm than one made here', () => {
    const { ask } = withProject(`กกก\n${'ก'.repeat(60)}!\n`);
    const rules = parseRules(
      file([
        rule({ find: '(ก+)+$', replacement: null }),
        rule({ id: uuid(2), find: 'กกก', replacement: 'ข' }),
      ]),
    );
    const done = ask('rules.put', { rules });
    expect(done.stoppedRules).toHaveLength(1);
    expect(ask('rules.list', {}).own.map(({ standing, open }) => [standing, open])).toEqual([
      ['stopped', 0],
      ['sound', 21],
    ]);
  }, 30_000);
});
