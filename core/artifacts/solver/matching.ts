/**
 * The pairing of rows with columns with the greatest total gain, each used once at most; pairs without a positive gain
 * are left apart. `gains[row][column]`. Hungarian method with potentials, O(n³).
 * Returns the column of each row, or null.
 */
export function bestPairing(gains: readonly (readonly number[])[], columns: number): (number | null)[] {
  const rows = gains.length;
  // Square it: the extra columns stand for "no partner", at no gain.
  const size = Math.max(rows, columns) + rows;
  const cost = (row: number, column: number): number => -Math.max(0, gains[row - 1]?.[column - 1] ?? 0);
  const rowPotential = new Float64Array(size + 1);
  const columnPotential = new Float64Array(size + 1);
  const rowOf = new Int32Array(size + 1);
  for (let row = 1; row <= size; row += 1) {
    const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
    const visited = new Uint8Array(size + 1);
    const way = new Int32Array(size + 1);
    let column = 0;
    rowOf[0] = row;
    do {
      visited[column] = 1;
      const current = rowOf[column] ?? 0;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let other = 1; other <= size; other += 1) {
        if (visited[other] === 1) continue;
        const reduced = cost(current, other) - (rowPotential[current] ?? 0) - (columnPotential[other] ?? 0);
        if (reduced < (least[other] ?? 0)) {
          least[other] = reduced;
          way[other] = column;
        }
        if ((least[other] ?? 0) < delta) {
          delta = least[other] ?? 0;
          next = other;
        }
      }
      for (let other = 0; other <= size; other += 1) {
        if (visited[other] === 1) {
          const held = rowOf[other] ?? 0;
          rowPotential[held] = (rowPotential[held] ?? 0) + delta;
          columnPotential[other] = (columnPotential[other] ?? 0) - delta;
        } else least[other] = (least[other] ?? 0) - delta;
      }
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      const before = way[column] ?? 0;
      rowOf[column] = rowOf[before] ?? 0;
      column = before;
    }
  }
  const partner: (number | null)[] = gains.map(() => null);
  for (let column = 1; column <= columns; column += 1) {
    const row = (rowOf[column] ?? 0) - 1;
    if (row >= 0 && row < rows && (gains[row]?.[column - 1] ?? 0) > 0) partner[row] = column - 1;
  }
  return partner;
}
