import type { Kysely } from 'kysely'
import type { DB, Instant, Locale, VocabularyKind } from '#db/schema.ts'
import { localized } from '../../lib/localized.ts'
import { NO_TAGS, type TagChoice } from './tag-choice.ts'

/** A living tag in the reader's language, with the judgement behind it. */
export type Tag = {
  termId: number
  kind: VocabularyKind
  /** Code of the vocabulary: which goal set, which edition of the themes. */
  vocabulary: string
  code: string
  slug: string
  name: string
  icon: string | null
  isMain: boolean
  proposedBy: string | null
  proposedAt: Instant
  reason: string | null
}

/** The living tags of each submission: areas with the main one first, then goals, themes, keywords. */
export async function readTags(
  db: Kysely<DB>,
  submissionIds: readonly number[],
  locale: Locale,
): Promise<Map<number, Tag[]>> {
  const bySubmission = new Map<number, Tag[]>(submissionIds.map((id) => [id, []]))
  if (submissionIds.length === 0) return bySubmission
  const rows = await db
    .selectFrom('tag')
    .innerJoin('term', 'term.id', 'tag.term_id')
    .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
    .select([
      'tag.submission_id',
      'tag.term_id',
      'tag.is_main',
      'tag.proposed_by',
      'tag.proposed_at',
      'tag.reason',
      'term.code',
      'term.slug',
      'term.icon',
      'term.name_pl',
      'term.name_en',
      'term.name_uk',
      'vocabulary.kind',
      'vocabulary.code as vocabulary',
    ])
    .where('tag.submission_id', 'in', submissionIds)
    .where('tag.removed_at', 'is', null)
    .orderBy('vocabulary.position')
    .orderBy('tag.is_main', 'desc')
    .orderBy('term.position')
    .orderBy('tag.id')
    .execute()
  for (const row of rows) {
    bySubmission.get(row.submission_id)?.push({
      termId: row.term_id,
      kind: row.kind,
      vocabulary: row.vocabulary,
      code: row.code,
      slug: row.slug,
      name: localized(row, 'name', locale),
      icon: row.icon,
      isMain: row.is_main === 1,
      proposedBy: row.proposed_by,
      proposedAt: row.proposed_at,
      reason: row.reason,
    })
  }
  return bySubmission
}

/** Tags as the form of tags holds them. */
export function choiceOfTags(tags: readonly Tag[]): TagChoice {
  const idsOf = (kind: VocabularyKind) =>
    tags.filter((tag) => tag.kind === kind && !tag.isMain).map((tag) => tag.termId)
  return {
    ...NO_TAGS,
    mainAreaId: tags.find((tag) => tag.isMain)?.termId ?? null,
    areaIds: idsOf('area'),
    goalIds: idsOf('goal'),
    themeIds: idsOf('theme'),
    keywords: tags.filter((tag) => tag.kind === 'keyword').map((tag) => tag.name),
  }
}
