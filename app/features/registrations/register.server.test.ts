import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '#db/open.server.ts'
import {
  databaseTargets,
  testDatabase,
  FIXED_NOW,
  type TestDatabase,
} from '#tests/support/database.ts'
import {
  hoursAfter,
  registerRequest,
  registrationContext,
  STARTS_AT,
} from '#tests/support/registrations.ts'
import { addSession, makeWorkshop } from '#tests/support/workshops.ts'
import { changeRegistration } from './change-registration.server.ts'
import { register, type RegisterRequest } from './register.server.ts'
import { findByToken, registrationToken } from './registration-token.server.ts'
import { remindOfSessions } from './remind.server.ts'
import { seatsOf } from './seats-of-session.server.ts'

const context = registrationContext()

describe.each(databaseTargets())('on %s', (target) => {
  let database: TestDatabase
  let db: Database
  beforeAll(async () => {
    database = await testDatabase(target)
    db = database.db
  })
  afterAll(() => database[Symbol.asyncDispose]())

  /** What somebody is told: a status, or why not. */
  async function tell(sessionId: number, person: string, more: Partial<RegisterRequest> = {}) {
    const answer = await register(db, registerRequest(sessionId, person, more), context)
    return answer.ok ? answer.value.status : answer.refusal
  }
  const find = (id: number) =>
    db.selectFrom('registration').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  const lettersTo = (person: string) =>
    db
      .selectFrom('outbox')
      .selectAll()
      .where('to_address', '=', `${person}@example.pl`)
      .orderBy('id')
      .execute()

  test('a session that takes nobody says why', async () => {
    const { id } = await makeWorkshop(db, { startsAt: STARTS_AT })
    let number = 1
    const session = (more: Parameters<typeof addSession>[4], startsAt = STARTS_AT) =>
      addSession(db, id, (number += 1), startsAt, more)
    expect(await tell(9_999, 'a')).toBe('notFound')
    expect(await tell(await session({}, FIXED_NOW), 'a')).toBe('past')
    expect(await tell(await session({ capacity: null }), 'a')).toBe('notOpen')
    const later = hoursAfter(FIXED_NOW, 1)
    expect(await tell(await session({ sign_up_opens_at: later }), 'a')).toBe('notYet')
    expect(await tell(await session({ sign_up_closes_at: FIXED_NOW }), 'a')).toBe('closed')
    expect(await tell(await session({ cancelled_at: FIXED_NOW }), 'a')).toBe('cancelled')
    expect(await tell(await session({ capacity: 0 }), 'a')).toBe('waitlisted')
    expect(await tell(await session({ sign_up_opens_at: FIXED_NOW }), 'a')).toBe('confirmed')
    for (const [state, refusal] of [
      ['draft', 'notFound'],
      ['cancelled', 'cancelled'],
    ] as const) {
      const hidden = await makeWorkshop(db, { startsAt: STARTS_AT, workshop: { state } })
      expect(await tell(hidden.sessionId, 'a')).toBe(refusal)
    }
    const { sessionId } = await makeWorkshop(db, { startsAt: STARTS_AT })
    expect(await tell(sessionId, 'b', { email: null })).toBe('noReach')
    expect(await tell(sessionId, 'b', { email: null, phone: '12' })).toBe('noReach')
    expect(await tell(sessionId, 'b', { email: null, phone: '600 100 200' })).toBe('confirmed')
    expect(await tell(sessionId, 'b', { email: null, phone: '0048600100200' })).toBe(
      'alreadyRegistered',
    )
  })

  test('reserved seats are for their group, the others for everybody', async () => {
    const { sessionId } = await makeWorkshop(db, { startsAt: STARTS_AT, capacity: 3 })
    const group = (name: string, seats: number, code: string | null) =>
      db
        .insertInto('seat_group')
        .values({ session_id: sessionId, name, seats, invitation_code: code })
        .returning('id')
        .executeTakeFirstOrThrow()
    const { id: schools } = await group('Szkoły', 1, 'SZKOLA-7')
    const { id: seniors } = await group('Seniorki i seniorzy', 1, null)
    const refused = { groupId: schools, invitationCode: 'INNY' }
    expect(await tell(sessionId, 'zly', refused)).toBe('wrongInvitation')
    expect(await tell(sessionId, 'bez', { groupId: schools })).toBe('wrongInvitation')
    expect(await tell(sessionId, 'obcy', { groupId: 9_999 })).toBe('wrongInvitation')
    expect(await tell(sessionId, 'ogolne')).toBe('confirmed')
    expect(await tell(sessionId, 'czeka')).toBe('waitlisted')
    expect(await tell(sessionId, 'uczen', { invitationCode: ' szkola-7 ' })).toBe('confirmed')
    expect(await tell(sessionId, 'uczen2', { invitationCode: 'SZKOLA-7' })).toBe('waitlisted')
    expect(await tell(sessionId, 'senior', { groupId: seniors })).toBe('confirmed')
    expect(await seatsOf(db, sessionId)).toEqual({
      capacity: 3,
      taken: 3,
      free: 0,
      waiting: 2,
      reserved: [
        { groupId: schools, name: 'Szkoły', seats: 1, taken: 1 },
        { groupId: seniors, name: 'Seniorki i seniorzy', seats: 1, taken: 1 },
      ],
    })
    const invited = await makeWorkshop(db, {
      startsAt: STARTS_AT,
      workshop: { audience: 'invited' },
    })
    await db
      .insertInto('seat_group')
      .values({ session_id: invited.sessionId, name: 'Rada', seats: 0, invitation_code: 'RADA' })
      .execute()
    expect(await tell(invited.sessionId, 'z-ulicy')).toBe('wrongInvitation')
    expect(await tell(invited.sessionId, 'radna', { invitationCode: 'rada' })).toBe('confirmed')
    const byHand = { way: 'organizer' as const, email: null }
    expect(await tell(invited.sessionId, 'Przez telefon', byHand)).toBe('confirmed')
  })

  test('an organiser goes beyond the capacity with a reason; at the door nobody waits', async () => {
    const { sessionId } = await makeWorkshop(db, { startsAt: STARTS_AT, capacity: 1 })
    const byHand = { way: 'organizer' as const, email: null }
    expect(await tell(sessionId, 'pierwsza')).toBe('confirmed')
    expect(await tell(sessionId, 'Ręcznie', byHand)).toBe('waitlisted')
    expect(await tell(sessionId, 'Z powodem', { ...byHand, overCapacityReason: 'mówi' })).toBe(
      'confirmed',
    )
    const late = registrationContext(hoursAfter(STARTS_AT, 5))
    const atDoor = registerRequest(sessionId, 'Z ulicy', {
      way: 'walk_in',
      email: null,
      cameAt: hoursAfter(STARTS_AT, 0.1),
      cameBy: 'walk_in',
    })
    const walkIn = await register(db, atDoor, late)
    expect(walkIn.ok && (await find(walkIn.value.id))).toMatchObject({
      status: 'confirmed',
      came_by: 'walk_in',
      came_at: hoursAfter(STARTS_AT, 0.1),
    })
    const row = await db
      .selectFrom('workshop_session')
      .select(['taken', 'extra'])
      .where('id', '=', sessionId)
      .executeTakeFirst()
    expect(row).toEqual({ taken: 3, extra: 2 })
    const own = registerRequest(sessionId, 'Po wszystkim', byHand)
    expect(await register(db, own, late)).toEqual({ ok: false, refusal: 'past' })
  })

  test('a team is made by its name once, and joined by its code', async () => {
    const { sessionId } = await makeWorkshop(db, { startsAt: STARTS_AT })
    expect(await tell(sessionId, 'kapitan', { team: { name: 'Kręgi' } })).toBe('confirmed')
    expect(await tell(sessionId, 'druga', { team: { name: ' kręgi ' } })).toBe('wrongTeam')
    expect(await tell(sessionId, 'trzecia', { team: { joinCode: 'NIE-MA' } })).toBe('wrongTeam')
    const { join_code } = await db
      .selectFrom('workshop_team')
      .select('join_code')
      .where('session_id', '=', sessionId)
      .executeTakeFirstOrThrow()
    const joined = { team: { joinCode: join_code.toLowerCase() } }
    expect(await tell(sessionId, 'czwarta', joined)).toBe('confirmed')
    const members = await db
      .selectFrom('registration')
      .select('name')
      .where('session_id', '=', sessionId)
      .where('team_id', 'is not', null)
      .orderBy('id')
      .execute()
    expect(members.map(({ name }) => name)).toEqual(['kapitan', 'czwarta'])
    const [letter] = await lettersTo('kapitan')
    expect(letter?.body).toContain(join_code)
  })

  test('the letter has the link and an entry for the calendar; the register has neither secret', async () => {
    const { sessionId, slug } = await makeWorkshop(db, { startsAt: STARTS_AT })
    const request = registerRequest(sessionId, 'list', {
      needs: [
        { need: 'diet', note: 'bez glutenu' },
        { need: 'step_free', note: null },
      ],
      answers: { dlaczego: 'Bo tak' },
    })
    const answer = await register(db, request, context)
    if (!answer.ok) throw new Error(answer.refusal)
    const { token, id, entryCode } = answer.value
    const [letter] = await lettersTo('list')
    expect(letter?.body).toContain(`https://idea.example.pl/zapis/${token}\n`)
    expect(letter?.body).toContain(`kod wejścia: ${entryCode}`)
    expect(letter?.body).toContain('czwartek, 10 grudnia 2026, 17:00–20:00')
    expect(letter?.calendar).toContain('BEGIN:VEVENT')
    expect(letter?.calendar?.replaceAll('\r\n ', '')).toContain(`/warsztaty/${slug}`)
    expect(letter?.calendar).not.toContain(token.slice(0, 20))
    expect((await findByToken(db, token))?.id).toBe(id)
    expect(
      await findByToken(db, `${token.slice(0, -1)}${token.endsWith('A') ? 'E' : 'A'}`),
    ).toBeNull()
    expect(JSON.stringify(await find(id))).not.toContain(token)
    const needs = await db
      .selectFrom('registration_need')
      .select(['need', 'note'])
      .where('registration_id', '=', id)
      .orderBy('need')
      .execute()
    expect(needs).toEqual([
      { need: 'diet', note: 'bez glutenu' },
      { need: 'step_free', note: null },
    ])
  })

  test('a new secret: old links go on, and each new letter has a link that works', async () => {
    const { sessionId } = await makeWorkshop(db, { startsAt: STARTS_AT })
    const answer = await register(db, registerRequest(sessionId, 'sekret'), context)
    if (!answer.ok) throw new Error(answer.refusal)
    expect((await findByToken(db, answer.value.token))?.id).toBe(answer.value.id)
    const secret = 'another secret of the tests, long enough too'
    await remindOfSessions(db, { ...registrationContext(hoursAfter(STARTS_AT, -3)), secret })
    const { token_seed } = await find(answer.value.id)
    const token = registrationToken(secret, token_seed)
    expect((await lettersTo('sekret')).at(-1)?.body).toContain(token)
    expect((await findByToken(db, token))?.id).toBe(answer.value.id)
  })

  test('a person changes who comes, within the same limits', async () => {
    const { sessionId, id: workshopId } = await makeWorkshop(db, { startsAt: STARTS_AT })
    const answer = await register(db, registerRequest(sessionId, 'zmiana'), context)
    await register(db, registerRequest(sessionId, 'sasiad'), context)
    if (!answer.ok) throw new Error(answer.refusal)
    const registrationId = answer.value.id
    const change = (more: Partial<Parameters<typeof changeRegistration>[1]>, now = FIXED_NOW) =>
      changeRegistration(
        db,
        {
          registrationId,
          revision: 1,
          actorId: null,
          name: 'Nowe imię',
          email: 'zmiana@example.pl',
          phone: null,
          organisation: null,
          needs: [{ need: 'childcare', note: null }],
          answers: {},
          ...more,
        },
        registrationContext(now),
      )
    const refusal = async (more: Parameters<typeof change>[0], now?: string) => {
      const result = await change(more, now)
      return result.ok ? null : result.refusal
    }
    expect(await refusal({ revision: 7 })).toBe('conflict')
    expect(await refusal({ email: null })).toBe('noReach')
    expect(await refusal({ email: 'sasiad@example.pl' })).toBe('alreadyRegistered')
    expect(await refusal({}, STARTS_AT)).toBe('past')
    for (let n = 2; n < 7; n += 1) {
      const other = await addSession(db, workshopId, n, STARTS_AT)
      await register(db, registerRequest(other, 'zajeta'), context)
    }
    expect(await refusal({ email: 'zajeta@example.pl' })).toBe('tooManySeats')
    expect(await refusal({ email: 'zmiana2@example.pl' })).toBe(null)
    expect(await find(registrationId)).toMatchObject({
      name: 'Nowe imię',
      person_key: 'zmiana2@example.pl',
      revision: 2,
    })
    const [letter] = await lettersTo('zmiana2')
    expect(letter?.body).toContain(answer.value.token)
    // The mailbox is free for another registration again, and the link was not sent anywhere else.
    expect(await tell(sessionId, 'zmiana')).toBe('confirmed')
  })
})
