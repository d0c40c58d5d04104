import { finished, ranked } from './compose.ts'
import { traitsOf } from './frame-traits.ts'
import type { LanguagePack, Stock } from './language-pack.ts'
import type { Material } from './material.ts'

export type SubjectChoice = Pick<Material, 'key' | 'voice' | 'fill'> & Partial<Pick<Material, 'details'>>

/** The stocks to try for this note, in order. */
export function subjectsFor(material: Material, pack: LanguagePack): Stock[] {
  const { subjects } = pack
  if (material.scenario === 'withdrawn') return [subjects.withdrawn]
  if (material.scenario === 'rejected') return [subjects.rejected]
  if (material.link) return [subjects.link, subjects.any]
  if (material.details.some((detail) => detail.family === 'advised')) return [subjects.advised]
  if (material.scenario === 'informational') return [subjects.informational]
  if (material.takeHome) return [subjects.takeHome, subjects.any]
  return material.addition ? [subjects.addition, subjects.any] : [subjects.any]
}

/** Subjects that can be said, those that name the topic first, then the day, then the rest. Seldom more than one is asked for. */
export function* subjectsIn(
  stocks: readonly Stock[],
  chosen: SubjectChoice,
  pack: LanguagePack,
  used: ReadonlySet<string>,
): Generator<{ frame: string; text: string }> {
  const topic = chosen.details?.find(
    (detail) =>
      detail.type === 'np' &&
      detail.text.split(' ').length <= 4 &&
      !detail.cooled &&
      (pack.subjectFamilies?.includes(detail.family) ?? true),
  )?.text
  const fill: Record<string, string> = topic ? { ...chosen.fill, topic } : { ...chosen.fill }
  for (const stock of stocks) {
    const frames = ranked(stock, chosen.voice, `${chosen.key}|subject`).filter((frame) =>
      traitsOf(frame, pack).slots.every((names) => names.some((name) => name in fill)),
    )
    const unused = frames.filter((frame) => !used.has(frame))
    const anchored = (unused.length > 0 ? unused : frames).toSorted((a, b) => anchors(b) - anchors(a))
    for (const frame of anchored) yield { frame, text: finished(frame, fill, pack) }
  }
}

function anchors(frame: string): number {
  return frame.includes('{') ? 1 : 0
}
