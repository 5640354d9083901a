import type { Insertable, Transaction } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { ITEM } from './evidence-item.ts'
import { publicDocuments } from './find-evidence.server.ts'

/** Either something that was found (`item`, perhaps with a paragraph) or a link with its title. */
export type NewEvidence = {
  item: string | null
  block: string | null
  linkUrl: string | null
  linkTitle: string | null
  source: number | null
  note: string | null
}
/** Each refusal belongs to a field of the form. */
export type EvidenceRefusal = readonly [
  field: 'item' | 'block' | 'linkUrl' | 'linkTitle' | 'source' | 'why',
  error: string,
]

const MOST = 100
type Thing = Pick<
  Insertable<DB['maturity_evidence']>,
  | 'kind'
  | 'submission_id'
  | 'document_id'
  | 'block_id'
  | 'workshop_id'
  | 'initiative_id'
  | 'link_url'
  | 'link_title'
>

/** Adds a piece of evidence to a draft. Only what everybody can read counts as evidence. */
export async function addEvidence(
  trx: Transaction<DB>,
  ratingId: number,
  input: NewEvidence,
  by: { id: string },
  now: Instant,
): Promise<Result<null, EvidenceRefusal>> {
  const thing = input.item === null ? linkOf(input) : await thingOf(trx, input.item, input.block)
  if (!thing.ok) return thing
  if (input.source === null) return refuse(['source', 'sourceMissing'] as const)
  const stream = await trx
    .selectFrom('evidence_source')
    .select('id')
    .where('id', '=', input.source)
    .executeTakeFirst()
  if (!stream) return refuse(['source', 'sourceMissing'] as const)
  if (input.note === null) return refuse(['why', 'whyMissing'] as const)
  const all = await trx
    .selectFrom('maturity_evidence')
    .selectAll()
    .where('rating_id', '=', ratingId)
    .execute()
  if (all.length >= MOST) return refuse(['item', 'tooMuch'] as const)
  const isThere = all.some((row) =>
    Object.entries(thing.value).every(
      ([column, value]) => column === 'link_title' || row[column as keyof typeof row] === value,
    ),
  )
  if (isThere) return refuse([input.item === null ? 'linkUrl' : 'item', 'twice'] as const)
  await trx
    .insertInto('maturity_evidence')
    .values({
      ...thing.value,
      rating_id: ratingId,
      source_id: stream.id,
      note: input.note,
      added_by: by.id,
      added_at: now,
    })
    .execute()
  return ok(null)
}

export async function removeEvidence(
  trx: Transaction<DB>,
  ratingId: number,
  id: number,
): Promise<void> {
  await trx
    .deleteFrom('maturity_evidence')
    .where('rating_id', '=', ratingId)
    .where('id', '=', id)
    .execute()
}

const NOTHING = {
  submission_id: null,
  document_id: null,
  block_id: null,
  workshop_id: null,
  initiative_id: null,
  link_url: null,
  link_title: null,
}

function linkOf({ linkUrl, linkTitle }: NewEvidence): Result<Thing, EvidenceRefusal> {
  if (linkUrl === null) return refuse(['item', 'itemMissing'] as const)
  if (linkTitle === null) return refuse(['linkTitle', 'linkTitleMissing'] as const)
  return ok({ ...NOTHING, kind: 'link', link_url: linkUrl, link_title: linkTitle })
}

async function thingOf(
  trx: Transaction<DB>,
  item: string,
  blockNumber: string | null,
): Promise<Result<Thing, EvidenceRefusal>> {
  const [, kind, number] = ITEM.exec(item) ?? []
  const id = Number(number)
  const unknown = refuse(['item', 'itemGone'] as const)
  if (blockNumber !== null && kind !== 'document') return refuse(['block', 'blockWhere'] as const)
  switch (kind) {
    case 'submission': {
      const row = await trx
        .selectFrom('submission')
        .select('id')
        .where('id', '=', id)
        .where('visibility', '=', 'published')
        .executeTakeFirst()
      return row ? ok({ ...NOTHING, kind, submission_id: id }) : unknown
    }
    case 'document': {
      const row = await publicDocuments(trx).where('document.id', '=', id).executeTakeFirst()
      if (!row) return unknown
      if (blockNumber === null) return ok({ ...NOTHING, kind, document_id: id })
      const blockId = await findBlock(trx, id, blockNumber)
      if (blockId === null) return refuse(['block', 'blockUnknown'] as const)
      return ok({ ...NOTHING, kind: 'block', document_id: id, block_id: blockId })
    }
    case 'workshop': {
      const row = await trx
        .selectFrom('workshop')
        .select('id')
        .where('id', '=', id)
        .where('state', '<>', 'draft')
        .executeTakeFirst()
      return row ? ok({ ...NOTHING, kind, workshop_id: id }) : unknown
    }
    case 'initiative': {
      const row = await trx
        .selectFrom('initiative')
        .select('id')
        .where('id', '=', id)
        .where('published_at', 'is not', null)
        .executeTakeFirst()
      return row ? ok({ ...NOTHING, kind, initiative_id: id }) : unknown
    }
    default:
      return unknown
  }
}

/** By the number that people cite (`2.3.4`), in the newest public version. */
async function findBlock(
  trx: Transaction<DB>,
  documentId: number,
  number: string,
): Promise<number | null> {
  const row = await trx
    .selectFrom('block_version as place')
    .innerJoin('document_version as version', 'version.id', 'place.version_id')
    .select('place.block_id')
    .where('version.document_id', '=', documentId)
    .where('version.state', '<>', 'draft')
    .where('place.number', '=', number.replace(/^[§¶\s]+|[.\s]+$/g, ''))
    .orderBy('version.number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.block_id ?? null
}
