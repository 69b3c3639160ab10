/** Those whose name or group has every word of the query; a name that begins with the query first. Pure. */
export function rankCommands<T extends { readonly label: string; readonly group: string }>(
  commands: readonly T[],
  query: string,
): readonly T[] {
  const wanted = query.trim().toLocaleLowerCase();
  const words = wanted.split(/\s+/);
  const rank = ({ label, group }: T): number | null => {
    const name = label.toLocaleLowerCase();
    if (name.startsWith(wanted)) return 0;
    if (words.every((word) => name.includes(word))) return 1;
    const all = `${name} ${group.toLocaleLowerCase()}`;
    return words.every((word) => all.includes(word)) ? 2 : null;
  };
  return commands
    .map((command) => ({ command, rank: rank(command) }))
    .filter((one): one is { command: T; rank: number } => one.rank !== null)
    .sort((a, b) => a.rank - b.rank)
    .map(({ command }) => command);
}
