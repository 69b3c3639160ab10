export interface LogEntry {
  readonly event: 'slow-query';
  readonly name: string;
  readonly ms: number;
}
export type Log = (entry: LogEntry) => void;

/** A query that takes longer stands in the way of typing. */
export const SLOW_MS = 40;

export function traced<Value>(name: string, log: Log, work: () => Value): Value {
  const start = performance.now();
  const value = work();
  const ms = performance.now() - start;
  if (ms > SLOW_MS) log({ event: 'slow-query', name, ms: Math.round(ms) });
  return value;
}
