import type { Transaction } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'

type Wording = { id: string; text: string; writtenBy: string | null }

export async function keepVersion(
  trx: Transaction<DB>,
  wording: Wording & { revision: number },
  at: Instant,
): Promise<void> {
  await trx
    .insertInto('card_version')
    .values({
      card_id: wording.id,
      revision: wording.revision,
      text: wording.text,
      written_by: wording.writtenBy,
      written_at: at,
    })
    .execute()
}

/** A text that came too late, once: counted down from minus one, so that it is never the text of the card. */
export async function keepOtherText(
  trx: Transaction<DB>,
  wording: Wording,
  at: Instant,
): Promise<void> {
  const others = await trx
    .selectFrom('card_version')
    .select(['revision', 'text'])
    .where('card_id', '=', wording.id)
    .where('revision', '<', 0)
    .execute()
  if (others.some((other) => other.text === wording.text)) return
  await keepVersion(trx, { ...wording, revision: -others.length - 1 }, at)
}
