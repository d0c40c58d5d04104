// @ts-expect-error: the package does not export its modules, and they are plain JavaScript.
import parse from '../../../node_modules/ical.js/lib/ical/parse.js'

/** Stands in for ical.js, of which we call `parse`. */
export default { parse: parse as unknown }
