import type { Handling, Locale, PositionCode, SubmissionKind } from '#db/schema.ts'
import type { PlaceVerdict } from './place-words.ts'

/** A published submission that says something alike. */
export type SimilarRow = {
  id: number
  reference: string
  kind: SubmissionKind
  locale: Locale
  title: string
  excerpt: string
  estate: string | null
  score: number
  /** „Bardzo podobne”: nearly the same title with the same numbers. Says nothing of the place. */
  isVery: boolean
  place: PlaceVerdict
  /** Words of the text that was asked about, the rarest first. */
  sharedWords: string[]
  handling: Handling
  positionCode: PositionCode | null
  supportCount: number
}
