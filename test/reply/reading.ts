/** What a reader of the HTML reads: tags away, entities decoded, a line for each block. */
export function htmlText(html: string): string {
  return decode(
    html
      .replace(/<head>[\s\S]*<\/head>/, '')
      .replaceAll(/<br>|<\/(?:p|h[1-6]|div|li|td|tr)>/g, '\n')
      .replaceAll(/<[^>]*>/g, ''),
  ).replaceAll(/\n+/g, '\n')
}

export function links(html: string): string[] {
  return [...html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => decode(href))
}

/** The words of a text in a canonical order: layout, case, punctuation and order do not count. */
export function words(text: string): string[] {
  return text
    .toUpperCase()
    .split(/[^\p{L}\p{N}@…]+/u)
    .filter(Boolean)
    .sort()
}

function decode(text: string): string {
  return text.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
}
