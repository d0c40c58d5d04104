import { type Address, domainOf, localPartOf } from '../../address.ts'
import { isTool, registrable } from '../what/domain-name.ts'

/** Words that a whole local part is made of where no one person reads the mail. */
const SHARED = new Set(
  (
    'talent talents acquisition career careers jobs recruiting recruitment recruiter recruiters hiring hr interview ' +
    'interviews interviewing scheduling schedule scheduler calendar calendars calendario people peopleops peopleteam ops ' +
    'team noreply no reply donotreply do not notifications notification notify info contact hello hi support admin office mailer ' +
    'daemon postmaster events event invites invite invitations booking bookings meetings meeting staffing candidates ' +
    'candidate applications apply application bewerbung bewerbungen personal karriere jobs rh emploi recrutement vagas empleo ' +
    'empleos selezione lavoro onboarding conference room rooms system automated auto bot robot service services mail email ' +
    'all everyone group list staff coordination coordinator coordinators ta tateam university campus grad graduates ' +
    'panel panels committee board interviewers reclutamiento seleccion talento recrutamento selecao recursos humanos rekrytering ' +
    'helpdesk helpline servicedesk itsupport it reception receptionist frontdesk desk facilities security empfang accueil ' +
    'rekruttering rekrutacja rekrutierung werving wervingenselectie selectie recrutements candidature candidatures candidatos saiyo saiyou jinji zhaopin hrteam'
  ).split(' '),
)
/** Programs that join a meeting to take its minutes. */
const NOTE_TAKERS = new Set(
  (
    'otter.ai fireflies.ai read.ai fathom.video fathom.ai tldv.io gong.io grain.com grain.co avoma.com metaview.ai brighthire.com ' +
    'brighthire.ai sembly.ai fellow.app fellow.co airgram.io supernormal.com circleback.ai krisp.ai meetgeek.ai noota.io ' +
    'pillar.hr chorus.ai jiminny.com colibri.ai tactiq.io notta.ai bubbles.app equaltime.io'
  ).split(' '),
)
const PLACE =
  /^(?:eu|us|usa|uk|de|fr|es|pt|it|nl|emea|apac|amer|americas|latam|global|emeia|anz|berlin|london|paris|nyc|sf|\d+)$/
const ENDS_SHARED =
  /(?:^|[._+-])(?:recruiting|recruitment|careers|jobs|talent|interviews|scheduling|noreply|no-reply|donotreply|hiring|calendar)$/

/** "ct-sales", "hort-search": a department, where no person's name stands beside it. */
const ENDS_DEPARTMENT =
  /[._+-](?:sales|marketing|engineering|finance|legal|support|all|team|staff|group|office|dept|department|search|committee|panel|hr|it|ops|admin)$/

/** `tool`: a robot of a scheduling or meeting service; `shared`: a list or role mailbox; `calendar` and `room`: no mailbox at all. */
export type Mailbox = 'person' | 'shared' | 'tool' | 'calendar' | 'room'

/** What kind of mailbox an address is; `named`: whether a person's name stands beside it. */
export function mailboxKind(email: Address, named = false): Mailbox {
  const domain = domainOf(email)
  const local = localPartOf(email).toLowerCase()
  if (/(?:^|\.)resource\.calendar\.google\.com$/.test(domain)) return 'room'
  if (/(?:^|\.)calendar\.google\.com$/.test(domain)) return 'calendar'
  if (/^(?:lists?|groups?|listserv|mailman)\.|(?:^|\.)googlegroups\.com$/.test(domain)) return 'shared'
  if (NOTE_TAKERS.has(registrable(domain)) && !/^[a-z]{2,}[._-][a-z]{2,}$/.test(local)) return 'tool'
  if (isTool(domain) && !isStaffOfTool(local, named)) return 'tool'
  if (/^(?:conf|room|meetingroom|mtg|cr)[._-]/.test(local)) return 'room'
  const words = local.split(/[._+-]+/).filter((word) => word !== '')
  // "interview-panel-blr": what comes behind two such words is a place or a team.
  if (!named && words.length > 2 && words.slice(0, 2).every((word) => SHARED.has(word))) return 'shared'
  return (words.every((word) => SHARED.has(word) || PLACE.test(word)) &&
    words.some((word) => SHARED.has(word))) ||
    ENDS_SHARED.test(local) ||
    (!named && ENDS_DEPARTMENT.test(local))
    ? 'shared'
    : 'person'
}

/** People work at Google and Zoom too: "priya.nair@zoom.us" and "Priya Nair <pnair@google.com>", not "x7f3@zoom.us". */
function isStaffOfTool(local: string, named: boolean): boolean {
  const words = local.split(/[._-]/)
  return (words.length === 2 || named) && words.every((word) => /^[a-z]{2,}$/.test(word) && !SHARED.has(word))
}
