/** More than the zones and forms that a Lambda meets between two deployments; each holds some kilobytes of ICU. */
const MOST = 200
const formats = new Map<string, Intl.DateTimeFormat>()

/** `new Intl.DateTimeFormat`, kept: making one takes longer than parsing a mail. Throws for a zone that ICU lacks. */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale, options)
  if (formats.size >= MOST) formats.clear()
  formats.set(key, made)
  return made
}
