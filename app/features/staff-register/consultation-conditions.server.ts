import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely'
import type { DB, PositionCode } from '#db/schema.ts'
import { fromWorkshop } from '../cards/from-workshop.server.ts'
import { isAnswered } from '../register/conditions.server.ts'
import { OPEN_STATES } from '../positions/position.ts'
import type { AuthorChoice, PartChoice, StaffFilters } from './staff-filters.ts'

type Builder = ExpressionBuilder<DB, 'submission'>

/** What the desk of a consultation asks besides. */
export function ofConsultation(eb: Builder, filters: StaffFilters): Expression<SqlBool>[] {
  const { kind, consultation, document, part, author, arrival, code } = filters
  const found: Expression<SqlBool>[] = []
  if (kind) found.push(eb('submission.kind', '=', kind))
  if (consultation) found.push(eb('consultation_id', '=', consultation.id))
  if (document) {
    const remarks = eb.selectFrom('remark').select('submission_id')
    found.push(eb('submission.id', 'in', remarks.where('document_id', '=', document.id)))
  }
  if (filters.workshop) found.push(fromWorkshop(eb, filters.workshop.id))
  if (part) found.push(standsAt(eb, part))
  if (author) found.push(isBy(eb, author))
  if (arrival) found.push(eb('is_late', '=', arrival === 'late' ? 1 : 0))
  if (code) found.push(hasCode(eb, code))
  return found
}

function standsAt(eb: Builder, { versionIds, blockIds }: PartChoice): Expression<SqlBool> {
  const anchors = eb
    .selectFrom('remark_anchor')
    .select('submission_id')
    .where('version_id', 'in', versionIds)
    .$if(blockIds === null, (query) => query.where('block_id', 'is', null))
    .$if(blockIds !== null, (query) => query.where('block_id', 'in', blockIds ?? []))
  return eb('submission.id', 'in', anchors)
}

function isBy(eb: Builder, author: AuthorChoice): Expression<SqlBool> {
  if (author === 'resident' || author === 'organisation' || author === 'other') {
    return eb('author_kind', '=', author)
  }
  return eb.and([eb('author_kind', '=', 'organisation'), eb('organisation_type', '=', author)])
}

/**
 * The answer that stands, or the one being written. Lists walk in their order and ask this of each: one in ten
 * has it, and to gather all that have it takes the longer the more there are.
 */
function hasCode(eb: Builder, code: PositionCode): Expression<SqlBool> {
  const written = beingWritten(eb, code).whereRef(
    'position_submission.submission_id',
    '=',
    'submission.id',
  )
  return sql<SqlBool>`case when submission.position_code = ${code} and ${isAnswered()} then 1
    when ${eb.exists(written)} then 1 else 0 end = 1`
}

/** The same, gathered from the indexes: for whoever counts where it is few. */
export function isOfCode(eb: Builder, code: PositionCode): Expression<SqlBool> {
  return eb.or([
    eb.and([eb('position_code', '=', code), isAnswered()]),
    eb('submission.id', 'in', beingWritten(eb, code)),
  ])
}

function beingWritten(eb: Builder, code: PositionCode) {
  return eb
    .selectFrom('position_submission')
    .innerJoin('position', 'position.id', 'position_submission.position_id')
    .select('position_submission.submission_id')
    .where('position.state', 'in', OPEN_STATES)
    .where((link) => link(link.fn.coalesce('exception_code', 'position.code'), '=', code))
}
