import type { Kysely } from 'kysely'
import type { DB, Instant, Locale } from '#db/schema.ts'
import { comesTwice, wallTimeOf } from '../../lib/warsaw-wall-time.ts'
import { adviceOn } from './advice.ts'
import { phaseOf } from './clock.ts'
import { readChanges } from './correct-notice.server.ts'
import { countVoices } from './count-voices.server.ts'
import { readNoticeOptions } from './notice-options.server.ts'
import { checkStored } from './open-consultation.server.ts'
import { readConsultation } from './read-consultation.server.ts'

export type NoticePageData = NonNullable<Awaited<ReturnType<typeof readNoticePage>>>

/** Everything that the working page of a consultation shows; null where there is none. */
export async function readNoticePage(db: Kysely<DB>, id: number, locale: Locale, now: Instant) {
  const consultation = await readConsultation(db, id)
  if (!consultation) return null
  const { opens_at, closes_at, documents } = consultation
  const voicesOf = await countVoices(db, [id])
  const isTwice = (at: Instant | null) =>
    at !== null && !wallTimeOf(at).isEndOfDay && comesTwice(at)
  return {
    consultation,
    phase: phaseOf(consultation, now),
    voices: voicesOf(id),
    checks: consultation.state === 'draft' ? await checkStored(db, consultation, now) : [],
    advice: adviceOn(consultation),
    changes: await readChanges(db, id),
    options: await readNoticeOptions(db, locale, {
      basis: consultation.legal_basis_code,
      documents: documents.map((document) => document.id),
    }),
    twice: { opens: isTwice(opens_at), closes: isTwice(closes_at) },
  }
}
