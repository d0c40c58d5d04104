/** Two series measured side by side; times in ms. */
export interface Ratio {
  readonly median: number
  readonly p99: number
  readonly ours: number
  readonly floor: number
  readonly runs: number
}

export function ratioOf(ours: readonly number[], floors: readonly number[]): Ratio {
  return {
    median: quantile(ours, 0.5) / quantile(floors, 0.5),
    p99: quantile(ours, 0.99) / quantile(floors, 0.99),
    ours: quantile(ours, 0.5),
    floor: quantile(floors, 0.5),
    runs: ours.length,
  }
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
