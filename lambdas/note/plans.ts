import type { Frames, LanguagePack, Stock } from './language-pack.ts'
import type { Material } from './material.ts'
import type { Detail } from './reading.ts'

/** One sentence to be chosen: from which stock, with what besides the facts. */
export interface Part {
  readonly stock: Stock
  readonly fill?: Readonly<Record<string, string>>
  /** Only frames that open with thanks, or only those that don't. */
  readonly thanks?: boolean
  /** Frames with one of these placeholders before the rest, where it is known. */
  readonly prefer?: readonly string[]
}

/** Paragraphs of parts. */
export type Plan = readonly (readonly Part[])[]

/** The shapes that a note may take, in no order. Several, so that notes do not share a skeleton. */
export function plansFor(material: Material, pack: LanguagePack): Plan[] {
  const { frames } = pack
  const plans = material.short ? shortPlans(material, frames) : fullPlans(material, frames)
  return plans.map((plan) => plan.filter((paragraph) => paragraph.length > 0))
}

function fullPlans(material: Material, frames: Frames): Plan[] {
  switch (material.scenario) {
    case 'rejected':
      return rejectedPlans(material, frames)
    default:
      return material.details.length > 0 ? talkPlans(material, frames) : quietPlans(material, frames)
  }
}

/** Something from the conversation is known: it stands in the middle, or leads. */
function talkPlans(material: Material, frames: Frames): Plan[] {
  const [first, second] = material.details
  if (!first) return []
  const warmth = warmthOf(material, frames)
  const detail = detailPart(first, frames)
  const after = second ? [secondPart(second, frames)] : [tailPart(first, material, frames)]
  const middle = [detail, ...after, ...additionPart(material, frames)]
  const end = endOf(material, frames)
  const opening = openingPart(material, frames)
  const start = [opening, ...movedPart(material, frames)]
  const link = linkParagraph(material, frames)
  if (warmth.length > 0) {
    return [
      [[...start, ...warmth], middle, ...link, end],
      [material.moved ? start : [...start, giftPart(material, frames)], [...warmth, ...middle], ...link, end],
    ]
  }
  const gift = giftPart(material, frames)
  const led = [{ ...detail, thanks: true }, ...after, ...additionPart(material, frames)]
  const later = [{ ...opening, thanks: false }, ...movedPart(material, frames)]
  const plans: Plan[] = [
    [[...start, gift], middle, ...link, end],
    [[...start, ...middle], ...link, material.stance > 0 ? end : [gift, ...end]],
    [led, ...link, [...later, gift], end],
    [led, ...link, material.stance > 0 ? [...later, ...end] : [...later, gift, ...end]],
  ]
  return material.moved ? [...plans, [start, middle, ...link, end]] : plans
}

/** Nothing from the conversation is known: thanks, what they gave, and what the invite says. */
function quietPlans(material: Material, frames: Frames): Plan[] {
  const opening = openingPart(material, frames)
  const gift = giftPart(material, frames)
  const warmth = warmthOf(material, frames)
  const moved = movedPart(material, frames)
  const extra = [...additionPart(material, frames)]
  const fact = factPart(material, frames)
  const link = linkParagraph(material, frames)
  const end = endOf(material, frames)
  if (warmth.length > 0)
    return [
      [[opening, ...moved, ...warmth], [gift, ...extra], ...link, end],
      [[opening, ...moved, ...warmth], [...fact, ...extra], ...link, end],
    ]
  return [
    [[opening, ...moved, gift], [...fact, ...extra], ...link, end],
    [[opening, ...moved], [gift, ...fact, ...extra], ...link, end],
    [[opening, ...moved, ...fact], [gift, ...extra], ...link, end],
    [[opening, ...moved, gift], ...(extra.length > 0 ? [extra] : []), ...link, [...fact, ...end]],
  ]
}

function rejectedPlans(material: Material, frames: Frames): Plan[] {
  const opening: Part = { stock: material.called ? frames.rejected.called : frames.rejected.opening }
  const [first, second] = material.details
  const gift = giftPart(material, frames)
  const warmth = warmthOf(material, frames)
  const more = second ? [secondPart(second, frames)] : warmth.length > 0 ? [] : [gift]
  const middle = first ? [detailPart(first, frames), ...more] : [gift]
  const back = material.wouldReturn ? [{ stock: frames.rejected.return, prefer: ['company'] }] : []
  const regard = material.regard ? [{ stock: frames.regard, prefer: ['company'] }] : []
  const close: Part = { stock: frames.close.parting }
  return [
    [[opening], [...warmth, ...middle, ...additionPart(material, frames)], [...regard, ...back, close]],
    [
      [opening, ...warmth],
      [...middle, ...regard],
      [...back, close],
    ],
  ]
}

function shortPlans(material: Material, frames: Frames): Plan[] {
  const [first] = material.details
  const opening =
    material.scenario === 'rejected' ? { stock: frames.rejected.opening } : openingPart(material, frames)
  const middle: Part[] = first
    ? [detailPart(first, frames)]
    : material.rapport
      ? [{ stock: frames.rapport }]
      : [giftPart(material, frames)]
  const end = endOf({ ...material, regard: false }, frames)
  return [
    [[opening, ...middle], ...linkParagraph(material, frames), end],
    [[opening], [...middle, ...additionPart(material, frames)], ...linkParagraph(material, frames), end],
  ]
}

function openingPart(material: Material, frames: Frames): Part {
  if (material.scenario === 'informational') return { stock: frames.informational.opening }
  if (material.stoodIn) return { stock: frames.stoodIn }
  const reviewed = material.details.some((detail) => detail.family === 'reviewed')
  if (material.takeHome && !reviewed) return { stock: frames.takeHome }
  return { stock: material.again ? frames.again : frames.opening }
}

function giftPart(material: Material, frames: Frames): Part {
  const usual = material.screen ? (frames.recruiter ?? frames.gift) : frames.gift
  return { stock: material.scenario === 'informational' ? frames.informational.gift : usual, thanks: false }
}

function factPart({ scenario }: Material, { fact, informational }: Frames): Part[] {
  const stock = scenario === 'informational' ? informational.more : fact
  return stock ? [{ stock, prefer: ['role', 'company'] }] : []
}

function warmthOf(material: Material, frames: Frames): Part[] {
  if (material.rapport) return [{ stock: frames.rapport }]
  if (material.kind) return [{ stock: frames.kindness }]
  return material.joyful && material.details.length === 0 ? [{ stock: frames.joy }] : []
}

function movedPart(material: Material, frames: Frames): Part[] {
  return material.moved ? [{ stock: frames[material.moved] }] : []
}

function detailPart(detail: Detail, frames: Frames): Part {
  return { stock: frames.details[detail.family] ?? frames.details.talked, fill: slotFill(detail) }
}

function secondPart(detail: Detail, frames: Frames): Part {
  return { stock: frames.second[detail.family] ?? frames.second.talked, fill: slotFill(detail) }
}

function slotFill(detail: Detail): Record<string, string> {
  return { topic: detail.text, [detail.type]: detail.text }
}

function tailPart(detail: Detail, material: Material, frames: Frames): Part {
  const glad = (detail.joyful || material.joyful) && !material.rapport && !material.cooled && !detail.cooled
  return { stock: glad ? frames.joy : (frames.tail[detail.family] ?? frames.tail.talked) }
}

function additionPart(material: Material, frames: Frames): Part[] {
  return material.addition ? [{ stock: frames.addition, fill: { addition: material.addition } }] : []
}

function linkParagraph(material: Material, frames: Frames): Part[][] {
  if (!material.link) return []
  const { url, thing } = material.link
  return [[{ stock: frames.link, fill: thing ? { url, thing } : { url } }]]
}

/** Regard, where it was said; the stance, never above what was said; and a door left open. */
function endOf(material: Material, frames: Frames): Part[] {
  const regard = material.regard ? [{ stock: frames.regard, prefer: ['company'] }] : []
  if (material.scenario === 'withdrawn')
    return [...regard, { stock: frames.withdrawn }, { stock: frames.close.parting }]
  if (material.scenario === 'informational') return [...regard, { stock: frames.informational.close }]
  if (material.stance === 2) return [...regard, { stock: frames.wish }, { stock: frames.close.wish }]
  if (material.stance === 1)
    return [...regard, { stock: frames.keen, prefer: ['role'] }, { stock: frames.close.keen }]
  return [...regard, { stock: frames.close.open }]
}
