import type { Core } from './core.ts'
import { phraseOf } from './fold.ts'
import { AND, DECLINE, NOT, OBJECTS, PLEASE, PRAISE, SEND, SENDING, THANKS, UNSURE, YES } from './lexicon.ts'
import { isMistyped } from './mistyped.ts'
import { isOnly, phraseAt, without } from './phrases.ts'
import { readSend } from './read-send.ts'
import { question, type ReplyCommand } from './reply-command.ts'
import { readWhole } from './whole.ts'

/** A reply that is this short and mentions sending is about sending. */
const SHORT = 9
const WAIT = /^(wait|hold|warte|warten|halt|attends|attendez|attendre|espera|espere|esperar)$/
const UNTIL =
  /^(until|till|til|with|on|for|before|a|bis|noch|mit|damit|bitte|jusqu'a|jusqu'au|avant|un|que|encore|hasta|antes|ate|um|mais|mas)$/
const NOT_YET = new Set(
  ['not yet', 'not now', 'later', 'noch nicht', 'jetzt nicht', 'später', 'spaeter', 'pas encore', 'plus tard']
    .concat(['todavía no', 'aún no', 'más tarde', 'luego', 'ainda não', 'mais tarde', 'depois'])
    .map(phraseOf),
)
/** Of what makes unsure, what merely asks: "when will it be sent?" */
const ASKING = new Set(
  'when,if,can,will,would,could,wenn,falls,wurde,konnte,si,quand,cuando,se,quando'.split(','),
)
/** They send something to the candidate: "she will send me the case study". */
const TO_US = /^(me|us|mir|uns|moi|nous)$/
const THEY =
  /^(he|she|they|will|would|er|sie|wird|werden|il|elle|ils|elles|va|vont|ella|ellos|ele|ela|eles|vai|vao)$/

/** A question where the reply may be about sending and is not wholly an order; null where it is about something else. */
export function readDoubt(core: Core): ReplyCommand | null {
  const mention = core.tokens.findIndex((token) => SENDING.test(token))
  if (mention < 0)
    return holdsBack(core) ?? (isMistyped(core.tokens) ? question({ about: 'send-doubt' }) : null)
  const negated = core.tokens.some((token) => NOT.has(token))
  const hesitates = negated || core.tokens.some((token) => UNSURE.has(token) && !ASKING.has(token))
  if (core.asks) return question({ about: 'send-doubt' }, hesitates)
  if (negated && core.tokens.length <= SHORT) return question({ about: 'send-doubt' }, true)
  if (core.clauses.some(isOrder)) return question({ about: 'send-and-more' }, true)
  if (isTheirs(core.tokens, mention)) return null
  if (core.tokens.length <= SHORT) return question({ about: 'send-doubt' }, hesitates)
  return null
}

/** "wait, let me think": not wholly `wait`, but whoever begins so does not want it to leave. */
function holdsBack({ clauses, tokens: all }: Core): ReplyCommand | null {
  const tokens = without(all, PLEASE)
  if (tokens.length === 0) return null
  const first = clauses[0] && without(clauses[0], PLEASE)
  const notYet = NOT_YET.has(tokens.join(' '))
  // "wait with that until I confirm", "bitte warten bis morgen".
  const onward = WAIT.test(tokens[0] as string) && UNTIL.test(tokens[1] ?? '')
  const begins = first && readWhole(first)?.kind === 'undo'
  // "cancel the note to Pat"; "stop by any time" and "wait times" are about something else.
  const object = readWhole([tokens[0] as string])?.kind === 'undo' && phraseAt(tokens, 1, OBJECTS) > 0
  const declines = isOnly(tokens, DECLINE, PRAISE, THANKS) && without(tokens, DECLINE).length < tokens.length
  return (notYet || begins || object || onward || declines) && tokens.length <= SHORT
    ? question({ about: 'send-doubt' }, true)
    : null
}

/** A clause that is an order by itself, or begins as one ("send it but change Thursday"). */
function isOrder(clause: readonly string[]): boolean {
  const tokens = without(clause, YES, PLEASE)
  const begins = tokens
    .slice(0, 2)
    .some(
      (token, index) =>
        SEND.has(token) && (index === 0 || AND.has(tokens[0] as string) || tokens[0] === 'then'),
    )
  return begins || readSend(tokens, null, null)?.kind === 'send'
}

function isTheirs(tokens: readonly string[], mention: number): boolean {
  return (
    TO_US.test(tokens[mention + 1] ?? '') &&
    tokens.slice(Math.max(0, mention - 3), mention).some((token) => THEY.test(token))
  )
}

/** "please forget me and all of my notes": begins as a command that cannot be undone, and says more. */
export function isForgetting({ clauses }: Core): boolean {
  const begin = without(clauses[0] ?? [], PLEASE, YES)
    .slice(0, 2)
    .join(' ')
  return /^(forget me|delete me|mich vergessen|vergiss mich|m'oublier|oublie-moi|oubliez-moi|olvidame|olvidarme|esqueca-me|me esqueca)/.test(
    begin,
  )
}
