/** A generator of numbers in [0, 1) that gives the same row for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Ways in which files are damaged on their way, 11 and 6 more a round: fixed seeds, so that a failure can be run again. */
export function mutants(file: Buffer, rounds: number): [string, Buffer][] {
  const text = file.toString('latin1')
  const lines = text.split(/\r?\n/)
  const next = random(file.length)
  const pick = (n: number) => Math.floor(next() * n)
  const bytes = (changed: string) => Buffer.from(changed, 'latin1')
  const all: [string, Buffer][] = [
    ['bare CR', bytes(lines.join('\r'))],
    ['LF', bytes(lines.join('\n'))],
    ['blank lines', bytes(lines.join('\r\n\r\n'))],
    ['UTF-16', Buffer.from(`\ufeff${file.toString('utf8')}`, 'utf16le')],
    ['one byte short', file.subarray(1)],
    ['twice', Buffer.concat([file, file])],
    ['reversed lines', bytes([...lines].reverse().join('\r\n'))],
    ['windows-1252 of UTF-8', Buffer.from(text, 'utf8')],
    ['lower case', bytes(text.toLowerCase())],
    ['colons lost', bytes(text.replaceAll(':', ''))],
    ['quotes lost', bytes(text.replaceAll('"', ''))],
  ]
  for (let i = 0; i < rounds; i++) {
    const at = pick(lines.length)
    const other = pick(lines.length)
    all.push([`line ${at} dropped`, bytes(lines.filter((_, index) => index !== at).join('\r\n'))])
    all.push([
      `line ${at} repeated`,
      bytes([...lines.slice(0, at), ...Array(50).fill(lines[at]), ...lines.slice(at)].join('\r\n')),
    ])
    all.push([
      `lines ${at} and ${other} swapped`,
      bytes(
        lines
          .map((line, index) => (index === at ? lines[other] : index === other ? lines[at] : line))
          .join('\r\n'),
      ),
    ])
    all.push([`cut at line ${at}`, bytes(lines.slice(0, at).join('\r\n'))])
    all.push([
      `cut in line ${at}`,
      bytes(
        lines
          .slice(0, at + 1)
          .join('\r\n')
          .slice(0, -3),
      ),
    ])
    const position = pick(text.length)
    all.push([
      `byte ${position} changed`,
      bytes(`${text.slice(0, position)}${String.fromCharCode(pick(256))}${text.slice(position + 1)}`),
    ])
  }
  return all
}
