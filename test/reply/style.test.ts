import { describe, expect, test } from '@jest/globals'
import { DARK, STYLE } from '../../lambdas/reply/style.ts'

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(color: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
  const [r = 0, g = 0, b = 0] = channels.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const colorOf = (style: string, property: string) =>
  new RegExp(`(?:^|[;{])${property}:(#[0-9a-f]{6})`).exec(style)?.[1]

describe('every text can be read', () => {
  const papers = [colorOf(STYLE.body, 'background'), colorOf(STYLE.card, 'background')]

  test.each(Object.entries(STYLE).filter(([, style]) => colorOf(style, 'color')))(
    'in the light: %s',
    (_, style) => {
      const own = colorOf(style, 'background')
      for (const paper of own ? [own] : papers)
        expect(contrast(colorOf(style, 'color') ?? '', paper ?? '')).toBeGreaterThanOrEqual(4.5)
    },
  )

  const rules = Object.fromEntries(
    [...DARK.matchAll(/\.([a-z])(\{[^}]*\})/g)].map(([, name = '', rule = '']) => [name, rule]),
  )
  const nights = [colorOf(rules.b ?? '', 'background'), '#211f1a']

  test.each(Object.entries(rules).filter(([, rule]) => colorOf(rule, 'color')))(
    'in the dark: .%s',
    (_, rule) => {
      const own = colorOf(rule, 'background')
      for (const paper of own ? [own] : nights)
        expect(contrast(colorOf(rule, 'color') ?? '', paper ?? '')).toBeGreaterThanOrEqual(4.5)
    },
  )

  test('in the dark, on a card of its own colour', () => {
    expect(DARK).toContain('.c{background:#211f1a!important')
  })
})
