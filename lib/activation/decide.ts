/** What the stack asks for: to activate a rule set of its own, or to add its rule to one that is already active. */
export type Wanted =
  | { readonly kind: 'own-set'; readonly ruleSet: string }
  | { readonly kind: 'shared-set'; readonly ruleSet: string; readonly rule: string }

/** What an earlier run did, carried in the PhysicalResourceId, so that deleting undoes that and nothing else. */
export type Done =
  | { readonly kind: 'activated'; readonly ruleSet: string }
  | { readonly kind: 'found-active'; readonly ruleSet: string }
  | { readonly kind: 'added'; readonly ruleSet: string; readonly rule: string }
  | { readonly kind: 'nothing' }

/** The one rule set of the region that is active, and its rules in order; null: none is. */
export type Active = { readonly ruleSet: string; readonly rules: readonly string[] } | null

export type Step =
  | { readonly call: 'activate'; readonly ruleSet: string }
  | { readonly call: 'deactivate' }
  | {
      readonly call: 'add-rule' | 'change-rule' | 'remove-rule'
      readonly ruleSet: string
      readonly rule: string
    }

export type Decision =
  | { readonly kind: 'go'; readonly step: Step | null; readonly done: Done }
  | { readonly kind: 'refuse'; readonly reason: string }

/** A region has one active rule set. Switching somebody else's off would lose their mail, so that is refused. */
export function decide(wanted: Wanted, active: Active, before: Done): Decision {
  return wanted.kind === 'own-set'
    ? activateOwn(wanted.ruleSet, active, before)
    : join(wanted, active, before)
}

/** What to undo when the stack is deleted, or when an update has replaced what was done before. */
export function undo(done: Done, active: Active): Step | null {
  if (done.kind === 'activated') return active?.ruleSet === done.ruleSet ? { call: 'deactivate' } : null
  if (done.kind === 'added') return { call: 'remove-rule', ruleSet: done.ruleSet, rule: done.rule }
  return null
}

function activateOwn(ruleSet: string, active: Active, before: Done): Decision {
  if (active === null)
    return { kind: 'go', step: { call: 'activate', ruleSet }, done: { kind: 'activated', ruleSet } }
  if (active.ruleSet === ruleSet) {
    const ours = before.kind === 'activated' && before.ruleSet === ruleSet
    return { kind: 'go', step: null, done: { kind: ours ? 'activated' : 'found-active', ruleSet } }
  }
  return refuse(
    `The receipt rule set "${active.ruleSet}" already receives mail in this region, and only one can. Set ` +
      `"receiptRuleSet": "${active.ruleSet}" to add Afterword's rule to it, or choose another region.`,
  )
}

function join(wanted: Wanted & { kind: 'shared-set' }, active: Active, before: Done): Decision {
  const { ruleSet, rule } = wanted
  if (active?.ruleSet !== ruleSet) {
    const instead = active ? `"${active.ruleSet}" is` : 'none is'
    return refuse(
      `The receipt rule set "${ruleSet}" is not the active one in this region (${instead}). Set "receiptRuleSet" to ` +
        'the active one, or leave the line out where none is active.',
    )
  }
  const done: Done = { kind: 'added', ruleSet, rule }
  const ours = before.kind === 'added' && before.ruleSet === ruleSet && before.rule === rule
  if (!active.rules.includes(rule)) return { kind: 'go', step: { call: 'add-rule', ruleSet, rule }, done }
  if (ours) return { kind: 'go', step: { call: 'change-rule', ruleSet, rule }, done }
  return refuse(
    `The receipt rule set "${ruleSet}" already has a rule "${rule}" that this stack did not make.`,
  )
}

function refuse(reason: string): Decision {
  return { kind: 'refuse', reason }
}

/** `Done` as a PhysicalResourceId and back. An id that we did not write (a create that failed early) means nothing. */
export function writeDone(done: Done): string {
  if (done.kind === 'nothing') return 'nothing'
  return done.kind === 'added' ? `added/${done.ruleSet}/${done.rule}` : `${done.kind}/${done.ruleSet}`
}

export function readDone(id: string | undefined): Done {
  const [kind, ruleSet, rule] = (id ?? '').split('/')
  if (ruleSet && (kind === 'activated' || kind === 'found-active')) return { kind, ruleSet }
  if (ruleSet && rule && kind === 'added') return { kind, ruleSet, rule }
  return { kind: 'nothing' }
}
