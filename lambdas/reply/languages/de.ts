import type { ReplyTexts } from './texts.ts'

const one = (count: number, singular: string, plural: string) => (count === 1 ? singular : plural)

/** Candidates are addressed with Sie: a career office may be the operator. */
export const de: ReplyTexts = {
  quotes: ['„', '“'],
  colon: ':',
  writeAbove: 'Bitte oberhalb dieser Zeile schreiben',
  subject: 'Ihr Gespräch',
  encouragements: [
    'Jemand hat Ihnen Zeit und Aufmerksamkeit geschenkt. Dafür zu danken ist immer richtig, was auch immer Sie von der Stelle halten.',
    'Ein Dank ist ein erwidertes Geschenk: Er kostet eine Minute, und man erinnert sich daran.',
    'Schicken Sie ihn auch, wenn Sie noch nicht sicher sind. Sie danken einem Menschen, Sie sagen nichts zu.',
    'Nur wenige schreiben noch solche Zeilen. An die, die es tun, erinnert man sich.',
    'Man muss die Stelle nicht wollen, um sich über geschenkte Zeit zu freuen. Sagen Sie es.',
    'Man begegnet sich wieder. Ein paar ehrliche Worte halten die Tür offen.',
  ],
  labels: {
    event: 'Termin',
    interviewer: () => 'Mit',
    when: 'Wann',
    company: 'Firma',
    role: 'Stelle',
    round: 'Art',
    where: 'Ort',
    link: 'Link',
    arrangedBy: 'Vereinbart von',
    to: 'An',
    subject: 'Betreff',
  },
  rounds: {
    screen: 'erstes Telefonat',
    technical: 'Fachgespräch',
    panel: 'Gespräch mit mehreren',
    onsite: 'vor Ort',
    final: 'letzte Runde',
    informational: 'Informationsgespräch',
    'take-home': 'Besprechung der Aufgabe',
  },
  guess: (value) => `${value} (vermutet)`,
  noAddress: (name) => `${name} (keine Adresse bekannt)`,
  zoneUnknown: (when) => `${when} (Zeitzone unbekannt)`,
  unknownPerson: 'die Person, mit der Sie sprachen',
  headings: {
    understood: 'Was ich verstanden habe',
    notes: (count) => one(count, 'Ihr Dankschreiben', 'Ihre Dankschreiben'),
    next: 'Antworten Sie mit',
    change: 'Wenn etwas anders sein soll',
    also: 'Außerdem in Ihrer Mail',
    words: 'Diese Wörter gelten',
    interviews: 'Ihre Gespräche',
    links: (count) => one(count, 'Link', 'Links'),
  },
  missing: {
    start: () => 'Wann ist oder war das Gespräch? Ich habe keine Zeit gefunden.',
    zone: () => 'In welcher Zeitzone ist das? Antworten Sie mit der Stadt.',
    interviewers: (say) =>
      `Mit wem sprachen Sie? Ich habe niemanden gefunden, dem zu danken wäre. Antworten Sie ${say.field('to', 'name@firma.de')} mit der richtigen Adresse.`,
  },
  draft: {
    why: {
      words: 'Ich habe Ihre Worte eingearbeitet.',
      style: 'Hier ist eine andere Fassung.',
      stance: 'Geändert. So liest es sich jetzt.',
      edit: 'Ihr eigener Text, Wort für Wort. Gesendet wird erst, wenn Sie es sagen.',
      correction: 'Berichtigt. So liest es sich jetzt.',
      update: 'Die Einladung wurde geändert, und mit ihr der Entwurf.',
      again: 'Diese Einladung haben Sie schon einmal weitergeleitet. Das ist der jetzige Entwurf.',
      unproven:
        'Nichts wurde gesendet: Ihr Mailanbieter weist nicht sicher genug nach, dass diese Mail von Ihnen ist.',
      overtaken:
        'Nichts wurde gesendet: Sie haben auf einen älteren Entwurf geantwortet. Das ist der neueste.',
    },
    changed: { time: 'Zeit', people: 'Personen', company: 'Firma', role: 'Stelle', place: 'Ort' },
    changedLine: (what) => `Geändert: ${what}.`,
    editedKept:
      'Ihren selbst geschriebenen Text habe ich gelassen, wie er war. Bitte prüfen Sie, ob er noch stimmt.',
    stillToCome:
      'Das Gespräch steht noch bevor. Der Text ist so geschrieben, dass er stimmt, wenn er abgeht.',
    asksAfterwards: 'Danach frage ich Sie, wie es war.',
    stance: {
      silence:
        'Sie haben nicht gesagt, wie sehr Sie die Stelle möchten. Darum behauptet der Text nichts dazu.',
      words: {
        dream: 'Es klang, als wollten Sie genau diese Stelle, und der Text sagt es.',
        keen: 'Sie klangen interessiert, und der Text sagt es.',
        open: 'Sie klangen offen, noch nicht entschieden. Darum dankt der Text und lässt die Tür offen.',
        notForMe:
          'Es klang, als sei die Stelle nichts für Sie. Darum dankt der Text und schweigt von der Stelle.',
        withdrawn:
          'Sie sagten, dass Sie nicht mehr im Rennen sind. Darum verabschiedet sich der Text freundlich.',
      },
      said: {
        dream: 'Sie sagten, es sei Ihr Traumjob, und der Text sagt es.',
        keen: 'Sie sagten, dass Sie interessiert sind, und der Text sagt es.',
        open: 'Sie sagten, dass Sie offen sind. Darum dankt der Text und lässt die Tür offen.',
        notForMe:
          'Sie sagten, die Stelle sei nichts für Sie. Darum dankt der Text und schweigt von der Stelle.',
        withdrawn:
          'Sie sagten, dass Sie nicht mehr im Rennen sind. Darum verabschiedet sich der Text freundlich.',
      },
      change: (words) => `Antworten Sie ${words}, um das zu ändern.`,
    },
    held: (count) =>
      one(count, 'Eine Bemerkung habe ich herausgehalten.', `${count} Bemerkungen habe ich herausgehalten.`),
    unwritten: (language) => `${language} schreibe ich noch nicht, daher auf Deutsch.`,
    alsoFound: (count) =>
      one(
        count,
        'In Ihrer Mail war noch ein Gespräch. Der Entwurf dazu kommt in einer eigenen Mail:',
        `In Ihrer Mail waren noch ${count} Gespräche. Die Entwürfe dazu kommen in eigenen Mails:`,
      ),
    noNotes: 'Noch habe ich keinen Text für Sie. Beantworten Sie die Frage oben, dann schreibe ich ihn.',
    ownMailboxOnly:
      'Senden kann ich das nicht für Sie. Öffnen Sie es in Ihrem Mailprogramm, lesen Sie es durch und senden Sie es von dort.',
  },
  asks: {
    name: (who, guess) =>
      guess
        ? `Heißt ${who} ${guess}? Den Namen habe ich vermutet. Stimmt er, oder wie ist er richtig?`
        : `Wie heißt ${who}? Mir fehlt der Name für die Anrede.`,
    whoInterviewed: (say) =>
      `Mit wem sprachen Sie? Antworten Sie ${say.field('to', 'name@firma.de')}, dann schreibe ich dieser Person.`,
    whoseDetail:
      'Mit wem sprachen Sie darüber? Nennen Sie mir den Namen, dann kommt es in den richtigen Text.',
    detail: (who) => `Gab es im Gespräch mit ${who} etwas, das ich erwähnen darf? Ein paar Worte genügen.`,
    ownName: (say) => `Wie unterschreiben Sie? Antworten Sie ${say.field('name', 'Vorname Nachname')}.`,
    noShow: (who) =>
      `War ${who} nicht dabei? Ich habe keinen Text geschrieben. Sagen Sie mir, falls ich es doch tun soll.`,
  },
  does: {
    send: (count) =>
      `${one(count, 'der Text geht', 'jeder Text geht')} nach 10 Minuten ab, frühestens eine Stunde nach dem Gespräch und nicht nachts`,
    sendLater: (count) =>
      one(
        count,
        'der Text wartet und geht nach dem Gespräch ab',
        'die Texte warten und gehen nach dem Gespräch ab',
      ),
    sendOne: (name) => `nur der Text an ${name}`,
    sendNow: 'geht nach 10 Minuten ab, zu jeder Stunde',
    sendAt: 'geht ab, wann Sie es sagen',
    undo: 'hält zurück, was noch nicht abgegangen ist',
    sendAgain: 'sendet noch einmal, wovon ich nicht weiß, ob es ankam',
    style: 'eine andere Fassung',
    stance: 'wie sehr Sie die Stelle laut Text möchten',
    edit: 'Ihr eigener Text, Wort für Wort',
    detail: 'alles, was Sie über das Gespräch schreiben, wird eingearbeitet',
    to: 'fügt jemanden aus der Firma hinzu',
    fix: 'berichtigt, was ich verstanden habe',
    skip: 'kein Text und keine Erinnerung mehr',
    list: 'Ihre Gespräche und ihr Stand',
    help: 'alle Wörter',
    forgetThis: 'löscht dieses Gespräch',
    forgetMe: 'löscht alles, was ich über Sie habe',
  },
  sayMore: (say) => `${say.skip} beendet es, ${say.help} sagt Ihnen mehr.`,
  note: {
    heading: (number, name) => `${number}. ${name}`,
    openLink: (name) =>
      name === null
        ? 'Diesen Text in meinem Mailprogramm öffnen'
        : `Den Text an ${name} in meinem Mailprogramm öffnen`,
    openWithoutText: (name) => `Eine leere Mail an ${name} öffnen, dann den Text oben hineinkopieren`,
    silent: (name) => `Kein Text an ${name}.`,
    ownMailbox: 'Diesen kann nur Ihr eigenes Postfach senden.',
    closed: {
      'opted-out': () =>
        'Diese Person möchte keine Mail von diesem Dienst, deshalb sende ich ihn nicht. Den Text können Sie kopieren.',
      bounced: (say) =>
        `Eine Mail an diese Adresse kam zurück, deshalb kann ich ihn nicht senden. Wenn die Adresse falsch ist, antworten Sie ${say.field('to', 'richtig@firma.de')}.`,
    },
    edited: 'Diesen Text haben Sie selbst geschrieben.',
    notReady: 'Noch nicht fertig: Eine Frage dazu ist noch offen.',
    remark: {
      B1: 'Er ist recht lang. Bis 150 Wörter liest man zu Ende.',
      B11: 'Er nennt einen Tag, der beim Absenden vielleicht nicht mehr stimmt.',
      B20: 'Darin scheint noch eine Lücke zu sein.',
      B21: 'Er zeigt mehr Interesse, als Sie mir gesagt haben. Wenn es stimmt, ist es gut.',
      B22: 'Er spricht von Geld. Das gehört in eine andere Mail.',
      B23: 'Er entschuldigt sich. Ein Dank muss das nicht.',
      B24: 'Er drängt auf eine Entscheidung. Das kann den Dank verderben.',
      B34: 'Darin steht etwas, das vielleicht nur für mich gedacht war.',
      B35: 'Er erwähnt einen Entwurf oder eine Maschine.',
    },
    remarkOther: 'Bitte lesen Sie ihn noch einmal, bevor er abgeht.',
  },
  state: {
    drafted: 'nicht gesendet',
    queued: (when) => `geht ab: ${when}`,
    queuedUnknown: 'wartet',
    sending: 'geht gerade ab',
    sent: (when) => `gesendet: ${when}`,
    failed: 'nicht angekommen',
    uncertain: 'vielleicht abgegangen, vielleicht nicht',
    skipped: 'abgeschlossen, nicht gesendet',
  },
  confirmed: {
    title: (count) => one(count, 'Ihr Dankschreiben geht ab.', 'Ihre Dankschreiben gehen ab.'),
    how: (say) => `Antworten Sie vorher ${say.undo}, und nichts geht hinaus.`,
    early: 'Das ist noch vor dem Ende des Gesprächs, und gedankt wird darin wie für etwas, das schon war.',
    notGoing: (count) => one(count, 'Dieser geht nicht ab:', 'Diese gehen nicht ab:'),
  },
  already: {
    title: (count) =>
      one(
        count,
        'Dieses Dankschreiben haben Sie schon abgeschickt.',
        'Diese Dankschreiben haben Sie schon abgeschickt.',
      ),
    how: 'Es wird nichts weiter gesendet.',
  },
  stopped: {
    title: (count) =>
      one(count, 'Angehalten. Der Text geht nicht ab.', 'Angehalten. Diese Texte gehen nicht ab.'),
    tooLate: 'Für diese war es zu spät:',
    nothing: 'Es gab nichts mehr anzuhalten.',
    how: (say) => `Antworten Sie ${say.send}, wenn er doch abgehen soll.`,
  },
  nudge: {
    first: (names) => `Wie war das Gespräch mit ${names}?`,
    second: (names) => `Ihr Dank an ${names} liegt noch hier.`,
    how: (say) => `Ein paar Worte machen den Text besser; ${say.send} sendet ihn, wie er ist.`,
  },
  leaving: {
    title: (when, count) =>
      `${one(count, 'Ihr Dankschreiben geht', 'Ihre Dankschreiben gehen')} ab: ${when}.`,
    how: (say) => `${say.undo} hält es an.`,
  },
  receipt: {
    title: (names) => `Gesendet an ${names}.`,
    how: (email) => `Das ist Ihre Kopie. Antworten gehen direkt an Sie: ${email}.`,
  },
  cancelled: {
    title: 'Das Gespräch wurde abgesagt.',
    pending: 'Es geht nichts ab: Was wartete, wird zurückgehalten.',
    gone: 'Diese waren schon abgegangen:',
    how: 'Gibt es einen neuen Termin, leiten Sie die neue Einladung weiter, und ich fange neu an.',
  },
  uncertain: {
    title: (names) => `Ich weiß nicht, ob Ihr Dank an ${names} abgegangen ist.`,
    how: (say) => `Wenn Sie sicher sind, dass er nicht ankam, antworten Sie ${say.sendAgain}.`,
    care: 'Beim Senden brach die Verbindung ab. Von selbst versuche ich es nicht noch einmal, damit niemandem zweimal gedankt wird.',
  },
  undelivered: {
    title: (name) => `Ihr Dank an ${name} ist nicht angekommen.`,
    unwantedTitle: (name) => `Zu Ihrem Dank an ${name}.`,
    reason: {
      bounced: 'Der Mailserver der Gegenseite hat ihn zurückgeschickt.',
      'no-such-address': 'Der Mailserver der Gegenseite sagt, dass es diese Adresse nicht gibt.',
      'mailbox-full': 'Das Postfach ist voll.',
      complaint: 'Er wurde als unerwünscht gemeldet. An diese Adresse schreibe ich nicht mehr.',
      rejected: 'Er wurde abgelehnt, bevor er abging.',
      'not-accepted': 'Der Maildienst hat ihn nicht angenommen.',
      'opted-out': 'Diese Adresse möchte keine Mail von diesem Dienst.',
      'sent-before':
        'Sie haben dieser Person für dieses Gespräch schon gedankt, deshalb wurde nichts ein zweites Mal gesendet.',
    },
    correct: (say) => `Wenn die Adresse falsch ist, antworten Sie ${say.field('to', 'richtig@firma.de')}.`,
    again: (say) => `Für einen neuen Versuch antworten Sie ${say.sendAgain}.`,
    ownMailbox: 'Aus Ihrem eigenen Postfach können Sie ihn weiterhin senden.',
  },
  skipped: {
    title: 'Abgeschlossen. Es geht nichts ab, und ich erinnere Sie nicht mehr.',
    how: (say) => `Wenn Sie es sich anders überlegen, antworten Sie ${say.send}.`,
  },
  list: {
    title: (count) =>
      count === 0
        ? 'Ich habe keine Gespräche von Ihnen.'
        : one(count, 'Ein Gespräch.', `${count} Gespräche.`),
    how: (say) => `Um etwas zu tun, antworten Sie auf den Entwurf selbst. ${say.forgetMe} löscht alles.`,
  },
  help: {
    title: 'Einladung weiterleiten, Dankschreiben erhalten, mit einem Wort absenden.',
    how: 'Antworten Sie auf einen Entwurf mit einem dieser Wörter und sonst nichts. Alles andere verstehe ich als Worte über das Gespräch. Die englischen Wörter gelten auch.',
    inbound: (say) =>
      `An dieser Adresse gelten nur ${say.list}, ${say.help} und ${say.forgetMe}. Zum Absenden antworten Sie auf den Entwurf.`,
  },
  forgotten: {
    interview: 'Gelöscht. Dieses Gespräch kenne ich nicht mehr.',
    everything: 'Gelöscht. Ich habe nichts mehr über Sie.',
    interviews: (count) => `Gespräche: ${count}`,
    notes: (count) => `Dankschreiben: ${count}`,
    rawMails: (count) => `Mails, wie sie kamen: ${count}`,
    queued: (count) => `Texte, die warteten und nicht abgehen: ${count}`,
    kept: 'Es bleiben nur unlesbare Prüfsummen, damit niemand zweimal oder gegen seinen Willen Post bekommt.',
  },
  noInvite: {
    title: 'In Ihrer Mail habe ich kein Gespräch gefunden.',
    problem: {
      none: 'Ich habe nach einer Kalenderdatei gesucht und nach Zeilen, die sagen, wer, wann und wo. Bitte leiten Sie die Einladung selbst weiter oder die Mail mit diesen Zeilen.',
      winmail:
        'Sie kam in Outlooks „winmail.dat“ verpackt, und ich fand darin keine Einladung. Bitte leiten Sie sie als Text oder HTML weiter.',
      'unreadable-calendar': 'Es gibt eine Kalenderdatei, aber sie ist beschädigt und nicht zu lesen.',
      'too-large-calendar':
        'Es gibt eine Kalenderdatei, aber sie ist zu groß. Bitte leiten Sie den einzelnen Termin weiter.',
      'not-an-invite':
        'Es gibt eine Kalenderdatei, aber sie ist eine Antwort auf eine Einladung, nicht die Einladung selbst.',
      'over-budget':
        'Die Mail ist zu groß oder hat zu viele Teile. Bitte leiten Sie die Einladung ohne die Anhänge weiter.',
    },
    how: 'Keine Einladung zur Hand? Antworten Sie stattdessen mit diesen vier Zeilen, oberhalb der ersten Zeile:',
    form: 'Was Sie nicht wissen, lassen Sie weg.',
    formExample: {
      with: 'Pat Beispiel <pat@firma.de>',
      at: 'Firma',
      when: '24. November 2026, 14:00 bis 14:45, Berlin',
      role: 'Produktdesign',
    },
    openForm: 'Die vier Zeilen in meinem Mailprogramm öffnen',
    formSubject: 'Mein Gespräch',
  },
  question: {
    nothingSent: 'Es wurde nichts gesendet.',
    plain: {
      'send-doubt': (say) =>
        `Ich war nicht sicher, ob ich senden soll. Antworten Sie nur ${say.send}, wenn der Text abgehen soll.`,
      'send-and-more': (say) =>
        `Sie schrieben, ich soll senden, und noch etwas dazu. Antworten Sie nur ${say.send}, oder sagen Sie mir zuerst, was anders sein soll.`,
      'too-long': () =>
        'Dieser Text ist länger, als ich annehme: 4.000 Zeichen. Bitte schicken Sie mir einen kürzeren, oder senden Sie ihn aus Ihrem eigenen Postfach.',
      'which-note': () => 'Welchen Text meinen Sie?',
      'which-interview': () => 'Welches Gespräch meinen Sie? Bitte antworten Sie auf den Entwurf dazu.',
      when: (say) =>
        `Wann soll der Text abgehen? Die Zeit konnte ich nicht lesen. Zum Beispiel: ${say.sendAt}.`,
      'no-end': (say) =>
        `Ich weiß nicht, wann das Gespräch endet. Antworten Sie ${say.sendNow}, wenn es vorbei ist, oder sagen Sie wann: ${say.sendAt}.`,
      zone: (say) =>
        `Ich kenne die Zeitzone des Gesprächs nicht. Antworten Sie ${say.sendNow}, oder nennen Sie mir die Stadt.`,
      'text-and-html-differ': () =>
        'Ihre Mail kam in zwei Fassungen, die nicht dasselbe sagen. Bitte schreiben Sie noch einmal, als reinen Text.',
      'nothing-read': (say) =>
        `Oberhalb der Zeile fand ich keine Worte von Ihnen. Antworten Sie ${say.send}, um zu senden, oder ${say.help} für die anderen Wörter.`,
      salutation: () =>
        'Das liest sich wie ein Dankschreiben, aber die Anrede nennt niemanden, mit dem Sie sprachen. Für wen ist es?',
      'forget-me': (say) =>
        `Soll ich alles löschen, was ich über Sie habe? Antworten Sie ${say.forgetMe} und sonst nichts.`,
      'nothing-to-send': (say) =>
        `Es gibt keinen Text, den ich senden könnte. ${say.list} zeigt den Stand Ihrer Gespräche.`,
      name: (say) =>
        `Wie unterschreiben Sie? Zuerst brauche ich Ihren Namen. Antworten Sie ${say.field('name', 'Vorname Nachname')}.`,
      'not-ready': () =>
        'Eine Frage ist noch offen, bevor das abgehen kann. Sie steht im Entwurf; bitte beantworten Sie sie zuerst.',
    },
    address: {
      'not-an-address': (say) =>
        `Darin konnte ich keine Adresse lesen. Schreiben Sie sie so: ${say.field('to', 'pat@firma.de')}.`,
      'not-of-the-company': () =>
        'Ich schreibe nur an Adressen der Firma, die Sie eingeladen hat. Bitte senden Sie diesen Text aus Ihrem eigenen Postfach.',
      'free-mail': () =>
        'An private Postfächer schreibe ich nicht. Bitte senden Sie diesen Text aus Ihrem eigenen Postfach.',
      'opted-out': () => 'Diese Adresse möchte keine Mail von diesem Dienst.',
      bounced: (say) =>
        `Eine Mail an diese Adresse kam zurück, deshalb schreibe ich nicht mehr an sie. Wenn sie falsch ist, antworten Sie ${say.field('to', 'richtig@firma.de')}.`,
      'too-many': () => 'Das sind mehr Personen, als ich für ein Gespräch anschreibe.',
    },
  },
  refused: {
    'not-allowed':
      'Dieser Dienst steht nur denen offen, die sein Betreiber eingetragen hat, und Ihre Adresse ist nicht dabei.',
    'too-many-invites':
      'Das sind mehr Einladungen, als ich an einem Tag annehme. Bitte leiten Sie diese morgen noch einmal weiter.',
    'too-many-recipients': 'Das sind mehr Personen, als ich für ein Gespräch anschreibe.',
    'sending-paused':
      'Das Senden ruht zurzeit, weil zu viel Post zurückkam. Ihr Text wartet und geht von selbst ab, sobald es weitergeht. Wenn Sie ihn lieber aus Ihrem eigenen Postfach senden, halten Sie ihn hier erst an.',
  },
}
