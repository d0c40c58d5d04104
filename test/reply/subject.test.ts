import { describe, expect, test } from '@jest/globals'
import { replySubject } from '../../lambdas/reply/subject.ts'
import { processorMs } from '../processor-time.ts'

describe('the subject of an answer', () => {
  test.each([
    ['Fwd: Interview with Northwind', 'Re: Interview with Northwind'],
    ['FW: RE: Interview', 'Re: Interview'],
    ['WG: AW: Gespräch', 'Re: Gespräch'],
    ['TR : Entretien', 'Re: Entretien'],
    ['Rv: Enc: Entrevista', 'Re: Entrevista'],
    ['I: R: Colloquio', 'Re: Colloquio'],
    ['转发：面试', 'Re: 面试'],
    ['Re[2]: Re [3]: Interview', 'Re: Interview'],
    ['[EXTERNAL] Fwd: [Acme Careers] Interview', 'Re: Interview'],
    ['Invitation: Interview @ Thu Nov 26, 2026 2pm', 'Re: Invitation: Interview @ Thu Nov 26, 2026 2pm'],
    ['Refactoring: an interview', 'Re: Refactoring: an interview'],
    ['  Fwd:\r\n Inter\u202Eview\u200B\t2 ', 'Re: Interview 2'],
    ['Fwd:', 'Re: Your interview'],
    ['[EXTERNAL]', 'Re: Your interview'],
    ['', 'Re: Your interview'],
  ])('of %j is %j', (subject, expected) => {
    expect(replySubject(subject, 'Your interview')).toBe(expected)
  })

  test('is short enough for one line of a header, also without a space in it', () => {
    const subject = replySubject('x'.repeat(5000), 'Your interview')
    expect(subject.length).toBeLessThan(260)
    expect(subject).toMatch(/x…$/)
  })

  test('takes time in proportion to its length', () => {
    const began = processorMs()
    for (const hostile of ['Re: '.repeat(100_000), '[a] '.repeat(100_000), '\u200B'.repeat(1_000_000)])
      replySubject(hostile, 'x')
    expect(processorMs() - began).toBeLessThan(500)
  })
})
