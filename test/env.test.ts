import { describe, expect, it } from '@jest/globals'
import { ENV, readSettings } from '../lambdas/env.ts'
import { CAPS } from '../lambdas/limits.ts'

const COMPLETE = {
  [ENV.table]: 'interviews',
  [ENV.bucket]: 'mail',
  [ENV.address]: 'thanks@interviews.example.com',
}

describe('the environment of the Lambdas', () => {
  it('names everything that is missing at once', () => {
    expect(() => readSettings({})).toThrow(/AFTERWORD_ADDRESS.*AFTERWORD_TABLE.*AFTERWORD_BUCKET/)
  })

  it('serves nobody and keeps the default caps unless told otherwise', () => {
    const settings = readSettings(COMPLETE)
    expect(settings).toMatchObject({ candidates: '', mailDomain: 'interviews.example.com', caps: CAPS })
  })

  it('takes the caps that the operator changed, and refuses one that it does not know', () => {
    const caps = JSON.stringify({ invitesPerCandidatePerDay: 50 })
    expect(readSettings({ ...COMPLETE, [ENV.caps]: caps }).caps).toEqual({
      ...CAPS,
      invitesPerCandidatePerDay: 50,
    })
    expect(() => readSettings({ ...COMPLETE, [ENV.caps]: '{"notesADay":1}' })).toThrow(/AFTERWORD_CAPS/)
    expect(() => readSettings({ ...COMPLETE, [ENV.caps]: 'none' })).toThrow(/AFTERWORD_CAPS/)
  })
})
