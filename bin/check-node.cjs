// Loaded before anything else, by whatever Node there is: an old one cannot even read the rest.
var major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  console.error(
    'Afterword needs Node 24 or later; this is ' +
      process.version +
      '. `npm ci` brings one along on Linux and Windows; elsewhere install it from https://nodejs.org/.',
  )
  process.exit(1)
}
// The code of the SDK and the emulators is compiled once, not at every start.
require('node:module').enableCompileCache()
