import type { useTranslations } from '../../i18n/page-context.tsx'
import { DIMENSIONS } from './answers.ts'
import type { ColumnName, TableName } from './export-columns.ts'
import type { EvidenceItem, Stream } from './evidence-item.ts'
import { levelIn, yearsOf } from './rating-history.ts'
import type { CurrentRating } from './read-current.server.ts'
import type { Lift } from './read-lifts.server.ts'
import type { Rating } from './read-ratings.server.ts'
import type { Target } from './read-targets.server.ts'

/** What the files hold; the pages show the same rows. */
export type MaturityData = {
  subjects: CurrentRating[]
  ratings: Rating[]
  evidence: EvidenceItem[]
  streams: Stream[]
  targets: Target[]
  lifts: Lift[]
}
export type Value = string | number | null
export type ExportRow = Partial<Record<ColumnName, Value>>
type Words = {
  t: ReturnType<typeof useTranslations<never>>
  hrefOf(item: EvidenceItem): string | null
}

/** The rows of one file. `''` in no cell: what is not known is null. */
export function exportRows(name: TableName, data: MaturityData, words: Words): ExportRow[] {
  const { t } = words
  const subjectOf = (areaId: number | null) => ({
    subject: data.subjects.find((each) => each.areaId === areaId)?.slug ?? null,
    subjectName: data.subjects.find((each) => each.areaId === areaId)?.name ?? null,
  })
  const isKnown = (row: { areaId: number | null }) => subjectOf(row.areaId).subject !== null
  const ratings = data.ratings.filter(isKnown)
  switch (name) {
    case 'poziomy':
      return data.subjects.map((each) => ({
        ...subjectOf(each.areaId),
        level: each.level,
        levelName: each.levelName,
        method: each.method ? t(`maturity.method.${each.method}`) : null,
        ratedOn: each.ratedOn,
        evidence: each.evidenceCount,
        targetLevel: each.target?.level ?? null,
        targetYear: each.target?.byYear ?? null,
        isExample: yesNo(each.isExample),
      }))
    case 'lata': {
      const years = yearsOf(data.subjects.map((each) => each.history))
      return data.subjects.flatMap((each) =>
        years.map((year) => ({
          ...subjectOf(each.areaId),
          year,
          level: levelIn(each.history, year),
        })),
      )
    }
    case 'oceny':
      return ratings.map((rating) => ({
        id: rating.id,
        ...subjectOf(rating.areaId),
        ratedOn: rating.ratedOn,
        level: rating.level,
        method: t(`maturity.method.${rating.method}`),
        // A unit speaks for itself: the page does not name who filled in its questions either.
        author: rating.method === 'self' ? null : rating.authorName,
        unit: rating.unit,
        state: t(`maturity.state.${stateOf(rating, ratings)}`),
        withdrawalReason: rating.withdrawalReason,
        justification: rating.justification,
        evidence: rating.evidenceCount,
        isExample: yesNo(rating.isExample),
      }))
    case 'samooceny':
      return ratings
        .filter((rating) => rating.method === 'self')
        .flatMap((rating) =>
          DIMENSIONS.map((dimension) => {
            const answer = rating.answers[dimension]
            return {
              id: rating.id,
              ...subjectOf(rating.areaId),
              unit: rating.unit,
              ratedOn: rating.ratedOn,
              state: t(`maturity.state.${stateOf(rating, ratings)}`),
              level: rating.level,
              dimension: t(`maturity.dimension.${dimension}.name`),
              question: t(`maturity.dimension.${dimension}.question`),
              answer: answer?.answer ? t(`maturity.answer.${answer.answer}`) : null,
              note: answer?.note ?? null,
            }
          }),
        )
    case 'dowody':
      return data.evidence.flatMap((item) => {
        const rating = ratings.find((each) => each.id === item.ratingId)
        if (!rating) return []
        return {
          rating: item.ratingId,
          ...subjectOf(rating.areaId),
          stream: data.streams.find((stream) => stream.id === item.sourceId)?.title ?? null,
          kind: t(`maturity.kind.${item.kind}`),
          number: item.label,
          title: item.title,
          address: words.hrefOf(item),
          note: item.note,
        }
      })
    case 'cele':
      return data.targets.filter(isKnown).map((target) => ({
        ...subjectOf(target.areaId),
        level: target.level,
        year: target.byYear,
        justification: target.justification,
        setAt: target.setAt,
        endedAt: target.endedAt,
        isExample: yesNo(target.isExample),
      }))
    case 'co-podniesie':
      return data.lifts.filter(isKnown).map((lift) => ({
        ...subjectOf(lift.areaId),
        level: lift.level,
        text: lift.text,
        postulates: lift.voices.map((voice) => voice.reference).join(', ') || null,
        isExample: yesNo(lift.isExample),
      }))
  }

  function yesNo(is: boolean): string {
    return t(is ? 'maturity.yes' : 'maturity.no')
  }
}

/** `corrected`: published, and another published rating takes its place. */
export function stateOf(
  rating: Pick<Rating, 'id' | 'state'>,
  all: readonly Pick<Rating, 'state' | 'correctsId'>[],
): 'draft' | 'published' | 'withdrawn' | 'corrected' {
  const isCorrected = all.some(
    (other) => other.state === 'published' && other.correctsId === rating.id,
  )
  return rating.state === 'published' && isCorrected ? 'corrected' : rating.state
}
