import type { ReplyTexts } from './texts.ts'

const one = (count: number, singular: string, plural: string) => (count === 1 ? singular : plural)

/** Vouvoiement. Espace insécable avant les deux-points et les signes doubles. */
export const fr: ReplyTexts = {
  quotes: ['« ', ' »'],
  colon: ' :',
  writeAbove: 'Écrivez au-dessus de cette ligne',
  subject: 'Votre entretien',
  encouragements: [
    'Quelqu’un vous a donné son temps et son attention. L’en remercier est toujours juste, quoi que vous pensiez du poste.',
    'Un merci est un cadeau rendu : il prend une minute, et l’on s’en souvient.',
    'Envoyez-le même si vous hésitez encore. Vous remerciez une personne, vous n’acceptez pas une offre.',
    'Peu de gens écrivent encore ces mots-là. On se souvient de ceux qui le font.',
    'Nul besoin de vouloir le poste pour se réjouir qu’on vous ait consacré du temps. Dites-le.',
    'Les chemins se recroisent. Quelques mots sincères laissent la porte ouverte.',
  ],
  labels: {
    event: 'Invitation',
    interviewer: () => 'Avec',
    when: 'Quand',
    company: 'Entreprise',
    role: 'Poste',
    round: 'Étape',
    where: 'Lieu',
    link: 'Lien',
    arrangedBy: 'Organisé par',
    to: 'À',
    subject: 'Objet',
  },
  rounds: {
    screen: 'premier appel',
    technical: 'entretien technique',
    panel: 'entretien à plusieurs',
    onsite: 'sur place',
    final: 'dernier tour',
    informational: 'entretien d’information',
    'take-home': 'retour sur l’exercice',
  },
  guess: (value) => `${value} (supposé)`,
  noAddress: (name) => `${name} (adresse inconnue)`,
  zoneUnknown: (when) => `${when} (fuseau horaire inconnu)`,
  unknownPerson: 'la personne rencontrée',
  headings: {
    understood: 'Ce que j’ai compris',
    notes: (count) => one(count, 'Votre mot', 'Vos mots'),
    next: 'Répondez',
    change: 'Pour changer quelque chose',
    also: 'Aussi dans votre message',
    words: 'Les mots reconnus',
    interviews: 'Vos entretiens',
    links: (count) => one(count, 'Lien', 'Liens'),
  },
  missing: {
    start: () => 'Quand a-t-il lieu, ou quand a-t-il eu lieu ? Je n’ai pas trouvé l’heure.',
    zone: () => 'Dans quel fuseau horaire ? Répondez par le nom de la ville.',
    interviewers: (say) =>
      `Avec qui était l’entretien ? Je n’ai trouvé personne à remercier. Répondez ${say.field('to', 'nom@entreprise.fr')} avec son adresse.`,
  },
  draft: {
    why: {
      words: 'J’ai repris vos mots.',
      style: 'Voici une autre version.',
      stance: 'C’est changé. Voici le texte à présent.',
      edit: 'Votre propre texte, mot pour mot. Rien ne part tant que vous ne le dites pas.',
      correction: 'C’est corrigé. Voici le texte à présent.',
      update: 'L’invitation a changé, et le brouillon avec elle.',
      again: 'Vous avez déjà transféré cette invitation. Voici le brouillon actuel.',
      unproven:
        'Rien n’a été envoyé : votre messagerie ne prouve pas assez sûrement que ce message vient de vous.',
      overtaken: 'Rien n’a été envoyé : vous avez répondu à un ancien brouillon. Voici le plus récent.',
    },
    changed: { time: 'heure', people: 'personnes', company: 'entreprise', role: 'poste', place: 'lieu' },
    changedLine: (what) => `Ce qui a changé : ${what}.`,
    editedKept: 'J’ai laissé tel quel le texte que vous avez écrit. Vérifiez qu’il convient toujours.',
    stillToCome: 'L’entretien est encore à venir. Le mot est écrit pour être juste au moment où il partira.',
    asksAfterwards: 'Je vous demanderai ensuite comment cela s’est passé.',
    stance: {
      silence: 'Vous n’avez pas dit si le poste vous tente, alors le mot n’en dit rien.',
      words: {
        dream: 'Vous sembliez vouloir ce poste plus que tout, et le mot le dit.',
        keen: 'Le poste semblait vous plaire, et le mot le dit.',
        open: 'Vous ne sembliez pas encore avoir choisi, alors le mot remercie et laisse la porte ouverte.',
        notForMe: 'Le poste ne semblait pas fait pour vous, alors le mot remercie et n’en parle pas.',
        withdrawn: 'Vous avez dit que vous vous retirez, alors le mot prend congé avec gentillesse.',
      },
      said: {
        dream: 'Vous avez dit que c’est le poste de vos rêves, et le mot le dit.',
        keen: 'Vous avez dit que le poste vous plaît, et le mot le dit.',
        open: 'Vous avez dit que c’est à voir, alors le mot remercie et laisse la porte ouverte.',
        notForMe: 'Vous avez dit que ce n’est pas pour vous, alors le mot remercie et ne parle pas du poste.',
        withdrawn: 'Vous avez dit que vous vous retirez, alors le mot prend congé avec gentillesse.',
      },
      change: (words) => `Répondez ${words} pour changer cela.`,
    },
    held: (count) =>
      one(count, 'J’ai gardé une remarque pour nous.', `J’ai gardé ${count} remarques pour nous.`),
    unwritten: (language) => `Je n’écris pas encore en ${language}, d’où le français.`,
    alsoFound: (count) =>
      one(
        count,
        'Votre message contenait un autre entretien. Son brouillon arrive dans un message à part :',
        `Votre message contenait ${count} autres entretiens. Leurs brouillons arrivent dans des messages à part :`,
      ),
    noNotes: 'Je n’ai pas encore de mot pour vous. Répondez à la question ci-dessus et je l’écris.',
    ownMailboxOnly:
      'Je ne peux pas l’envoyer pour vous. Ouvrez-le dans votre messagerie, relisez-le et envoyez-le de là.',
  },
  asks: {
    name: (who, guess) =>
      guess
        ? `Le nom de ${who} est-il ${guess} ? Je l’ai supposé ; dites-moi s’il est juste, ou quel est le bon.`
        : `Comment s’appelle ${who} ? Il me manque un nom pour commencer le mot.`,
    whoInterviewed: (say) =>
      `Avec qui était l’entretien ? Répondez ${say.field('to', 'nom@entreprise.fr')} et j’écris à cette personne.`,
    whoseDetail: 'Avec qui en avez-vous parlé ? Donnez-moi le nom, et cela ira dans le bon mot.',
    detail: (who) =>
      `Y a-t-il quelque chose de votre échange avec ${who} que je puisse évoquer ? Quelques mots suffisent.`,
    ownName: (say) => `Comment signez-vous ? Répondez ${say.field('name', 'Prénom Nom')}.`,
    noShow: (who) =>
      `Est-ce que ${who} n’a pas participé ? Je n’ai pas écrit de mot ; dites-moi s’il en faut un.`,
  },
  does: {
    send: (count) =>
      `${one(count, 'le mot part', 'chaque mot part')} après 10 minutes, au plus tôt une heure après l’entretien et jamais la nuit`,
    sendLater: (count) =>
      one(
        count,
        'le mot attend et part après l’entretien',
        'les mots attendent et partent après l’entretien',
      ),
    sendOne: (name) => `seulement le mot à ${name}`,
    sendNow: 'part après 10 minutes, quelle que soit l’heure',
    sendAt: 'part quand vous le dites',
    undo: 'retient ce qui n’est pas encore parti',
    sendAgain: 'renvoie un mot dont je ne sais pas s’il est parti',
    style: 'une autre version',
    stance: 'à quel point le mot dit que vous voulez le poste',
    edit: 'votre propre texte, mot pour mot',
    detail: 'tout ce que vous écrivez sur l’échange est repris',
    to: 'ajoute quelqu’un de l’entreprise',
    fix: 'corrige ce que j’ai compris',
    skip: 'pas de mot et plus de rappel',
    list: 'vos entretiens et où en est chacun',
    help: 'tous les mots',
    forgetThis: 'efface cet entretien',
    forgetMe: 'efface tout ce que je sais de vous',
  },
  sayMore: (say) => `${say.skip} y met fin, ${say.help} vous en dit plus.`,
  note: {
    heading: (number, name) => `${number}. ${name}`,
    openLink: (name) =>
      name === null ? 'Ouvrir ce mot dans ma messagerie' : `Ouvrir le mot à ${name} dans ma messagerie`,
    openWithoutText: (name) => `Ouvrir un message vide à ${name}, puis copier le texte ci-dessus`,
    silent: (name) => `Pas de mot à ${name}.`,
    ownMailbox: 'Seule votre propre messagerie peut envoyer celui-ci.',
    closed: {
      'opted-out': () =>
        'Cette personne a demandé à ne pas recevoir de messages de ce service ; je ne l’envoie donc pas. Vous pouvez copier le texte.',
      bounced: (say) =>
        `Un message à cette adresse est revenu ; je ne peux donc pas l’envoyer. Si l’adresse est fausse, répondez ${say.field('to', 'juste@entreprise.fr')}.`,
    },
    edited: 'Vous avez écrit celui-ci vous-même.',
    notReady: 'Pas encore prêt : une question reste ouverte à son sujet.',
    remark: {
      B1: 'Il est plutôt long : en dessous de 150 mots, on lit jusqu’au bout.',
      B11: 'Il nomme un jour qui ne sera peut-être plus juste quand il partira.',
      B20: 'Il semble y rester un blanc à remplir.',
      B21: 'Il montre plus d’intérêt que vous ne m’en avez dit. Si c’est vrai, tant mieux.',
      B22: 'Il parle d’argent, ce qui a sa place dans un autre message.',
      B23: 'Il présente des excuses ; un merci n’en a pas besoin.',
      B24: 'Il presse de décider, ce qui peut gâter le merci.',
      B34: 'Il contient quelque chose qui n’était peut-être que pour moi.',
      B35: 'Il parle d’un brouillon ou d’une machine.',
    },
    remarkOther: 'Relisez-le encore une fois avant qu’il parte.',
  },
  state: {
    drafted: 'pas envoyé',
    queued: (when) => `part ${when}`,
    queuedUnknown: 'attend',
    sending: 'est en train de partir',
    sent: (when) => `envoyé ${when}`,
    failed: 'n’est pas arrivé',
    uncertain: 'peut-être parti, peut-être pas',
    skipped: 'clos, pas envoyé',
  },
  confirmed: {
    title: (count) => one(count, 'Votre mot va partir.', 'Vos mots vont partir.'),
    how: (say) => `Répondez ${say.undo} avant cela et rien ne part.`,
    early: 'C’est avant la fin de l’entretien, dont le texte parle comme d’une chose passée.',
    notGoing: (count) => one(count, 'Celui-ci ne part pas :', 'Ceux-ci ne partent pas :'),
  },
  already: {
    title: (count) => one(count, 'Vous avez déjà envoyé ce mot.', 'Vous avez déjà envoyé ces mots.'),
    how: 'Rien de plus n’est envoyé.',
  },
  stopped: {
    title: (count) => one(count, 'Retenu. Le mot ne part pas.', 'Retenus. Ces mots ne partent pas.'),
    tooLate: 'Trop tard pour ceux-ci :',
    nothing: 'Il n’y avait plus rien à retenir.',
    how: (say) => `Répondez ${say.send} quand vous voudrez qu’il parte malgré tout.`,
  },
  nudge: {
    first: (names) => `Comment s’est passé l’entretien avec ${names} ?`,
    second: (names) => `Votre mot à ${names} est encore là.`,
    how: (say) => `Quelques mots de vous le rendront meilleur ; ${say.send} l’envoie tel quel.`,
  },
  leaving: {
    title: (when, count) => `${one(count, 'Votre mot part', 'Vos mots partent')} ${when}.`,
    how: (say) => `${say.undo} suffit pour tout retenir.`,
  },
  receipt: {
    title: (names) => `Envoyé à ${names}.`,
    how: (email) => `Ceci est votre copie. Les réponses vous arrivent directement, à ${email}.`,
  },
  cancelled: {
    title: 'L’entretien a été annulé.',
    pending: 'Rien ne part : ce qui attendait est retenu.',
    gone: 'Ceux-ci étaient déjà partis :',
    how: 'Si une nouvelle date est fixée, transférez la nouvelle invitation et je recommence.',
  },
  uncertain: {
    title: (names) => `Je ne sais pas si votre mot à ${names} est parti.`,
    how: (say) => `Si vous avez la certitude qu’il n’est pas arrivé, répondez ${say.sendAgain}.`,
    care: 'La connexion s’est rompue pendant l’envoi. Je n’essaie pas de nouveau de moi-même, pour que personne ne soit remercié deux fois.',
  },
  undelivered: {
    title: (name) => `Votre mot à ${name} n’est pas arrivé.`,
    unwantedTitle: (name) => `À propos de votre mot à ${name}.`,
    reason: {
      bounced: 'Son serveur de messagerie l’a renvoyé.',
      'no-such-address': 'Son serveur de messagerie dit que cette adresse n’existe pas.',
      'mailbox-full': 'Sa boîte est pleine.',
      complaint: 'Il a été signalé comme indésirable. Je n’écris plus à cette adresse.',
      rejected: 'Il a été rejeté avant de partir.',
      'not-accepted': 'Le service d’envoi ne l’a pas accepté.',
      'opted-out': 'Cette adresse a demandé à ne pas recevoir de messages de ce service.',
      'sent-before':
        'Vous avez déjà remercié cette personne pour cet entretien ; rien n’a été envoyé une seconde fois.',
    },
    correct: (say) => `Si l’adresse est fausse, répondez ${say.field('to', 'juste@entreprise.fr')}.`,
    again: (say) => `Pour essayer encore une fois, répondez ${say.sendAgain}.`,
    ownMailbox: 'Vous pouvez toujours l’envoyer de votre propre messagerie.',
  },
  skipped: {
    title: 'C’est clos. Aucun mot ne part et je ne vous le rappellerai plus.',
    how: (say) => `Si vous changez d’avis, répondez ${say.send}.`,
  },
  list: {
    title: (count) =>
      count === 0 ? 'Je n’ai aucun entretien de vous.' : one(count, 'Un entretien.', `${count} entretiens.`),
    how: (say) => `Pour agir, répondez au brouillon concerné. ${say.forgetMe} efface tout.`,
  },
  help: {
    title: 'Transférez une invitation, recevez un mot, répondez pour l’envoyer.',
    how: 'Répondez à un brouillon par l’un de ces mots et rien d’autre. Tout le reste compte comme vos mots sur l’entretien. Les mots anglais marchent aussi.',
    inbound: (say) =>
      `À cette adresse, seuls ${say.list}, ${say.help} et ${say.forgetMe} fonctionnent. Pour envoyer un mot, répondez à son brouillon.`,
  },
  forgotten: {
    interview: 'Effacé. Je ne connais plus cet entretien.',
    everything: 'Effacé. Je ne garde plus rien de vous.',
    interviews: (count) => `Entretiens : ${count}`,
    notes: (count) => `Mots : ${count}`,
    rawMails: (count) => `Messages tels que reçus : ${count}`,
    queued: (count) => `Mots qui attendaient et ne partent pas : ${count}`,
    kept: 'Seules restent des empreintes illisibles, pour que personne ne reçoive deux messages, ou un message non voulu.',
  },
  noInvite: {
    title: 'Je n’ai pas trouvé d’entretien dans votre message.',
    problem: {
      none: 'J’ai cherché un fichier de calendrier, et des lignes qui disent qui, quand et où. Transférez l’invitation elle-même, ou le message qui contient ces lignes.',
      winmail:
        'Elle est arrivée dans le « winmail.dat » d’Outlook, et je n’y ai pas trouvé d’invitation. Transférez-la en texte brut ou en HTML.',
      'unreadable-calendar': 'Il y a un fichier de calendrier, mais il est abîmé et je n’ai pas pu le lire.',
      'too-large-calendar':
        'Il y a un fichier de calendrier, mais il est trop grand. Transférez le seul rendez-vous.',
      'not-an-invite':
        'Il y a un fichier de calendrier, mais c’est une réponse à une invitation, pas l’invitation.',
      'over-budget':
        'Le message est trop grand ou a trop de parties. Transférez l’invitation sans les pièces jointes.',
    },
    how: 'Pas d’invitation sous la main ? Répondez par ces quatre lignes, au-dessus de la toute première ligne :',
    form: 'Laissez de côté ce que vous ne savez pas.',
    formExample: {
      with: 'Camille Exemple <camille@entreprise.fr>',
      at: 'Entreprise',
      when: '24 novembre 2026, de 14h00 à 14h45, Paris',
      role: 'Designer produit',
    },
    openForm: 'Ouvrir les quatre lignes dans ma messagerie',
    formSubject: 'Mon entretien',
  },
  question: {
    nothingSent: 'Rien n’a été envoyé.',
    plain: {
      'send-doubt': (say) =>
        `Je n’étais pas sûr que vous vouliez l’envoyer. Répondez ${say.send}, sans rien d’autre, s’il doit partir.`,
      'send-and-more': (say) =>
        `Vous avez écrit de l’envoyer, et autre chose en plus. Répondez ${say.send}, sans rien d’autre, ou dites-moi d’abord quoi changer.`,
      'too-long': () =>
        'Ce texte est plus long que ce que je prends : 4 000 caractères. Envoyez-m’en un plus court, ou envoyez-le de votre propre messagerie.',
      'which-note': () => 'De quel mot parlez-vous ?',
      'which-interview': () => 'De quel entretien parlez-vous ? Répondez à son brouillon.',
      when: (say) => `Quand doit-il partir ? Je n’ai pas su lire l’heure. Par exemple : ${say.sendAt}.`,
      'no-end': (say) =>
        `Je ne sais pas quand l’entretien se termine. Répondez ${say.sendNow} s’il est fini, ou dites quand : ${say.sendAt}.`,
      zone: (say) =>
        `Je ne connais pas le fuseau horaire de l’entretien. Répondez ${say.sendNow}, ou dites-moi la ville.`,
      'text-and-html-differ': () =>
        'Votre message est arrivé en deux versions qui ne disent pas la même chose. Écrivez de nouveau, en texte brut.',
      'nothing-read': (say) =>
        `Je n’ai trouvé aucun mot de vous au-dessus de la ligne. Répondez ${say.send} pour envoyer, ou ${say.help} pour les autres mots.`,
      salutation: () =>
        'Cela ressemble à un mot de remerciement, mais il ne salue personne de votre entretien. Pour qui est-il ?',
      'forget-me': (say) =>
        `Dois-je effacer tout ce que je sais de vous ? Répondez ${say.forgetMe} et rien d’autre.`,
      'nothing-to-send': (say) =>
        `Il n’y a aucun mot que je puisse envoyer. ${say.list} montre où en est chaque entretien.`,
      name: (say) =>
        `Comment signez-vous ? Il me faut d’abord votre nom. Répondez ${say.field('name', 'Prénom Nom')}.`,
      'not-ready': () =>
        'Une question reste ouverte avant le départ. Elle figure dans mon brouillon ; répondez-y d’abord.',
    },
    address: {
      'not-an-address': (say) =>
        `Je n’ai pas su y lire une adresse. Écrivez-la ainsi : ${say.field('to', 'camille@entreprise.fr')}.`,
      'not-of-the-company': () =>
        'Je n’écris qu’aux adresses de l’entreprise qui vous a proposé l’entretien. Envoyez celui-ci de votre propre messagerie.',
      'free-mail': () => 'Je n’écris pas aux boîtes privées. Envoyez celui-ci de votre propre messagerie.',
      'opted-out': () => 'Cette adresse a demandé à ne pas recevoir de messages de ce service.',
      bounced: (say) =>
        `Un message à cette adresse est revenu ; je n’y écris plus. Si elle est fausse, répondez ${say.field('to', 'juste@entreprise.fr')}.`,
      'too-many': () => 'C’est plus de personnes que je n’en remercie pour un entretien.',
    },
  },
  refused: {
    'not-allowed':
      'Ce service n’est ouvert qu’aux personnes inscrites par son opérateur, et votre adresse n’en fait pas partie.',
    'too-many-invites':
      'C’est plus d’invitations que je n’en prends par jour. Transférez celle-ci de nouveau demain.',
    'too-many-recipients': 'C’est plus de personnes que je n’en remercie pour un entretien.',
    'sending-paused':
      'L’envoi est suspendu pour le moment, car trop de messages sont revenus. Votre mot attend et partira de lui-même quand l’envoi reprendra. Si vous préférez l’envoyer de votre propre messagerie, arrêtez-le d’abord ici.',
  },
}
