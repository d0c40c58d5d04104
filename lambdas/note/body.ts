/** A note's body, taken apart: salutation, paragraphs, sign-off, with an empty line between each. */
export interface BodyParts {
  readonly salutation: string
  readonly paragraphs: readonly string[]
  readonly sentences: readonly string[]
  readonly signOff: string
  /** The paragraphs, without salutation and sign-off. */
  readonly text: string
}

export function partsOf(body: string): BodyParts {
  const blocks = body.split('\n\n')
  const paragraphs = blocks.slice(1, -1)
  const sentences = paragraphs.flatMap((paragraph) => paragraph.split(/(?<=[.!?])\s+/))
  return {
    salutation: blocks[0] ?? '',
    paragraphs,
    sentences,
    signOff: blocks.at(-1) ?? '',
    text: paragraphs.join('\n\n'),
  }
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter((token) => /[\p{L}\p{N}]/u.test(token)).length
}
