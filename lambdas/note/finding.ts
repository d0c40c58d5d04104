/** A rule that a note breaks. A gate blocks it; else another choice of frames is preferred. */
export interface Finding {
  readonly rule: string
  readonly gate: boolean
}

export function rule(broken: boolean, id: string, gate = true): Finding[] {
  return broken ? [{ rule: id, gate }] : []
}
