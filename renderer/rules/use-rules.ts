import { useCallback, useEffect, useState } from 'react';
import type { RuleList } from '../../electron/ipc/contract.ts';
import { must } from '../api.ts';
import { act } from '../state/act.ts';
import { useProject } from '../state/project.ts';

interface Rules {
  /** Null until they are here. */
  readonly list: RuleList | null;
  /** Rules that are being switched, as they are meant to be. */
  readonly pending: ReadonlyMap<string, boolean>;
  /** Switches rules, one command for all of them; false where that failed. */
  readonly switchRules: (rules: readonly string[], on: boolean) => Promise<boolean>;
}

const NOTHING: ReadonlyMap<string, boolean> = new Map();

/** The rules of the project, asked for anew after every command. */
export function useRules(): Rules {
  const latest = useProject((state) => state.latest);
  const [got, setGot] = useState<{ readonly after: unknown; readonly list: RuleList } | null>(null);
  const [pending, setPending] = useState(NOTHING);
  const ask = useCallback(async (after: unknown) => {
    const list = await must('rules.list', {});
    if (list !== undefined) setGot({ after, list });
  }, []);
  useEffect(() => {
    void ask(latest);
  }, [ask, latest]);
  const switchRules = async (rules: readonly string[], on: boolean) => {
    if (rules.length === 0 || pending.size > 0) return false;
    setPending(new Map(rules.map((rule) => [rule, on])));
    const applied = await act('rules.switch', { switched: rules.map((rule) => ({ rule, on })) });
    await ask(applied?.command ?? latest);
    setPending(NOTHING);
    return applied !== undefined;
  };
  return { list: got?.list ?? null, pending, switchRules };
}
