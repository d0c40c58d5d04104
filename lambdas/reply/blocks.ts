import type { Answer } from '../interview/interview.ts'
import { draftBlocks } from './answers/draft.ts'
import { statusBlocks } from './answers/status.ts'
import { forgottenBlocks, helpBlocks, listBlocks, noInviteBlocks, questionBlocks } from './answers/talk.ts'
import { type Block, title } from './page.ts'
import type { Voice } from './voice.ts'

/** What an answer says. */
export function answerBlocks(answer: Answer, voice: Voice): Block[] {
  switch (answer.kind) {
    case 'draft':
      return draftBlocks(answer, voice)
    case 'no-invite':
      return noInviteBlocks(answer, voice)
    case 'question':
      return questionBlocks(answer, voice)
    case 'list':
      return listBlocks(answer, voice)
    case 'help':
      return helpBlocks(answer, voice)
    case 'forgotten':
      return forgottenBlocks(answer, voice)
    case 'refused':
      return [title(voice.texts.refused[answer.why])]
    default:
      return statusBlocks(answer, voice)
  }
}

/** Answers that may be answered at the inbound address, where there is no secret one. */
export function answerableAnyway({ kind }: Answer): boolean {
  return kind === 'no-invite' || kind === 'help' || kind === 'list'
}
