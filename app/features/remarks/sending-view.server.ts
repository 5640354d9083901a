import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import { describePrepared } from './describe-prepared.server.ts'
import { newestState } from './newest-state.server.ts'
import { readClock } from './remark-place.server.ts'
import type { PreparedRemark } from './sending-content.ts'
import { findOtherSending, findSending, type SendingOwner } from './sending.server.ts'
import { whyNotSent } from './why-not-sent.ts'

/** The list as its page shows it; null where this person has none. */
export async function sendingView(db: Database, owner: SendingOwner, now: Instant) {
  const sending = await findSending(db, owner)
  if (!sending) return null
  const { remarks, removed } = sending.content
  const [described, taken, other] = await Promise.all([
    withWhy(db, remarks, sending.startedAt, now),
    describePrepared(db, removed),
    owner.accountId ? findOtherSending(db, owner.accountId, sending.id) : null,
  ])
  return {
    key: sending.key,
    revision: sending.revision,
    hasLink: sending.hasLink,
    remarks: described,
    removed: taken,
    /** Sent now, it would be marked late. */
    isLate: described.some((remark) => remark.why === null && remark.isLate),
    otherCount: other?.content.remarks.length ?? 0,
  }
}

export type SendingView = NonNullable<Awaited<ReturnType<typeof sendingView>>>

async function withWhy(
  db: Database,
  remarks: readonly PreparedRemark[],
  startedAt: Instant,
  now: Instant,
) {
  const described = await describePrepared(db, remarks)
  const documents = new Map(
    await Promise.all(
      [...new Set(described.map((remark) => remark.documentId))].map(
        async (id) =>
          [
            id,
            { consultation: await readClock(db, id), newest: await newestState(db, id) },
          ] as const,
      ),
    ),
  )
  return described.map((remark) => {
    const document = documents.get(remark.documentId)
    const consultation = document?.consultation ?? null
    const place = { versionState: remark.versionState, consultation }
    return {
      ...remark,
      why: whyNotSent(place, document?.newest ?? remark.versionState, startedAt, now),
      isLate: consultation?.closes_at != null && now > consultation.closes_at,
    }
  })
}
