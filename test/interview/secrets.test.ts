import { randomBytes } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Address, addressHash, parseAddress } from '../../lambdas/address.ts'
import {
  hashSecret,
  newReplySecret,
  newSecret,
  readSecretAddress,
  secretAddress,
} from '../../lambdas/interview/interview.ts'

const DOMAIN = 'interviews.example.com'
const hex = fc.uint8Array({ minLength: 16, maxLength: 16 }).map((bytes) => Buffer.from(bytes).toString('hex'))

describe('the secret address of an answer', () => {
  it('leads back to its interview, also in capitals', () => {
    fc.assert(
      fc.property(hex, hex, fc.boolean(), (candidate, id, shouted) => {
        const secret = newReplySecret({ candidate, id }, randomBytes)
        const address = secretAddress('r', secret, DOMAIN)
        const read = readSecretAddress(shouted ? address.toUpperCase() : address, DOMAIN)
        const hash = hashSecret(secret)
        expect(read).toEqual({ kind: 'r', hash, ref: { candidate, id: id.slice(0, 2), hash } })
      }),
    )
  })

  it('is an address, and has 160 bits that nobody can know', () => {
    const candidate = addressHash('alex@mailhost.example' as Address)
    const ref = { candidate, id: 'ab'.repeat(16) }
    const [one, other] = [0, 255].map((byte) =>
      newReplySecret(ref, (count) => new Uint8Array(count).fill(byte)),
    )
    expect(parseAddress(secretAddress('r', one as string, DOMAIN))).not.toBeNull()
    // 32 characters of five bits each follow those of the interview, and one that both share.
    const same = [...(one as string)].findIndex((letter, at) => letter !== other?.[at])
    expect((one as string).length - same).toBeGreaterThanOrEqual(32)
  })

  it.each(['r', 'u'] as const)('of the shorter kind (%s-) names no interview', (kind) => {
    const secret = newSecret(randomBytes)
    const read = readSecretAddress(secretAddress(kind, secret, DOMAIN), DOMAIN)
    expect(read).toEqual({ kind, hash: hashSecret(secret), ref: null })
  })

  it.each([
    ['at another domain', `r-${'a'.repeat(60)}@elsewhere.example`],
    ['of another length', `r-${'a'.repeat(59)}@${DOMAIN}`],
    ['with other characters', `r-${'1'.repeat(60)}@${DOMAIN}`],
    ['of another kind', `x-${'a'.repeat(60)}@${DOMAIN}`],
  ])('is none %s', (_what, address) => {
    expect(readSecretAddress(address, DOMAIN)).toBeNull()
  })
})
