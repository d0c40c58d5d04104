import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Template } from 'aws-cdk-lib/assertions'
import { all, list, type Statement, statements, synthesise } from './synthesise.ts'

const ENTRIES = {
  Intake: 'lambdas/intake.ts',
  Dispatch: 'lambdas/dispatch.ts',
  Feedback: 'lambdas/feedback.ts',
  Janitor: 'lambdas/janitor.ts',
  Emptying: 'lib/emptying/handler.ts',
  Activation: 'lib/activation/handler.ts',
}

/** Commands whose IAM action has another name. All others are called as their action. */
const ACTIONS: Record<string, string> = {
  's3:ListObjectsV2': 's3:ListBucket',
  's3:DeleteObjects': 's3:DeleteObject',
  'bedrock-runtime:Converse': 'bedrock:InvokeModel',
}

/** What AWS itself does in the role's name. */
const RUNTIME = /^(logs:(CreateLogStream|PutLogEvents)|sqs:.*|kms:.*)$/

/** Every file that an entry reaches by imports, types left out. */
function reach(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  const source = readFileSync(file, 'utf8')
  for (const [, clause, path] of source.matchAll(/^(?:import|export)\s([^;'"]*?from\s)?'(\.[^']+)'/gm)) {
    if (!clause?.trimStart().startsWith('type ')) reach(join(dirname(file), path ?? ''), seen)
  }
  for (const [, path] of source.matchAll(/import\('(\.[^']+)'\)/g))
    reach(join(dirname(file), path ?? ''), seen)
  return seen
}

/** The IAM actions of every SDK command that the files import. */
function calls(files: Iterable<string>): string[] {
  const actions = [...files].flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(/import \{([^}]*)\} from '@aws-sdk\/client-([a-z0-9-]+)'/g),
    ].flatMap(([, names = '', client]) =>
      names
        .split(',')
        .map((name) => /^\s*(\w+)Command\s*$/.exec(name)?.[1])
        .filter((name) => name !== undefined)
        .map((name) => ACTIONS[`${client}:${name}`] ?? `${client}:${name}`),
    ),
  )
  return [...new Set(actions)].sort()
}

function granted(template: Template, handler: string): Statement[] {
  return all(template, 'AWS::IAM::Policy')
    .filter(([id]) => id.includes(`${handler}Role`))
    .flatMap(([, policy]) => statements(policy))
}

function actionsOf(template: Template, handler: string): string[] {
  const actions = granted(template, handler).flatMap(({ Action }) => list(Action))
  return [...new Set(actions)].filter((action) => !RUNTIME.test(action)).sort()
}

const minimal = synthesise('examples/minimal.json')
const everything = synthesise('examples/everything.json')

describe('each Lambda may do what its code calls, and nothing more', () => {
  const always = Object.entries(ENTRIES).filter(([name]) => name !== 'Activation')

  test.each(always)('%s', (name, entry) => {
    const called = calls(reach(entry)).filter((action) => !action.startsWith('bedrock'))
    expect(called.length).toBeGreaterThan(0)
    expect(actionsOf(minimal, name)).toEqual(called)
  })

  test('activation, in a set of its own and in a shared one together', () => {
    const both = [...actionsOf(minimal, 'Activation'), ...actionsOf(everything, 'Activation')]
    expect([...new Set(both)].sort()).toEqual(calls(reach(ENTRIES.Activation)))
    expect(actionsOf(everything, 'Activation')).not.toContain('ses:SetActiveReceiptRuleSet')
    expect(actionsOf(minimal, 'Activation')).not.toContain('ses:DeleteReceiptRule')
  })

  test('a model may be asked only where the operator chose one', () => {
    for (const [name, entry] of always) {
      const asks = calls(reach(entry)).includes('bedrock:InvokeModel')
      expect([name, actionsOf(everything, name).includes('bedrock:InvokeModel')]).toEqual([name, asks])
      expect(actionsOf(minimal, name)).not.toContain('bedrock:InvokeModel')
    }
  })

  test('every Lambda has a role of its own', () => {
    const roles = all(minimal, 'AWS::Lambda::Function').map(([, { Properties }]) =>
      JSON.stringify(Properties.Role),
    )
    expect(roles).toHaveLength(Object.keys(ENTRIES).length)
    expect(new Set(roles).size).toBe(roles.length)
  })

  test('no managed policy is attached to any role', () => {
    for (const [, { Properties }] of all(minimal, 'AWS::IAM::Role'))
      expect(Properties).not.toHaveProperty('ManagedPolicyArns')
  })
})

describe('sending', () => {
  test.each(['Intake', 'Dispatch'])('%s sends from our addresses and the verified domains alone', (name) => {
    for (const [template, domains] of [
      [minimal, ['*@interviews.example.com']],
      [everything, ['*@interviews.example.edu', '*@students.example.edu']],
    ] as const) {
      const sends = granted(template, name).filter(({ Action }) => list(Action).includes('ses:SendRawEmail'))
      expect(sends).toHaveLength(1)
      expect(sends[0]?.Condition).toEqual({ StringLike: { 'ses:FromAddress': domains } })
      const resources = JSON.stringify(sends[0]?.Resource)
      expect(resources).toContain(':identity/*')
      expect(resources).toContain(':configuration-set/')
      expect(list(sends[0]?.Resource)).toHaveLength(2)
    }
  })

  test.each(['Feedback', 'Janitor'])('%s sends nothing', (name) => {
    expect(actionsOf(minimal, name).filter((action) => action.startsWith('ses:'))).toEqual([])
  })
})

describe('wildcards', () => {
  test('no Lambda of the path may touch all resources', () => {
    for (const name of Object.keys(ENTRIES).filter((entry) => entry !== 'Activation')) {
      for (const statement of granted(everything, name))
        expect([name, list(statement.Resource)]).not.toEqual([name, ['*']])
    }
  })

  test('no action is a wildcard', () => {
    for (const name of Object.keys(ENTRIES)) {
      for (const action of granted(everything, name).flatMap(({ Action }) => list(Action))) {
        expect(action).not.toMatch(/\*/)
      }
    }
  })
})
