import type { Insertable, Transaction } from 'kysely'
import type { DB } from '#db/schema.ts'
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

const NOTHING = {
  submission_id: null,
  document_id: null,
  block_id: null,
  workshop_id: null,
  initiative_id: null,
  link_url: null,
  link_title: null,
}

/** A link that somebody wrote down, with its title. */
export function linkOf({ linkUrl, linkTitle }: NewEvidence): Result<Thing, EvidenceRefusal> {
  if (linkUrl === null) return refuse(['item', 'itemMissing'] as const)
  if (linkTitle === null) return refuse(['linkTitle', 'linkTitleMissing'] as const)
  return ok({ ...NOTHING, kind: 'link', link_url: linkUrl, link_title: linkTitle })
}

/** Something of ours that was found, perhaps a paragraph of it. Only what everybody can read counts. */
export async function thingOf(
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
