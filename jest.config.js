// Nothing may depend on the zone of the process: the suite runs far from UTC, and CI runs it under a second zone.
process.env.TZ ??= 'America/St_Johns'

export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/test/strip-types.cjs' },
  coverageProvider: 'v8',
  collectCoverageFrom: ['lambdas/**/*.ts', 'lib/**/*.ts'],
  testTimeout: 30_000,
}
