import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { ownWords, privateWords } from '../../lambdas/message/message.ts'
import { parse } from '../message/mails.ts'
import { seeded } from './mails.ts'

const FOLDERS = ['replies', 'forwards'].map(
  (name) => new URL(`../fixtures/message/${name}/`, import.meta.url),
)
const MAILS = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.eml'))
    .map((file) => readFileSync(new URL(file, folder))),
)

type Mutation = (mail: Buffer, random: () => number) => Buffer

const at = (mail: Buffer, random: () => number) => Math.floor(random() * mail.length)
const lines = (mail: Buffer) => mail.toString('latin1').split('\n')
const joined = (parts: readonly string[]) => Buffer.from(parts.join('\n'), 'latin1')

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'cut off': (mail, random) => mail.subarray(0, at(mail, random)),
  'without its beginning': (mail, random) => mail.subarray(at(mail, random)),
  'with bytes changed': (mail, random) => {
    const copy = Buffer.from(mail)
    for (let i = 0; i < 20; i++) copy[at(mail, random)] = Math.floor(random() * 256)
    return copy
  },
  'with lines dropped': (mail, random) => joined(lines(mail).filter(() => random() > 0.1)),
  'with lines doubled': (mail, random) =>
    joined(lines(mail).flatMap((line) => (random() < 0.2 ? [line, line] : [line]))),
  'with lines shuffled': (mail, random) => joined(lines(mail).sort(() => random() - 0.5)),
  'with another encoding': (mail) =>
    Buffer.from(
      mail
        .toString('latin1')
        .replace(/quoted-printable|base64|7bit/g, (name) =>
          name === 'base64' ? 'quoted-printable' : 'base64',
        ),
      'latin1',
    ),
  'with another charset': (mail) =>
    Buffer.from(mail.toString('latin1').replace(/charset="[^"]*"/g, 'charset="utf-16le"'), 'latin1'),
  'with bare CR': (mail) => Buffer.from(mail.toString('latin1').replaceAll('\r\n', '\r'), 'latin1'),
  'without blank lines': (mail) =>
    Buffer.from(mail.toString('latin1').replaceAll('\r\n\r\n', '\r\n'), 'latin1'),
}

describe('a mail that was damaged on its way is read as far as it goes', () => {
  test.each(Object.keys(MUTATIONS))('%s', async (name) => {
    const random = seeded(20_261_103)
    for (const mail of MAILS) {
      const result = await parse((MUTATIONS[name] as Mutation)(mail, random))
      if ('kind' in result) continue
      expect(typeof ownWords(result).words).toBe('string')
      expect(typeof privateWords(result.text, result.subject).words).toBe('string')
    }
  })
})
