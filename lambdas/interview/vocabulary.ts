import type { Language } from '../language.ts'

/** Ways to say one thing: the first is the one that Afterword offers, the others are understood as well. */
export type Words = readonly [offered: string, ...understood: string[]]

/** Whole commands: the reply is this and nothing else. Case and accents don't matter in a reply. */
export type Command =
  | 'send'
  | 'sendNow'
  | 'sendAgain'
  | 'undo'
  | 'shorter'
  | 'warmer'
  | 'moreFormal'
  | 'simpler'
  | 'dreamJob'
  | 'keen'
  | 'open'
  | 'notForMe'
  | 'skip'
  | 'list'
  | 'help'
  | 'forgetThis'
  | 'forgetMe'

/** Corrections: a line `word: value` (French also `word : value`). */
export type Field = 'to' | 'company' | 'role' | 'name' | 'signature'

/** The four lines that a candidate can type where no invite was found: `With: Pat Doe`. */
export type FormLabel = 'with' | 'at' | 'when' | 'role'

/**
 * The command words of one language. What the answers offer is read from here, and so is what replies are read with,
 * so that no word is ever offered that does not work. The English words work in every language.
 */
export interface Vocabulary {
  readonly commands: Readonly<Record<Command, Words>>
  /** `send to` in `send to Pat`. `send 2` is `commands.send` and the number. */
  readonly sendTo: Words
  /** `send tomorrow 9am`, whole, as it is offered. */
  readonly sendAtExample: string
  readonly fields: Readonly<Record<Field, Words>>
  readonly form: Readonly<Record<FormLabel, Words>>
}

export const VOCABULARY: Readonly<Record<Language, Vocabulary>> = {
  en: {
    commands: {
      send: ['send', 'send it', 'yes send', 'yes send it', 'send them', 'send all', 'send both'],
      sendNow: ['send now', 'send it now', 'send right away', 'send immediately'],
      sendAgain: ['send again', 'resend'],
      undo: ['undo', 'stop', 'wait', 'cancel', 'hold', 'hold on'],
      shorter: ['shorter', 'make it shorter'],
      warmer: ['warmer', 'make it warmer'],
      moreFormal: ['more formal', 'make it more formal'],
      simpler: ['simpler', 'plainer', 'make it simpler'],
      dreamJob: ['dream job', 'my dream job'],
      keen: ['keen', 'very keen'],
      open: ['open'],
      notForMe: ['not for me'],
      skip: ['skip'],
      list: ['list'],
      help: ['help'],
      forgetThis: ['forget this'],
      forgetMe: ['forget me'],
    },
    sendTo: ['send to'],
    sendAtExample: 'send tomorrow 9am',
    fields: {
      to: ['to'],
      company: ['company'],
      role: ['role', 'position'],
      name: ['name', 'my name'],
      signature: ['signature'],
    },
    form: { with: ['With'], at: ['At', 'Company'], when: ['When'], role: ['Role', 'Position'] },
  },
  de: {
    commands: {
      send: [
        'senden',
        'ja senden',
        'sende',
        'abschicken',
        'schick es ab',
        'schicken',
        'absenden',
        'alle senden',
      ],
      sendNow: ['jetzt senden', 'senden jetzt', 'sofort senden', 'jetzt abschicken'],
      sendAgain: ['nochmal senden', 'noch einmal senden', 'erneut senden'],
      undo: ['rückgängig', 'stopp', 'stop', 'halt', 'warte', 'warten', 'abbrechen'],
      shorter: ['kürzer'],
      warmer: ['herzlicher', 'wärmer'],
      moreFormal: ['förmlicher', 'formeller'],
      simpler: ['schlichter', 'einfacher'],
      dreamJob: ['Traumjob', 'mein Traumjob', 'Traumstelle'],
      keen: ['sehr interessiert', 'interessiert'],
      open: ['offen', 'noch offen'],
      notForMe: ['nichts für mich', 'nicht für mich'],
      skip: ['überspringen', 'auslassen'],
      list: ['Liste'],
      help: ['Hilfe'],
      forgetThis: ['das vergessen', 'dies vergessen', 'vergiss das'],
      forgetMe: ['mich vergessen', 'vergiss mich'],
    },
    sendTo: ['senden an', 'sende an', 'schicken an'],
    sendAtExample: 'morgen 9 Uhr senden',
    fields: {
      to: ['an'],
      company: ['Firma', 'Unternehmen'],
      role: ['Stelle', 'Position', 'Rolle'],
      name: ['Name', 'mein Name'],
      signature: ['Signatur', 'Unterschrift'],
    },
    form: {
      with: ['Mit'],
      at: ['Bei', 'Firma'],
      when: ['Wann'],
      role: ['Stelle', 'Position', 'Rolle'],
    },
  },
  fr: {
    commands: {
      send: ['envoyer', 'oui envoyer', 'envoie', 'envoyez', 'tout envoyer'],
      sendNow: ['envoyer maintenant', 'envoyer tout de suite', 'envoie maintenant'],
      sendAgain: ['renvoyer', 'envoyer à nouveau', 'envoyer de nouveau'],
      undo: ['annuler', 'stop', 'attends', 'attendez', 'attendre', 'annule'],
      shorter: ['plus court', 'plus courte'],
      warmer: ['plus chaleureux', 'plus chaleureuse'],
      moreFormal: ['plus formel', 'plus formelle'],
      simpler: ['plus simple'],
      dreamJob: ['job de rêve', 'poste de rêve', 'le job de mes rêves'],
      keen: ['ça me plaît', 'très intéressé', 'très intéressée'],
      open: ['à voir', 'ouvert', 'ouverte'],
      notForMe: ['pas pour moi'],
      skip: ['passer', 'ignorer'],
      list: ['liste'],
      help: ['aide'],
      forgetThis: ['oublier ceci', 'oublier ça', 'oublie ça'],
      forgetMe: ["m'oublier", 'oublie-moi', 'oubliez-moi'],
    },
    sendTo: ['envoyer à', 'envoie à'],
    sendAtExample: 'envoyer demain 9h',
    fields: {
      to: ['à'],
      company: ['entreprise', 'société'],
      role: ['poste'],
      name: ['nom', 'mon nom'],
      signature: ['signature'],
    },
    form: { with: ['Avec'], at: ['Chez', 'Entreprise'], when: ['Quand'], role: ['Poste'] },
  },
  es: {
    commands: {
      send: ['enviar', 'sí enviar', 'envía', 'envíalo', 'envíala', 'enviar todo'],
      sendNow: ['enviar ahora', 'envíalo ahora', 'enviar ya'],
      sendAgain: ['enviar de nuevo', 'enviar otra vez', 'reenviar'],
      undo: ['deshacer', 'alto', 'stop', 'espera', 'esperar', 'cancelar'],
      shorter: ['más breve', 'más corto', 'más corta'],
      warmer: ['más cálido', 'más cálida', 'más cercano', 'más cercana'],
      moreFormal: ['más formal'],
      simpler: ['más sencillo', 'más sencilla', 'más simple'],
      dreamJob: ['trabajo soñado', 'el trabajo de mis sueños', 'trabajo de mis sueños'],
      keen: ['me interesa', 'me interesa mucho'],
      open: ['por decidir', 'abierto', 'abierta'],
      notForMe: ['no es para mí'],
      skip: ['omitir', 'saltar'],
      list: ['lista'],
      help: ['ayuda'],
      forgetThis: ['olvidar esto', 'olvida esto'],
      forgetMe: ['olvidarme', 'olvídame'],
    },
    sendTo: ['enviar a', 'envía a'],
    sendAtExample: 'enviar mañana 9h',
    fields: {
      to: ['para'],
      company: ['empresa'],
      role: ['puesto'],
      name: ['nombre', 'mi nombre'],
      signature: ['firma'],
    },
    form: { with: ['Con'], at: ['En', 'Empresa'], when: ['Cuándo', 'Cuando'], role: ['Puesto'] },
  },
  pt: {
    commands: {
      send: ['enviar', 'sim enviar', 'envia', 'envie', 'mandar', 'enviar tudo'],
      sendNow: ['enviar agora', 'enviar já', 'envie agora'],
      sendAgain: ['enviar de novo', 'enviar novamente', 'reenviar'],
      undo: ['desfazer', 'parar', 'stop', 'espere', 'espera', 'esperar', 'cancelar'],
      shorter: ['mais curto', 'mais curta', 'mais breve'],
      warmer: ['mais caloroso', 'mais calorosa'],
      moreFormal: ['mais formal'],
      simpler: ['mais simples'],
      dreamJob: ['emprego dos sonhos', 'trabalho dos sonhos', 'emprego de sonho'],
      keen: ['tenho interesse', 'tenho muito interesse'],
      open: ['em aberto', 'aberto', 'aberta'],
      notForMe: ['não é para mim', 'não é pra mim'],
      skip: ['pular', 'saltar', 'ignorar'],
      list: ['lista'],
      help: ['ajuda'],
      forgetThis: ['esquecer isto', 'esquecer isso'],
      forgetMe: ['esquecer-me', 'me esqueça', 'esqueça-me'],
    },
    sendTo: ['enviar para', 'envie para'],
    sendAtExample: 'enviar amanhã 9h',
    fields: {
      to: ['para'],
      company: ['empresa'],
      role: ['vaga', 'cargo'],
      name: ['nome', 'meu nome'],
      signature: ['assinatura'],
    },
    form: { with: ['Com'], at: ['Na', 'Em', 'Empresa'], when: ['Quando'], role: ['Vaga', 'Cargo'] },
  },
}
