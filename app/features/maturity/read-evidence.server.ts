import type { Kysely } from 'kysely'
import type { DB, Locale } from '#db/schema.ts'
import { localized } from '../../lib/localized.ts'
import type { EvidenceItem, EvidencePlace, Stream } from './evidence-item.ts'

/** The five streams of the diagnosis, in the order of the city's letter. */
export async function listStreams(db: Kysely<DB>, locale: Locale): Promise<Stream[]> {
  const rows = await db.selectFrom('evidence_source').selectAll().orderBy('position').execute()
  return rows.map((row) => ({
    id: row.id,
    code: row.code,
    title: localized(row, 'title', locale),
    description: localized(row, 'description', locale),
  }))
}

/** What these ratings rest on, in one query. What is not public any more has no title and no place. */
export async function readEvidence(
  db: Kysely<DB>,
  ratingIds: readonly number[],
  locale: Locale,
): Promise<EvidenceItem[]> {
  if (ratingIds.length === 0) return []
  const rows = await selectEvidence(db, ratingIds)
  return rows.map((row) => {
    const place = placeOf(row)
    const title = {
      submission: row.public_title,
      document: row.document_title,
      block: row.document_title,
      workshop: row.title_pl
        ? localized({ ...row, title_pl: row.title_pl }, 'title', locale)
        : null,
      initiative: row.initiative_title,
      link: row.link_title,
    }[row.kind]
    const label = { submission: row.reference, block: row.block_number }[row.kind as string]
    return {
      id: row.id,
      ratingId: row.rating_id,
      sourceId: row.source_id,
      kind: row.kind,
      label: label ?? null,
      title: place ? title : null,
      note: row.note,
      place,
    }
  })
}

type Row = Awaited<ReturnType<typeof selectEvidence>>[number]

function placeOf(row: Row): EvidencePlace | null {
  switch (row.kind) {
    case 'submission':
      return row.visibility === 'published' && row.reference && row.submission_kind
        ? { kind: 'submission', submission: row.submission_kind, reference: row.reference }
        : null
    case 'document':
    case 'block': {
      if (!row.document_slug || row.retired_at !== null) return null
      const slug = row.document_slug
      if (row.version === null)
        return row.listed_at ? { kind: 'document', slug, version: null } : null
      const version = Number(row.version)
      return row.kind === 'block' && row.block_key && row.block_version !== null
        ? { kind: 'block', slug, version: Number(row.block_version), key: row.block_key }
        : { kind: 'document', slug, version }
    }
    case 'workshop':
      return row.workshop_slug && row.workshop_state !== 'draft'
        ? { kind: 'workshop', slug: row.workshop_slug }
        : null
    case 'initiative':
      return row.initiative_slug && row.initiative_at
        ? { kind: 'initiative', slug: row.initiative_slug }
        : null
    case 'link':
      return row.link_url ? { kind: 'link', url: row.link_url } : null
  }
}

function selectEvidence(db: Kysely<DB>, ratingIds: readonly number[]) {
  return db
    .selectFrom('maturity_evidence as evidence')
    .leftJoin('submission', 'submission.id', 'evidence.submission_id')
    .leftJoin('document', 'document.id', 'evidence.document_id')
    .leftJoin('block', 'block.id', 'evidence.block_id')
    .leftJoin('workshop', 'workshop.id', 'evidence.workshop_id')
    .leftJoin('initiative', 'initiative.id', 'evidence.initiative_id')
    .innerJoin('evidence_source as stream', 'stream.id', 'evidence.source_id')
    .select([
      'evidence.id',
      'rating_id',
      'source_id',
      'evidence.kind',
      'note',
      'link_url',
      'link_title',
      'submission.reference',
      'submission.kind as submission_kind',
      'submission.visibility',
      'submission.public_title',
      'document.slug as document_slug',
      'document.title as document_title',
      'document.listed_at',
      'document.retired_at',
      'block.key as block_key',
      'workshop.slug as workshop_slug',
      'workshop.state as workshop_state',
      'workshop.title_pl',
      'workshop.title_en',
      'workshop.title_uk',
      'initiative.slug as initiative_slug',
      'initiative.title as initiative_title',
      'initiative.published_at as initiative_at',
    ])
    .select((eb) => [
      eb
        .selectFrom('document_version as version')
        .select((e) => e.fn.max('version.number').as('number'))
        .whereRef('version.document_id', '=', 'evidence.document_id')
        .where('version.state', '<>', 'draft')
        .as('version'),
      // The newest public version that still has the paragraph.
      eb
        .selectFrom('block_version as place')
        .innerJoin('document_version as version', 'version.id', 'place.version_id')
        .select((e) => e.fn.max('version.number').as('number'))
        .whereRef('place.block_id', '=', 'evidence.block_id')
        .where('version.state', '<>', 'draft')
        .as('block_version'),
      eb
        .selectFrom('block_version as place')
        .innerJoin('document_version as version', 'version.id', 'place.version_id')
        .select('place.number')
        .whereRef('place.block_id', '=', 'evidence.block_id')
        .where('version.state', '<>', 'draft')
        .orderBy('version.number', 'desc')
        .limit(1)
        .as('block_number'),
    ])
    .where('rating_id', 'in', ratingIds)
    .orderBy('stream.position')
    .orderBy('evidence.id')
    .execute()
}
