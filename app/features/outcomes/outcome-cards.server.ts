import type { Kysely } from 'kysely'
import type { DB, PositionCode } from '#db/schema.ts'
import { publicAddress, versionAddress } from '../../lib/addresses.ts'
import { statusOf, type Status } from '../submissions/status.ts'
import { withSubmissionPaths } from './submission-paths.server.ts'

/** What became of something said at a workshop. */
export type OutcomeCard = {
  id: number
  /** The number under which it came into the register. */
  reference: string
  /** Null: no card became it, it was linked by hand. */
  session: number | null
  /** Null where the public cannot read it (yet, or any more). */
  title: string | null
  href: string | null
  /** The number of the one it was merged into. */
  answeredAs: string | null
  status: Status
  code: PositionCode | null
  /** People at the table who agreed. */
  agree: number | null
  documents: { href: string; title: string }[]
}

/** Every submission of a workshop in the order of its cards, those linked by hand last. */
export async function listOutcomeCards(db: Kysely<DB>, workshopId: number): Promise<OutcomeCard[]> {
  const rows = await withSubmissionPaths(db, { workshopIds: [workshopId] })
    .selectFrom('path')
    .innerJoin('submission as own', 'own.id', 'path.start_id')
    .innerJoin('submission as end', 'end.id', 'path.id')
    .leftJoin('card', 'card.submission_id', 'path.start_id')
    .leftJoin('workshop_session as session', 'session.id', 'path.session_id')
    .select([
      'path.start_id as id',
      'own.reference',
      'end.id as endId',
      'end.reference as endReference',
      'end.kind',
      'end.visibility',
      'end.handling',
      'end.public_title as title',
      'end.position_id as positionId',
      'end.position_code as code',
      'card.agree_count as agree',
      'session.number as session',
    ])
    .where('end.visibility', '!=', 'merged')
    .orderBy('own.id')
    .execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  // The same one may be a card's and linked by hand: then it is the card's.
  for (const row of rows) if (row.session !== null) byId.set(row.id, row)
  const shown = [...byId.values()]
  const documents = await changedDocuments(
    db,
    shown.flatMap((row) => (row.handling === 'reflected' ? (row.positionId ?? []) : [])),
  )
  return shown
    .map((row) => {
      const isPublic = row.visibility === 'published'
      return {
        id: row.id,
        reference: row.reference,
        session: row.session,
        title: isPublic ? row.title : null,
        href: isPublic ? publicAddress({ kind: row.kind, reference: row.endReference }) : null,
        answeredAs: row.endId === row.id ? null : row.endReference,
        status: statusOf(row),
        code: isPublic ? row.code : null,
        agree: row.agree,
        documents: isPublic ? (documents.get(row.positionId ?? 0) ?? []) : [],
      }
    })
    .sort((a, b) => Number(a.session === null) - Number(b.session === null))
}

/** Published versions that these positions changed. */
async function changedDocuments(db: Kysely<DB>, positionIds: readonly number[]) {
  const found = new Map<number, OutcomeCard['documents']>()
  if (positionIds.length === 0) return found
  const rows = await db
    .selectFrom('position_block as tie')
    .innerJoin('document_version as version', 'version.id', 'tie.version_id')
    .innerJoin('document', 'document.id', 'version.document_id')
    .select(['tie.position_id as positionId', 'document.slug', 'document.title', 'version.number'])
    .distinct()
    .where('tie.position_id', 'in', [...new Set(positionIds)])
    .where('version.state', '!=', 'draft')
    .orderBy('document.title')
    .orderBy('version.number')
    .execute()
  for (const { positionId, slug, title, number } of rows) {
    const link = { href: versionAddress(slug, number), title }
    found.set(positionId, [...(found.get(positionId) ?? []), link])
  }
  return found
}
