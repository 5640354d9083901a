import type { Term } from '../frame/codebook.server.ts'
import type { Survey } from './read-surveys.server.ts'

export type ComparedArea = {
  slug: string
  code: string
  name: string
  platform: { count: number; share: number }
  survey: { share: number; margin: number } | null
}
/** What chose to speak and what was asked of a sample, beside each other and never added. */
export type Comparison = {
  survey: Omit<Survey, 'shares'>
  voices: number
  /** The end of the scale of both bars, in per cent. */
  scale: number
  areas: ComparedArea[]
}

export function compareWithSurvey(
  survey: Survey,
  areas: readonly Term[],
  counted: { columnTotals: ReadonlyMap<number, number>; total: number },
): Comparison {
  const { shares, ...about } = survey
  const compared = areas.map((area): ComparedArea => {
    const count = counted.columnTotals.get(area.id) ?? 0
    const asked = shares.find((share) => share.areaId === area.id)
    return {
      slug: area.slug,
      code: area.code,
      name: area.name,
      platform: { count, share: counted.total > 0 ? Math.round((count / counted.total) * 100) : 0 },
      survey: asked ? { share: asked.share, margin: asked.margin } : null,
    }
  })
  const greatest = Math.max(
    1,
    ...compared.flatMap((area) => [
      area.platform.share,
      (area.survey?.share ?? 0) + (area.survey?.margin ?? 0),
    ]),
  )
  return {
    survey: about,
    voices: counted.total,
    scale: Math.ceil(greatest / 10) * 10,
    areas: compared,
  }
}
