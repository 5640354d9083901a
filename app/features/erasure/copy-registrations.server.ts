import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import { omit } from '../../lib/omit.ts'
import { senderKey } from '../outcomes/feedback.server.ts'

const orNone = (ids: readonly number[]) => (ids.length > 0 ? ids : [0])

/** Sign-ups with needs, answers, the opinion afterwards and what was typed at the door. */
export async function copyRegistrations(db: Kysely<DB>, ids: readonly number[], secret: string) {
  const rows = await db
    .selectFrom('registration')
    .innerJoin('workshop_session as session', 'session.id', 'registration.session_id')
    .innerJoin('workshop', 'workshop.id', 'session.workshop_id')
    .leftJoin('workshop_team as team', 'team.id', 'registration.team_id')
    .select(['registration.id', 'workshop.title_pl as workshop', 'session.starts_at as startsAt'])
    .select(['registration.status', 'registration.way', 'registration.created_at as createdAt'])
    .select(['registration.name', 'registration.email', 'registration.phone', 'organisation'])
    .select(['answers', 'over_capacity_reason as note', 'came_at as cameAt', 'team.name as team'])
    .select(['team.project', 'entry_code as entryCode', 'token_seed'])
    .where('registration.id', 'in', orNone(ids))
    .orderBy('registration.id')
    .execute()
  const needs = await db
    .selectFrom('registration_need')
    .selectAll()
    .where('registration_id', 'in', orNone(ids))
    .execute()
  const opinions = await db
    .selectFrom('workshop_feedback')
    .select(['sender_key', 'was_heard as wasHeard', 'was_clear as wasClear', 'comment'])
    .where('sender_key', 'in', ['', ...rows.map((row) => senderKey(secret, row))])
    .execute()
  const acts = await db
    .selectFrom('day_action')
    .select(['registration_id', 'kind as event', 'happened_at as at', 'payload as words'])
    .where('registration_id', 'in', orNone(ids))
    .execute()
  return rows.map(({ id, token_seed, answers, ...row }) => ({
    ...row,
    answers: JSON.parse(answers) as unknown,
    needs: needs
      .filter((need) => need.registration_id === id)
      .map(({ need, note }) => ({ need, note })),
    opinion: opinions
      .filter(({ sender_key }) => sender_key === senderKey(secret, { token_seed }))
      .map((opinion) => omit(opinion, 'sender_key')),
    events: acts
      .filter((act) => act.registration_id === id)
      .map((act) => omit(act, 'registration_id')),
  }))
}
