import { describe, expect, test } from 'vitest'
import type { Database } from '#db/open.server.ts'
import type { Submission } from '#db/schema.ts'
import { databaseTargets, FIXED_NOW, testDatabase } from '#tests/support/database.ts'
import { addPostulates } from '#tests/support/register-rows.ts'
import { readPublicPage } from './read-public-page.server.ts'

async function addEvent(
  db: Database,
  { id }: Submission,
  type: string,
  more: { audience?: 'public' | 'internal'; data?: object; reasonCode?: string } = {},
) {
  await db
    .insertInto('submission_event')
    .values({
      submission_id: id,
      type,
      audience: more.audience ?? 'public',
      actor_kind: 'staff',
      at: FIXED_NOW,
      reason: 'powód dla osoby zgłaszającej',
      reason_code: more.reasonCode ?? null,
      data: more.data ? JSON.stringify(more.data) : null,
    })
    .execute()
}

async function aPublishedPosition(db: Database, unitId: number): Promise<number> {
  for (const id of ['ada', 'ola']) {
    await db
      .insertInto('account')
      .values({
        id,
        email: `${id}@example.pl`,
        email_canonical: `${id}@example.pl`,
        display_name: id,
        locale: 'pl',
        created_at: FIXED_NOW,
      })
      .execute()
  }
  const { id } = await db
    .insertInto('position')
    .values({
      code: 'accepted',
      state: 'published',
      summary: 'Postawimy ławki.',
      justification: 'Bo są potrzebne.',
      unit_id: unitId,
      drafted_by: 'ada',
      drafted_at: FIXED_NOW,
      accepted_by: 'ola',
      published_at: FIXED_NOW,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

describe.each(databaseTargets())('the public page on %s', (target) => {
  test('tells the public events with units, and nothing meant for others', async () => {
    await using d = await testDatabase(target)
    const unit = await d.db
      .selectFrom('unit')
      .select(['id', 'name'])
      .limit(1)
      .executeTakeFirstOrThrow()
    const [postulate] = await addPostulates(d.db, [{ original_body: 'tajny oryginał' }])
    await addEvent(d.db, postulate!, 'received')
    await addEvent(d.db, postulate!, 'noted', { audience: 'internal' })
    await addEvent(d.db, postulate!, 'tagged')
    await addEvent(d.db, postulate!, 'assigned', { data: { unitId: unit.id } })
    const page = await readPublicPage(d.db, postulate!.reference, 'pl')
    expect(page).toMatchObject({
      kind: 'published',
      events: [
        { type: 'received', unit: null },
        { type: 'assigned', unit: unit.name },
      ],
    })
    expect(JSON.stringify(page)).not.toMatch(/tajny|powód/)
  })

  test('tells what a postulate changed and why an answer was withdrawn, and no other reason', async () => {
    await using d = await testDatabase(target)
    const [postulate] = await addPostulates(d.db, [{}])
    await addEvent(d.db, postulate!, 'published')
    await addEvent(d.db, postulate!, 'answer_withdrawn')
    await addEvent(d.db, postulate!, 'reflected')
    await addEvent(d.db, postulate!, 'reflected', { audience: 'internal' })
    const reason = 'powód dla osoby zgłaszającej'
    expect(await readPublicPage(d.db, postulate!.reference, 'pl')).toMatchObject({
      events: [
        { type: 'published', reason: null },
        { type: 'answer_withdrawn', reason },
        { type: 'reflected', reason },
      ],
    })
  })

  test('shows the answer, who shares it and who was merged here', async () => {
    await using d = await testDatabase(target)
    const unit = await d.db.selectFrom('unit').select('id').limit(1).executeTakeFirstOrThrow()
    const position_id = await aPublishedPosition(d.db, unit.id)
    const answered = { handling: 'answered', position_code: 'accepted', position_id } as const
    const [first, second] = await addPostulates(d.db, [
      answered,
      { ...answered, title: 'Cień' },
      { ...answered, visibility: 'hidden' },
    ])
    const [merged] = await addPostulates(d.db, [
      { visibility: 'merged', merged_into_id: first!.id },
      { visibility: 'hidden', merged_into_id: first!.id },
    ])
    expect(await readPublicPage(d.db, first!.reference, 'pl')).toMatchObject({
      answer: { code: 'accepted', summary: 'Postawimy ławki.' },
      answeredTogether: [{ reference: second!.reference, title: 'Cień' }],
      mergedHere: [merged!.reference],
    })
    expect(await readPublicPage(d.db, merged!.reference, 'pl')).toEqual({
      kind: 'merged',
      reference: merged!.reference,
      target: { reference: first!.reference, title: 'Ławka' },
    })
  })

  test('leaves a trace only of what was public, and none of a merge into what is not', async () => {
    await using d = await testDatabase(target)
    const [never, once, hiddenTarget] = await addPostulates(d.db, [
      { visibility: 'hidden' },
      { visibility: 'hidden' },
      { visibility: 'awaiting' },
    ])
    const [merged] = await addPostulates(d.db, [
      { visibility: 'merged', merged_into_id: hiddenTarget!.id },
    ])
    await addEvent(d.db, never!, 'hidden', { reasonCode: 'hate' })
    await addEvent(d.db, once!, 'published')
    await addEvent(d.db, once!, 'hidden', { reasonCode: 'hate', audience: 'internal' })
    expect(await readPublicPage(d.db, never!.reference, 'pl')).toBeNull()
    expect(await readPublicPage(d.db, merged!.reference, 'pl')).toBeNull()
    expect(await readPublicPage(d.db, once!.reference, 'pl')).toEqual({
      kind: 'hidden',
      reference: once!.reference,
      at: FIXED_NOW,
      rule: 'Nienawiść',
    })
  })
})
