/** Where a meeting link may stand, in the order in which it is believed. */
export interface LinkPlaces {
  /** X-GOOGLE-CONFERENCE, X-MICROSOFT-SKYPETEAMSMEETINGURL, CONFERENCE and the like. */
  readonly properties?: readonly (string | null)[]
  readonly location: string | null
  readonly description: string | null
  readonly html?: string | null
}

const MOST_TEXT = 200_000
const URL_IN_TEXT = /\bhttps?:\/\/[^\s<>"'`\\^{|}]{4,2000}/gi

/** Links that let you into a room, by provider. Links that start as host, dial in or set options are not among them. */
const ROOMS: readonly RegExp[] = [
  /^https?:\/\/(?:[a-z0-9-]+\.){0,2}zoom(?:gov)?\.(?:us|com)\/(?:j|my|w|wc\/join|meeting\/register)\/[^/]/i,
  /^https?:\/\/meet\.google\.com\/(?:[a-z]{3,4}-[a-z]{3,4}-[a-z]{3,4}|lookup\/\w+)/i,
  /^https?:\/\/(?:[a-z0-9-]+\.)?teams\.(?:microsoft|live)\.(?:com|us)\/(?:l\/meetup-join\/|meet\/|dl\/launcher)/i,
  /^https?:\/\/[a-z0-9.-]+\.webex\.com\/(?:[\w./-]{0,60}j\.php|meet\/|join\/|m\/|wbxmjs\/joinservice|[\w-]+\/e\.php|weblink)/i,
  /^https?:\/\/(?:[a-z0-9-]+\.)?whereby\.com\/[\w-]+/i,
  /^https?:\/\/(?:app\.)?chime\.aws\/(?:meetings\/)?\d+/i,
  /^https?:\/\/(?:global\.gotomeeting\.com\/join|meet\.goto\.com|app\.goto\.com\/meeting|(?:www\.)?gotomeet\.me|gotomeet\.me)\/[\w-]+/i,
  /^https?:\/\/(?:[a-z0-9-]+\.)?bluejeans\.com\/(?:meet\/)?\d+/i,
  /^https?:\/\/(?:meet\.jit\.si|8x8\.vc|meet\.element\.io|meet\.proton\.me|meet\.ffmuc\.net|jitsi\.[a-z0-9.-]+)\/[\w-]+/i,
  /^https?:\/\/(?:meetings\.ringcentral\.com\/j|v\.ringcentral\.com\/join|meetings\.dialpad\.com|join\.skype\.com|meet\.lync\.com|facetime\.apple\.com\/join)\b/i,
  /^https?:\/\/(?:app\.)?(?:cal\.com\/video|gather\.town\/app|livestorm\.co\/p|around\.co\/r|huddle\.team)\/[\w-]+/i,
  /^https?:\/\/[a-z0-9-]+\.(?:daily\.co|my\.connect\.aws|pexip\.me|lifesizecloud\.com|hirevue\.com\/(?:interviews|signup))\b/i,
  /^https?:\/\/(?:www\.)?(?:video\.chime\.aws|app\.slack\.com\/huddle|vc\.larksuite\.com\/j|meeting\.tencent\.com\/dm|voovmeeting\.com\/dm|meet\.starline\.com)\/[\w-]+/i,
]
const NO_ROOM =
  /unsubscribe|abmelden|optout|opt-out|preferences|support\.|\/support|help|dialin|dial-in|\/u\/|tel\.meet|meetingoptions|policies|privacy|maps\.|\/maps|calendar\.google\.com|\/calendar|reschedul|cancel|survey|feedback|\.(?:png|jpe?g|gif|svg|css|ics|pdf)(?:$|\?)|aka\.ms|learn\.microsoft|linkedin\.com|facebook\.com|twitter\.com|x\.com\//i

/** The link by which one joins, out of wrappers such as Safe Links; null where there is none. */
export function meetingUrlOf(places: LinkPlaces): string | null {
  const texts = [...(places.properties ?? []), places.location, places.description, places.html ?? null]
  for (const text of texts) {
    const room = linksIn(text).find((link) => ROOMS.some((pattern) => pattern.test(link)))
    if (room) return room
  }
  return onlyLink(places)
}

/** A location that is nothing but a link, or a line "Join: https://…", is a room at a host that we do not know. */
function onlyLink(places: LinkPlaces): string | null {
  const location = (places.location ?? '').trim()
  const alone = /^https?:\/\/\S+$/i.test(location) ? linksIn(location)[0] : undefined
  const joined =
    /\b(?:join|meeting (?:link|url)|video ?(?:call|conference)?(?: link)?|video-?call|teilnehmen|beitreten|rejoindre|participer|unirse|entrar|partecipa|deelnemen)\b[^\n:]{0,40}:?[ \t]*\n?[ \t]*<?(https?:\/\/[^\s<>"]{4,500})/iu.exec(
      (places.description ?? '').slice(0, MOST_TEXT),
    )?.[1]
  return (
    [alone, joined ? linksIn(joined)[0] : undefined].find(
      (link) => link !== undefined && !NO_ROOM.test(link),
    ) ?? null
  )
}

/** Every http link of a text or HTML, unwrapped, in its order. */
export function linksIn(text: string | null): string[] {
  const links = (text ?? '').slice(0, MOST_TEXT).match(URL_IN_TEXT) ?? []
  return links.slice(0, 200).map((link) => unwrap(trimmed(link.replaceAll('&amp;', '&'))))
}

/** Takes off the full stop and the bracket behind a link; a bracket that the link itself opens stays. */
function trimmed(link: string): string {
  const end = link.replace(/[.,;:!?\]*]+$/u, '')
  return end.endsWith(')') && !end.includes('(') ? end.slice(0, -1) : end
}

function unwrap(link: string, depth = 0): string {
  const inner = depth < 3 ? wrapped(link) : null
  return inner !== null && /^https?:\/\//i.test(inner) ? unwrap(trimmed(inner), depth + 1) : link
}

/** Microsoft Safe Links, Google's redirect, Proofpoint v2 and v3. */
function wrapped(link: string): string | null {
  const url = URL.canParse(link) ? new URL(link) : null
  if (url === null) return null
  if (url.hostname.endsWith('.safelinks.protection.outlook.com')) return url.searchParams.get('url')
  if (/(?:^|\.)google\.[a-z.]{2,6}$/.test(url.hostname) && url.pathname === '/url')
    return url.searchParams.get('q') ?? url.searchParams.get('url')
  if (/^urldefense\.(?:proofpoint\.)?com$/.test(url.hostname)) {
    const v3 = /^https:\/\/urldefense\.com\/v3\/__(https?:\/{1,2}.{1,1800}?)__;/.exec(link)?.[1]
    if (v3) return v3.replace(/^(https?):\/(?!\/)/, '$1://')
    const v2 = url.searchParams.get('u')
    return v2 === null ? null : decodeOr(v2.replaceAll('-', '%').replaceAll('_', '/'))
  }
  return null
}

function decodeOr(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
