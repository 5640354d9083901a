import type { Database } from '#db/open.server.ts'
import type { Role, Submission, SubmissionEvent } from '#db/schema.ts'
import type { AccountActor } from '#app/features/accounts/actor.ts'
import { FIXED_NOW, testDatabase, type Target } from './database.ts'
import { addPostulates } from './register-rows.ts'

type Given = Parameters<typeof addPostulates>[1][number]

/** A database with people who answer: two strategists, an administrator, a moderator and officers of two units. */
export type Office = AsyncDisposable & {
  db: Database
  unitIds: [number, number]
  strategist: AccountActor
  otherStrategist: AccountActor
  admin: AccountActor
  moderator: AccountActor
  officer: AccountActor
  otherOfficer: AccountActor
  context: { now: string; appOrigin: string }
  /** Published postulates whose authors left an address. */
  publish(count: number, set?: Given): Promise<Submission[]>
  read(reference: string): Promise<Submission>
  events(reference: string): Promise<SubmissionEvent[]>
  /** `kind to_address` of every letter queued. */
  letters(): Promise<string[]>
}

export async function openOffice(target: Target = 'sqlite'): Promise<Office> {
  const opened = await testDatabase(target)
  const { db } = opened
  const units = await db.selectFrom('unit').select('id').orderBy('id').limit(2).execute()
  const unitIds: [number, number] = [units[0]?.id ?? 0, units[1]?.id ?? 0]

  async function person(id: string, role: Role, unitId: number | null = null) {
    const email = `${id}@example.pl`
    const names = { email, email_canonical: email, display_name: id, locale: 'pl' as const }
    await db
      .insertInto('account')
      .values({ id, ...names, unit_id: unitId, confirmed_at: FIXED_NOW, created_at: FIXED_NOW })
      .execute()
    await db
      .insertInto('account_role')
      .values({ account_id: id, role, granted_at: FIXED_NOW })
      .execute()
    const actor = { kind: 'account' as const, id, name: id, locale: 'pl' as const }
    return { ...actor, roles: [role], unitId, confirmed: true }
  }

  return {
    db,
    unitIds,
    strategist: await person('strateg', 'strategist'),
    otherStrategist: await person('stratezka', 'strategist'),
    admin: await person('administrator', 'admin'),
    moderator: await person('moderatorka', 'moderator'),
    officer: await person('urzedniczka', 'unit_officer', unitIds[0]),
    otherOfficer: await person('urzednik', 'unit_officer', unitIds[1]),
    context: { now: FIXED_NOW, appOrigin: 'http://localhost' },
    async publish(count, set = {}) {
      const rows = await addPostulates(db, Array<Given>(count).fill(set))
      for (const row of rows) {
        await db
          .insertInto('submission_contact')
          .values({ submission_id: row.id, email: `autor-${row.id}@example.pl` })
          .execute()
      }
      return rows
    },
    read: (reference) =>
      db
        .selectFrom('submission')
        .selectAll()
        .where('reference', '=', reference)
        .executeTakeFirstOrThrow(),
    events: (reference) =>
      db
        .selectFrom('submission_event')
        .innerJoin('submission', 'submission.id', 'submission_event.submission_id')
        .selectAll('submission_event')
        .where('reference', '=', reference)
        .orderBy('submission_event.id')
        .execute(),
    async letters() {
      const rows = await db.selectFrom('outbox').select(['kind', 'to_address']).execute()
      return rows.map((row) => `${row.kind} ${row.to_address}`)
    },
    [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose](),
  }
}
