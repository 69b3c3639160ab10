import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { CommandId, SegmentId } from '../../../core/model.ts';
import type {
  Applied,
  ListedRule,
  ListedUserRule,
  RuleList,
  Trial,
  UserRule,
  UserRuleId,
} from '../../../electron/ipc/contract.ts';
import { ImportRulesDialog } from '../../../renderer/rules/ImportRulesDialog.tsx';
import { RuleDialog } from '../../../renderer/rules/RuleDialog.tsx';
import { RuleOffer } from '../../../renderer/rules/RuleOffer.tsx';
import { RulesDialog } from '../../../renderer/rules/RulesDialog.tsx';
import { adoptApplied } from '../../../renderer/state/act.ts';
import { useApp } from '../../../renderer/state/app.ts';
import { adoptCompared } from '../../../renderer/state/compared.ts';
import { lookForOffer, useOffer } from '../../../renderer/state/offer.ts';
import { useProject } from '../../../renderer/state/project.ts';
import { adoptSettings } from '../../../renderer/state/settings.ts';
import { useToasts } from '../../../renderer/ui/toast.ts';
import { answering, no, ok, pageTests, person, SETTINGS } from '../fake/answering.ts';

const SUMMARY: Applied['summary'] = {
  segments: 2,
  states: { untranslated: 2, draft: 0, translated: 0, 'changes-requested': 0, rejected: 0, approved: 0 },
  openArtifacts: 0,
  keptArtifacts: 0,
  openByFamily: {},
  openNotes: 0,
};
let commands = 0;
const applied = (part: Partial<Applied> = {}): Applied => {
  commands += 1;
  return {
    ...{ command: `c${commands}` as CommandId, kind: 'set-rules', changed: 1, rows: [], structural: false },
    ...{ approvalsTaken: 0, stoppedRules: [], summary: SUMMARY, undo: { undo: 'set-rules', redo: null } },
    ...part,
  };
};

const listed = (id: string, part: Partial<ListedRule> = {}): ListedRule => ({
  ...{ id, family: 'placeholder', needs: 'source', severity: 'error', onByDefault: true, on: true },
  ...{ open: 0, kept: 0, repairable: 0 },
  ...part,
});
const rule = (n: number, part: Partial<UserRule> = {}): UserRule => ({
  ...{ id: `0190a5b0-0000-7000-8000-00000000000${n}` as UserRuleId, name: `Rule ${n}`, reason: '' },
  ...{ family: 'custom', severity: 'warning', side: 'source', mode: 'plain', find: 'ตลาด', matchCase: true },
  ...{ replacement: 'ตลาดนัด', safe: false },
  ...part,
});
const own = (one: UserRule, part: Partial<ListedUserRule> = {}): ListedUserRule => ({
  ...{ rule: one, on: true, open: 3, kept: 0, repairable: 3, standing: 'sound', stoppedAt: null },
  ...part,
});
const RULES: RuleList = {
  builtIn: [
    listed('placeholder', { open: 2, kept: 1 }),
    listed('lost-passive', { family: 'omission', onByDefault: false, on: false, severity: 'hint' }),
    listed('name-spelling', { family: 'inconsistent-name', needs: 'document', open: 4, repairable: 4 }),
  ],
  own: [own(rule(1))],
};

const toasts = () => useToasts.getState().toasts;
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const type = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });
const row = async (name: string) => {
  const found = (await screen.findByRole('switch', { name })).closest('li');
  if (found === null) throw new Error('no row');
  return found;
};

pageTests();
beforeEach(() => {
  adoptSettings({ ...SETTINGS, people: [person('Ari')] });
  useProject.setState({ info: null, latest: null });
  useOffer.setState({ offer: null });
});

describe('the list of rules', () => {
  test('says of each what it looks at, how grave it is, how many are open, and which are off by default', async () => {
    answering({ 'rules.list': () => ok(RULES) });
    render(<RulesDialog onClose={() => {}} />);
    const lost = await row('Lost number (XNUMX)');
    for (const words of ['Looks at the Thai', 'Error', '2 open', '1 kept']) {
      expect(within(lost).getByText(words)).toBeTruthy();
    }
    expect(within(lost).queryByRole('button', { name: /Repair/ })).toBeNull();
    expect(within(await row('Name spelled two ways')).getByText('Compares the whole document')).toBeTruthy();
    const passive = await row('Passive lost');
    expect(within(passive).getByText(/Off unless you switch it on/)).toBeTruthy();
    expect(screen.getByRole('switch', { name: 'Passive lost' })).toHaveProperty('checked', false);
    expect(within(await row('Rule 1')).getByText(/“ตลาด” becomes “ตลาดนัด”/)).toBeTruthy();
  });

  test('switches a rule at once, as a command', async () => {
    let list = RULES;
    const bridge = answering({
      'rules.list': () => ok(list),
      'rules.switch': ({ switched }) => {
        list = {
          ...list,
          builtIn: list.builtIn.map((one) => ({ ...one, on: one.on && switched[0]?.rule !== one.id })),
        };
        return ok(applied());
      },
      'rules.offer': () => ok(null),
    });
    render(<RulesDialog onClose={() => {}} />);
    fireEvent.click(await screen.findByRole('switch', { name: 'Lost number (XNUMX)' }));
    await waitFor(() =>
      expect(bridge.asked('rules.switch')).toEqual([{ switched: [{ rule: 'placeholder', on: false }] }]),
    );
    await waitFor(() =>
      expect(
        screen.getByRole('switch', { name: 'Lost number (XNUMX)' }).getAttribute('aria-disabled'),
      ).toBeNull(),
    );
    expect(screen.getByRole('switch', { name: 'Lost number (XNUMX)' })).toHaveProperty('checked', false);
  });

  test('a switch that fails goes back, and says why', async () => {
    answering({ 'rules.list': () => ok(RULES), 'rules.switch': () => no('disk-full') });
    render(<RulesDialog onClose={() => {}} />);
    fireEvent.click(await screen.findByRole('switch', { name: 'Lost number (XNUMX)' }));
    await waitFor(() => expect(toasts()).toHaveLength(1));
    await waitFor(() =>
      expect(screen.getByRole('switch', { name: 'Lost number (XNUMX)' })).toHaveProperty('checked', true),
    );
  });

  test('is searched by rule and by family', async () => {
    answering({ 'rules.list': () => ok(RULES) });
    render(<RulesDialog onClose={() => {}} />);
    await row('Lost number (XNUMX)');
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'inconsistent' } });
    expect(screen.getAllByRole('switch').map((one) => one.closest('li')?.textContent)).toEqual([
      expect.stringContaining('Name spelled two ways'),
    ]);
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'no such rule' } });
    expect(screen.getByText('No rule has that name.')).toBeTruthy();
  });

  test('leads to the repair of all that a rule finds', async () => {
    answering({ 'rules.list': () => ok(RULES) });
    render(<RulesDialog onClose={() => {}} />);
    await press('Repair all of “Rule 1”…');
    expect(useApp.getState().dialog).toEqual({
      kind: 'repair',
      scope: { kind: 'rule', rule: `user:${rule(1).id}` },
    });
  });

  test('deletes a rule with a way back to that very step', async () => {
    const gone = applied();
    const bridge = answering({
      'rules.list': () => ok(RULES),
      'rules.remove': () => ok(gone),
      'history.undo': () => ok(applied({ kind: 'undo' })),
      'project.info': () => ok(null),
    });
    render(<RulesDialog onClose={() => {}} />);
    await press('Delete the rule “Rule 1”');
    await waitFor(() => expect(toasts().map(({ text }) => text)).toEqual(['The rule “Rule 1” was deleted']));
    expect(bridge.asked('rules.remove')).toEqual([{ rules: [rule(1).id] }]);
    toasts()[0]?.action?.run();
    await waitFor(() => expect(bridge.asked('history.undo')).toEqual([{ command: gone.command }]));
  });

  test('names the segment at which a rule was stopped, and a pattern that can’t be read', async () => {
    const stopped = own(rule(1), { on: false, open: 0, standing: 'stopped', stoppedAt: 12 });
    const broken = own(rule(2), { on: false, open: 0, standing: 'broken' });
    answering({ 'rules.list': () => ok({ builtIn: [], own: [stopped, broken] }) });
    render(<RulesDialog onClose={() => {}} />);
    expect(within(await row('Rule 1')).getByText(/ran on and on in segment 12/)).toBeTruthy();
    expect(within(await row('Rule 2')).getByText(/can’t read its pattern/)).toBeTruthy();
    expect(screen.getByRole('switch', { name: 'Rule 2' })).toHaveProperty('disabled', true);
  });

  test('of a project that can’t be written to is only looked at', async () => {
    useProject.setState({
      info: {
        id: 'p',
        name: 'x',
        readOnly: true,
        onePerson: false,
        aligning: false,
        reasons: [],
        sentTo: [],
        documents: [],
        people: [],
      },
    });
    answering({ 'rules.list': () => ok(RULES) });
    render(<RulesDialog onClose={() => {}} />);
    expect((await row('Rule 1')).querySelectorAll('button')).toHaveLength(0);
    for (const one of screen.getAllByRole('switch')) expect(one).toHaveProperty('disabled', true);
    expect(screen.queryByRole('button', { name: 'New rule…' })).toBeNull();
  });
});

describe('making a rule', () => {
  const TRIAL: Trial = {
    lines: [
      {
        ...{ segment: 's3' as SegmentId, number: 3, side: 'source', before: 'ไปตลาดกับแม่' },
        ...{ after: 'ไปตลาดนัดกับแม่', places: [{ start: 2, end: 6 }], tags: [] },
      },
    ],
    ...{ total: 1, places: 1, again: 0 },
  };
  const dialog = (part: Partial<Parameters<typeof RuleDialog>[0]> = {}) => {
    const onClose = vi.fn();
    render(<RuleDialog rule={null} start={{}} listed={false} onClose={onClose} {...part} />);
    return onClose;
  };

  test('tries it first, then saves it, under a name that says what it does', async () => {
    const bridge = answering({
      'rules.try': () => ok(TRIAL),
      'rules.put': () => ok({ ...applied(), rules: [rule(1).id] }),
    });
    const onClose = dialog();
    expect(screen.queryByRole('button', { name: 'Save the rule' })).toBeNull();
    type('Find', 'ตลาด');
    type('Replace with', 'ตลาดนัด');
    await press('Preview');
    expect(await screen.findByText('1 place in 1 segment')).toBeTruthy();
    await press('Save the rule');
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
    expect(bridge.asked('rules.put')).toMatchObject([
      { rules: [{ id: null, name: 'ตลาด → ตลาดนัด', find: 'ตลาด', replacement: 'ตลาดนัด', mode: 'plain' }] },
    ]);
    expect(toasts().map(({ text }) => text)).toEqual(['The rule “ตลาด → ตลาดนัด” is at work']);
  });

  test('a trial does not outlive its pattern; a new name needs no new one', async () => {
    answering({ 'rules.try': () => ok(TRIAL) });
    dialog({ start: { find: 'ตลาด', replacement: 'ตลาดนัด' } });
    await screen.findByRole('button', { name: 'Save the rule' });
    type('Name', 'Markets');
    expect(screen.getByRole('button', { name: 'Save the rule' })).toBeTruthy();
    type('Find', 'ตลาดปลา');
    expect(screen.queryByRole('button', { name: 'Save the rule' })).toBeNull();
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveProperty('value', 'Markets');
  });

  test('an old one keeps its id, and what is known of it', async () => {
    const bridge = answering({
      'rules.try': () => ok(TRIAL),
      'rules.put': () => ok({ ...applied(), rules: [rule(4).id] }),
    });
    const old = rule(4, { mode: 'regex', severity: 'hint', family: 'spacing', reason: 'ผิด' });
    dialog({ rule: old, listed: true });
    await press('Save the rule');
    await waitFor(() => expect(bridge.asked('rules.put')).toEqual([{ rules: [old] }]));
    expect(toasts()).toEqual([]);
  });

  test('of one that only points, the places are marked, and nothing may be safe', async () => {
    const [line] = TRIAL.lines;
    if (line === undefined) throw new Error('no line');
    const bridge = answering({ 'rules.try': () => ok({ ...TRIAL, lines: [{ ...line, after: null }] }) });
    dialog();
    type('Find', 'ตลาด');
    fireEvent.click(screen.getByRole('checkbox', { name: /can’t be wrong/ }));
    fireEvent.click(screen.getByRole('checkbox', { name: /Only point at it/ }));
    expect(screen.getByRole('checkbox', { name: /can’t be wrong/ })).toHaveProperty('disabled', true);
    await press('Preview');
    expect(
      (await screen.findByText('only pointed at')).closest('[data-position]')?.querySelector('mark')
        ?.textContent,
    ).toBe('ตลาด');
    expect(bridge.asked('rules.try')).toMatchObject([{ definition: { replacement: null, safe: false } }]);
  });

  test('warns of a rule that its own repair does not satisfy', async () => {
    answering({ 'rules.try': () => ok({ ...TRIAL, again: 1 }) });
    dialog({ start: { find: 'ตลาด', replacement: 'ตลาดนัด' } });
    expect(await screen.findByText(/find something again after its own repair/)).toBeTruthy();
  });

  test('that finds nothing may be saved all the same', async () => {
    answering({ 'rules.try': () => ok({ lines: [], total: 0, places: 0, again: 0 }) });
    dialog({ start: { find: 'ไม่มี' } });
    expect(await screen.findByText(/Finds nothing in this project now/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Save the rule' })).toBeTruthy();
  });

  test('names the segment on which a pattern runs away, and what is wrong with one that is none', async () => {
    let answer = no('pattern-invalid', { reason: 'timeout', segment: 7 });
    answering({ 'rules.try': () => answer });
    dialog({ start: { find: '(ก+)+$', mode: 'regex' } });
    expect((await screen.findByRole('alert')).textContent).toMatch(/too long in segment 7/);
    answer = no('pattern-invalid', { reason: 'Unterminated group' });
    type('Find', '(');
    expect(screen.queryByRole('alert')).toBeNull();
    await press('Preview');
    expect((await screen.findByRole('alert')).textContent).toMatch(/Unterminated group/);
  });

  test('draws only what is in view of many lines', async () => {
    const lines = Array.from({ length: 5_000 }, (_, n) => ({
      ...{ segment: `s${n}` as SegmentId, number: n + 1, side: 'source' as const, before: 'ตลาด' },
      ...{ after: 'ตลาดนัด', places: [{ start: 0, end: 4 }], tags: [] },
    }));
    answering({ 'rules.try': () => ok({ lines, total: 5_000, places: 5_000, again: 0 }) });
    dialog({ start: { find: 'ตลาด' } });
    await screen.findByText('5000 places in 5000 segments');
    expect(document.querySelectorAll('[data-position]').length).toBeLessThan(100);
  });
});

describe('rules from a file', () => {
  const bridge = () =>
    answering({
      'rules.list': () => ok({ builtIn: [], own: [own(rule(1)), own(rule(2))] }),
      'rules.put': ({ rules }) => ok({ ...applied(), rules: rules.map(({ id }) => id as UserRuleId) }),
    });

  test('are shown with what becomes of each, and only what is new is taken in', async () => {
    const asked = bridge();
    const onClose = vi.fn();
    const changed = rule(2, { find: 'ตลาดปลา' });
    render(<ImportRulesDialog name="rules.json" rules={[rule(1), changed, rule(3)]} onClose={onClose} />);
    await screen.findByRole('button', { name: 'Take in 2 rules' });
    expect(screen.getAllByRole('listitem').map((one) => one.textContent)).toEqual([
      expect.stringMatching(/Already here$/),
      expect.stringMatching(/Takes the place of yours$/),
      expect.stringMatching(/New$/),
    ]);
    await press('Take in 2 rules');
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
    expect(asked.asked('rules.put')).toEqual([{ rules: [changed, rule(3)] }]);
  });

  test('that are all here already can’t be taken in', async () => {
    const asked = bridge();
    render(<ImportRulesDialog name="rules.json" rules={[rule(1)]} onClose={() => {}} />);
    expect(await screen.findByText('All of these rules are here already.')).toBeTruthy();
    await press('Take in 0 rules');
    expect(asked.asked('rules.put')).toEqual([]);
  });
});

describe('the offer of a rule', () => {
  const OFFER = {
    find: 'ชานชาลา',
    replace: 'ท่ารถ',
    segments: ['s1' as SegmentId, 's2' as SegmentId] as const,
  };

  test('is asked for after an edit and not after other commands, and leads to a rule', async () => {
    const bridge = answering({ 'rules.offer': () => ok(OFFER) });
    render(<RuleOffer />);
    await lookForOffer('repair');
    expect(bridge.asked('rules.offer')).toEqual([]);
    await lookForOffer('edit');
    expect((await screen.findByRole('status')).textContent).toMatch(/“ชานชาลา” to “ท่ารถ” twice/);
    await press('Make a rule…');
    expect(useApp.getState().dialog).toMatchObject({
      kind: 'rule',
      start: { find: 'ชานชาลา', replacement: 'ท่ารถ', mode: 'word' },
    });
  });

  test('is gone when it is declined, and the project remembers', async () => {
    const bridge = answering({ 'rules.declineOffer': () => ok(null) });
    useOffer.setState({ offer: { ...OFFER, replace: '' } });
    render(<RuleOffer />);
    expect(screen.getByRole('status').textContent).toMatch(/taken out “ชานชาลา” twice/);
    await press('No, thanks');
    expect(screen.queryByRole('status')).toBeNull();
    expect(bridge.asked('rules.declineOffer')).toEqual([{ find: 'ชานชาลา', replace: '' }]);
  });
});

test('a rule that was stopped on the way is named, with the way to the rules', async () => {
  answering({ 'rules.offer': () => ok(null) });
  await adoptApplied(applied({ kind: 'edit', stoppedRules: [{ rule: 'user:x', name: 'วิ่งหนี', number: 12 }] }));
  expect(toasts()).toMatchObject([
    { title: 'The rule “วิ่งหนี” was stopped', text: expect.stringContaining('segment 12') },
  ]);
  toasts()[0]?.action?.run();
  expect(useApp.getState().dialog).toEqual({ kind: 'rules' });
});

test('what was compared in a quiet moment changes the numbers', async () => {
  answering({});
  await adoptCompared({ segments: [], summary: { ...SUMMARY, openArtifacts: 7 } });
  expect(useProject.getState().summary?.openArtifacts).toBe(7);
});
