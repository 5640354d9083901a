import type { Kysely } from 'kysely'
import type { DB, Handling, IntakeChannel, Visibility } from '#db/schema.ts'

/** What a consultation was sent, counted so that each voice is in exactly one of the first two numbers. */
export type Voices = {
  /** Open to everybody; merged ones too: each was a voice of its own. */
  published: number
  /** Being checked, or waiting for a word of the author. */
  inModeration: number
  /** Withdrawn, hidden, or sent another way. */
  notCounted: number
  /** Of all that count: came after the end. */
  late: number
  /** Of all that count, by the way they came; the most first. */
  byChannel: { channel: IntakeChannel; count: number }[]
  /** Still without a published position. */
  missing: number
}

const NO_VOICES: Voices = {
  published: 0,
  inModeration: 0,
  notCounted: 0,
  late: 0,
  byChannel: [],
  missing: 0,
}
const PUBLIC: readonly Visibility[] = ['published', 'merged']
const IN_MODERATION: readonly Visibility[] = ['awaiting', 'returned']
const ANSWERED: readonly Handling[] = ['answered', 'reflected']

export async function countVoices(
  db: Kysely<DB>,
  ids: readonly number[],
): Promise<(id: number) => Voices> {
  const all = new Map<number, Voices>()
  if (ids.length === 0) return () => NO_VOICES
  const rows = await db
    .selectFrom('voice_count')
    .select(['consultation_id', 'channel', 'visibility', 'handling', 'is_late'])
    .select((eb) => eb.fn.sum<number>('n').as('count'))
    .where('consultation_id', 'in', ids)
    .where('n', '<>', 0)
    .groupBy(['consultation_id', 'channel', 'visibility', 'handling', 'is_late'])
    .execute()
  for (const row of rows) {
    const id = row.consultation_id
    all.set(id, added(all.get(id) ?? NO_VOICES, { ...row, count: Number(row.count) }))
  }
  return (id) => all.get(id) ?? NO_VOICES
}

type Group = {
  channel: IntakeChannel
  visibility: Visibility
  handling: Handling
  is_late: number
  count: number
}

function added(voices: Voices, group: Group): Voices {
  const { visibility, channel, count } = group
  const isPublic = PUBLIC.includes(visibility)
  const isInModeration = IN_MODERATION.includes(visibility)
  if (!isPublic && !isInModeration) return { ...voices, notCounted: voices.notCounted + count }
  const isMissing = visibility !== 'merged' && !ANSWERED.includes(group.handling)
  const before = voices.byChannel.find((each) => each.channel === channel)?.count ?? 0
  const others = voices.byChannel.filter((each) => each.channel !== channel)
  return {
    ...voices,
    published: voices.published + (isPublic ? count : 0),
    inModeration: voices.inModeration + (isInModeration ? count : 0),
    late: voices.late + (group.is_late ? count : 0),
    missing: voices.missing + (isMissing ? count : 0),
    byChannel: [...others, { channel, count: before + count }].toSorted(
      (a, b) => b.count - a.count || a.channel.localeCompare(b.channel),
    ),
  }
}
