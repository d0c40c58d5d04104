import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  type Active,
  type Done,
  decide,
  readDone,
  undo,
  type Wanted,
  writeDone,
} from '../../lib/activation/decide.ts'
import { type Region, startRegion } from './ses-receiving.ts'

const OWN: Wanted = { kind: 'own-set', ruleSet: 'afterword' }
const SHARED: Wanted = { kind: 'shared-set', ruleSet: 'university-mail', rule: 'afterword' }
const RULE = {
  Recipients: ['interviews.example.com'],
  TlsPolicy: 'Require',
  Actions: [{ StopAction: { Scope: 'RuleSet' } }],
}

let region: Region
let handler: typeof import('../../lib/activation/handler.ts').handler

beforeEach(async () => {
  region = await startRegion()
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_SES: region.url,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
  })
  // The handler builds its client once, when it is loaded; each test has a server of its own.
  handler = (await import(`../../lib/activation/handler.ts?${region.url}`)).handler
})
afterEach(() => region.close())

/** One request of CloudFormation; gives what it was answered. */
async function ask(RequestType: 'Create' | 'Update' | 'Delete', wanted: Wanted, PhysicalResourceId?: string) {
  await handler({
    RequestType,
    ResponseURL: `${region.url}/answer`,
    StackId: 'stack',
    RequestId: 'request',
    LogicalResourceId: 'Active',
    ...(PhysicalResourceId && { PhysicalResourceId }),
    ResourceProperties: { wanted, rule: RULE as never },
  })
  return region.answers.at(-1) as { Status: string; Reason?: string; PhysicalResourceId: string }
}

describe('a stack with a rule set of its own', () => {
  test('activates it where none is active, and on deleting leaves none', async () => {
    region.sets.set('afterword', [])
    const { Status, PhysicalResourceId } = await ask('Create', OWN)
    expect([Status, region.active]).toEqual(['SUCCESS', 'afterword'])
    await ask('Delete', OWN, PhysicalResourceId)
    expect(region.active).toBeNull()
  })

  test('refuses to switch off another set, and says what to set instead', async () => {
    region.sets.set('afterword', []).set('university-mail', [])
    region.active = 'university-mail'
    const { Status, Reason, PhysicalResourceId } = await ask('Create', OWN)
    expect(Status).toBe('FAILED')
    expect(Reason).toMatch(
      /"university-mail" already receives mail .*Set "receiptRuleSet": "university-mail"/,
    )
    // CloudFormation deletes what failed to be created.
    expect((await ask('Delete', OWN, PhysicalResourceId)).Status).toBe('SUCCESS')
    expect(region.active).toBe('university-mail')
  })

  test('leaves a set active that somebody else activated before it', async () => {
    region.sets.set('afterword', [])
    region.active = 'afterword'
    const { PhysicalResourceId } = await ask('Create', OWN)
    await ask('Delete', OWN, PhysicalResourceId)
    expect(region.active).toBe('afterword')
  })

  test('leaves the set that took its place while the stack stood', async () => {
    region.sets.set('afterword', []).set('newer', [])
    const { PhysicalResourceId } = await ask('Create', OWN)
    region.active = 'newer'
    await ask('Delete', OWN, PhysicalResourceId)
    expect(region.active).toBe('newer')
  })

  test('keeps its id over an update, so that deleting still undoes it', async () => {
    region.sets.set('afterword', [])
    const created = await ask('Create', OWN)
    const updated = await ask('Update', OWN, created.PhysicalResourceId)
    expect(updated.PhysicalResourceId).toBe(created.PhysicalResourceId)
    expect(region.asked.filter((action) => action === 'SetActiveReceiptRuleSet')).toHaveLength(1)
  })
})

describe('a stack in a set of the operator', () => {
  beforeEach(() => {
    region.sets.set('university-mail', [{ name: 'catch-all', params: {} }])
    region.active = 'university-mail'
  })
  const names = () => region.sets.get('university-mail')?.map(({ name }) => name)

  test('adds its rule before all others, over TLS and scanned, and on deleting takes it away alone', async () => {
    const { PhysicalResourceId } = await ask('Create', SHARED)
    expect(names()).toEqual(['afterword', 'catch-all'])
    expect(region.sets.get('university-mail')?.[0]?.params).toMatchObject({
      'Rule.Enabled': 'true',
      'Rule.ScanEnabled': 'true',
      'Rule.TlsPolicy': 'Require',
      'Rule.Recipients.member.1': 'interviews.example.com',
    })
    await ask('Delete', SHARED, PhysicalResourceId)
    expect(names()).toEqual(['catch-all'])
    expect(region.active).toBe('university-mail')
  })

  test('changes its own rule on an update', async () => {
    const { PhysicalResourceId } = await ask('Create', SHARED)
    expect((await ask('Update', SHARED, PhysicalResourceId)).Status).toBe('SUCCESS')
    expect(region.asked.at(-1)).toBe('UpdateReceiptRule')
    expect(names()).toEqual(['afterword', 'catch-all'])
  })

  test('refuses to take over a rule of that name that is not its own', async () => {
    region.sets.get('university-mail')?.push({ name: 'afterword', params: { theirs: 'yes' } })
    const { Status, Reason, PhysicalResourceId } = await ask('Create', SHARED)
    expect([Status, Reason]).toEqual(['FAILED', expect.stringContaining('that this stack did not make')])
    await ask('Delete', SHARED, PhysicalResourceId)
    expect(names()).toEqual(['catch-all', 'afterword'])
  })

  test('refuses a set that is not the active one', async () => {
    region.active = null
    const { Status, Reason } = await ask('Create', SHARED)
    expect([Status, Reason]).toEqual(['FAILED', expect.stringContaining('is not the active one')])
    expect(names()).toEqual(['catch-all'])
  })

  test('tells CloudFormation when SES refuses', async () => {
    region.sets.delete('university-mail')
    const { Status, Reason } = await ask('Create', SHARED)
    expect([Status, Reason]).toEqual(['FAILED', expect.stringContaining('university-mail')])
  })
})

describe('the decision', () => {
  const name = fc.constantFrom('afterword', 'university-mail', 'other')
  const active: fc.Arbitrary<Active> = fc.option(
    fc.record({
      ruleSet: name,
      rules: fc.uniqueArray(fc.constantFrom('afterword', 'catch-all'), { maxLength: 2 }),
    }),
  )
  const done: fc.Arbitrary<Done> = fc.oneof(
    fc.record({ kind: fc.constant('activated' as const), ruleSet: name }),
    fc.record({ kind: fc.constant('found-active' as const), ruleSet: name }),
    fc.record({ kind: fc.constant('added' as const), ruleSet: name, rule: fc.constant('afterword') }),
    fc.constant<Done>({ kind: 'nothing' }),
  )

  test('never switches off or changes what another made', () => {
    fc.assert(
      fc.property(fc.constantFrom(OWN, SHARED), active, done, (wanted, now, before) => {
        const decision = decide(wanted, now, before)
        if (decision.kind === 'refuse') return
        if (decision.step?.call === 'activate') expect(now).toBeNull()
        if (decision.step?.call === 'change-rule') expect(before.kind).toBe('added')
        expect(['deactivate', 'remove-rule']).not.toContain(decision.step?.call)
        const undone = undo(decision.done, now)
        if (undone?.call === 'deactivate') expect(now?.ruleSet).toBe(wanted.ruleSet)
      }),
    )
  })

  test('is carried by the resource id and read back as it was', () => {
    fc.assert(fc.property(done, (what) => expect(readDone(writeDone(what))).toEqual(what)))
  })

  test.each([undefined, '', 'nothing', 'Afterword-Active-1ABC', '2026/11/24/[$LATEST]abc'])(
    'means nothing in the id %j',
    (id) => {
      expect(readDone(id)).toEqual({ kind: 'nothing' })
    },
  )
})
