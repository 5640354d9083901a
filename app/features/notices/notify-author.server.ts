import type { Transaction } from 'kysely'
import type { DB, Instant, Locale, Submission } from '#db/schema.ts'
import { formatter, translator } from '../../i18n/catalog.server.ts'
import { publicAddress } from '../../lib/addresses.ts'
import { queueMail } from './outbox.server.ts'

/** What a person who sent or follows a submission is told about. */
export type NoticeKind =
  | 'published'
  | 'returned'
  | 'redirected'
  | 'hidden'
  | 'merged'
  | 'absorbed'
  | 'redacted'
  | 'reopened'
  | 'assigned'
  | 'answered'
  | 'answerWithdrawn'
  | 'reflected'
  | 'withdrawn'

/** Texts that the notice quotes; empty ones are left out of the letter. */
export type NoticeFacts = {
  reason?: string | null
  address?: string | null
  position?: string | null
  summary?: string | null
  targetReference?: string | null
  unit?: string | null
  dueAt?: Instant | null
}

/**
 * Who a letter goes to: the address given with the submission (number and code open the case), the
 * author's account (signing in does), or somebody who only follows the public page.
 */
type Role = 'contact' | 'author' | 'follower'
type Person = { email: string; locale: Locale; role: Role }

const CLOSINGS = {
  contact: 'mail.closing',
  author: 'mail.closingAuthor',
  follower: 'mail.closingFollower',
} as const satisfies Record<Role, string>

const PUBLIC_KINDS: readonly NoticeKind[] = ['merged', 'answered', 'answerWithdrawn', 'reflected']

/** Confirms the intake by mail where an address was given. The letter holds the link with the code. */
export async function notifyReceived(
  trx: Transaction<DB>,
  submission: Submission,
  { email, code, supports }: { email: string | null; code: string | null; supports: string | null },
  context: { now: Instant; appOrigin: string },
): Promise<void> {
  if (!email) return
  const t = translator(submission.locale)
  const link = caseLink(context.appOrigin, submission.reference, code)
  await queueMail(
    trx,
    {
      kind: 'received',
      to: email,
      subject: t('mail.received.subject', {
        kind: submission.kind,
        reference: submission.reference,
      }),
      body: t('mail.received.body', {
        kind: submission.kind,
        reference: submission.reference,
        code: code ?? '',
        link,
        support: supports ? `\n${t('mail.received.support', { reference: supports })}\n` : '',
        moderationDue: longDate(submission.locale, submission.moderation_due_at),
        answerDue: longDate(submission.locale, submission.answer_due_at),
      }),
      dedupeKey: `received:${submission.id}`,
    },
    context.now,
  )
}

/**
 * Tells the author (by the address given, or of their account) what was decided; what is public
 * also reaches those who follow. Each change reaches each address once.
 */
export async function notifyPeople(
  trx: Transaction<DB>,
  submission: Submission,
  kind: NoticeKind,
  facts: NoticeFacts,
  context: { now: Instant; appOrigin: string },
): Promise<void> {
  const people = await recipients(trx, submission, PUBLIC_KINDS.includes(kind))
  for (const person of people) {
    const t = translator(person.locale)
    const values = {
      kind: submission.kind,
      reference: submission.reference,
      target: facts.targetReference ?? '',
      unit: facts.unit ?? '',
      position: facts.position
        ? t(`status.position.${facts.position}` as 'status.position.accepted')
        : '',
      due: facts.dueAt ? longDate(person.locale, facts.dueAt) : '',
    }
    const paragraphs = [
      t(
        kind === 'merged' && person.role === 'follower'
          ? 'mail.mergedFollower'
          : `mail.${kind}.body`,
        values,
      ),
      facts.summary,
      facts.reason,
      facts.address,
      t(CLOSINGS[person.role], {
        kind: submission.kind,
        link:
          person.role === 'follower'
            ? context.appOrigin + publicAddress(submission)
            : caseLink(context.appOrigin, submission.reference),
        reference: submission.reference,
      }),
    ]
    await queueMail(
      trx,
      {
        kind,
        to: person.email,
        subject: t(`mail.${kind}.subject`, values),
        body: paragraphs.filter(Boolean).join('\n\n'),
        dedupeKey: `${kind}:${submission.id}:${submission.revision}:${person.email}`,
      },
      context.now,
    )
  }
}

async function recipients(
  trx: Transaction<DB>,
  submission: Submission,
  withFollowers: boolean,
): Promise<Person[]> {
  const contact = await trx
    .selectFrom('submission_contact')
    .select('email')
    .where('submission_id', '=', submission.id)
    .executeTakeFirst()
  const accounts = await trx
    .selectFrom('account')
    .select(['id', 'email', 'locale'])
    .where('confirmed_at', 'is not', null)
    .where('blocked_at', 'is', null)
    .where((eb) =>
      eb.or([
        eb('id', '=', submission.submitter_id ?? ''),
        ...(withFollowers
          ? [
              eb(
                'id',
                'in',
                eb
                  .selectFrom('follow')
                  .select('account_id')
                  .where('submission_id', '=', submission.id),
              ),
            ]
          : []),
      ]),
    )
    .execute()
  const people = new Map<string, Person>()
  if (contact?.email) {
    const { email } = contact
    people.set(email, { email, locale: submission.locale, role: 'contact' })
  }
  for (const { id, email, locale } of accounts) {
    const isAuthor = id === submission.submitter_id
    // The author's own address may follow too, from an account that does not hold the case.
    if (!isAuthor && people.has(email)) continue
    people.set(email, { email, locale, role: isAuthor ? 'author' : 'follower' })
  }
  return [...people.values()]
}

function caseLink(appOrigin: string, reference: string, code: string | null = null): string {
  return `${appOrigin}/sprawa/${reference}${code ? `?kod=${code}` : ''}`
}

function longDate(locale: Locale, instant: Instant): string {
  return formatter(locale).dateTime(new Date(instant), { dateStyle: 'long' })
}
