import type { Database } from '#db/open.server.ts'
import type { Locale, PositionCode, SubmissionKind } from '#db/schema.ts'
import { statusOf, type Status } from '../submissions/status.ts'
import { p5Of } from '../language/analyse.ts'
import { findSimilar } from './find-similar.server.ts'
import type { PlaceVerdict } from './place-words.ts'

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

/** Up to five public submissions like the text that somebody is writing. */
export async function offerSimilar(
  db: Database,
  typed: { title: string; body: string; estate: number | null },
): Promise<SimilarOffer[]> {
  const { title, body } = typed
  if (p5Of(`${title} ${body}`).length < LEAST_WORDS) return []
  const rows = await findSimilar(db, { title, body, estateId: typed.estate })
  return rows.map(({ handling, ...row }) => ({
    reference: row.reference,
    kind: row.kind,
    locale: row.locale,
    title: row.title,
    estate: row.estate,
    isVery: row.isVery,
    place: row.place,
    status: statusOf({ visibility: 'published', handling }),
    positionCode: row.positionCode,
    supportCount: row.supportCount,
  }))
}
