import type { Database } from '#db/open.server.ts'
import { overwriteDeleted } from '#db/overwrite-deleted.server.ts'
import { patientTransaction } from '#db/patient-transaction.server.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { appendAudit } from '../audit/append-audit.server.ts'
import type { RegistrationContext } from '../registrations/register-request.ts'
import type { By } from '../submissions/events.ts'
import { coverWords } from './cover-words.server.ts'
import { eraseAccount } from './erase-account.server.ts'
import { eraseImports } from './erase-imports.server.ts'
import { erasePersonsRegistrations } from './erase-registrations.server.ts'
import { eraseSendings, eraseCards, eraseLetters } from './erase-sent.server.ts'
import { eraseSubmission } from './erase-submissions.server.ts'
import { findPerson } from './find-person.server.ts'
import type { Wish } from './wish.ts'

/** `person`: on their own account. `admin`: on a request, with a reason for the log. */
export type Eraser =
  { kind: 'person'; accountId: string } | { kind: 'admin'; accountId: string; reason: string }
export type ErasureRefusal = 'nobody' | 'hasRoles' | 'unknownNumber'
export type Erased = { submissions: number; registrations: number; account: boolean }
type Letter = { id: number; created_at: string }
export type ErasureContext = RegistrationContext & {
  /** Deletes what lies outside the database: letters as files, by the names of their rows. */
  forgetMail?: (letters: readonly Letter[]) => Promise<void>
}

/**
 * Forgets a person everywhere, in one act and one transaction. What the city owes to everybody stays:
 * numbers, dates, public texts, answers, counts, and the log that it was done.
 */
export async function erasePerson(
  db: Database,
  wish: Wish,
  eraser: Eraser,
  context: ErasureContext,
): Promise<Result<Erased, ErasureRefusal>> {
  const { now } = context
  const by: By =
    eraser.kind === 'admin'
      ? { kind: 'staff', accountId: eraser.accountId }
      : { kind: 'author', accountId: null }
  const done = await patientTransaction<Result<Erased & { files: Letter[] }, ErasureRefusal>>(
    db,
    async (trx) => {
      const person = await findPerson(trx, wish)
      const { account, submissions, registrations, sendings, cards, letters } = person
      // What somebody did for the city stays theirs: first their roles are taken away.
      if (account && account.roles > 0) return refuse('hasRoles')
      if (person.unknownNumbers.length > 0) return refuse('unknownNumber')
      const rows = [submissions, registrations, sendings, letters].flat()
      if (!account && rows.length === 0 && wish.words.length === 0) return refuse('nobody')
      await erasePersonsRegistrations(trx, registrations, context)
      for (const id of submissions) await eraseSubmission(trx, id, by, context)
      await eraseCards(trx, cards)
      await eraseSendings(trx, sendings)
      const words = [...person.spellings, ...wish.words]
      await eraseImports(trx, words)
      if (account) await eraseAccount(trx, account, now)
      const files = await eraseLetters(trx, letters, now)
      await coverWords(trx, words, by, now)
      // Last: whoever else locks a session or a case takes the lock of the log after it.
      await appendAudit(trx, {
        at: now,
        actorId: eraser.accountId,
        action: 'erasure.person',
        objectType: 'account',
        objectId: account?.id ?? '',
        details: {
          by: eraser.kind,
          submissions,
          registrations,
          ...(eraser.kind === 'admin' ? { reason: eraser.reason } : {}),
        },
      })
      return ok({
        files,
        submissions: submissions.length,
        registrations: registrations.length,
        account: account !== null,
      })
    },
  )
  if (!done.ok) return done
  const { files, ...erased } = done.value
  await overwriteDeleted(db)
  await context.forgetMail?.(files)
  return ok(erased)
}
