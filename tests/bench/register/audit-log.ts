import type { Insertable, Kysely } from 'kysely'
import type { AuditFact } from '#app/features/audit/append-audit.server.ts'
import { chainHash } from '#app/features/audit/chain.ts'
import type { DB } from '#db/schema.ts'

/** The chain of `appendAudit`, computed in memory and written in one go. */
export class AuditLog {
  #seq: number
  #hash: string

  private constructor(seq: number, hash: string) {
    this.#seq = seq
    this.#hash = hash
  }

  static async after(db: Kysely<DB>): Promise<AuditLog> {
    const head = await db
      .selectFrom('audit_head')
      .select(['seq', 'hash'])
      .where('id', '=', 1)
      .executeTakeFirstOrThrow()
    return new AuditLog(head.seq, head.hash)
  }

  append(fact: AuditFact): Insertable<DB['audit_entry']> {
    const entry = {
      seq: (this.#seq += 1),
      at: fact.at,
      actor_id: fact.actorId,
      action: fact.action,
      object_type: fact.objectType,
      object_id: fact.objectId,
      details: JSON.stringify(fact.details ?? {}),
    }
    const previous_hash = this.#hash
    this.#hash = chainHash(previous_hash, entry)
    return { ...entry, previous_hash, hash: this.#hash }
  }

  async close(db: Kysely<DB>): Promise<void> {
    await db
      .updateTable('audit_head')
      .set({ seq: this.#seq, hash: this.#hash })
      .where('id', '=', 1)
      .execute()
  }
}
