import type { Database } from '#db/open.server.ts'
import type { Handling, Locale, PositionCode, SubmissionKind } from '#db/schema.ts'
import { statusOf, type Status } from '../submissions/status.ts'
import { p5Of } from '../language/analyse.ts'
import { findSimilar } from './find-similar.server.ts'
import type { PlaceVerdict } from './place-words.ts'
import type { SimilarAnswer } from './similar-form.ts'

/** What a resident sees of one that is alike. */
export type SimilarOffer = {
  reference: string
  kind: SubmissionKind
  locale: Locale
  title: string
  estate: string | null
  isVery: boolean
  place: PlaceVerdict
  status: Status
  positionCode: PositionCode | null
  supportCount: number
}

/** Fewer words say too little. */
const LEAST_WORDS = 3

type Typed = { title: string; body: string; estate: number | null }

/** Up to five public submissions like the text that somebody is writing. */
export async function offerSimilar(db: Database, typed: Typed): Promise<SimilarOffer[]> {
  const { title, body } = typed
  if (p5Of(`${title} ${body}`).length < LEAST_WORDS) return []
  return (await findSimilar(db, { title, body, estateId: typed.estate })).map(asOffer)
}

/** For a form that comes back: those that were answered to, first; alone where all that was shown is „different”. */
export async function offerAgain(
  db: Database,
  typed: Typed,
  { supports, differsFrom }: SimilarAnswer,
): Promise<SimilarOffer[]> {
  const found = await offerSimilar(db, typed)
  const answered = [...new Set([...(supports ? [supports] : []), ...differsFrom])]
  const isFound = new Map(found.map((offer) => [offer.reference, offer]))
  const others = await readOffers(
    db,
    answered.filter((reference) => !isFound.has(reference)),
  )
  const first = answered.flatMap((each) => isFound.get(each) ?? others.get(each) ?? [])
  if (differsFrom.length > 0) return first
  return [...first, ...found.filter((offer) => !answered.includes(offer.reference))]
}

async function readOffers(
  db: Database,
  references: readonly string[],
): Promise<Map<string, SimilarOffer>> {
  if (references.length === 0) return new Map()
  const rows = await db
    .selectFrom('submission')
    .leftJoin('estate', 'estate.id', 'submission.estate_id')
    .select(['reference', 'submission.kind', 'locale', 'estate.name as estate', 'handling'])
    .select(['position_code as positionCode', 'support_count as supportCount'])
    .select((eb) => eb.fn.coalesce('public_title', eb.val('')).as('title'))
    .where('reference', 'in', references)
    .where('visibility', '=', 'published')
    .execute()
  return new Map(
    rows.map((row) => [row.reference, asOffer({ ...row, isVery: false, place: 'unknown' })]),
  )
}

function asOffer(row: Omit<SimilarOffer, 'status'> & { handling: Handling }): SimilarOffer {
  return {
    reference: row.reference,
    kind: row.kind,
    locale: row.locale,
    title: row.title,
    estate: row.estate,
    isVery: row.isVery,
    place: row.place,
    status: statusOf({ visibility: 'published', handling: row.handling }),
    positionCode: row.positionCode,
    supportCount: row.supportCount,
  }
}
