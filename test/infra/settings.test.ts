import { readdirSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { loadSettings, readSettings, SettingsError } from '../../lib/settings.ts'
import { checkSettings } from '../../lib/settings-checks.ts'

const CHOSEN = {
  mailDomain: 'interviews.example.com',
  candidates: ['me@example.com'],
  alarmAddress: 'me@example.com',
}

describe('the settings of an operator', () => {
  test.each(readdirSync('examples').filter((file) => file.endsWith('.json')))(
    'examples/%s is right',
    (file) => {
      expect(() => loadSettings(`examples/${file}`)).not.toThrow()
    },
  )

  test('have good defaults for all that need not be chosen', () => {
    expect(readSettings(CHOSEN, 'afterword.json')).toEqual({
      mailDomain: 'interviews.example.com',
      address: 'thanks@interviews.example.com',
      candidates: ['me@example.com'],
      alarmAddress: 'me@example.com',
      region: 'us-east-1',
      rawMailDays: 7,
      interviewDays: 180,
      logDays: 30,
      senderDomains: [],
      model: null,
      caps: {},
      hostedZone: null,
      receiptRuleSet: null,
      receiving: true,
      ownKey: false,
      concurrency: 5,
      monthlyBudget: 10,
    })
  })

  test('have no default for what must be chosen', () => {
    expect(checkSettings({})).toEqual([
      expect.stringMatching(/^mailDomain must be chosen: .*subdomain/),
      expect.stringMatching(/^candidates must be chosen: who may forward invites/),
      expect.stringMatching(/^alarmAddress must be chosen: /),
    ])
  })

  test('tell ten mistakes at once, each in a sentence that begins with its setting', () => {
    const wrong = {
      mailDomain: 'https://interviews.example.com',
      candidates: ['me@example.com', 'not an address'],
      alarmAddress: 'me at example.com',
      region: 'eu-west-9',
      rawMailDays: 0,
      logDays: 31,
      senderDomains: 'example.com',
      hostedZone: { id: 'example.com' },
      ownKey: 'yes',
      concurency: 5,
    }
    const mistakes = checkSettings(wrong)
    expect(mistakes.map((mistake) => mistake.split(' ')[0]).sort()).toEqual(Object.keys(wrong).sort())
    expect(() => readSettings(wrong, 'afterword.json')).toThrow(SettingsError)
    for (const mistake of mistakes) {
      expect(() => readSettings(wrong, 'afterword.json')).toThrow(mistake)
    }
  })

  test.each([
    ['an address elsewhere', { address: 'thanks@elsewhere.example' }, /^address must be at the mail domain/],
    [
      'a zone that does not hold the domain',
      { hostedZone: { id: 'Z0123456789', name: 'other.example' } },
      /^hostedZone .*does not hold/,
    ],
    ['nobody as candidates', { candidates: [] }, /^candidates must be a list/],
    ['everybody listed, which is for a laptop alone', { candidates: '*' }, /^candidates must be a list/],
    ['a domain without a dot', { mailDomain: 'localhost' }, /^mailDomain is not a domain/],
    [
      'one mail at a time, which SQS refuses',
      { concurrency: 1 },
      /^concurrency must be a whole number from 2/,
    ],
    [
      'a domain whose whole mail would go to SES',
      { mailDomain: 'example.org' },
      /^mailDomain "example.org" is a whole/,
    ],
    [
      'alarms that Afterword would get itself',
      { alarmAddress: 'ops@interviews.example.com' },
      /^alarmAddress is at the mail domain/,
    ],
    [
      'candidates whose mail Afterword would get',
      { candidates: ['me@interviews.example.com', 'x@a.interviews.example.com', 'me@example.com'] },
      /^candidates has entries at the mail domain, .*: me@interviews.example.com, x@a.interviews.example.com$/,
    ],
    [
      'all of a free-mail host as listed',
      { candidates: ['gmail.com'] },
      /^candidates lists gmail.com, where anybody/,
    ],
    [
      'more candidates than a Lambda can be told',
      { candidates: Array.from({ length: 200 }, (_, at) => `student${at}@mailbox.example`) },
      /^candidates has \d+ characters, .*List domains/,
    ],
    ['a negative budget', { monthlyBudget: -1 }, /^monthlyBudget must be/],
    ['a cap that there is not', { caps: { notesADay: 3 } }, /^caps has notesADay/],
    ['no recipients at all', { caps: { recipientsPerInterview: 0 } }, /^caps has recipientsPerInterview/],
    ['a model that is a sentence', { model: 'the best one' }, /^model is not/],
  ])('refuse %s', (_, change, message) => {
    const mistakes = checkSettings({ ...CHOSEN, ...change })
    expect(mistakes).toEqual([expect.stringMatching(message)])
  })

  test('take whole universities, and strangers beside those who are listed', () => {
    const candidates = ['me@gmail.com', '*.example.edu', 'example.edu', 'anyone']
    expect(readSettings({ ...CHOSEN, candidates }, 'afterword.json').candidates).toEqual(candidates)
  })

  test('say what to do where there is no file yet', () => {
    expect(() => loadSettings('no-such-file.json')).toThrow(/Copy examples\/minimal\.json to afterword\.json/)
  })

  test('leave a region alone that does not have to receive mail', () => {
    expect(checkSettings({ ...CHOSEN, region: 'eu-south-2' })).toHaveLength(1)
    expect(checkSettings({ ...CHOSEN, region: 'eu-south-2', receiving: false })).toEqual([])
  })
})
