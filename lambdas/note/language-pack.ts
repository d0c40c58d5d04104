/**
 * How a language is written for Afterword. One file, `languages/XX.ts`, exports one `LanguagePack`; register it in
 * `languages.ts`. The engine knows no word of any language; a native speaker should be able to review the file alone.
 *
 * READING. The candidate's words are cut into lines, sentences and clauses (`breaks`), with their case kept; an
 * interviewer's name has already become `@0`, `@1` … (their place in the list), a web address `§0`, typographic
 * apostrophes are straight. Build patterns with `words('a b', 'c')` of patterns.ts: whole words, any case, and letters with
 * accents count as letters (`\b` does not know them). A clause is tried in this order: event, stance, secret, self,
 * company, rapport, kindness, keen, topic, sour, joy, filler; what nothing recognises is held back. So a pattern that is too narrow costs a detail,
 * one that is too wide may leak: be liberal in `secret`, `sour`, `taste` and `against`, strict in `topics`, `wish`,
 * `keen`, `company`, `rapport` (anchor those with ^ … $).
 *
 * SLOTS. `topics` are the only way in which a candidate's text enters a note: the named group `slot`, and nothing
 * else. It is cut, cleaned, turned towards the reader (`deixis`) and typed: `np` a noun phrase that stands after
 * "about", `wh` a question clause ("how you run on-call"), `ger` an activity. What cannot be typed is held.
 *
 * FRAMES. Whole sentences, written by hand, as a careful person would write them: plain, warm, specific; true whenever
 * the note is sent; nothing that the invite or the words do not say. A frame is used only where all its placeholders
 * are known. Everywhere: {onDay} "on Thursday" or "on 12 November", {day} the weekday alone (not known after six days),
 * {role}, {company}, {kind} and whatever else `kinds` defines. In details: {topic} any slot, or {np}, {wh}, {ger}, {np|wh}
 * to take only those. In salutations {first}, {full}. In `link` {url} and {thing}; in `addition` {addition}.
 * `any` serves every voice; `warm`, `formal`, `plain` add to it; the voice `own` uses `any` and `plain`.
 * For sameness, the slots of a note without words (opening with a day, gift, fact with a role, close.open) need 30 or
 * more frames in `any`; other slots need at least seven (a panel shares no sentence) where a whole panel can meet them.
 * An opening with {onDay} or {day} is preferred where the day is known; write some without for when it is not.
 *
 * CUSTOMS. Formal address is the default (Sie, vous, usted, o senhor or no pronoun at all); `familiar` overrides whatever
 * differs (frames, salutations, deixis, rules.you) where the candidate's words say that first names and du/tu were used.
 * The candidate's and the reader's gender are unknown: write around agreement ("Agradeço …", "J'ai apprécié …"), never
 * "(e)" or "o/a", no Mr or Mrs. Translate no English frame; write what is customary, which may be shorter and cooler.
 *
 * RULES. `rules` are checked on every note, and test/note/frames.test.ts holds every frame against them.
 */

import type { Round } from '../invite/invite.ts'
import type { Language } from '../language.ts'
import type { LanguageRules } from './language-rules.ts'
import type { ReadingPatterns, SlotPatterns } from './reading-patterns.ts'

export type Voice = 'own' | 'warm' | 'formal' | 'plain'

export type SlotType = 'np' | 'wh' | 'ger'

/** What the reader did with the topic; chooses the verb of the frame. A pack without a family falls back on `talked`. */
export type Family =
  | 'talked'
  | 'told'
  | 'explained'
  | 'showed'
  | 'walked'
  | 'asked'
  | 'learned'
  | 'advised'
  | 'reviewed'
  | 'worked'
  | 'liked'
  | 'gave'
  | 'recommended'

/** Sentences for one place in a note. `any` for every voice, the others on top of it. */
export interface Stock {
  readonly any: readonly string[]
  readonly warm?: readonly string[]
  readonly formal?: readonly string[]
  readonly plain?: readonly string[]
}

export type Rewrite = readonly [pattern: RegExp, replacement: string]

export interface LanguagePack {
  readonly language: Language
  readonly reading: ReadingPatterns
  readonly slots: SlotPatterns
  readonly frames: Frames
  readonly subjects: Subjects
  /** Families whose slot may stand in a subject as {topic}: where the others' are in another case. Absent: all. */
  readonly subjectFamilies?: readonly Family[]
  readonly salutations: Salutations
  readonly signOffs: Stock
  readonly days: Days
  /** The noun for the meeting, by round; several are chosen between. Each entry may define more placeholders (cases, genders). */
  readonly kinds: Readonly<Record<Round | 'unknown', readonly Kind[]>>
  readonly rules: LanguageRules
  /** What differs where people are on familiar terms; `when` is tried on the candidate's words and the invite's title. */
  readonly familiar?: { readonly when: RegExp; readonly pack: Partial<LanguagePack> }
  /** Last touch on a finished sentence, e.g. elision ("de Anna" → "d'Anna"). */
  readonly polish?: (sentence: string) => string
  /** Contractions of our own sentences, written out in the formal voice: "I'm" → "I am". */
  readonly written?: readonly Rewrite[]
  /** The first word after the salutation's comma, where it has no capital (German). */
  readonly opens?: (paragraph: string) => string
}

export type Kind = { readonly kind: string } & Readonly<Record<string, string>>

/** What happened, other than talk: takes the whole clause. `noShow` and `stoodIn` need a name, or a single interviewer. */
export type Event =
  | 'movedByThem'
  | 'movedByMe'
  | 'noShow'
  | 'stoodIn'
  | 'rejected'
  | 'calledWithDecision'
  | 'wouldReturn'

/** What kind of meeting it was: looked for in a whole sentence, whose clauses are still read. */
export type Sort = 'informational' | 'takeHome' | 'metBefore'

export interface Frames {
  /** First sentence: thanks for the time, with the day. */
  readonly opening: Stock
  /** Second: what they gave (time, energy, attention), in a sentence about them. No thank-word needed. */
  readonly gift: Stock
  /** Instead of `gift` to a recruiter, whose work it is to meet candidates. Absent: `gift`. */
  readonly recruiter?: Stock
  /** What the invite says and no more: that you spoke about the role, at the company. */
  readonly fact: Stock
  readonly details: Readonly<Partial<Record<Family, Stock>>> & { readonly talked: Stock }
  /** For a second detail in the same note. A family without its own has that of `talked`. */
  readonly second: Readonly<Partial<Record<Family, Stock>>> & { readonly talked: Stock }
  /** A sentence after a detail that invents nothing: about their sharing it. A family without its own has that of `talked`. */
  readonly tail: Readonly<Partial<Record<Family, Stock>>> & { readonly talked: Stock }
  /** Instead of `tail` where the candidate said it was fun. */
  readonly joy: Stock
  readonly rapport: Stock
  readonly kindness: Stock
  /** Regard for the company, only if said. */
  readonly regard: Stock
  readonly keen: Stock
  readonly wish: Stock
  /** Says plainly that they withdraw. */
  readonly withdrawn: Stock
  readonly close: {
    readonly open: Stock
    readonly keen: Stock
    readonly wish: Stock
    readonly parting: Stock
  }
  readonly movedByThem: Stock
  readonly movedByMe: Stock
  /** Opening to somebody met before ("again"). */
  readonly again: Stock
  readonly stoodIn: Stock
  readonly addition: Stock
  readonly link: Stock
  /** An informational chat; `more`, what was had from it, stands where a note of an interview has `fact`. */
  readonly informational: {
    readonly opening: Stock
    readonly gift: Stock
    readonly more?: Stock
    readonly close: Stock
  }
  /** A take-home review: opening. */
  readonly takeHome: Stock
  /** They went with someone else: opening; after a personal call; "think of me", only if they would return. */
  readonly rejected: { readonly opening: Stock; readonly called: Stock; readonly return: Stock }
  /** To whoever arranged it; and to them when nobody came. Whole notes, one sentence list each. */
  readonly coordinator: { readonly opening: Stock; readonly ask: Stock; readonly close: Stock }
  readonly nobodyCame: { readonly opening: Stock; readonly ask: Stock; readonly close: Stock }
}

/** Subjects, 3 to 7 words; the best anchor that is known is used. {topic} is a short noun phrase. */
export interface Subjects {
  readonly any: Stock
  readonly withdrawn: Stock
  readonly rejected: Stock
  readonly informational: Stock
  /** They gave advice. */
  readonly advised: Stock
  readonly takeHome: Stock
  readonly link: Stock
  readonly addition: Stock
  readonly coordinator: Stock
  readonly nobodyCame: Stock
}

export interface Salutations {
  /** With {first}; used where the given name is sure. */
  readonly first: Readonly<Record<Voice, readonly string[]>>
  /** With {full}; where it is not sure which part is the given name. */
  readonly full: Readonly<Record<Voice, readonly string[]>>
  readonly nameless: string
}

export interface Days {
  /** Sunday first. "on Thursday" and "Thursday". */
  readonly on: readonly string[]
  readonly name: readonly string[]
  /** "on 12 November": day of the month, month from 0, the interview's zone. */
  readonly date: (day: number, month: number, timeZone: string) => string
}
