/** What a language pack knows about reading the candidate's words; see language-pack.ts for how it is used. */
import type { Event, Family, Rewrite, SlotType, Sort } from './language-pack.ts'

export interface ReadingPatterns {
  /** Shorthand written out before anything else: w/ → with. */
  readonly shorthand: readonly Rewrite[]
  /** Where a sentence is cut into clauses; global. Commas, spaced dashes, contrast words, "and" before a subject. */
  readonly breaks: RegExp
  /** A contrast word at a clause's start: the private turn. Taken off before matching. */
  readonly contrast: RegExp
  /** Words taken off a clause's start: and, also, then, well, yeah. */
  readonly lead: RegExp
  readonly negation: RegExp
  /** Names that are words too; matched as a name only with a capital or as a label ("will - pricing"). Lower case. */
  readonly nameWords: readonly string[]
  /** What follows a person's name and no thing's: " explained"; there a misspelled name is still one. Absent: nowhere. */
  readonly ofPeople?: RegExp
  /** "the hiring manager": one of a panel whose name the title may give. */
  readonly hiringManager: RegExp
  /** he, she at a clause's start: whoever was named last. */
  readonly continues: RegExp
  /** "that", "there" at a clause's start: after a clause that nobody understood it may be another employer. */
  readonly refersBack?: RegExp
  /** "everyone", "the whole panel": a flag for all. */
  readonly everyone: RegExp
  readonly events: Readonly<Partial<Record<Event, RegExp>>>
  readonly sorts: Readonly<Partial<Record<Sort, RegExp>>>
  readonly stance: {
    /** −2: they say that they withdraw or have declined. */
    readonly withdrawn: RegExp
    /** −1 */
    readonly against: RegExp
    /** 0, said */
    readonly open: RegExp
    /** +1 */
    readonly keen: RegExp
    /** +2; never counted beside a negation, or with `elsewhere` */
    readonly wish: RegExp
    /** "dream job is at …": group `where`; not a wish unless it is this company. */
    readonly elsewhere: RegExp
  }
  /** Pay, offers, other employers, health, family: the clause is held, and its neighbours in the sentence are cooled. */
  readonly secret: RegExp
  /** "Off the record", "don't mention", "between us": the clause is held with its neighbours in the sentence. */
  readonly confidential: RegExp
  /** Unkind about a person or the firm: held, and it cools the note to that person. */
  readonly sour: RegExp
  /** Unkind about themselves: held. */
  readonly self: RegExp
  readonly company: RegExp
  readonly rapport: RegExp
  /** "so kind", "nice of her": their kindness, said as such. */
  readonly kindness: RegExp
  /** "fun", "great chat": gladness without a topic. */
  readonly joy: RegExp
  /** "quick call": says nothing and holds nothing. */
  readonly filler: RegExp
  /** In order; group `slot`. Tried on the clause with its original case. */
  readonly topics: readonly TopicPattern[]
  /** "should have said: X", group `slot`; tried on a whole sentence. */
  readonly addition: RegExp
  /** "promised her the link to X: §0"; optional group `thing`; tried on a whole sentence. */
  readonly promise: RegExp
}

export interface TopicPattern {
  readonly family: Family
  readonly pattern: RegExp
}

export interface SlotPatterns {
  /** The slot ends before this: "which", "because", a bracket, "in the final round". */
  readonly cut: RegExp
  /** Taken out anywhere, global: really, basically. */
  readonly drop: RegExp
  /** A slot with one of these is held: layoffs, churn, "how underfunded". */
  readonly taste: RegExp
  /** Towards the reader; `team` when the reader is a recruiter or coordinator ("the team's"). `@@` is the reader's own name. */
  readonly deixis: { readonly reader: readonly Rewrite[]; readonly team: readonly Rewrite[] }
  /** Any pronoun that must not be left: he, they, her, I, me, us. */
  readonly leftover: RegExp
  /** "my thesis": own work that may be named. */
  readonly mine: RegExp
  /** Looks like a question clause. */
  readonly whStart: RegExp
  /** Is one that can be woven. */
  readonly wh: RegExp
  readonly gerund: RegExp
  /** A finite verb in a noun phrase: held. */
  readonly finite: RegExp
  /** A bare note after a label or bullet ("priya - on-call rota") that may be taken as talked about. */
  readonly bare: RegExp
  /** A bare note that may be a topic even as a sentence of its own ("CFO chat. Cash flow forecasting."). Absent: none may. */
  readonly alone?: RegExp
  /** Capitals and articles of a noun phrase, where the language needs them. */
  readonly tidy?: (text: string, type: SlotType) => string
  /** Parts two things: " and ". */
  readonly conjunction: RegExp
  /** Joins the items of a list: ['pricing', 'onboarding', 'search']. */
  readonly list: (items: readonly string[]) => string
}
