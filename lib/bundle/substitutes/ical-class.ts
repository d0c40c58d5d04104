/** Stands in for the classes of ical.js that the parser names and never makes. */
export default class {}
export function foldline(): never {
  throw new Error('calendars are read here, never written')
}
