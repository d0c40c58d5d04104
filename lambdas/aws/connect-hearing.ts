import { readSettings, type Settings } from '../env.ts'
import { log } from '../log.ts'
import type { HearingPorts } from '../ports.ts'
import { dynamoStore } from './dynamo-store.ts'

/** The world as feedback sees it: it hears and writes down, and can send nothing. */
export function connectHearing(settings: Settings = readSettings()): HearingPorts {
  return { store: dynamoStore(settings.table), clock: Date.now, log }
}
