/**
 * Links that let you into a room, by provider. Links that start as host, dial in, set options, book or move are not among
 * them. Linear: no pattern has a quantifier within a quantifier.
 */
const ROOMS: readonly RegExp[] = [
  /^https?:\/\/(?:[a-z0-9-]+\.){0,2}zoom(?:gov)?\.(?:us|com)\/(?:j|my|w|wc\/join|wc\/\d+\/join|meeting\/register|launch\/jc|ejl)\/?[^/]/i,
  /^https?:\/\/(?:[a-z0-9-]+\.)?(?:zoomus\.cn|zoom\.com\.cn)\/(?:j|my|w)\/[^/]/i,
  /^https?:\/\/meet\.google\.com\/(?:_meet\/)?(?:[a-z]{3,4}-[a-z]{3,4}-[a-z]{3,4}|lookup\/\w+)/i,
  /^https?:\/\/g\.co\/meet\/[\w-]+/i,
  /^https?:\/\/(?:[a-z0-9-]+\.)?teams\.(?:(?:microsoft|live)\.(?:com|us)|cloud\.microsoft)\/(?:(?:_#\/)?l\/meetup-join\/|meet\/|dl\/launcher|v2\/\?meetingjoin)/i,
  /^https?:\/\/[a-z0-9.-]+\.webex\.com(?:\.cn)?\/(?:[\w./-]{0,60}j\.php|meet\/|join\/|m\/|wbxmjs\/joinservice|webappng\/sites\/|[\w-]+\/e\.php|weblink)/i,
  /^https?:\/\/(?:[a-z0-9-]+\.)?whereby\.com\/(?!information|blog|user\b|org\b|pricing)[\w-]+/i,
  /^https?:\/\/(?:app\.)?chime\.aws\/(?:meetings\/)?\d+/i,
  /^https?:\/\/(?:global\.gotomeeting\.com\/join|(?:www\.|app\.)?gotomeeting\.com\/(?:join|\?meetingid=)|meet\.goto\.com|app\.goto\.com\/meeting|(?:www\.)?gotomeet\.(?:me|at)|join\.me)\/?[\w-]+/i,
  /^https?:\/\/(?:[a-z0-9-]+\.)?bluejeans\.com\/(?:meet\/|a\/)?[\d/]{6,}/i,
  /^https?:\/\/(?:meet\.jit\.si|8x8\.vc|meet\.element\.io|meet\.proton\.me|meet\.ffmuc\.net|jitsi\.[a-z0-9.-]+|kmeet\.infomaniak\.com|talky\.io|(?:www\.)?senfcall\.de|fairmeeting\.net)\/[\w-]+/i,
  /^https?:\/\/(?:meetings\.ringcentral\.com\/j|(?:v|video)\.ringcentral\.com\/join|meetings\.dialpad\.com|join\.skype\.com|meet\.lync\.com|facetime\.apple\.com\/join|meetings\.vonage\.com|meet\.teamviewer\.com|join\.freeconferencecall\.com)\b/i,
  /^https?:\/\/(?:app\.|meet\.)?(?:cal\.(?:com|dev)\/video|gather\.town\/app|livestorm\.co\/p|around\.co\/r|huddle\.team|butter\.us|vowel\.com|demodesk\.com)\/[\w-]+/i,
  /^https?:\/\/calendly\.com\/events\/[\w-]+\/(?:google_meet|zoom|microsoft_teams|teams|webex|go_?to_?meeting)\b/i,
  /^https?:\/\/[a-z0-9-]+\.(?:daily\.co|my\.connect\.aws|pexip\.me|lifesizecloud\.com|hirevue\.com\/(?:interviews|signup|live)|ktalk\.ru)\b/i,
  /^https?:\/\/(?:www\.)?(?:video\.chime\.aws|app\.slack\.com\/huddle|vc\.(?:larksuite\.com|larkoffice\.com|feishu\.cn)\/j|meeting\.tencent\.com\/(?:dm|p|s)|voovmeeting\.com\/(?:dm|p|s)|meeting\.dingtalk\.com\/j|meet\.starleaf\.com|telemost(?:\.360)?\.yandex\.(?:ru|com)\/j|jazz\.sber(?:bank)?\.ru|salutejazz\.ru|vk\.com\/call\/join)\/[\w-]+/i,
  /^https?:\/\/(?:meet|meeting)\.zoho\.(?:com|eu|in|com\.au)\/(?:meeting\/|join\?)?[\w-]+/i,
  /^https?:\/\/[a-z0-9.-]*(?:bbb|bigbluebutton)[a-z0-9.-]*\/(?:b|rooms|playback)\/[\w-]+/i,
]

/** Rooms of servers that companies run themselves: Skype for Business, Jitsi, BigBlueButton, Nextcloud Talk. */
const OWN_SERVERS: readonly RegExp[] = [
  /^https?:\/\/(?:meet|vc|bbb|jitsi|visio|webconf|videoconf|conf|video)\d{0,2}\.[a-z0-9.-]+\/[^\s?#]{3,}/i,
  /^https?:\/\/[a-z0-9.-]+\/(?:index\.php\/)?call\/[a-z0-9]{8}\b/i,
]

const NO_ROOM =
  /unsubscribe|abmelden|optout|opt-out|preferences|support\.|\/support|help|dialin|dial-in|\/u\/|tel\.meet|meetingoptions|policies|privacy|maps\.|\/maps|calendar\.google\.com|\/calendar|reschedul|cancel|survey|feedback|\.(?:png|jpe?g|gif|svg|css|ics|pdf)(?:$|\?)|aka\.ms|learn\.microsoft|linkedin\.com|facebook\.com|twitter\.com|x\.com\//i

/** Whether a link lets one into a room of a provider that we know. */
export function isRoom(link: string): boolean {
  return ROOMS.some((pattern) => pattern.test(link))
}

/** Whether a link looks like a room of somebody's own server. */
export function looksLikeRoom(link: string): boolean {
  return !isNoRoom(link) && OWN_SERVERS.some((pattern) => pattern.test(link))
}

/** Whether a link is one of those that stand beside the room's: to help, to maps, to move and to cancel. */
export function isNoRoom(link: string): boolean {
  return NO_ROOM.test(link)
}
