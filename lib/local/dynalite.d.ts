declare module 'dynalite' {
  import type { Server } from 'node:http'
  /** `path`: folder of the LevelDB store; in memory without. `createTableMs`: how long a new table stays CREATING. */
  export default function dynalite(options: { path?: string; createTableMs?: number }): Server
}
