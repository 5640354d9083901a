import type { Transaction } from 'kysely'
import type { DB } from '#db/schema.ts'
import { parseReference } from '../../lib/reference-number.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import type { ActRefusal } from './act-on-indicator.server.ts'

type Tied = Promise<Result<string, ActRefusal>>

/** Goals and areas it speaks about: exactly those that were chosen. */
export async function tieTerms(trx: Transaction<DB>, id: number, ids: readonly number[]): Tied {
  const found = await trx
    .selectFrom('term')
    .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
    .select('term.id')
    .where('term.id', 'in', ids.length > 0 ? ids : [0])
    .where('vocabulary.kind', 'in', ['goal', 'area'])
    .execute()
  if (found.length !== new Set(ids).size)
    return refuse({ field: 'terms', key: 'errors.unknownChoice' })
  await trx.deleteFrom('indicator_term').where('indicator_id', '=', id).execute()
  if (found.length > 0) {
    await trx
      .insertInto('indicator_term')
      .values(found.map((term) => ({ indicator_id: id, term_id: term.id })))
      .execute()
  }
  return ok('tied')
}

/** Published submissions that ask for it, by their numbers as typed. */
export async function tieVoices(trx: Transaction<DB>, id: number, typed: string): Tied {
  const numbers = typed
    .split(/[,;\n]+/)
    .map((word) => word.trim())
    .filter(Boolean)
  const references = numbers.map((word) => parseReference(word))
  const strange = numbers.filter((_, index) => references[index] === null)
  const known = references.filter((each) => each !== null)
  const rows =
    known.length === 0
      ? []
      : await trx
          .selectFrom('submission')
          .select(['id', 'reference'])
          .where('reference', 'in', known)
          .where('visibility', '=', 'published')
          .execute()
  const missing = known.filter((each) => !rows.some((row) => row.reference === each))
  if (strange.length + missing.length > 0 || rows.length === 0) {
    const named = [...strange, ...missing].join(', ').replaceAll(/[|=]/g, ' ').slice(0, 200)
    return refuse({ field: 'references', key: `indicators.error.unknownNumbers|numbers=${named}` })
  }
  await trx
    .insertInto('indicator_submission')
    .values(rows.map((row) => ({ indicator_id: id, submission_id: row.id })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return ok('tied')
}

export async function untieVoice(trx: Transaction<DB>, id: number, submissionId: number): Tied {
  await trx
    .deleteFrom('indicator_submission')
    .where('indicator_id', '=', id)
    .where('submission_id', '=', submissionId)
    .execute()
  return ok('tied')
}
