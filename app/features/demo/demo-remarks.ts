import { demoRemarks } from '#db/seed/demo/remarks.ts'
import type { DemoRemark } from '#db/seed/demo/document-types.ts'
import type { Instant } from '#db/schema.ts'
import { anchorInLaterVersions } from '../anchors/move-along.server.ts'
import { engage } from '../engagement/engage.server.ts'
import { decide } from '../moderation/decide.server.ts'
import { readPromise } from '../promise/promise.server.ts'
import { insertRemark } from '../remarks/insert-remark.server.ts'
import { readRemarkPlace } from '../remarks/remark-place.server.ts'
import { blockOf, versionOf } from './demo-documents.ts'
import { must, submissionOf, timeOf, type Act, type Stage } from './demo-stage.ts'
import { shownBeside } from './demo-suggestions.ts'

/** The demonstration remarks: received, moderated, supported. */
export function remarkActs(stage: Stage, today: Instant): Act[] {
  return demoRemarks.flatMap((demo): Act[] => [
    {
      at: timeOf(today, demo.receivedDaysAgo, 'received'),
      play: (now) => receive(stage, demo, now),
    },
    ...(demo.publishedDaysAgo === null
      ? []
      : [
          {
            at: timeOf(today, demo.publishedDaysAgo, 'decided'),
            play: (now: Instant) => moderate(stage, demo, now),
          },
        ]),
    ...demo.supporters.map((key) => ({
      at: timeOf(today, 0, 'supported'),
      play: async (now: Instant) => {
        const reference = stage.references.get(demo.key) ?? ''
        must(await engage(stage.db, stage.cast[key], reference, 'support', now), 'support')
      },
    })),
  ])
}

async function receive(stage: Stage, demo: DemoRemark, now: Instant): Promise<void> {
  const versionId = versionOf(stage, demo.document, demo.version)
  const blockId = demo.at === null ? null : await blockOf(stage, versionId, demo.at)
  const place = await readRemarkPlace(stage.db, versionId, blockId)
  if (!place) throw new Error(`demonstration: no place for ${demo.key}`)
  const promise = await readPromise(stage.db)
  const replyToId = demo.replyTo ? (await submissionOf(stage, demo.replyTo)).id : null
  const receipt = await stage.db.transaction().execute(async (trx) => {
    const made = await insertRemark(
      trx,
      {
        place,
        body: demo.text,
        proposal: demo.proposal,
        justification: demo.justification,
        channel: demo.channel,
        receivedAt: now,
        locale: 'pl',
        authorKind: demo.authorKind,
        organisationName: demo.organisation?.name ?? null,
        organisationType: demo.organisation?.type ?? null,
        submitterId: demo.author ? stage.cast[demo.author].id : null,
        enteredBy: demo.enteredBy ? stage.cast[demo.enteredBy].id : null,
        replyToId,
        isDemo: true,
      },
      promise,
      { now, secret: stage.secret, appOrigin: stage.appOrigin },
    )
    await anchorInLaterVersions(trx, made.id, now)
    return made
  })
  stage.references.set(demo.key, receipt.reference)
}

async function moderate(stage: Stage, demo: DemoRemark, now: Instant): Promise<void> {
  const submission = await submissionOf(stage, demo.key)
  must(
    await decide(
      stage.db,
      submission.id,
      submission.revision,
      {
        kind: 'publish',
        title: submission.original_title,
        body: demo.text,
        proposal: demo.proposal,
        justification: demo.justification,
        tags: stage.terms.tags({ ...demo, themes: [], keywords: [] }),
        tagReason: null,
        shown: await shownBeside(stage, submission),
        reason: null,
      },
      { moderator: stage.cast.moderator, now, appOrigin: stage.appOrigin },
    ),
    `publication of ${demo.key}`,
  )
}
