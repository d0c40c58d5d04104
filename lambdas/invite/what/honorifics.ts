/** Forms of address before a name, lower-case, without dots, in the languages that we read. */
const FORMS: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx mister dr prof professor professorin sir dame rev revd reverend capt captain cllr councillor sgt ltcol rabbi imam maestro maître mtre
  herr herrn frau hr fr fru mme mlle monsieur madame sr sra srta señor señora señorita doña dña dona senhor senhora sig sigra signor signora dott dottssa dottoressa
  dhr mevr meneer mevrouw heer drs ir ing dipl dipl-ing arch avv eng engr mag mgr dra lic hon rt pani paní panie herra rouva bayan dl dna domnul doamna
  col maj lt cmdr cpl gov pres amb`.split(/\s+/u),
)
/** Titles that are names as well ("Dean Foss", "Don Marsh"): forms of address only before two words more. */
const NAMES_TOO: ReadonlySet<string> = new Set(
  `lord lady sister father brother major bishop archbishop judge justice canon chef coach nurse matron mayor dean pastor baron baroness count countess don me
  senator commander inspector sergeant colonel lieutenant corporal general admiral ambassador governor chancellor minister deacon provost principal headteacher headmaster
  headmistress warden meister chair chairman chairwoman chairperson pan pane bay`.split(/\s+/u),
)
/** What follows "Dr." and "Prof.": "Dr. med.", "Dr. rer. nat.", "Prof. Dr. h.c." */
const FACULTY: ReadonlySet<string> = new Set(
  'med rer nat phil jur pol oec iur theol vet dent agr habil hc em emer'.split(' '),
)
const ANY_FORM: ReadonlySet<string> = new Set([...FORMS, ...NAMES_TOO, ...FACULTY, 'd', 'm', 'di', 'the'])

/** Letters after a name, as they are written, without dots. */
const LETTERS: ReadonlySet<string> = new Set(
  `KC QC SC PhD DPhil DSc EdD PsyD MD DO MBA MSc MSci MPhil MA MEng MFA MPH MRes LLM LLB JD BA BSc BEng CPA CFA ACA ACCA FCA CMA PMP CEng IEng PE RN RGN NP FNP DNP PA
  OBE MBE CBE KBE Esq FRCS FRCP MRCP MRCS FRCA FRS FRSA FRICS MRICS RIBA FCIPD MCIPD CIPD PHR SPHR SHRM-CP SHRM-SCP SCP DDS DMD DVM MRCVS FBA LLD Jr Sr II III IV`.split(
    /\s+/u,
  ),
)

/** How many words at the end are letters after the name: "Hugo Pemberley KC"; two words at least are the name. */
export function lettersIn(words: readonly string[]): number {
  let count = 0
  while (count < words.length - 2 && LETTERS.has(bareLetters(words.at(-1 - count) ?? ''))) count++
  // In a name that is all capitals "MA" may be a surname.
  return words.slice(0, words.length - count).some((word) => /\p{Ll}/u.test(word)) ? count : 0
}

function bareLetters(word: string): string {
  return word.replace(/[.,]/gu, '')
}

/** How many of the words are a form of address; never all of them. */
export function honorificsIn(words: readonly string[]): number {
  let count = startOf(words)
  while (count < words.length - 1 && isForm(words, count)) count++
  return count
}

/** "Pflegedienstleitung Frau Renate Kübler": what stands before the form is a job. */
function startOf(words: readonly string[]): number {
  const at = words.slice(0, 4).findIndex((word) => INNER.test(word))
  const capitals = words.slice(0, at).every((word) => /^\p{Lu}[^,;:.()]*$/u.test(word))
  return at > 0 && at < words.length - 1 && capitals ? at : 0
}

const INNER = /^(?:frau|herrn?|mrs|mr|mme|madame|señora|signora)\.?$/iu

function isForm(words: readonly string[], at: number): boolean {
  const word = words[at] ?? ''
  // "DEAN" and "MS" in a name that is all capitals are read as those in small letters.
  const bare = word.toLowerCase().replaceAll('.', '').replace(/,$/u, '')
  // Most words are none, and every name of a mail is asked several times.
  if (!ANY_FORM.has(bare) && !/^(?:prof|dr)-/u.test(bare)) return false
  // "M. Foss" may be Mary; "D. Juan Pérez" is Don Juan.
  if (/^[dm]$/u.test(bare)) return word.endsWith('.') && twoMore(words, at)
  // "HR Business Partner", "ING Bank"
  if (/^(?:HR|ING|IR|LIC|ENG|ARCH|COL|GOV|FR|SR|DL|MAG)$/u.test(word)) return false
  // An Austrian engineer; "DI SALVO Marco" has a surname.
  if (word === 'DI')
    return /^\p{Lu}\p{Ll}/u.test(words[at + 1] ?? '') && /^\p{Lu}\p{Ll}/u.test(words[at + 2] ?? '')
  if (FORMS.has(bare) || /^(?:prof|dr)-/u.test(bare)) return true
  if (FACULTY.has(bare)) return at > 0 && word.endsWith('.')
  if (bare === 'the') return /^(?:rt|hon|rev|revd|reverend)\b/iu.test(words[at + 1] ?? '')
  return NAMES_TOO.has(bare) && /^\p{Lu}/u.test(word) && twoMore(words, at)
}

function twoMore(words: readonly string[], at: number): boolean {
  return /^\p{Lu}[^,;:)]*$/u.test(words[at + 1] ?? '') && /^\p{Lu}/u.test(words[at + 2] ?? '')
}
