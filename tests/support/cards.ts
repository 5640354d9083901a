import { randomUUID } from 'node:crypto'
import type { Database } from '#db/open.server.ts'
import { makeHallTables } from '#app/features/seating/hall-tables.server.ts'
import { writeCard } from '#app/features/cards/write-card.server.ts'
import { makeWorkshop } from './workshops.ts'

export type CardHall = Awaited<ReturnType<typeof makeCardHall>>

/** A session that goes on now, with two tables and a way to write cards at the first. */
export async function makeCardHall(
  db: Database,
  now: string,
  workshop: Parameters<typeof makeWorkshop>[1] = {},
) {
  const startsAt = new Date(Date.parse(now) - 3_600_000).toISOString()
  const made = await makeWorkshop(db, { startsAt, ...workshop })
  const [table, other] = await makeHallTables(db, made.sessionId, 2)
  if (!table || !other) throw new Error('no tables')
  const card = async (text: string, tableId: number = table.id) => {
    const id = randomUUID()
    const content = { text, areaId: null, agree: 6, differ: 1 }
    const source = { id, sessionId: made.sessionId, tableId, writtenBy: null, writtenAt: now }
    const written = await db
      .transaction()
      .execute((trx) => writeCard(trx, { ...content, ...source }, now))
    if (!written.ok) throw new Error(written.refusal)
    return id
  }
  return { ...made, table, other, card }
}
