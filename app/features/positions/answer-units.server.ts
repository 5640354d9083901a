import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import { hasRole, type AccountActor } from '../accounts/actor.ts'
import { listUnits } from '../frame/units.server.ts'
import type { AnswerUnits } from './answer-fields.tsx'

/** The units in whose name this person may answer. */
export async function readAnswerUnits(db: Kysely<DB>, actor: AccountActor): Promise<AnswerUnits> {
  const all = (await listUnits(db)).map(({ id, name }) => ({ id, name }))
  if (hasRole(actor, 'strategist', 'admin')) return { own: null, all }
  return { own: all.find((unit) => unit.id === actor.unitId) ?? null, all: [] }
}
