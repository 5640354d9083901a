import type { Transaction } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'
import { dayInWarsaw } from '../../lib/warsaw-day.ts'
import type { TagChoice } from '../tags/tag-choice.ts'
import { UNITS_MODEL } from './model.ts'
import type { ShownSuggestion } from './shown-suggestion.ts'

type Decided = { submissionId: number; by: string | null; at: Instant }

/** Keeps what was suggested and what the person said of it, for `/panel/podpowiedzi`. */
export async function keepTagRounds(
  trx: Transaction<DB>,
  shown: readonly ShownSuggestion[],
  choice: TagChoice,
  decided: Decided,
): Promise<void> {
  const { mainAreaId, areaIds, goalIds, themeIds } = choice
  const ids = [...(mainAreaId === null ? [] : [mainAreaId]), ...areaIds, ...goalIds, ...themeIds]
  const models = new Set(shown.map((each) => each.model))
  if (models.size === 0) return
  const terms = await trx
    .selectFrom('term')
    .select(['id', 'vocabulary_id as model'])
    // 0 is no term: a list must not be empty.
    .where('id', 'in', [0, ...ids, ...shown.map((each) => each.labelId)])
    .execute()
  for (const model of models) {
    const inModel = new Set(terms.filter((term) => term.model === model).map((term) => term.id))
    const chosen = ids.filter((id) => inModel.has(id))
    const real = shown.filter((each) => each.model === model && inModel.has(each.labelId))
    await keepRound(trx, model, real, new Set(chosen), decided)
  }
}

export async function keepUnitRound(
  trx: Transaction<DB>,
  shown: readonly ShownSuggestion[],
  unitId: number,
  decided: Decided,
): Promise<void> {
  const units = await trx.selectFrom('unit').select('id').execute()
  const real = shown.filter(
    (each) => each.model === UNITS_MODEL && units.some((unit) => unit.id === each.labelId),
  )
  await keepRound(trx, UNITS_MODEL, real, new Set([unitId]), decided)
}

async function keepRound(
  trx: Transaction<DB>,
  model: number,
  shown: readonly ShownSuggestion[],
  chosen: ReadonlySet<number>,
  { submissionId, by, at }: Decided,
): Promise<void> {
  const items = [...new Map(shown.map((each) => [each.place, each])).values()]
  if (items.length === 0) return
  const isRight = (each: ShownSuggestion) => chosen.has(each.labelId)
  const round = await trx
    .insertInto('suggestion_round')
    .values({
      submission_id: submissionId,
      model,
      decided_by: by,
      decided_at: at,
      month: dayInWarsaw(at).slice(0, 7),
      chosen: chosen.size,
      first_right: items.some((each) => each.place === 1 && isRight(each)) ? 1 : 0,
      any_right: items.some(isRight) ? 1 : 0,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await trx
    .insertInto('suggestion_item')
    .values(
      items.map((each) => ({
        round_id: round.id,
        place: each.place,
        label_id: each.labelId,
        confidence: each.confidence,
        taken: isRight(each) ? 1 : 0,
      })),
    )
    .execute()
}
