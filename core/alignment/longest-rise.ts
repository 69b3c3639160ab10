/**
 * Indices of the strictly rising subsequence of the greatest weight, by a Fenwick tree of best chains: n log n.
 * @param values Whole numbers, 0 or more. @param weights Above 0.
 */
export function longestRise(values: readonly number[], weights: readonly number[]): number[] {
  const size = values.reduce((most, value) => Math.max(most, value), -1) + 2;
  /** At node k: the index whose chain is the heaviest among the values that the node covers; -1 for none. */
  const tree = new Int32Array(size + 1).fill(-1);
  const totals = new Float64Array(values.length);
  const previous = new Int32Array(values.length).fill(-1);
  const total = (index: number): number => (index < 0 ? 0 : (totals[index] ?? 0));
  let last = -1;
  values.forEach((value, index) => {
    let best = -1;
    for (let node = value; node > 0; node -= node & -node) {
      const candidate = tree[node] ?? -1;
      if (total(candidate) > total(best)) best = candidate;
    }
    totals[index] = total(best) + (weights[index] ?? 0);
    previous[index] = best;
    for (let node = value + 1; node <= size; node += node & -node) {
      if (total(index) > total(tree[node] ?? -1)) tree[node] = index;
    }
    if (total(index) > total(last)) last = index;
  });
  const chosen: number[] = [];
  for (let index = last; index >= 0; index = previous[index] ?? -1) chosen.push(index);
  return chosen.reverse();
}
