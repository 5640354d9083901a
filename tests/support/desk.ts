import type { Kysely } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Role, Submission, SubmissionEvent, VocabularyKind } from '#db/schema.ts'
import type { Moderator } from '#app/features/moderation/decision.ts'
import type { By } from '#app/features/submissions/events.ts'
import {
  submitPostulate,
  type NewPostulate,
} from '#app/features/submissions/submit-postulate.server.ts'
import { FIXED_NOW, testDatabase, type TestDatabase } from './database.ts'
import { makeActor } from './staff.ts'

type Person = Moderator & { by: By }

/** A moderation desk: a database with one postulate that waits, two moderators and an administrator. */
export type Desk = AsyncDisposable & {
  db: Database
  /** The postulate that waits. */
  id: number
  moderator: Person
  other: Person
  admin: Person
  submit(title: string, more?: Partial<NewPostulate>): Promise<Submission>
  read(db?: Kysely<DB>, id?: number): Promise<Submission>
  events(id?: number): Promise<SubmissionEvent[]>
  termIds(kind: VocabularyKind): Promise<number[]>
  areaIds(): Promise<[number, number]>
  context(person?: Moderator): { moderator: Moderator; now: string; appOrigin: string }
}

const APP = { now: FIXED_NOW, secret: 'secret', appOrigin: 'http://localhost' }

export async function openDesk(database?: TestDatabase): Promise<Desk> {
  const opened = database ?? (await testDatabase())
  const { db } = opened

  async function person(id: string, role: Role): Promise<Person> {
    await makeActor(db, id, role)
    return { id, roles: [role], by: { kind: 'staff', accountId: id } }
  }

  async function submit(title: string, more: Partial<NewPostulate> = {}): Promise<Submission> {
    const { id } = await submitPostulate(
      db,
      {
        title,
        body: 'Proszę o ławki w parku.',
        channel: 'web',
        receivedAt: FIXED_NOW,
        locale: 'pl',
        authorKind: 'resident',
        contact: { email: 'autorka@example.pl' },
        ...more,
      },
      APP,
    )
    return read(db, id)
  }

  function read(from: Kysely<DB> = db, id = first.id): Promise<Submission> {
    return from.selectFrom('submission').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  }

  async function termIds(kind: VocabularyKind): Promise<number[]> {
    const rows = await db
      .selectFrom('term')
      .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
      .select('term.id')
      .where('vocabulary.kind', '=', kind)
      .where('vocabulary.state', '=', 'active')
      .orderBy('term.position')
      .orderBy('term.id')
      .execute()
    return rows.map((row) => row.id)
  }

  const moderator = await person('moderatorka', 'moderator')
  const other = await person('moderator', 'moderator')
  const admin = await person('administrator', 'admin')
  const first: { id: number } = { id: 0 }
  first.id = (await submit('Ławki w parku')).id
  return {
    db,
    id: first.id,
    moderator,
    other,
    admin,
    submit,
    read,
    events: (id = first.id) =>
      db
        .selectFrom('submission_event')
        .selectAll()
        .where('submission_id', '=', id)
        .orderBy('id')
        .execute(),
    termIds,
    async areaIds() {
      const [one = 0, two = 0] = await termIds('area')
      return [one, two]
    },
    context: (person = moderator) => ({ ...APP, moderator: person }),
    [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose](),
  }
}
