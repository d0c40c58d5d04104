const MOST_TEXT = 200_000
const URL_IN_TEXT = /\bhttps?:\/\/[^\s<>"'`\\^{|}]{4,2000}/gi

/** Every http link of a text or HTML, out of what mail gateways wrap around it, in its order. */
export function linksIn(text: string | null): string[] {
  const links = (text ?? '').slice(0, MOST_TEXT).match(URL_IN_TEXT) ?? []
  return links.slice(0, 200).map((link) => unwrap(trimmed(link.replaceAll('&amp;', '&'))))
}

/** Takes off the full stop and the bracket behind a link; a bracket that the link itself opens stays. */
function trimmed(link: string): string {
  const end = link.replace(/[.,;:!?\]*。，、；：！？）」』】]+$/u, '')
  return end.endsWith(')') && !end.includes('(') ? end.slice(0, -1) : end
}

function unwrap(link: string, depth = 0): string {
  const inner = depth < 3 ? wrapped(link) : null
  return inner !== null && /^https?:\/\//i.test(inner) ? unwrap(trimmed(inner), depth + 1) : link
}

/** Gateways that keep the link in a parameter. */
const IN_PARAMETER: readonly (readonly [RegExp, string])[] = [
  [/\.safelinks\.protection\.outlook\.com$/, 'url'],
  [/(?:^|\.)google\.[a-z.]{2,6}$/, 'q'],
  [/(?:^|\.)google\.[a-z.]{2,6}$/, 'url'],
  [/^linkprotect\.cudasvc\.com$/, 'a'],
  [/^deref-(?:gmx\.(?:net|com|at|ch)|web(?:-02)?\.de|mail\.com|1und1\.de)$/, 'redirectUrl'],
  [/\.url-protection\.com$/, 'o'],
  [
    /^(?:clicktime\.symantec\.com|clicktime\.cloud\.postoffice\.net|urlsand\.esvalabs\.com|link\.edgepilot\.com)$/,
    'u',
  ],
  [/(?:^|\.)titanhq\.com$|(?:^|\.)trendmicro\.com$/, 'url'],
  [/(?:^|\.)slack-redir\.net$|^l\.(?:facebook|instagram)\.com$/, 'url'],
]

/** Microsoft, Google, Proofpoint, Cisco, Sophos, Check Point, Barracuda, GMX and others: what their links lead to. */
function wrapped(link: string): string | null {
  const url = URL.canParse(link) ? new URL(link) : null
  if (url === null) return null
  if (/^urldefense\.(?:proofpoint\.)?com$/.test(url.hostname)) return proofpoint(link, url)
  // "…/1abc/https%3A%2F%2Fzoom.us%2Fj%2F1" and "…/v2/___https://zoom.us/j/1___.abc"
  if (url.hostname === 'secure-web.cisco.com')
    return decodeOr(/\/(https?%3A%2F%2F[^/?#]{4,1800})/i.exec(link)?.[1] ?? null)
  if (url.hostname.endsWith('.checkpoint.com'))
    return /___(https?:\/\/[^\s]{4,1800}?)___/i.exec(link)?.[1] ?? null
  if (url.hostname.endsWith('.protection.sophos.com'))
    return Buffer.from(url.searchParams.get('u') ?? '', 'base64').toString('utf8')
  for (const [host, name] of IN_PARAMETER) {
    const inner = host.test(url.hostname) ? url.searchParams.get(name) : null
    if (inner) return inner
  }
  return null
}

function proofpoint(link: string, url: URL): string | null {
  const v3 = /^https:\/\/urldefense\.com\/v3\/__(https?:\/{1,2}.{1,1800}?)__;/.exec(link)?.[1]
  if (v3) return v3.replace(/^(https?):\/(?!\/)/, '$1://')
  return decodeOr(url.searchParams.get('u')?.replaceAll('-', '%').replaceAll('_', '/') ?? null)
}

function decodeOr(text: string | null): string | null {
  try {
    return text === null ? null : decodeURIComponent(text)
  } catch {
    return null
  }
}
