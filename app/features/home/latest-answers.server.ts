import type { Database } from '#db/open.server.ts'
import type { Instant, IntakeChannel, Locale, PositionCode, SubmissionKind } from '#db/schema.ts'
import { placeName } from '../../i18n/place-name.ts'
import { answerOfOne } from '../positions/exception.ts'
import { tagsOf, type AreaTag } from '../register/tags-of.server.ts'

export type LatestAnswer = {
  kind: SubmissionKind
  reference: string
  /** Of the title; the answer is in Polish. */
  locale: Locale
  title: string
  channel: IntakeChannel
  estate: string | null
  areas: AreaTag[]
  position: PositionCode
  summary: string
  unit: string | null
  answeredAt: Instant
}

/** The newest answers, for the front page: what was asked beside what the city said. */
export async function latestAnswers(
  db: Database,
  count: number,
  locale: Locale,
): Promise<LatestAnswer[]> {
  const rows = await db
    .selectFrom('submission')
    .innerJoin('position', 'position.id', 'submission.position_id')
    .leftJoin('position_submission as link', (join) =>
      join
        .onRef('link.position_id', '=', 'position.id')
        .onRef('link.submission_id', '=', 'submission.id'),
    )
    .leftJoin('estate', 'estate.id', 'submission.estate_id')
    .leftJoin('unit', 'unit.id', 'position.unit_id')
    .select([
      'submission.id',
      'submission.kind',
      'submission.reference',
      'submission.locale',
      'submission.public_title',
      'submission.channel',
      'submission.answered_at',
      'estate.name as estate',
      'position.code',
      'position.summary',
      'position.what_changes',
      'position.what_stays',
      'position.justification',
      'link.exception_code',
      'link.exception_text',
      'unit.short_name as unit',
    ])
    .where('submission.visibility', '=', 'published')
    .where('submission.answered_at', 'is not', null)
    .orderBy('submission.answered_at', 'desc')
    .orderBy('submission.id', 'desc')
    .limit(count)
    .execute()
  const tags = await tagsOf(
    db,
    rows.map((row) => row.id),
    locale,
  )
  const answers = rows.map((row) => ({ row, answer: answerOfOne(row, row) }))
  return answers.map(({ row, answer }) => ({
    kind: row.kind,
    reference: row.reference,
    locale: row.locale,
    title: row.public_title ?? '',
    channel: row.channel,
    estate: placeName(row.estate, locale),
    areas: tags.get(row.id)?.areas ?? [],
    position: answer.code,
    summary: answer.summary,
    unit: row.unit,
    answeredAt: row.answered_at ?? '',
  }))
}
