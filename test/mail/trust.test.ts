import { describe, expect, test } from '@jest/globals'
import { type Address, parseAddress } from '../../lambdas/address.ts'
import {
  candidateListing,
  type Mail,
  proofOf,
  readNotification,
  screenVerdicts,
  type Verdict,
} from '../../lambdas/mail/mail.ts'
import { notification } from './notifications.ts'

const VERDICTS: readonly Verdict[] = ['PASS', 'FAIL', 'GRAY', 'PROCESSING_FAILED', 'DISABLED']
const GENUINE = readNotification(notification())
const address = (text: string) => parseAddress(text) as Address

function mail(verdicts: Partial<Mail['verdicts']>, envelopeFrom = 'sam@mailbox-example.com'): Mail {
  return { ...GENUINE, envelopeFrom, verdicts: { ...GENUINE.verdicts, ...verdicts } }
}

describe('what the verdicts decide alone', () => {
  test.each([
    ['virus', { virus: 'FAIL' }, undefined],
    ['spam', { spam: 'FAIL' }, undefined],
    ['dmarc-fail', { dmarc: 'FAIL' }, undefined],
    ['dmarc-unknown', { dmarc: 'PROCESSING_FAILED' }, undefined],
    ['dmarc-unknown', { dmarc: 'DISABLED' }, undefined],
    ['null-reverse-path', {}, ''],
    ['virus', { virus: 'FAIL', spam: 'FAIL', dmarc: 'FAIL' }, ''],
  ] as const)('drops for %s: %j', (reason, verdicts, envelope) => {
    expect(screenVerdicts(mail(verdicts, envelope))).toEqual({ kind: 'dropped', reason })
  })

  test.each(['PASS', 'GRAY'] as const)('lets DMARC %s pass, whatever SPF and DKIM say', (dmarc) => {
    for (const spf of VERDICTS) {
      for (const dkim of VERDICTS)
        expect(screenVerdicts(mail({ dmarc, spf, dkim }))).toEqual({ kind: 'pass' })
    }
  })

  test('scanning that is off is no reason to drop', () => {
    expect(screenVerdicts(mail({ spam: 'DISABLED', virus: 'DISABLED' }))).toEqual({ kind: 'pass' })
  })
})

describe('how far a sender is proven', () => {
  test('DMARC PASS proves; nothing else does, over all combinations of verdicts', () => {
    for (const dmarc of VERDICTS) {
      for (const spf of VERDICTS) {
        for (const dkim of VERDICTS) {
          const proof = proofOf(mail({ dmarc, spf, dkim }), address('sam@mailbox-example.com'))
          const aligned = dmarc === 'GRAY' && spf === 'PASS'
          expect(proof).toBe(dmarc === 'PASS' ? 'proven' : aligned ? 'aligned' : 'unproven')
        }
      }
    }
  })

  test.each([
    ['bounce.mailbox-example.com', 'mailbox-example.com', 'aligned'],
    ['a.dept.uni.ac.uk', 'uni.ac.uk', 'aligned'],
    ['evil.ac.uk', 'uni.ac.uk', 'unproven'],
    ['a.github.io', 'b.github.io', 'unproven'],
    ['x.a.github.io', 'a.github.io', 'aligned'],
    ['evil-mailbox-example.com', 'mailbox-example.com', 'unproven'],
    ['mailbox-example.com.evil.com', 'mailbox-example.com', 'unproven'],
  ])('SPF of %s beside a From of %s: %s', (envelope, from, proof) => {
    expect(proofOf(mail({ dmarc: 'GRAY', spf: 'PASS' }, `x@${envelope}`), address(`x@${from}`))).toBe(proof)
  })

  test.each(['', 'no-address', 'two@at@signs.com', 'x@localhost'])(
    'an envelope of %j aligns with nobody',
    (envelope) => {
      expect(proofOf(mail({ dmarc: 'GRAY', spf: 'PASS' }, envelope), address('x@signs.com'))).toBe('unproven')
    },
  )
})

describe('the candidates that the operator serves', () => {
  const sam = address('Sam@uni.edu')

  test.each([
    ['sam@uni.edu', 'listed'],
    ['pat@x.org, SAM@UNI.EDU', 'listed'],
    ['uni.edu', 'listed'],
    ['@uni.edu', 'listed'],
    ['x.org,uni.edu,anyone', 'listed'],
    ['anyone', 'open'],
    ['x.org, Anyone', 'open'],
    ['*', 'listed'],
    ['', 'refused'],
    [' , ', 'refused'],
    ['ni.edu', 'refused'],
    ['edu', 'refused'],
    ['*.edu', 'refused'],
    ['*.uni.edu', 'refused'],
    ['am@uni.edu', 'refused'],
    ['uni.edu.evil.com', 'refused'],
    ['sam@', 'refused'],
    ['@', 'refused'],
  ])('%j makes sam@uni.edu %s', (setting, listing) => {
    expect(candidateListing(setting, sam)).toBe(listing)
  })

  test.each([
    ['uni.edu', 'refused'],
    ['*.uni.edu', 'listed'],
    ['*.lab.uni.edu', 'refused'],
    ['lab.uni.edu', 'listed'],
  ])('%j makes sam@lab.uni.edu %s', (setting, listing) => {
    expect(candidateListing(setting, address('sam@lab.uni.edu'))).toBe(listing)
  })

  test('a domain that only ends like a listed one is another domain', () => {
    expect(candidateListing('uni.edu', address('x@evil-uni.edu'))).toBe('refused')
    expect(candidateListing('*.uni.edu', address('x@lab.evil-uni.edu'))).toBe('refused')
  })

  test('a domain is compared in its ASCII form', () => {
    expect(candidateListing('Bücher.example', address('x@xn--bcher-kva.example'))).toBe('listed')
  })
})
