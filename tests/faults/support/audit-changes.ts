import type { Transaction } from 'kysely'
import type { AuditEntryTable } from '#db/ground-tables.ts'
import type { DB } from '#db/schema.ts'
import { chainHash } from '#app/features/audit/chain.ts'
import type { AuditProblem } from '#app/features/audit/verify-audit.server.ts'

export type Random = (below: number) => number
/** Which entry must be named; of a chain written anew the anchors bracket it. */
export type Expected = { kinds: readonly AuditProblem['kind'][]; seq: number }
type Change = (trx: Transaction<DB>, length: number, random: Random) => Promise<Expected>

const COLUMNS = [
  'at',
  'actor_id',
  'action',
  'object_type',
  'object_id',
  'details',
  'previous_hash',
  'hash',
] as const

/** Everything that somebody who can write to the table may try. */
export const CHANGES: Readonly<Record<string, Change>> = {
  ...Object.fromEntries(COLUMNS.map((column) => [`update ${column}`, updateOf(column)])),
  'update seq': async (trx, length, random) => {
    const seq = 1 + random(length - 1)
    await renumber(trx, seq, length + 1 + random(100))
    return { kinds: ['deleted'], seq }
  },
  delete: async (trx, length, random) => {
    const seq = 1 + random(length - 1)
    await trx.deleteFrom('audit_entry').where('seq', '=', seq).execute()
    return { kinds: ['deleted'], seq }
  },
  insert: async (trx, length, random) => {
    const seq = 1 + random(length)
    for (let at = length; at >= seq; at -= 1) await renumber(trx, at, at + 1)
    const entry = await entryOf(trx, seq + 1)
    await trx
      .insertInto('audit_entry')
      .values({ ...entry, seq, action: 'submission.hidden' })
      .execute()
    return { kinds: ['changed', 'reordered'], seq }
  },
  swap: async (trx, length, random) => {
    const one = 1 + random(length - 1)
    const other = one + 1 + random(length - one)
    await renumber(trx, one, -1)
    await renumber(trx, other, one)
    await renumber(trx, -1, other)
    return { kinds: ['reordered'], seq: one }
  },
  'move a block': async (trx, length, random) => {
    const from = 1 + random(length - 20)
    const size = 2 + random(8)
    for (let n = 0; n < size; n += 1) await renumber(trx, from + n, -1 - n)
    for (let n = 0; n < size; n += 1) await renumber(trx, -1 - n, from + ((n + 1) % size))
    return { kinds: ['reordered'], seq: from }
  },
  'cut the end': async (trx, length, random) => {
    const seq = 2 + random(length - 1)
    await trx.deleteFrom('audit_entry').where('seq', '>=', seq).execute()
    return { kinds: ['truncated'], seq }
  },
  'cut the end and its head': async (trx, length, random) => {
    const seq = 2 + random(length - 1)
    await trx.deleteFrom('audit_entry').where('seq', '>=', seq).execute()
    const { hash } = await entryOf(trx, seq - 1)
    await trx
      .updateTable('audit_head')
      .set({ seq: seq - 1, hash })
      .execute()
    return { kinds: ['truncated'], seq }
  },
  'write the chain anew': async (trx, length, random) => {
    const seq = 1 + random(length)
    let { hash } = seq > 1 ? await entryOf(trx, seq - 1) : { hash: '' }
    for (let at = seq; at <= length; at += 1) {
      const entry = { ...(await entryOf(trx, at)), previous_hash: hash }
      if (at === seq) entry.actor_id = 'somebody-else'
      hash = chainHash(hash, entry)
      await trx.deleteFrom('audit_entry').where('seq', '=', at).execute()
      await trx
        .insertInto('audit_entry')
        .values({ ...entry, hash })
        .execute()
    }
    await trx.updateTable('audit_head').set({ hash }).execute()
    return { kinds: ['rewritten'], seq }
  },
}

function updateOf(column: (typeof COLUMNS)[number]): Change {
  return async (trx, length, random) => {
    const seq = 1 + random(length)
    const text = (await entryOf(trx, seq))[column] ?? ''
    const at = random(text.length)
    const sign = text[at] === 'x' ? 'y' : 'x'
    const changed = column === 'at' ? later(text) : text.slice(0, at) + sign + text.slice(at + 1)
    await trx
      .updateTable('audit_entry')
      .set({ [column]: changed })
      .where('seq', '=', seq)
      .execute()
    return { kinds: ['changed'], seq }
  }
}

function later(at: string): string {
  return new Date(Date.parse(at) + 1).toISOString()
}

function entryOf(trx: Transaction<DB>, seq: number): Promise<AuditEntryTable> {
  return trx.selectFrom('audit_entry').selectAll().where('seq', '=', seq).executeTakeFirstOrThrow()
}

async function renumber(trx: Transaction<DB>, from: number, to: number): Promise<void> {
  await trx.updateTable('audit_entry').set({ seq: to }).where('seq', '=', from).execute()
}
