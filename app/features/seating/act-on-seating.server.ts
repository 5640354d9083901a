import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import { ok, type Result } from '../../lib/result.ts'
import {
  addTables,
  changeTable,
  removeTable,
  type SeatingAct,
  type SeatingRefusal,
} from './change-tables.server.ts'
import type { SeatingForm } from './forms.ts'
import { movePeople, seatEverybody, seatLateComers } from './seat-people.server.ts'

/** What to say, and the table to show. */
export type SeatingDone = {
  key: string
  values: Record<string, number>
  tone: 'done' | 'warning'
  table?: number
}

/** One act of an organiser on the tables of a session. */
export async function actOnSeating(
  db: Kysely<DB>,
  sessionId: number,
  form: SeatingForm,
  act: SeatingAct,
): Promise<Result<SeatingDone, SeatingRefusal>> {
  switch (form.intent) {
    case 'addCount':
      return counted('added', await addTables(db, sessionId, form.count, act))
    case 'addTopics': {
      const plan = form.topics.map((topic) => ({ topic }))
      return counted('added', await addTables(db, sessionId, plan, act))
    }
    case 'table': {
      const table = {
        id: form.table,
        version: form.version,
        topic: form.topic,
        areaId: form.area,
        facilitator: form.facilitator,
      }
      const changed = await changeTable(db, sessionId, table, act)
      if (!changed.ok) return changed
      const { id, number } = changed.value
      return ok({ ...done('changed', { number }), table: id })
    }
    case 'remove': {
      const removed = await removeTable(db, sessionId, form.table, act)
      return removed.ok ? ok(done('removed', { number: removed.value.number })) : removed
    }
    case 'seat':
      return counted('seated', await seatEverybody(db, sessionId, form, act))
    case 'late':
      return counted('seated', await seatLateComers(db, sessionId, act))
    case 'move': {
      const move = { moves: form.person, to: form.to }
      const moved = await movePeople(db, sessionId, move, act)
      const asked = form.person.length
      if (!moved.ok || moved.value === asked) return counted('moved', moved)
      return ok({ ...done('movedSome', { count: moved.value, asked }), tone: 'warning' })
    }
  }
}

function counted(
  said: string,
  result: Result<number, SeatingRefusal>,
): Result<SeatingDone, SeatingRefusal> {
  return result.ok ? ok(done(said, { count: result.value })) : result
}

function done(said: string, values: Record<string, number>): SeatingDone {
  return { key: `registrations.hall.flash.${said}`, values, tone: 'done' }
}
