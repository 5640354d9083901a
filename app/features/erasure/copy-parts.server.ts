import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import { omit } from '../../lib/omit.ts'
import type { FoundPerson } from './find-person.server.ts'

const NONE = [0]
const orNone = (ids: readonly number[]) => (ids.length > 0 ? ids : NONE)

export async function copyAccount(db: Kysely<DB>, id: string) {
  const account = await db
    .selectFrom('account')
    .select(['id', 'display_name as name', 'email', 'locale as language'])
    .select(['confirmed_at as confirmedAt', 'created_at as createdAt'])
    .where('id', '=', id)
    .executeTakeFirst()
  const sessions = await db
    .selectFrom('session')
    .select(['created_at as createdAt', 'expires_at as endsAt', 'user_agent as device'])
    .where('account_id', '=', id)
    .execute()
  const roles = await db
    .selectFrom('account_role')
    .select(['role', 'granted_at as since'])
    .where('account_id', '=', id)
    .execute()
  const [supported, followed] = await Promise.all(
    (['support', 'follow'] as const).map((table) =>
      db
        .selectFrom(table)
        .innerJoin('submission', 'submission.id', `${table}.submission_id`)
        .select(['submission.reference as number', `${table}.created_at as since`])
        .where(`${table}.account_id`, '=', id)
        .execute(),
    ),
  )
  return { ...account, roles, sessions, supported, followed }
}

export async function copySubmissions(db: Kysely<DB>, ids: readonly number[]) {
  const rows = await db
    .selectFrom('submission')
    .leftJoin('submission_contact as contact', 'contact.submission_id', 'submission.id')
    .leftJoin('estate', 'estate.id', 'submission.estate_id')
    .leftJoin('remark', 'remark.submission_id', 'submission.id')
    .leftJoin('position', (join) =>
      join
        .onRef('position.id', '=', 'submission.position_id')
        .on('position.state', '=', 'published'),
    )
    .select(['submission.id', 'reference as number', 'submission.kind', 'channel'])
    .select([
      'visibility',
      'handling',
      'received_at as receivedAt',
      'submission.locale as language',
    ])
    .select(['organisation_name as organisation', 'estate.name as estate', 'source'])
    .select(['contact.name', 'contact.email', 'contact.phone'])
    .select(['original_title as title', 'original_body as body'])
    .select(['original_proposal as proposal', 'original_justification as reasons'])
    .select(['public_title as publicTitle', 'public_body as publicBody'])
    .select(['public_proposal as publicProposal', 'public_justification as publicReasons'])
    .select(['remark.block_number as place', 'remark.part_as_given as placeAsGiven'])
    .select(['remark.selected_text as selectedWords', 'remark.quoted_text as quotedWords'])
    .select(['position.summary as answer', 'position.justification as answerReasons'])
    .where('submission.id', 'in', orNone(ids))
    .orderBy('submission.id')
    .execute()
  const versions = await db
    .selectFrom('submission_version')
    .select(['submission_id', 'created_at as at', 'title', 'body', 'proposal'])
    .select('justification as reasons')
    .where('submission_id', 'in', orNone(ids))
    .orderBy('submission_id')
    .orderBy('version')
    .execute()
  const events = await db
    .selectFrom('submission_event')
    .select(['submission_id', 'at', 'type as event', 'reason'])
    .where('submission_id', 'in', orNone(ids))
    .where('audience', '!=', 'internal')
    .orderBy('id')
    .execute()
  return rows.map(({ id, ...row }) => ({
    ...row,
    versions: partsOf(versions, id),
    events: partsOf(events, id),
  }))
}

function partsOf<Row extends { submission_id: number }>(rows: readonly Row[], id: number) {
  return rows.filter((row) => row.submission_id === id).map((row) => omit(row, 'submission_id'))
}

/** What was written and not sent yet, letters on paper, cards from tables, and our letters to them. */
export async function copySent(db: Kysely<DB>, person: FoundPerson) {
  const sendings = await db
    .selectFrom('sending')
    .select(['kind', 'started_at as startedAt', 'sent_at as sentAt', 'content'])
    .select(['letter_text as text', 'letter_file_name as fileName', 'letter_file_hash as file'])
    .where('id', 'in', orNone(person.sendings))
    .execute()
  const cards = await db
    .selectFrom('card')
    .select(['text', 'written_at as at', 'photo_hash as file'])
    .where('id', 'in', person.cards.length > 0 ? person.cards : [''])
    .execute()
  const letters = await db
    .selectFrom('outbox')
    .select(['created_at as at', 'to_address as email', 'subject', 'body', 'calendar'])
    .where('id', 'in', orNone(person.letters))
    .orderBy('id')
    .execute()
  return {
    sendings: sendings.map(({ content, ...row }) => ({
      ...row,
      content: content === null ? null : (JSON.parse(content) as unknown),
    })),
    cards,
    letters,
  }
}
