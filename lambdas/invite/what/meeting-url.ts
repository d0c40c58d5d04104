import { linksIn } from './links.ts'
import { isNoRoom, isRoom, looksLikeRoom } from './meeting-rooms.ts'

/** Where a meeting link may stand, in the order in which it is believed. */
export interface LinkPlaces {
  /** X-GOOGLE-CONFERENCE, X-MICROSOFT-SKYPETEAMSMEETINGURL, CONFERENCE and the like. */
  readonly properties?: readonly (string | null)[]
  readonly location: string | null
  readonly description: string | null
  readonly html?: string | null
}

/** The link by which one joins, out of wrappers such as Safe Links; null where there is none. */
export function meetingUrlOf(places: LinkPlaces): string | null {
  const texts = [...(places.properties ?? []), places.location, places.description, places.html ?? null]
  for (const text of texts) {
    const room = linksIn(text).find(isRoom)
    if (room) return room
  }
  return onlyLink(places) ?? ownServer(texts)
}

const JOIN =
  /(?<!\p{L})(?:join|meeting (?:link|url)|video ?(?:call|conference)?(?: link)?|video-?call|teilnehmen|beitreten|einwahl(?:link)?|besprechungslink|rejoindre|participer|lien|unirse|enlace|entrar|partecipa|deelnemen|dołącz|připojit|deltag|delta|anslut|liity|csatlakoz|participă|katıl|подключиться|присоединиться|приєднатися|参加|会议链接|會議連結|참여)(?!\p{L}{4})[^\n:：]{0,40}[:：]?[ \t]*\n?[ \t]*<?(https?:\/\/[^\s<>"]{4,500})/iu

/** A location that is nothing but a link, or a line "Join: https://…", is a room at a host that we do not know. */
function onlyLink(places: LinkPlaces): string | null {
  const location = (places.location ?? '').trim()
  const alone = /^https?:\/\/\S+$/i.test(location) ? linksIn(location)[0] : undefined
  const joined = JOIN.exec((places.description ?? '').slice(0, 200_000))?.[1]
  return (
    [alone, joined ? linksIn(joined)[0] : undefined].find((link) => link !== undefined && !isNoRoom(link)) ??
    null
  )
}

function ownServer(texts: readonly (string | null)[]): string | null {
  for (const text of texts) {
    const room = linksIn(text).find(looksLikeRoom)
    if (room) return room
  }
  return null
}
