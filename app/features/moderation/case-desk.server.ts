import type { Kysely } from 'kysely'
import type {
  AuthorKind,
  DB,
  Instant,
  IntakeChannel,
  Locale,
  Submission,
  Visibility,
} from '#db/schema.ts'
import type { AccountActor } from '../accounts/actor.ts'
import { readCardOfSubmission, type CardOfSubmission } from '../cards/card-origin.server.ts'
import { contextLines, type ContextLines } from '../remarks/context-lines.server.ts'
import { readAuthorSaid, type AuthorSaid } from '../similar/judgements.server.ts'
import { caseLock, type CaseLock } from '../submissions/case-lock.ts'
import { statusOf, type Status } from '../submissions/status.ts'
import { choiceOfTags, readTags, type Tag } from '../tags/read-tags.server.ts'
import { fieldValuesOf } from '../tags/tag-field-values.ts'
import type { TagFieldValues } from '../tags/tag-fields.tsx'
import { readCaseLog, type LogEntry } from './case-log.server.ts'
import { caseTexts, type CaseTexts } from './case-texts.ts'
import { mergedInto } from './reopen-merged.server.ts'

export type CaseDesk = CaseTexts & {
  id: number
  reference: string
  revision: number
  visibility: Visibility
  status: Status
  lock: { state: CaseLock; holder: string | null; until: Instant | null }
  channel: IntakeChannel
  enteredBy: string | null
  receivedAt: Instant
  dueAt: Instant
  estate: string | null
  authorKind: AuthorKind
  organisation: string | null
  /** Whether the author is reached by mail, or only reads the history of the case. */
  hasMail: boolean
  tags: TagFieldValues
  tagList: Tag[]
  mergedInto: string | null
  /** The letter it came in. */
  letterId: number | null
  mergedHere: string[]
  /** What the author said of similar ones while sending. */
  authorSaid: AuthorSaid[]
  /** What a remark speaks to. */
  place: ContextLines | null
  /** The card at a table that it was. */
  card: CardOfSubmission | null
  log: LogEntry[]
}

type Reader = Pick<AccountActor, 'id'>

export async function findCase(db: Kysely<DB>, reference: string): Promise<Submission | null> {
  const row = await db
    .selectFrom('submission')
    .selectAll()
    .where('reference', '=', reference)
    .executeTakeFirst()
  return row ?? null
}

/** One case as the desk shows it to this person. The original is in it only for whoever has taken the case. */
export async function readCaseDesk(
  db: Kysely<DB>,
  s: Submission,
  reader: Reader,
  locale: Locale,
  now: Instant,
): Promise<CaseDesk> {
  const lock = caseLock(s, reader.id, now)
  const tags = (await readTags(db, [s.id], locale)).get(s.id) ?? []
  const names = await namesOf(db, s)
  const merged = await mergedInto(db, s.id)
  return {
    ...caseTexts(s, lock),
    id: s.id,
    reference: s.reference,
    revision: s.revision,
    visibility: s.visibility,
    status: statusOf(s),
    lock: { state: lock, holder: names.holder, until: s.locked_until },
    channel: s.channel,
    enteredBy: names.enteredBy,
    receivedAt: s.received_at,
    dueAt: s.moderation_due_at,
    estate: names.estate,
    authorKind: s.author_kind,
    organisation: s.organisation_name,
    hasMail: names.mail !== null || s.submitter_id !== null,
    tags: fieldValuesOf(choiceOfTags(tags)),
    tagList: tags,
    mergedInto: names.mergedInto,
    letterId: names.letterId,
    mergedHere: merged.map((row) => row.reference),
    authorSaid: await readAuthorSaid(db, s.id),
    place: await contextLines(db, s.id, locale),
    card: s.channel === 'workshop' ? await readCardOfSubmission(db, s.id) : null,
    log: await readCaseLog(db, s.id, locale),
  }
}

async function namesOf(db: Kysely<DB>, s: Submission) {
  return db
    .selectFrom('submission')
    .leftJoin('account as holder', 'holder.id', 'submission.locked_by')
    .leftJoin('account as clerk', 'clerk.id', 'submission.entered_by')
    .leftJoin('estate', 'estate.id', 'submission.estate_id')
    .leftJoin('submission as target', 'target.id', 'submission.merged_into_id')
    .leftJoin('sending as letter', (join) =>
      join.onRef('letter.id', '=', 'submission.sending_id').on('letter.kind', '=', 'letter'),
    )
    .leftJoin('submission_contact as contact', 'contact.submission_id', 'submission.id')
    .select([
      'holder.display_name as holder',
      'clerk.display_name as enteredBy',
      'estate.name as estate',
      'target.reference as mergedInto',
      'contact.email as mail',
      'letter.id as letterId',
    ])
    .where('submission.id', '=', s.id)
    .executeTakeFirstOrThrow()
}
