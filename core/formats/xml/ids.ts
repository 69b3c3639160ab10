/** Name characters of XML 1.0 that are safe in every tool; ids of ours (UUIDs) pass unchanged. */
const SAFE = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;

/** Gives NMTOKENs, each once: an id that is none, or is taken, becomes the nearest one that is free. */
export function idGiver(prefix: string): (wanted: string) => string {
  const taken = new Set<string>();
  return (wanted) => {
    const base = SAFE.test(wanted) ? wanted : `${prefix}${wanted.replace(/[^A-Za-z0-9_.-]+/g, '-')}`;
    let id = base;
    for (let count = 2; taken.has(id); count += 1) id = `${base}.${count}`;
    taken.add(id);
    return id;
  };
}
