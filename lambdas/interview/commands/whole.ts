import { LANGUAGES } from '../../language.ts'
import { type Command, VOCABULARY } from '../vocabulary.ts'
import { phraseOf } from './fold.ts'
import { AND, OBJECTS, PLEASE, STYLE_FILLERS } from './lexicon.ts'
import { isOnly, phraseAt, without } from './phrases.ts'
import type { ReplyCommand, StyleWord } from './reply-command.ts'

/** Commands that are the whole reply, by their folded phrase. The English words work in every language. */
const WHOLE: ReadonlyMap<string, Command> = new Map(
  LANGUAGES.flatMap((language) =>
    (Object.entries(VOCABULARY[language].commands) as [Command, readonly string[]][]).flatMap(
      ([command, phrases]) => phrases.map((phrase) => [phraseOf(phrase), command] as const),
    ),
  ),
)

/** What people write for the offered words, all languages together. */
const VARIANTS: ReadonlyMap<string, Command> = new Map(
  Object.entries({
    undo: 'undo that, undo it, undo send, stop it, stop that, stop sending, cancel it, cancel that, cancel send, cancel sending, cancel the send, cancel the sending, undo the send, hold it, hold off, hang on, hang on a sec, hang on a second, wait a sec, wait a second, one moment, one second, one sec, just a moment, abort, abort it, never mind, nevermind, wait a minute, wait a moment, please wait, halt stopp, moment, warte mal, stopp das, nicht abschicken stopp, annulez, arretez, arrete, attends un peu, detener, para, detente, pare, cancela, aguarde, desfaz, anular',
    skip: 'skip it, skip this, skip this one, skip that, uberspringe, uberspring das, passe, omite, omitelo, pule, pula',
    list: 'list all, list them, list interviews, my list, show list, status, liste anzeigen, ma liste, mi lista, minha lista',
    help: 'help me, commands, hilf mir, aidez-moi, aide-moi, ayudame, me ajude',
    forgetThis:
      'forget it, forget this one, forget this interview, delete this, delete this interview, dieses vergessen, oublie cela, olvida esta entrevista, esqueca isto, esqueca isso',
    forgetMe:
      'forget everything about me, delete me, delete my data, delete all my data, losche mich, meine daten loschen, supprimez-moi, supprimer mes donnees, borrame, borrar mis datos, apague meus dados, apagar meus dados, esqueca-me',
    dreamJob:
      "it's my dream job, this is my dream job, it is my dream job, dream job!, das ist mein traumjob, mein absoluter traumjob, c'est le job de mes reves, es el trabajo de mis suenos, e o emprego dos meus sonhos, emprego dos meus sonhos",
    keen: "i'm keen, i am keen, pretty keen, quite keen, really keen, ich bin interessiert, ich bin sehr interessiert, je suis tres interesse, je suis tres interessee, estoy interesado, estoy interesada, estou interessado, estou interessada",
    open: "i'm open, i am open, still open, ich bin offen, bin noch offen, je suis ouvert, je suis ouverte, estoy abierto, estoy abierta, estou aberto, estou aberta",
    notForMe:
      "it's not for me, it is not for me, this is not for me, this is not for me, this one is not for me, this one's not for me, this isn't for me, it isn't for me, das ist nichts fur mich, ist nichts fur mich, ce n'est pas pour moi, c'est pas pour moi, esto no es para mi, nao e pra mim, isto nao e para mim",
  } satisfies Partial<Record<Command, string>>).flatMap(([command, phrases]) =>
    phrases.split(', ').map((phrase) => [phraseOf(phrase), command as Command] as const),
  ),
)

/** All that stops, and nothing that also means something else ("cancela" does, "passe" is `skip`). */
const STOPS: ReadonlySet<string> = new Set(
  [...WHOLE, ...VARIANTS].flatMap(([phrase, command]) => (command === 'undo' ? [phrase] : [])),
)
/** Said before and between them. */
const HASTE: ReadonlySet<string> = new Set(
  'oh,no,nope,sorry,actually,please,now,but,just,uh,um,oops,nein,oh nein,sorry,doch,bitte,non,pardon,desole,desolee,ay,perdon,nao,opa,desculpa,desculpe'.split(
    ',',
  ),
)

const STYLES: ReadonlySet<string> = new Set<Command>(['shorter', 'warmer', 'moreFormal', 'simpler'])
const STYLE_PHRASES: ReadonlyMap<string, StyleWord> = new Map(
  [...WHOLE].flatMap(([phrase, command]) =>
    STYLES.has(command) ? [[phrase, command as StyleWord] as const] : [],
  ),
)

/** A reply that is one command and nothing else, sending apart (`readSend`). */
export function readWhole(tokens: readonly string[]): ReplyCommand | null {
  const bare = without(tokens, PLEASE)
  if (isStopping(bare)) return { kind: 'undo' }
  const command = commandOf(bare) ?? commandOf(bare.map(withoutDigraphs))
  return (command && commandFor(command)) ?? readStyles(bare) ?? readStyles(bare.map(withoutDigraphs))
}

/** "Oh no, wait wait!", "sorry, stop it": nothing but words that stop, and what is said around them in haste. */
function isStopping(bare: readonly string[]): boolean {
  const hasty = without(bare, HASTE, OBJECTS)
  return hasty.length > 0 && isOnly(hasty, STOPS)
}

function commandOf(bare: readonly string[]): Command | null {
  const phrase = bare.join(' ')
  return WHOLE.get(phrase) ?? VARIANTS.get(phrase) ?? WHOLE.get(without(bare, OBJECTS).join(' ')) ?? null
}

/** "foermlicher", typed where no umlauts are: folded, förmlicher has none either. */
function withoutDigraphs(token: string): string {
  return token.replace(/([aou])e/g, '$1')
}

function commandFor(command: Command): ReplyCommand | null {
  switch (command) {
    case 'undo':
    case 'skip':
    case 'list':
    case 'help':
    case 'forgetThis':
    case 'forgetMe':
      return { kind: command }
    case 'dreamJob':
      return { kind: 'stance', stance: 2 }
    case 'keen':
      return { kind: 'stance', stance: 1 }
    case 'open':
      return { kind: 'stance', stance: 0 }
    case 'notForMe':
      return { kind: 'stance', stance: -1 }
    case 'shorter':
    case 'warmer':
    case 'moreFormal':
    case 'simpler':
      return { kind: 'style', styles: [command] }
    default:
      return null
  }
}

/** `send`, `send now`, `send again`, in the very words that are offered: those always work. */
export function wholeSend(tokens: readonly string[]): 'send' | 'sendNow' | 'sendAgain' | null {
  const command = WHOLE.get(without(tokens, PLEASE).join(' '))
  return command === 'send' || command === 'sendNow' || command === 'sendAgain' ? command : null
}

/** "can you make it a bit shorter and warmer?" */
function readStyles(tokens: readonly string[]): ReplyCommand | null {
  const styles: StyleWord[] = []
  for (let i = 0; i < tokens.length; ) {
    const length = phraseAt(tokens, i, STYLE_PHRASES)
    const style = STYLE_PHRASES.get(tokens.slice(i, i + length).join(' '))
    if (style) styles.push(style)
    else if (phraseAt(tokens, i, STYLE_FILLERS, AND, OBJECTS) === 0) return null
    i += Math.max(1, length)
  }
  return styles.length > 0 ? { kind: 'style', styles: [...new Set(styles)] } : null
}
