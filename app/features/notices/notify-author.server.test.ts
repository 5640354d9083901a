import { expect, test } from 'vitest'
import { FIXED_NOW } from '#tests/support/database.ts'
import { openDesk, type Desk } from '#tests/support/desk.ts'
import { notifyPeople, type NoticeKind } from './notify-author.server.ts'

/** The postulate of an account that also left an address; somebody else follows it. */
async function lettersAbout(d: Desk, kind: NoticeKind): Promise<Record<string, string>> {
  await d.db
    .updateTable('submission')
    .set({ submitter_id: d.moderator.id })
    .where('id', '=', d.id)
    .execute()
  const follow = { account_id: d.other.id, submission_id: d.id, created_at: FIXED_NOW }
  await d.db.insertInto('follow').values(follow).execute()
  const row = await d.read()
  await d.db
    .transaction()
    .execute((trx) =>
      notifyPeople(trx, row, kind, { targetReference: 'IK-2026-77777' }, d.context()),
    )
  const mails = await d.db.selectFrom('outbox').selectAll().where('kind', '=', kind).execute()
  return Object.fromEntries(mails.map((mail) => [mail.to_address, mail.body]))
}

test('each kind of recipient is told the way that opens for them', async () => {
  await using d = await openDesk()
  const { reference } = await d.read()
  const letters = await lettersAbout(d, 'answered')
  const contact = letters['autorka@example.pl'] ?? ''
  const author = letters[`${d.moderator.id}@example.pl`] ?? ''
  const follower = letters[`${d.other.id}@example.pl`] ?? ''
  expect(Object.keys(letters)).toHaveLength(3)
  expect(contact).toContain(`/sprawa/${reference}`)
  expect(contact).toContain('tajny kod')
  expect(author).toContain(`/sprawa/${reference}`)
  expect(author).toContain('po zalogowaniu')
  expect(follower).toContain(`/postulaty/${reference}`)
  expect(follower).not.toContain('/sprawa/')
  expect(author + follower).not.toMatch(/kod/i)
})

test('who follows a merged postulate is not told that a number of theirs stays', async () => {
  await using d = await openDesk()
  const letters = await lettersAbout(d, 'merged')
  expect(letters['autorka@example.pl']).toContain('Twój numer zostaje')
  const follower = letters[`${d.other.id}@example.pl`] ?? ''
  expect(follower).toContain('Od teraz obserwujesz IK-2026-77777')
  expect(follower).not.toContain('Twój numer')
})
