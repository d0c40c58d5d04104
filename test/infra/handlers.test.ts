import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import type { Template } from 'aws-cdk-lib/assertions'
import { readSettings } from '../../lambdas/env.ts'
import { all, one, synthesise } from './synthesise.ts'

const minimal = synthesise('examples/minimal.json')
const everything = synthesise('examples/everything.json')
const alarms = (template: Template) => all(template, 'AWS::CloudWatch::Alarm')

describe('alarms', () => {
  const runbook = readFileSync('docs/runbook.md', 'utf8')
  const sections = runbook.split(/^## /m).slice(1)
  const ids = alarms(minimal).map(
    ([, { Properties }]) => /section (\w+)\.$/.exec(String(Properties.AlarmDescription))?.[1],
  )

  test('say what they mean for candidates, and tell somebody', () => {
    expect(alarms(minimal).length).toBeGreaterThan(8)
    for (const [id, { Properties }] of alarms(minimal)) {
      expect([id, Properties.AlarmDescription]).toEqual([id, expect.stringMatching(/^Impact: .{30,}/)])
      expect(Properties.AlarmActions).toHaveLength(1)
    }
  })

  test.each(ids)('%s has its section in the runbook', (id) => {
    const section = sections.find((text) => text.startsWith(`${id}\n`)) ?? ''
    for (const part of ['Description', 'Investigation', 'Resolution'])
      expect(section).toContain(`**${part}.**`)
  })

  test('and no section is left over', () => {
    const alarmSections = sections
      .filter((text) => text.includes('**Investigation.**'))
      .map((text) => text.split('\n')[0])
    expect(alarmSections.sort()).toEqual([...ids, 'Cost'].sort())
  })

  test('that read the logs look for what only a fault writes there', () => {
    const patterns = all(minimal, 'AWS::Logs::MetricFilter').map(([, { Properties }]) => [
      Properties.FilterPattern,
      (Properties.MetricTransformations as { MetricValue: string }[])[0]?.MetricValue,
    ])
    expect(patterns.sort()).toEqual([
      ['{ $.breaker = "*" }', '1'],
      ['{ $.failed > 0 }', '$.failed'],
      ['{ $.lost > 0 }', '$.lost'],
    ])
  })

  test('name nothing private', () => {
    expect(JSON.stringify(alarms(everything))).not.toMatch(/@/)
  })

  test('and everything else that stands there cost less than $2 a month with no mail', () => {
    const metrics = alarms(minimal).length * 0.1
    const polling = 2 * 0.26
    const clocks = 0.07
    expect(all(minimal, 'AWS::CloudWatch::Dashboard')).toHaveLength(1)
    expect(all(minimal, 'AWS::KMS::Key')).toHaveLength(0)
    expect(metrics + polling + clocks).toBeLessThan(2)
  })
})

test.each(['Intake', 'Dispatch', 'Feedback', 'Janitor'])(
  '%s is given every setting that it reads',
  (name) => {
    for (const template of [minimal, everything]) {
      const { Environment } = one(template, 'AWS::Lambda::Function', `Handlers${name}Function`).Properties
      const variables = (Environment as { Variables: Record<string, unknown> }).Variables
      const resolved = Object.entries(variables).map(([key, value]) => [
        key,
        typeof value === 'string' ? value : 'a-name',
      ])
      expect(() => readSettings(Object.fromEntries(resolved))).not.toThrow()
    }
  },
)

test('every Lambda is Node 24 on arm64', () => {
  for (const [, { Properties }] of all(everything, 'AWS::Lambda::Function')) {
    expect(Properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'] })
  }
})

test('the clocks tick every minute for what is due, and every quarter of an hour for what got lost', () => {
  const rates = all(minimal, 'AWS::Events::Rule').map(([, { Properties }]) => Properties.ScheduleExpression)
  expect(rates.sort()).toEqual(['rate(1 minute)', 'rate(15 minutes)'])
})
