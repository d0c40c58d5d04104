/** jCal (RFC 7265), the form in which ical.js hands a file over: nothing in it has been evaluated yet. */
export type JcalComponent = readonly [string, readonly JcalProperty[], readonly JcalComponent[]]
export type JcalProperty = readonly [
  string,
  Readonly<Record<string, string | readonly string[]>>,
  string,
  ...unknown[],
]

export function properties(component: JcalComponent, name: string): JcalProperty[] {
  return component[1].filter((property) => property[0] === name)
}

export function components(component: JcalComponent, name: string): JcalComponent[] {
  return component[2].filter((child) => child[0] === name)
}

/** The first value of the first property of that name that has one; trimmed. */
export function textOf(component: JcalComponent, name: string): string | null {
  for (const property of properties(component, name)) {
    const text = firstValue(property)
    if (text !== '') return text
  }
  return null
}

export function firstValue(property: JcalProperty): string {
  const value = property[3]
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
}

export function parameterOf(property: JcalProperty, name: string): string | null {
  const value = property[1][name]
  const text = (typeof value === 'string' ? value : value?.[0])?.trim()
  return text ? text : null
}
