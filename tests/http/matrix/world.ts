import { createRequire } from 'node:module'
import type { Database } from '#db/open.server.ts'
import type { Role } from '#db/schema.ts'
import { newIdempotencyKey } from '#app/lib/idempotency-key.ts'
import type { TestServer } from '#tests/support/server.ts'

const load = createRequire(import.meta.url)
const { submitPostulate } = load(
  '../../../app/features/submissions/submit-postulate.server.ts',
) as typeof import('#app/features/submissions/submit-postulate.server.ts')

/** Stands in texts that only the author and moderators may read. */
export const CANARY = 'kanarek-oryginalu'

export type World = {
  db: Database
  unitId: number
  mainAreaId: number
  /** The account of the resident to whom the cases below belong. */
  owner: string
  /** A fresh case of the owner in this state, for the intents that use it up. */
  newCase(state: 'awaiting' | 'published' | 'returned' | 'answered'): Promise<Case>
  newAccount(role: Role): Promise<string>
  newPosition(
    state: 'draft' | 'submitted' | 'published',
  ): Promise<{ id: number; references: string[] }>
  newImport(): Promise<{ batch: number }>
}
export type Case = { id: number; reference: string; code: string; revision: number }

export async function makeWorld(server: TestServer, owner: string): Promise<World> {
  const { db, env, clock } = server
  const unit = await db.selectFrom('unit').select('id').limit(1).executeTakeFirstOrThrow()
  const area = await db
    .selectFrom('term')
    .select('id')
    .where('code', '=', 'spoleczenstwo')
    .executeTakeFirstOrThrow()
  const writer = await newAccount('strategist')

  async function newCase(state: 'awaiting' | 'published' | 'returned' | 'answered'): Promise<Case> {
    const now = clock.now()
    const { id, reference, code } = await submitPostulate(
      db,
      {
        title: `Ławka ${CANARY}`,
        body: `Tekst ${CANARY}.`,
        channel: 'web',
        receivedAt: now,
        locale: 'pl',
        authorKind: 'resident',
        submitterId: owner,
        idempotencyKey: newIdempotencyKey(),
        contact: { email: 'autorka@example.pl' },
      },
      { now, secret: env.sessionSecret, appOrigin: env.appOrigin },
    )
    if (state !== 'awaiting') {
      const isPublic = state !== 'returned'
      await db
        .updateTable('submission')
        .set({
          visibility: isPublic ? 'published' : 'returned',
          handling: isPublic ? 'assigned' : 'received',
          public_title: isPublic ? 'Ławka' : null,
          public_body: isPublic ? 'Tekst.' : null,
          unit_id: isPublic ? unit.id : null,
        })
        .where('id', '=', id)
        .execute()
      if (isPublic) {
        await db
          .insertInto('assignment')
          .values({ submission_id: id, unit_id: unit.id, due_on: '2099-01-01', assigned_at: now })
          .execute()
      }
    }
    return { id, reference, code: code ?? '', revision: 1 }
  }

  async function newAccount(role: Role): Promise<string> {
    return (await server.signIn(role)).accountId
  }

  async function newPosition(state: 'draft' | 'submitted' | 'published') {
    const { id: submissionId, reference } = await newCase('published')
    const now = clock.now()
    const { id } = await db
      .insertInto('position')
      .values({
        code: 'accepted',
        state,
        summary: 'Zgadzamy się.',
        justification: 'Bo tak jest bezpieczniej.',
        unit_id: unit.id,
        drafted_by: writer,
        drafted_at: now,
        submitted_at: state === 'draft' ? null : now,
        accepted_by: state === 'published' ? await newAccount('strategist') : null,
        published_at: state === 'published' ? now : null,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await db
      .insertInto('position_submission')
      .values({ position_id: id, submission_id: submissionId })
      .execute()
    if (state === 'published') {
      await db
        .updateTable('submission')
        .set({ handling: 'answered', position_id: id, position_code: 'accepted', answered_at: now })
        .where('id', '=', submissionId)
        .execute()
    }
    return { id, references: [reference] }
  }

  async function newImport() {
    const strategist = await server.signIn('strategist')
    const form = new FormData()
    form.set('intent', 'upload')
    form.set('source', 'test')
    form.set(
      'file',
      new File(['title;text\nŁawka;Prosimy o ławkę.\n'], 'dane.csv', { type: 'text/csv' }),
    )
    const kept = await strategist.fetch('/panel/import', { method: 'POST', body: form })
    const batch = new URL(kept.headers.get('Location') ?? '', server.url).searchParams.get('partia')
    if (!batch) throw new Error(`the upload was answered ${kept.status}`)
    return { batch: Number(batch) }
  }

  return {
    db,
    unitId: unit.id,
    mainAreaId: area.id,
    owner,
    newCase,
    newAccount,
    newPosition,
    newImport,
  }
}
