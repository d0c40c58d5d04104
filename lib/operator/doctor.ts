/** What a look at one thing found. `not checked` is never OK: nobody has seen it. */
export type Finding =
  | { readonly state: 'OK'; readonly seen: string }
  | { readonly state: 'TO DO'; readonly what: string }
  | { readonly state: 'not checked'; readonly why: string }

export interface Check {
  readonly name: string
  /** What it throws makes it `not checked`. */
  look(): Promise<Finding>
}

export const ok = (seen: string): Finding => ({ state: 'OK', seen })
export const toDo = (what: string): Finding => ({ state: 'TO DO', what })
export const notChecked = (why: string): Finding => ({ state: 'not checked', why })

/** Looks at everything, one after another (SES's own API takes one request a second), and prints a line for each. */
export async function examine(checks: readonly Check[], print: (line: string) => void): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const check of checks) {
    const finding = await look(check)
    findings.push(finding)
    print(`${finding.state.padEnd(12)}${check.name.padEnd(18)}${textOf(finding)}`)
  }
  return findings
}

async function look(check: Check): Promise<Finding> {
  try {
    return await check.look()
  } catch (error) {
    const { name, message } = error as Error
    return notChecked(`${name}: ${message}`.slice(0, 200))
  }
}

function textOf(finding: Finding): string {
  if (finding.state === 'OK') return finding.seen
  return finding.state === 'TO DO' ? finding.what : finding.why
}
