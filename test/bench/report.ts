export type Figure = number | string | { readonly [name: string]: Figure }

/** What a figure is held to. */
const TARGETS: Readonly<Record<string, string>> = {
  'warm.median': '≤ 1.5',
  'warm.p99': '≤ 2',
  'warmLarge.html.median': '≤ 1.15',
  'warmLarge.attachment.median': '≤ 1.15',
  'bundle.intake': '≤ 1500',
  'bundle.dispatch': '≤ 700',
  'bundle.feedback': '≤ 700',
  'cold.ready.median': '≤ 1.35',
  'memory.ratio': '≤ 1.4',
  'flood.ratio': '≥ 0.5',
  'flood.lost': '0',
  'flood.doubled': '0',
  'cost.ratio': '≤ 0.15',
}

const REQUEST_TARGETS: Readonly<Record<string, string>> = {
  newInvite: '≤ 8',
  repeated: '≤ 2',
  send: '≤ 8',
  note: '≤ 7',
  idle: '1',
}

/** One line a figure: its name, its value, and its target where it has one. */
export function table(figures: Readonly<Record<string, Figure>>): string {
  const rows = flat(figures).map(([name, value]) => [name, shown(value), targetOf(name)])
  return rows
    .map(([name = '', value = '', target = '']) =>
      `${name.padEnd(34)}${value.padStart(10)}   ${target}`.trimEnd(),
    )
    .join('\n')
}

function flat(figures: Readonly<Record<string, Figure>>, prefix = ''): [string, number | string][] {
  return Object.entries(figures).flatMap(([name, value]): [string, number | string][] =>
    typeof value === 'object' ? flat(value, `${prefix}${name}.`) : [[prefix + name, value]],
  )
}

function shown(value: number | string): string {
  if (typeof value === 'string' || Number.isInteger(value)) return String(value)
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3)
}

function targetOf(name: string): string {
  if (!name.startsWith('requests.')) return TARGETS[name] ?? ''
  return REQUEST_TARGETS[name.split('.').at(-1) ?? ''] ?? ''
}
