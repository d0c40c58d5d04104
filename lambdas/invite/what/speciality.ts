/**
 * Fields, wards, subjects, regions, shifts and grades that are written behind the noun of a role, as in "RN – Labor & Delivery".
 * Places, rounds, companies and dates stand in the same spot, so only what is listed counts, and no word of a round ("Design",
 * "Coding", "HR", "Lunch") is listed.
 */
const WORDS: ReadonlySet<string> = new Set(
  `marketing claims sales finance finanzen operations ops payments growth platform platforms data legal product products research security
  infrastructure mobile web backend frontend fullstack embedded logistics logistik controlling vertrieb einkauf produktion schiffbau maschinenbau
  hörfunk buchhaltung personal verwaltung forschung entwicklung kommunikation communications communication procurement compliance risk analytics
  insights quality qualität elektrotechnik informatik pflege bildung treasury tax audit accounting accounts payroll fraud credit lending billing
  pricing revenue partnerships alliances channel enterprise smb mid-market midmarket commercial strategy planning policy fundraising philanthropy
  grants advocacy campaigns events editorial content brand creative digital media social video audio search ranking ads advertising monetization
  monetisation identity trust safety privacy cloud networking network networks storage databases reliability observability tooling ai ml robotics
  perception controls firmware hardware software silicon asic fpga rf power battery batteries propulsion avionics structures thermal manufacturing
  assembly machining welding packaging maintenance facilities estates property warehouse warehousing inventory distribution transport fleet
  dispatch shipping customs imports exports merchandising e-commerce ecommerce retail wholesale hospitality catering housekeeping banquets
  banqueting pastry pâtisserie bakery grill sauce larder breakfast bar beverage beverages kitchen galley evening evenings nights days mornings
  weekend weekends nuit nuits nachtdienst tagdienst clinical trials labor labour delivery maternity midwifery neonatal paediatrics pediatrics
  paediatric pediatric oncology cardiology cardiac neurology orthopaedics orthopedics surgery surgical theatres medicine medical icu nicu picu itu
  er a&e med surg medsurg telemetry dialysis renal respiratory rehabilitation rehab psychiatry psychiatric mental health community palliative
  hospice geriatrics geriatric radiology pathology pharmacy anaesthetics anesthesia emergency intensive critical acute care ambulatory outpatients
  outpatient endoscopy dental nursing biology chemistry physics maths mathematics math science sciences english history geography languages french
  german spanish latin music drama art arts sociology psychology philosophy economics computing ict stem literature religious humanities law nursery
  primary secondary sen send education teaching curriculum pastoral admissions outreach engagement learning development benefits compensation
  wellbeing inclusion diversity genomics proteomics bioinformatics biostatistics statistics toxicology pharmacovigilance regulatory affairs public
  external government corporate institutional private clients wealth capital markets equities fixed income derivatives commodities rates trading
  investments investment banking insurance underwriting actuarial reinsurance mergers acquisitions m&a valuation valuations litigation employment
  disputes conveyancing probate family crime criminal civil immigration housing highways environment environmental energy sustainability climate
  water waste renewables solar wind nuclear oil gas mining geology hydrology ecology conservation forestry arboriculture horticulture dairy arable
  livestock poultry swine cattle sheep equine vineyard orchard aquaculture fisheries deck lighting sound wardrobe costume props rigging automation
  scenery projection strings brass woodwind percussion violin viola cello tutti collections archives manuscripts exhibitions interpretation visitors
  experience membership ticketing checkout cellar garden gardens grounds walled parks rail track signalling tunnelling bridges geotechnical civils
  structural mechanical electrical plumbing hvac emea apac latam dach benelux nordics iberia mena uki ukie anz americas namer international regional
  national domestic onshore offshore sector key strategic deli butchery produce grocery fashion menswear womenswear footwear beauty innovation
  transformation change programmes programs projects erp crm sap salesforce java python golang rust kotlin swift ios android react typescript
  javascript sql kubernetes devops performance tig mig cnc plc burgers fries`.split(/\s+/u),
)

/** Words that count only together. */
const PHRASE =
  /^(?:(?:front|back) of house|(?:front|back|middle|box) office|shop floor|(?:north|south|latin) america|middle east|asia pacific|uk (?:&|and) ireland|people (?:&|and) culture|supply chain|early (?:years|careers)|developer (?:experience|relations)|business development|customer (?:success|support|service|experience)|(?:higher|further) education|human resources|talent acquisition|food (?:&|and) beverage|health (?:&|and) safety|(?:night|day|late|early|evening|morning|weekend|twilight|graveyard|back|split|first|second|third) shift|special(?: educational)? needs|machine learning|deep learning|computer vision|new business|(?:inside|field) sales)$/iu

/** What goes on with a field ("Product & Design"), though alone it would be a round. */
const BESIDE_FIELD = /^(?:design|engineering|culture|technology|people|talent|hr|innovation|leadership)$/iu

const LEVEL =
  /^(?:i{2,3}|iv|v|(?:level|grade|band|tier|class|year|key stage|scale|groep|stufe|niveau|l|ic|ks) ?\d{1,2}|eyfs)$/iu
const SHIFT =
  /(?:shift|nights?|evenings?|weekends?|days|mornings|nuits?|nachtdienst|spätdienst|frühdienst|nachtschicht|spätschicht|frühschicht|noches|noite|notte|nacht)$/iu

/** Whether a text is nothing but such words: "Labor & Delivery", "Night Shift", "Band 6". */
export function isSpeciality(text: string): boolean {
  const trimmed = text.trim()
  if (trimmed === '' || trimmed.length > 60) return false
  if (LEVEL.test(trimmed) || PHRASE.test(trimmed)) return true
  const words = trimmed.split(/\s(?:&|and|et|und|y|e|of|de)\s|\s?[/+]\s?|\s/iu)
  return words.length <= 5 && words.every((word) => WORDS.has(word.toLowerCase()) || PHRASE.test(word))
}

const SIGN = /^(?:\s?[–—]\s?|\s-\s|,\s|\s?\(|\s(?:&|and)\s|\s)/u
/** What may stand behind a field: a sign or a small word. "Data Team" is no field, "– Product interview" a round. */
const ENDS = /^(?:\s?[–—|,;:.!?()[\]\n"“”]|\s-\s|\s[\p{Ll}<|(]|\s?$)/u
const ROUND =
  /^\s(?:interview|call|chat|screen|round|panel|session|meeting|gespräch|entretien|entrevista|colloquio|gesprek)/iu

/**
 * A role found in a text, with what stands behind it there and belongs to it: "VP, Finance" in "VP, Finance & Operations –
 * Interview". Unchanged where something else follows.
 */
export function withSpeciality(role: string, text: string): string {
  const at = text.indexOf(role)
  if (at < 0) return role
  let whole = role
  for (let i = 0; i < 3; i++) {
    const rest = text.slice(at + whole.length, at + whole.length + 90)
    const sign = SIGN.exec(rest)?.[0]
    if (sign === undefined) break
    const chunk = sign.endsWith('(')
      ? inBrackets(rest.slice(sign.length))
      : fieldAt(whole, sign, rest.slice(sign.length))
    if (chunk === null) break
    whole += sign + chunk
  }
  return whole
}

/** "(Night Shift)" and "(Band 6)"; "(Payments)" and "(Zoom)" stay outside. */
function inBrackets(text: string): string | null {
  const inside = /^([^()\n]{2,30})\)/u.exec(text)?.[1] ?? ''
  return isShift(inside) ? `${inside})` : null
}

/** "Night Shift", "ICU nights", "Band 6": of a role, wherever it stands. */
export function isShift(text: string): boolean {
  return LEVEL.test(text) || (SHIFT.test(text) && isSpeciality(text))
}

/** The longest beginning of a text that is a field; behind "&" or a blank only where a field goes on that began before. */
function fieldAt(role: string, sign: string, text: string): string | null {
  const goesOn = !/[-–—,]/u.test(sign)
  const begun = goesOn ? (/(?:,|\sof|\s[-–—])\s(?=[^,]*$)([^,]+)$/u.exec(role)?.[1] ?? null) : ''
  if (begun === null || (!goesOn && !isCapital(text))) return null
  const words = text.split(' ', 6)
  for (let n = words.length; n > 0; n--) {
    const chunk = words
      .slice(0, n)
      .join(' ')
      .replace(/[,;:.!?|\n].*$/su, '')
      .trim()
    const behind = text.slice(chunk.length)
    if (
      chunk === '' ||
      (isCapital(role) && !chunk.split(' ').every((word) => isCapital(word) || SMALL.test(word)))
    )
      continue
    if (!ENDS.test(behind) || (/[-–—]/u.test(sign) && ROUND.test(behind))) continue
    const field = goesOn ? `${begun}${sign}${chunk}` : chunk
    if (isSpeciality(field) || (goesOn && isSpeciality(begun) && BESIDE_FIELD.test(chunk))) return chunk
  }
  return null
}

const SMALL = /^(?:&|and|et|und|y|e|of|de)$/u

function isCapital(text: string): boolean {
  return /^[\p{Lu}\p{N}]/u.test(text)
}
