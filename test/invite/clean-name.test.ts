import { expect, it } from '@jest/globals'
import { cleanName } from '../../lambdas/invite/people/clean-name.ts'

it.each([
  ['"Priya Nair"', 'Priya Nair', 'quotes'],
  ["'Priya Nair'", 'Priya Nair', 'single quotes'],
  ['Nair, Priya (Platform)', 'Priya Nair', 'surname first, department'],
  ['Nair\\, Priya', 'Priya Nair', 'an escaped comma'],
  ['van der Berg, Jan', 'Jan van der Berg', 'a surname of several words'],
  ['Priya Nair, CTO', 'Priya Nair', 'a job behind a comma'],
  ['Priya Nair, PhD', 'Priya Nair', 'a title behind a comma'],
  ['Priya Nair/Berlin/Acme', 'Priya Nair', 'a Domino name'],
  ['CN=Priya Nair/OU=Sales/O=Acme', 'Priya Nair', 'a canonical Domino name'],
  ['Robert (Bob) Nakamura', 'Bob Nakamura', 'a nickname'],
  ['Nakamura, Robert (Bob)', 'Bob Nakamura', 'a nickname behind'],
  ['Priya Nair - EXT', 'Priya Nair', 'the mark of externals'],
  ['Priya Nair (she/her)', 'Priya Nair', 'pronouns'],
  ['Priya Nair via Greenhouse', 'Priya Nair', 'a tool that sends'],
  ['Acme | Priya Nair', 'Priya Nair', 'a company before'],
  ['PRIYA NAIR', 'Priya Nair', 'capitals'],
  ['Priya at Acme', 'Priya', 'an employer'],
  ['Priya Nair KC', 'Priya Nair KC', 'letters behind'],
  ['Priya Nair, M.D., FRCS', 'Priya Nair', 'letters behind commas'],
  ['Capt. Priya Nair', 'Priya Nair', 'a rank'],
  ['NAIR Priya', 'Priya Nair', 'a surname in capitals'],
  ['DA SILVA Marco (Prestataire)', 'Marco da Silva', 'a surname in capitals with a particle'],
  ['Priya Nair 🌻', 'Priya Nair', 'an emoji'],
  ['Priya Nair 👩🏽\u200d💻 (she/her)', 'Priya Nair', 'an emoji of several'],
  ['AJ SMITH', 'AJ Smith', 'initials'],
  ['=?utf-8?Q?Zo=C3=AB_M=C3=BCller?=', 'Zoë Müller', 'an encoded word'],
  ['Priya Nair <priya@acme.example>', 'Priya Nair', 'an address within'],
  ['Jose\u0301 Nu\u0301n\u0303ez', 'José Núñez', 'letters apart from their marks'],
  ['Pri\u200bya\u202e Nair', 'Priya Nair', 'invisible marks'],
  ['李小龙', '李小龙', 'another script'],
  ['مهسا ره\u200cنورد', 'مهسا ره\u200cنورد', 'a joiner that the script needs'],
])('%s is %s (%s)', (raw, name) => {
  expect(cleanName(raw, 'someone@acme.example')).toBe(name)
})

it.each([
  '',
  '  ',
  'null null',
  'priya.nair@acme.example',
  'mailto:priya.nair@acme.example',
  'priya.nair',
  'Unknown',
  '""',
  '<priya.nair@acme.example>',
  '???',
])('"%s" is no name', (raw) => {
  expect(cleanName(raw, 'priya.nair@acme.example')).toBeNull()
})
