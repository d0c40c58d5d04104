const { stripTypeScriptTypes } = require('node:module')

// Node's own type stripping, so that tests run the very text that `node bin/local.ts` runs.
module.exports = { process: (source) => ({ code: stripTypeScriptTypes(source) }) }
