import type { Selectable } from 'kysely'
import type { OutboxTable } from '#db/ground-tables.ts'
import type { Instant } from '#db/schema.ts'
import { UnusableAddress, type Mailer } from '#app/platform/mail.server.ts'
import type { Runtime } from '#app/platform/runtime.server.ts'
import { scrub } from '#app/platform/scrub.ts'
import { startPeriodicJob, type PeriodicJob } from './periodic-job.server.ts'

const LOOK_EVERY_MS = 2_000
const AT_ONCE = 20
const MINUTE_MS = 60_000
const LONGEST_PAUSE_MS = 6 * 60 * MINUTE_MS
const GIVE_UP_AFTER_MS = 3 * 24 * 60 * MINUTE_MS

type Row = Selectable<OutboxTable>
type Parts = Pick<Runtime, 'db' | 'clock' | 'log' | 'env'>

/** Sends what the acts of people queued, away from the pages: nobody waits for a mail server. */
export function startOutboxWorker(parts: Parts, mailer: Mailer): PeriodicJob {
  return startPeriodicJob('outbox', LOOK_EVERY_MS, parts.log, (isStopping) =>
    sendDue(parts, mailer, isStopping),
  )
}

/** Sends everything that is due now; returns how many mails left. */
export async function sendDue(
  parts: Parts,
  mailer: Mailer,
  isStopping = () => false,
): Promise<number> {
  const due = await parts.db
    .selectFrom('outbox')
    .selectAll()
    .where('sent_at', 'is', null)
    .where('failed_at', 'is', null)
    .where('next_attempt_at', '<=', parts.clock.now())
    .orderBy('next_attempt_at')
    .orderBy('id')
    .limit(AT_ONCE)
    .execute()
  let sent = 0
  for (const row of due) {
    if (isStopping()) break
    if ((await claim(parts, row)) && (await trySending(parts, mailer, row))) sent += 1
  }
  return sent
}

/**
 * Takes a mail for this process by moving its next attempt: only one of several that read the
 * same row succeeds, and when this process dies the mail is due again by itself.
 */
async function claim({ db, clock }: Parts, row: Row): Promise<boolean> {
  const claimed = await db
    .updateTable('outbox')
    .set({ attempts: row.attempts + 1, next_attempt_at: nextAttempt(clock.now(), row.attempts) })
    .where('id', '=', row.id)
    .where('attempts', '=', row.attempts)
    .where('sent_at', 'is', null)
    .where('failed_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return claimed !== undefined
}

/** A minute, two, four … up to six hours. */
function nextAttempt(now: Instant, attemptsBefore: number): Instant {
  const pause = Math.min(MINUTE_MS * 2 ** Math.min(attemptsBefore, 20), LONGEST_PAUSE_MS)
  return new Date(Date.parse(now) + pause).toISOString()
}

async function trySending(parts: Parts, mailer: Mailer, row: Row): Promise<boolean> {
  const { db, clock, log, env } = parts
  try {
    await mailer.send({
      messageId: `<outbox-${row.id}-${Date.parse(row.created_at)}@${new URL(env.appOrigin).hostname}>`,
      fileName: `${row.created_at}-${row.id}`,
      to: row.to_address,
      subject: row.subject,
      text: row.body,
      calendar: row.calendar,
    })
  } catch (error) {
    const age = Date.parse(clock.now()) - Date.parse(row.created_at)
    const isLost = error instanceof UnusableAddress || age > GIVE_UP_AFTER_MS
    await db
      .updateTable('outbox')
      .set({
        last_error: scrub(error instanceof Error ? error.message : String(error)).slice(0, 500),
        ...(isLost ? { failed_at: clock.now() } : {}),
      })
      .where('id', '=', row.id)
      .execute()
    log[isLost ? 'error' : 'warn'](
      { mail: row.id, attempts: row.attempts + 1, err: error },
      isLost ? 'mail given up' : 'mail not sent, will be tried again',
    )
    return false
  }
  await db
    .updateTable('outbox')
    .set({
      sent_at: clock.now(),
      last_error: null,
      // Letters hold follow-up codes and sign-in links: once delivered, nobody needs them here.
      ...(mailer.delivers ? { body: '', calendar: null } : {}),
    })
    .where('id', '=', row.id)
    .execute()
  log.info({ mail: row.id, kind: row.kind, attempts: row.attempts + 1 }, 'mail sent')
  return true
}
