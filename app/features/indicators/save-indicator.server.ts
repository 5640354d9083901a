import type { Transaction } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import type { AccountActor } from '../accounts/actor.ts'
import { appendAudit } from '../audit/append-audit.server.ts'
import { undoWhenRefused } from '../submissions/undo-when-refused.server.ts'
import type { ActRefusal } from './act-on-indicator.server.ts'
import type { IndicatorWords } from './forms.ts'

/** The words of a form as columns; refuses a unit or an area that is not there. */
export async function indicatorColumns(trx: Transaction<DB>, words: IndicatorWords) {
  if (words.ownerUnitId !== null) {
    const unit = await trx
      .selectFrom('unit')
      .select('id')
      .where('id', '=', words.ownerUnitId)
      .executeTakeFirst()
    if (!unit) return refuse({ field: 'ownerUnitId', key: 'errors.unknownChoice' })
  }
  if (words.areaId !== null) {
    const area = await trx
      .selectFrom('term')
      .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
      .select('term.id')
      .where('term.id', '=', words.areaId)
      .where('vocabulary.kind', '=', 'area')
      .executeTakeFirst()
    if (!area) return refuse({ field: 'areaId', key: 'errors.unknownChoice' })
  }
  return ok({
    name_pl: words.name,
    name_en: words.nameEn,
    name_uk: words.nameUk,
    definition_pl: words.definition,
    definition_en: words.definitionEn,
    definition_uk: words.definitionUk,
    measure_pl: words.measure ?? '',
    measure_en: words.measureEn,
    measure_uk: words.measureUk,
    direction: words.direction,
    rhythm: words.rhythm,
    source_pl: words.source,
    source_en: words.sourceEn,
    source_uk: words.sourceUk,
    method: words.method,
    owner_unit_id: words.ownerUnitId,
    area_id: words.areaId,
    is_featured: words.isFeatured ? 1 : 0,
  })
}

/** An indicator of the city's own; its number follows the last one. */
export function createIndicator(
  db: Database,
  words: IndicatorWords,
  actor: AccountActor,
  now: Instant,
  isExample = false,
): Promise<Result<{ id: number; slug: string }, ActRefusal>> {
  return undoWhenRefused<{ id: number; slug: string }, ActRefusal>(db, async (trx) => {
    const set = await indicatorColumns(trx, words)
    if (!set.ok) return set
    const { made } = await trx
      .selectFrom('indicator')
      .select((eb) => eb.fn.countAll<number | string>().as('made'))
      .where('edition', '=', 'own')
      .executeTakeFirstOrThrow()
    const code = `K${Number(made) + 1}`
    const slug = `kielce-${code.toLowerCase()}`
    const row = await trx
      .insertInto('indicator')
      .values({
        ...set.value,
        code,
        slug,
        edition: 'own',
        kind: null,
        position: Number(made),
        is_example: isExample ? 1 : 0,
        theme_id: null,
        retired_at: null,
        baseline_period: null,
        baseline_value: null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning(['id', 'slug'])
      .executeTakeFirst()
    // Somebody made one at the same moment.
    if (!row) return refuse('conflict' as const)
    await appendAudit(trx, {
      at: now,
      actorId: actor.id,
      action: 'indicator.create',
      objectType: 'indicator',
      objectId: String(row.id),
      details: { indicator: code },
    })
    return ok(row)
  })
}
