/**
 * An answer before it is text or HTML. Both are rendered from the same blocks, so that they say the same.
 * Strings may hold words marked by `markWord`; everything foreign in them was cleaned.
 */
export type Block =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly tone: 'plain' | 'strong' | 'quiet' }
  | { readonly kind: 'facts'; readonly rows: readonly Fact[] }
  | {
      readonly kind: 'note'
      readonly heading: string | null
      readonly state: string | null
      readonly rows: readonly Fact[]
      readonly body: string
    }
  /** `first`: its first row is what most will want. */
  | { readonly kind: 'words'; readonly rows: readonly WordRow[]; readonly first: boolean }
  /** Lines that the candidate types. */
  | { readonly kind: 'form'; readonly lines: readonly string[] }
  | { readonly kind: 'link'; readonly label: string; readonly href: string }

export interface Fact {
  readonly label: string
  readonly values: readonly Value[]
}

/** A line, or a mailbox: name first, then the address. */
export type Value = string | { readonly name: string; readonly email: string }

/** Marked words that do the same kind of thing, and what they do. */
export interface WordRow {
  readonly words: readonly string[]
  readonly does: string
}

export const title = (text: string): Block => ({ kind: 'title', text })
export const heading = (text: string): Block => ({ kind: 'heading', text })
export const say = (text: string): Block => ({ kind: 'text', text, tone: 'plain' })
export const ask = (text: string): Block => ({ kind: 'text', text, tone: 'strong' })
export const aside = (text: string): Block => ({ kind: 'text', text, tone: 'quiet' })
