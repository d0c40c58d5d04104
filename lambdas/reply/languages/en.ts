import type { ReplyTexts } from './texts.ts'

const note = (count: number) => (count === 1 ? 'note' : 'notes')
const them = (count: number) => (count === 1 ? 'it' : 'them')

export const en: ReplyTexts = {
  quotes: ['“', '”'],
  colon: ':',
  writeAbove: 'Write above this line',
  subject: 'Your interview',
  encouragements: [
    'Somebody gave you their time and attention. Thanking them is always right, whatever you make of the job.',
    'A thank-you is a gift returned: it costs you a minute, and it is remembered.',
    'Send it even if you are not sure about the job. You are thanking a person, not accepting an offer.',
    'Few people still write these. The ones who do are remembered.',
    'You do not have to want the job to be glad somebody took the time. Say so.',
    'Paths cross again. A few honest words today keep the door open.',
  ],
  labels: {
    event: 'Invite',
    interviewer: () => 'With',
    when: 'When',
    company: 'Company',
    role: 'Role',
    round: 'Round',
    where: 'Where',
    link: 'Link',
    arrangedBy: 'Arranged by',
    to: 'To',
    subject: 'Subject',
  },
  rounds: {
    screen: 'first call',
    technical: 'technical interview',
    panel: 'panel',
    onsite: 'on site',
    final: 'final round',
    informational: 'informational chat',
    'take-home': 'take-home review',
  },
  guess: (value) => `${value} (a guess)`,
  noAddress: (name) => `${name} (no address known)`,
  zoneUnknown: (when) => `${when} (time zone not known)`,
  unknownPerson: 'your interviewer',
  headings: {
    understood: 'What I understood',
    notes: (count) => (count === 1 ? 'Your note' : 'Your notes'),
    next: 'Reply with',
    change: 'To change something',
    also: 'Also in your mail',
    words: 'Words that work',
    interviews: 'Your interviews',
    links: (count) => (count === 1 ? 'Link' : 'Links'),
  },
  missing: {
    start: () => 'When is it, or when was it? I could not find the time.',
    zone: () => 'In which time zone is that? Reply with the city.',
    interviewers: (say) =>
      `Who interviewed you? I found nobody to thank. Reply ${say.field('to', 'name@company.com')} with their address.`,
  },
  draft: {
    why: {
      words: 'I have worked your words in.',
      style: 'Here is another version.',
      stance: 'Changed. This is how it reads now.',
      edit: 'Your own text, word for word. Nothing is sent until you say so.',
      correction: 'Corrected. This is how it reads now.',
      update: 'The invite has changed, and so has the draft.',
      again: 'You forwarded this invite before. This is the draft as it stands.',
      unproven: 'Nothing was sent: your mail provider does not prove well enough that this mail is from you.',
      overtaken: 'Nothing was sent: you answered an older draft. This is the newest.',
    },
    changed: { time: 'time', people: 'people', company: 'company', role: 'role', place: 'place' },
    changedLine: (what) => `What changed: ${what}.`,
    editedKept: 'I left the text that you wrote yourself as it was. Please check that it still fits.',
    stillToCome: 'The interview is still to come. The note is worded so that it will be true when it leaves.',
    asksAfterwards: 'I will ask you afterwards how it went.',
    stance: {
      silence: 'You did not say how much you want the job, so the note claims no interest either way.',
      words: {
        dream: 'You sounded sure that you want this job, and the note says so.',
        keen: 'You sounded keen, and the note says so.',
        open: 'You sounded open, not decided, so the note thanks and leaves the door open.',
        notForMe: 'You sounded as if it is not for you, so the note thanks and says nothing about the role.',
        withdrawn: 'You said that you are out of the running, so the note says goodbye kindly.',
      },
      said: {
        dream: 'You said that it is your dream job, and the note says so.',
        keen: 'You said that you are keen, and the note says so.',
        open: 'You said that you are open, so the note thanks and leaves the door open.',
        notForMe: 'You said that it is not for you, so the note thanks and says nothing about the role.',
        withdrawn: 'You said that you are out of the running, so the note says goodbye kindly.',
      },
      change: (words) => `Reply ${words} to change that.`,
    },
    held: (count) => (count === 1 ? 'I kept one remark out.' : `I kept ${count} remarks out.`),
    unwritten: (language) => `I do not write ${language} yet, so this is in English.`,
    alsoFound: (count) =>
      count === 1
        ? 'Your mail held one more interview. Its draft comes in a mail of its own:'
        : `Your mail held ${count} more interviews. Their drafts come in mails of their own:`,
    noNotes: 'I have no note for you yet. Answer the question above and I will write it.',
    ownMailboxOnly:
      'I cannot send this for you. Open it in your own mail program, look it over and send it from there.',
  },
  asks: {
    name: (who, guess) =>
      guess
        ? `Is ${who} called ${guess}? I guessed the name; tell me if it is right, or what it should be.`
        : `What is ${who} called? I have no first name to greet them with.`,
    whoInterviewed: (say) =>
      `Who interviewed you? Reply ${say.field('to', 'name@company.com')} and I write to that person.`,
    whoseDetail: 'Whom did you talk about this with? Tell me the name and it goes into the right note.',
    detail: (who) =>
      `Is there something from your talk with ${who} that I may mention? A few words are enough.`,
    ownName: (say) => `How do you sign? Reply ${say.field('name', 'First Last')}.`,
    noShow: (who) => `Did ${who} not come? I wrote them no note; tell me if I should.`,
  },
  does: {
    send: (count) =>
      `${count === 1 ? 'the note goes' : 'every note goes'} after 10 minutes, not before an hour after the interview and not at night`,
    sendLater: (count) =>
      `${count === 1 ? 'the note waits and goes' : 'the notes wait and go'} when the interview is over`,
    sendOne: (name) => `only the note to ${name}`,
    sendNow: 'goes after 10 minutes, whatever the hour',
    sendAt: 'goes when you say',
    undo: 'holds what has not left yet',
    sendAgain: 'sends a note again of which I cannot tell whether it went',
    style: 'another version',
    stance: 'how much the note says you want the job',
    edit: 'your own text, word for word',
    detail: 'anything you write about the talk is worked in',
    to: 'adds somebody from the company',
    fix: 'corrects what I understood',
    skip: 'no note and no more reminders',
    list: 'your interviews and where each stands',
    help: 'all the words',
    forgetThis: 'deletes this interview',
    forgetMe: 'deletes everything I hold about you',
  },
  sayMore: (say) => `${say.skip} ends it, ${say.help} tells you more.`,
  note: {
    heading: (number, name) => `${number}. ${name}`,
    openLink: (name) =>
      name === null ? 'Open this note in my mail program' : `Open the note to ${name} in my mail program`,
    openWithoutText: (name) => `Open an empty mail to ${name}, then copy the text above`,
    silent: (name) => `No note to ${name}.`,
    ownMailbox: 'Only your own mailbox can send this one.',
    closed: {
      'opted-out': () =>
        'This person has asked not to get mail from this service, so I do not send it. The text is yours to copy.',
      bounced: (say) =>
        `Mail that I sent to this address came back, so I cannot send it. If the address is wrong, reply ${say.field('to', 'right@company.com')}.`,
    },
    edited: 'You wrote this one yourself.',
    notReady: 'Not ready yet: one question about it is still open.',
    remark: {
      B1: 'It is rather long: under 150 words are read to the end.',
      B11: 'It names a day that may not be true any more when it leaves.',
      B20: 'There seems to be a gap in it that is still to be filled in.',
      B21: 'It claims more interest than you told me. If that is so, fine.',
      B22: 'It speaks of money, which belongs in another mail.',
      B23: 'It apologises; a thank-you need not.',
      B24: 'It presses for a decision, which may spoil the thanks.',
      B34: 'It holds something that you may have meant for me alone.',
      B35: 'It mentions a draft or a machine.',
    },
    remarkOther: 'Please read it once more before it goes.',
  },
  state: {
    drafted: 'not sent',
    queued: (when) => `goes ${when}`,
    queuedUnknown: 'waits',
    sending: 'is leaving right now',
    sent: (when) => `sent ${when}`,
    failed: 'did not arrive',
    uncertain: 'may or may not have gone',
    skipped: 'closed, not sent',
  },
  confirmed: {
    title: (count) => (count === 1 ? 'Your note is on its way out.' : 'Your notes are on their way out.'),
    how: (say) => `Reply ${say.undo} before then and nothing leaves.`,
    early: 'That is before the interview is over, and the text speaks of it as something past.',
    notGoing: (count) => (count === 1 ? 'This one does not go:' : 'These do not go:'),
  },
  already: {
    title: (count) =>
      count === 1 ? 'You have sent this note already.' : 'You have sent these notes already.',
    how: 'Nothing more is sent.',
  },
  stopped: {
    title: (count) => (count === 1 ? 'Held. The note does not leave.' : 'Held. These notes do not leave.'),
    tooLate: 'Too late for these:',
    nothing: 'There was nothing left to hold.',
    how: (say) => `Reply ${say.send} when you want ${them(1)} to go after all.`,
  },
  nudge: {
    first: (names) => `How did it go with ${names}?`,
    second: (names) => `Your note to ${names} is still here.`,
    how: (say) => `A few words make the note better; ${say.send} sends it as it is.`,
  },
  leaving: {
    title: (when, count) => `Your ${note(count)} ${count === 1 ? 'goes' : 'go'} ${when}.`,
    how: (say) => `${say.undo} holds it.`,
  },
  receipt: {
    title: (names) => `Sent to ${names}.`,
    how: (email) => `This is your copy. Answers go straight to you, at ${email}.`,
  },
  cancelled: {
    title: 'The interview was cancelled.',
    pending: 'Nothing leaves: what was waiting is held.',
    gone: 'These had left already:',
    how: 'If a new date is set, forward the new invite and I start afresh.',
  },
  uncertain: {
    title: (names) => `I cannot tell whether your note to ${names} went.`,
    how: (say) => `If you are sure that it did not arrive, reply ${say.sendAgain}.`,
    care: 'The connection broke while it was being sent. I do not try again by myself, because nobody should be thanked twice.',
  },
  undelivered: {
    title: (name) => `Your note to ${name} did not arrive.`,
    unwantedTitle: (name) => `About your note to ${name}.`,
    reason: {
      bounced: 'Their mail server returned it.',
      'no-such-address': 'Their mail server says that there is no such address.',
      'mailbox-full': 'Their mailbox is full.',
      complaint: 'It was marked as unwanted. I do not write to this address again.',
      rejected: 'It was rejected before it left.',
      'not-accepted': 'The mail service did not take it.',
      'opted-out': 'This address has asked not to get mail from this service.',
      'sent-before':
        'You have thanked this person for this interview already, so nothing was sent a second time.',
    },
    correct: (say) => `If the address is wrong, reply ${say.field('to', 'right@company.com')}.`,
    again: (say) => `To try once more, reply ${say.sendAgain}.`,
    ownMailbox: 'You can still send it from your own mailbox.',
  },
  skipped: {
    title: 'Closed. No note goes, and I will not remind you.',
    how: (say) => `If you change your mind, reply ${say.send}.`,
  },
  list: {
    title: (count) =>
      count === 0
        ? 'I hold no interviews of yours.'
        : count === 1
          ? 'One interview.'
          : `${count} interviews.`,
    how: (say) => `To act on one, reply to its own draft. ${say.forgetMe} deletes everything.`,
  },
  help: {
    title: 'Forward an invite, get a note back, reply to send it.',
    how: 'Reply to a draft with one of these words and nothing else. Everything else that you write counts as words about the interview.',
    inbound: (say) =>
      `At this address only ${say.list}, ${say.help} and ${say.forgetMe} work. To send a note, reply to its draft.`,
  },
  forgotten: {
    interview: 'Deleted. I no longer know this interview.',
    everything: 'Deleted. I hold nothing about you any more.',
    interviews: (count) => `Interviews: ${count}`,
    notes: (count) => `Notes: ${count}`,
    rawMails: (count) => `Mails as they came: ${count}`,
    queued: (count) => `Notes that were waiting and do not leave: ${count}`,
    kept: 'What stays are unreadable check sums, so that nobody is written to twice or against their wish.',
  },
  noInvite: {
    title: 'I found no interview in your mail.',
    problem: {
      none: 'I looked for a calendar file or calendar part, and for lines that say who, when and where. Please forward the invite itself, or the mail that has those lines.',
      winmail:
        'It came wrapped in Outlook’s “winmail.dat”, and I found no invite inside. Please forward it as plain text or HTML.',
      'unreadable-calendar': 'There is a calendar file, but it is damaged and I could not read it.',
      'too-large-calendar':
        'There is a calendar file, but it is too large. Please forward the single appointment.',
      'not-an-invite': 'There is a calendar file, but it is an answer to an invite, not the invite itself.',
      'over-budget':
        'The mail is too large or has too many parts. Please forward the invite without the attachments.',
    },
    how: 'No invite at hand? Reply with these four lines instead, above the line at the top:',
    form: 'Leave out what you do not know.',
    formExample: {
      with: 'Pat Doe <pat@company.com>',
      at: 'Company',
      when: '24 November 2026, 14:00 to 14:45, New York',
      role: 'Product Designer',
    },
    openForm: 'Open the four lines in my mail program',
    formSubject: 'My interview',
  },
  question: {
    nothingSent: 'Nothing was sent.',
    plain: {
      'send-doubt': (say) =>
        `I was not sure whether you meant to send it. Reply ${say.send} alone if it should go.`,
      'send-and-more': (say) =>
        `You wrote to send it, and something else as well. Reply ${say.send} alone, or tell me first what should change.`,
      'too-long': () =>
        'That note is longer than I take: 4,000 characters. Please send me a shorter one, or send it from your own mailbox.',
      'which-note': () => 'Which note do you mean?',
      'which-interview': () => 'Which interview do you mean? Please reply to its own draft.',
      when: (say) => `When should it go? I could not read the time. For example: ${say.sendAt}.`,
      'no-end': (say) =>
        `I do not know when the interview ends. Reply ${say.sendNow} if it is over, or say when: ${say.sendAt}.`,
      zone: (say) =>
        `I do not know the time zone of the interview. Reply ${say.sendNow}, or tell me the city.`,
      'text-and-html-differ': () =>
        'Your mail came in two versions that do not say the same. Please write again, as plain text.',
      'nothing-read': (say) =>
        `I found no words of yours above the line. Reply ${say.send} to send it, or ${say.help} for the other words.`,
      salutation: () =>
        'That reads like a note, but the greeting names none of your interviewers. Whom is it for?',
      'forget-me': (say) =>
        `Shall I delete everything that I hold about you? Reply ${say.forgetMe} and nothing else.`,
      'nothing-to-send': (say) =>
        `There is no note that I could send. ${say.list} shows where each interview stands.`,
      name: (say) => `How do you sign? I need your name first. Reply ${say.field('name', 'First Last')}.`,
      'not-ready': () =>
        'One question is still open before this can go. It stands in my draft; please answer it first.',
    },
    address: {
      'not-an-address': (say) =>
        `I could not read an address there. Write it like this: ${say.field('to', 'pat@company.com')}.`,
      'not-of-the-company': () =>
        'I only write to addresses at the company that invited you. Please send this one from your own mailbox.',
      'free-mail': () => 'I do not write to private mailboxes. Please send this one from your own mailbox.',
      'opted-out': () => 'This address has asked not to get mail from this service.',
      bounced: (say) =>
        `Mail to this address has come back, so I do not write to it again. If it is wrong, reply ${say.field('to', 'right@company.com')}.`,
      'too-many': () => 'That is more people than I write to for one interview.',
    },
  },
  refused: {
    'not-allowed':
      'This service is open only to the people its operator has listed, and your address is not among them.',
    'too-many-invites':
      'That is more invites than I take in one day. Please forward this one again tomorrow.',
    'too-many-recipients': 'That is more people than I write to for one interview.',
    'sending-paused':
      'Sending is paused at the moment, because too much mail came back. Your note waits, and goes by itself when sending goes on. If you would rather send it from your own mailbox, stop it here first.',
  },
}
