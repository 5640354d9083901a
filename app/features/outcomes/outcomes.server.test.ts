import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '#db/open.server.ts'
import { makeActor } from '#tests/support/staff.ts'
import { addCard, addRegistration, answer } from '#tests/support/outcomes.ts'
import {
  databaseTargets,
  FIXED_NOW,
  testDatabase,
  type TestDatabase,
} from '#tests/support/database.ts'
import { makeWorkshop } from '#tests/support/workshops.ts'
import { hashToken, registrationToken } from '../registrations/registration-token.server.ts'
import { readFeedbackPage, sendFeedback } from './feedback.server.ts'
import { inviteToFeedback } from './invite-feedback.server.ts'
import { publishOutcome } from './publish-outcome.server.ts'
import { readPublishedOutcome } from './read-published-outcome.server.ts'
import { statisticsOfSeries, statisticsOfWorkshop } from './read-statistics.server.ts'
import { saveOutcome } from './save-outcome.server.ts'
import { tellWhatBecameOfCards } from './tell-about-cards.server.ts'

const DAY = 86_400_000
const SECRET = 'a-secret-of-at-least-thirty-two-bytes'
const after = (days: number) => new Date(Date.parse(FIXED_NOW) + days * DAY).toISOString()
const context = (now: string) => ({ now, secret: SECRET, appOrigin: 'http://localhost' })
const WORDS = { minutes: null, attended: undefined, teams: [], note: null }

describe.each(databaseTargets())('after a workshop on %s', (target) => {
  let d: TestDatabase
  let db: Database
  beforeAll(async () => {
    d = await testDatabase(target)
    db = d.db
  })
  afterAll(() => d[Symbol.asyncDispose]())

  test('each answer is told once, once a day, with three processes and a clock that jumps', async () => {
    const made = await makeWorkshop(db, {
      startsAt: after(-1),
      session: { closed_at: FIXED_NOW },
    })
    const came = { came_at: FIXED_NOW, status: 'confirmed' as const }
    await addRegistration(db, made.sessionId, { arrival: 1, email: 'ala@example.pl', ...came })
    await addRegistration(db, made.sessionId, { arrival: 2, email: 'ALA@example.pl', ...came })
    await addRegistration(db, made.sessionId, { arrival: 3, email: 'nie@example.pl' })
    await addRegistration(db, made.sessionId, { arrival: 4, ...came })
    const cards = []
    for (const n of [1, 2, 3, 4]) cards.push(await addCard(db, made.sessionId, n))
    const [first, second, third, fourth] = cards
    const letters = () =>
      db
        .selectFrom('outbox')
        .select(['to_address', 'body'])
        .where('kind', '=', 'workshop_answers')
        .where('to_address', '!=', '')
        .orderBy('id')
        .execute()
    const threeTell = (days: number) =>
      Promise.all([1, 2, 3].map(() => tellWhatBecameOfCards(db, context(after(days)))))

    await threeTell(0)
    expect(await letters()).toEqual([])
    await answer(db, first?.submissionId ?? 0)
    // Two cards that became one submission are one answer.
    await db
      .updateTable('submission')
      .set({ visibility: 'merged', merged_into_id: first?.submissionId ?? 0 })
      .where('id', '=', second?.submissionId ?? 0)
      .execute()
    await threeTell(0)
    await answer(db, third?.submissionId ?? 0)
    await threeTell(0)
    const [told, ...more] = await letters()
    expect(more).toEqual([])
    expect(told?.to_address).toBe('ala@example.pl')
    expect(told?.body).toContain(`/postulaty/${first?.reference}`)
    expect(told?.body).not.toContain(second?.reference)
    // Tomorrow; then the clock is put back, and what comes then is neither lost nor doubled.
    await threeTell(1)
    await answer(db, fourth?.submissionId ?? 0)
    await threeTell(0)
    await threeTell(1)
    await threeTell(2)
    const all = (await letters()).map((letter) => letter.body)
    for (const card of [first, third, fourth]) {
      expect(all.filter((body) => body.includes(card?.reference ?? '?'))).toHaveLength(1)
    }
    const published = await readPublishedOutcome(db, made.id)
    expect(published).toBeNull()
  })

  test('results wait for the end of the workshop, or for its closing', async () => {
    const made = await makeWorkshop(db, { startsAt: FIXED_NOW })
    const words = { ...WORDS, conclusions: 'Progi.' }
    const by = { id: 'ola' }
    await makeActor(db, by.id, 'organizer')
    await saveOutcome(db, { workshopId: made.id, revision: 0 }, words, by, FIXED_NOW)
    const publish = () =>
      publishOutcome(db, { workshopId: made.id, revision: 1 }, by, context(FIXED_NOW))
    expect(await publish()).toMatchObject({ refusal: 'notOver' })
    await db
      .updateTable('workshop_session')
      .set({ closed_at: FIXED_NOW })
      .where('id', '=', made.sessionId)
      .execute()
    expect(await publish()).toMatchObject({ ok: true })
  })

  test('results are published once and told once; corrections are public', async () => {
    await makeActor(db, 'olga', 'organizer')
    const by = { id: 'olga' }
    const made = await makeWorkshop(db, { startsAt: after(-1) })
    await addRegistration(db, made.sessionId, {
      arrival: 1,
      email: 'ala@example.pl',
      came_at: FIXED_NOW,
    })
    const save = (revision: number, change: object) =>
      saveOutcome(
        db,
        { workshopId: made.id, revision },
        { ...WORDS, conclusions: 'Progi.', ...change },
        by,
        FIXED_NOW,
      )
    const publish = (revision: number) =>
      publishOutcome(db, { workshopId: made.id, revision }, by, context(FIXED_NOW))
    expect(await publish(0)).toMatchObject({ refusal: 'conclusionsMissing' })
    expect(await save(0, {})).toMatchObject({ value: { parts: ['conclusions'] } })
    expect(await save(0, { conclusions: 'Moje' })).toMatchObject({ refusal: 'conflict' })
    expect(await readPublishedOutcome(db, made.id)).toBeNull()
    const published = await Promise.all([publish(1), publish(1), publish(1)])
    expect(published.filter((each) => each.ok)).toEqual([{ ok: true, value: { told: 1 } }])
    const told = db.selectFrom('outbox').select('to_address').where('kind', '=', 'workshop_outcome')
    expect(await told.execute()).toEqual([{ to_address: 'ala@example.pl' }])

    expect(await save(2, { minutes: 'Było.' })).toMatchObject({ refusal: 'noteMissing' })
    expect(await save(2, { conclusions: null, note: 'x' })).toMatchObject({
      refusal: 'conclusionsMissing',
    })
    expect(await save(2, { minutes: 'Było.', note: 'Zapomnieliśmy.' })).toMatchObject({
      value: { parts: ['minutes'], isPublic: true },
    })
    const outcome = await readPublishedOutcome(db, made.id)
    expect(outcome).toMatchObject({ conclusions: 'Progi.', minutes: 'Było.' })
    expect(outcome?.changes).toMatchObject([{ parts: ['minutes'], note: 'Zapomnieliśmy.' }])
    expect(outcome?.attendance).toMatchObject({ total: 1, isCounted: true })
  })

  test('opinions: by invitation, once, by those who came, and in no one’s name', async () => {
    const made = await makeWorkshop(db, {
      startsAt: after(-1),
      workshop: { series_id: null },
    })
    const token = registrationToken(SECRET, 'ziarno')
    const tokens = { token_seed: 'ziarno', token_hash: hashToken(token) }
    await addRegistration(db, made.sessionId, {
      arrival: 1,
      email: 'ewa@example.pl',
      came_at: FIXED_NOW,
      ...tokens,
    })
    const absent = registrationToken(SECRET, 'nie')
    await addRegistration(db, made.sessionId, {
      arrival: 2,
      email: 'ignacy@example.pl',
      token_seed: 'nie',
      token_hash: hashToken(absent),
    })
    await Promise.all([1, 2, 3].map(() => inviteToFeedback(db, context(FIXED_NOW))))
    await inviteToFeedback(db, context(after(1)))
    const invited = await db
      .selectFrom('outbox')
      .select(['to_address', 'body'])
      .where('kind', '=', 'workshop_feedback')
      .where('to_address', 'in', ['ewa@example.pl', 'ignacy@example.pl'])
      .execute()
    expect(invited).toMatchObject([{ to_address: 'ewa@example.pl' }])
    expect(invited[0]?.body).toContain(`/zapis/${token}/opinia`)

    const words = { heard: 5, clear: 4, comment: 'Mniej slajdów.' }
    const send = (of: string, now = FIXED_NOW) => sendFeedback(db, of, words, context(now))
    expect(await send(absent)).toMatchObject({ refusal: 'notCame' })
    expect(await send('a'.repeat(43))).toMatchObject({ refusal: 'notFound' })
    expect(await send(token, after(40))).toMatchObject({ refusal: 'over' })
    expect(await send(token, after(-1))).toMatchObject({ refusal: 'notYet' })
    const sent = await Promise.all([send(token), send(token)])
    expect(sent.filter((each) => each.ok)).toHaveLength(1)
    expect((await readFeedbackPage(db, token, context(FIXED_NOW)))?.state).toBe('sent')
    const options = { now: FIXED_NOW, seesPeople: false }
    const few = await statisticsOfWorkshop(db, made.id, options)
    expect(few.feedback).toEqual({ answers: 1, heard: null, clear: null })
    expect(few.comments).toEqual(['Mniej slajdów.'])
    expect(few.needs).toBeNull()
    await db
      .insertInto('workshop_feedback')
      .values(
        ['a', 'b'].map((sender_key) => ({
          session_id: made.sessionId,
          sender_key,
          was_heard: 3,
          was_clear: 3,
          created_at: FIXED_NOW,
        })),
      )
      .execute()
    const enough = await statisticsOfWorkshop(db, made.id, options)
    expect(enough.feedback).toEqual({ answers: 3, heard: 3.7, clear: 3.3 })
  })

  test('numbers: each person in one column, cards on their way, groups without small cells', async () => {
    const { id: series_id } = await db
      .insertInto('workshop_series')
      .values({ title: 'Seria', created_at: FIXED_NOW })
      .returning('id')
      .executeTakeFirstOrThrow()
    const made = await makeWorkshop(db, { startsAt: after(-1), workshop: { series_id } })
    const { id: group_id } = await db
      .insertInto('seat_group')
      .values({ session_id: made.sessionId, name: 'Rada', seats: 5 })
      .returning('id')
      .executeTakeFirstOrThrow()
    const came_at = FIXED_NOW
    const people = [
      ...Array.from({ length: 9 }, () => ({ came_at })),
      ...Array.from({ length: 3 }, () => ({ came_at, group_id })),
      { status: 'waitlisted' as const },
      { status: 'offered' as const },
      { status: 'cancelled' as const },
      {},
      { way: 'walk_in' as const, came_at },
    ]
    for (const [index, person] of people.entries()) {
      await addRegistration(db, made.sessionId, { arrival: index + 1, ...person })
    }
    const [open, done] = [
      await addCard(db, made.sessionId, 1),
      await addCard(db, made.sessionId, 2),
    ]
    await answer(db, done.submissionId)
    await db
      .updateTable('submission')
      .set({ visibility: 'awaiting' })
      .where('id', '=', open.submissionId)
      .execute()
    const total = {
      signedUp: 16,
      confirmed: 13,
      waiting: 2,
      cancelled: 1,
      walkIns: 1,
      came: 13,
      noShows: 1,
    }
    const cards = { cards: 2, submitted: 2, published: 1, answered: 1, reflected: 0 }
    const numbers = await statisticsOfWorkshop(db, made.id, { now: FIXED_NOW, seesPeople: true })
    expect(numbers).toMatchObject({ total, cards })
    expect(numbers.groups).toEqual([
      { name: 'Rada', signedUp: null, came: null },
      { name: null, signedUp: null, came: null },
    ])
    const of = await statisticsOfSeries(db, series_id, FIXED_NOW)
    expect(of).toMatchObject({ title: 'Seria', total, cards })
    expect(of?.workshops).toMatchObject([{ id: made.id, numbers: total }])
    expect(await statisticsOfSeries(db, 999, FIXED_NOW)).toBeNull()
    const before = await statisticsOfWorkshop(db, made.id, { now: after(-2), seesPeople: true })
    expect(before.total.noShows).toBeNull()
  })
})
