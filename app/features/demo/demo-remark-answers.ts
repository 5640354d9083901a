import { demoRemarkAnswers } from '#db/seed/demo/remark-answers.ts'
import { demoDocuments } from '#db/seed/demo/documents.ts'
import type { DemoRemarkAnswer } from '#db/seed/demo/document-types.ts'
import type { Instant } from '#db/schema.ts'
import { acceptPosition } from '../positions/accept-position.server.ts'
import { publishPosition } from '../positions/publish-position.server.ts'
import { savePosition } from '../positions/save-position.server.ts'
import { tiePosition } from '../trace/tie-position.server.ts'
import { blockOf, versionOf } from './demo-documents.ts'
import { must, timeOf, type Act, type Stage } from './demo-stage.ts'

/** How the city answers the demonstration remarks, and which words of the next version say so. */
export function remarkAnswerActs(stage: Stage, today: Instant): Act[] {
  return demoRemarkAnswers.flatMap((demo) => actsOf(stage, demo, today))
}

function actsOf(stage: Stage, demo: DemoRemarkAnswer, today: Instant): Act[] {
  let id = 0
  const context = (now: Instant) => ({ now, appOrigin: stage.appOrigin })
  const seen = async () => {
    const { revision } = await stage.db
      .selectFrom('position')
      .select('revision')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    return { id, revision }
  }
  const acts: Act[] = [
    {
      at: timeOf(today, demo.draftedDaysAgo, 'drafted'),
      play: async (now) => {
        id = must(await write(stage, demo, now), `position ${demo.key}`).id
      },
    },
  ]
  const { acceptedBy, publishedDaysAgo, changes } = demo
  if (acceptedBy && publishedDaysAgo !== null) {
    acts.push({
      at: timeOf(today, publishedDaysAgo, 'answered'),
      play: async (now) => {
        const done = await publishPosition(
          stage.db,
          await seen(),
          stage.cast[acceptedBy],
          context(now),
        )
        must(done, `publication of position ${demo.key}`)
      },
    })
  } else if (acceptedBy) {
    acts.push({
      at: timeOf(today, demo.draftedDaysAgo, 'answered'),
      play: async (now) => {
        const done = await acceptPosition(
          stage.db,
          await seen(),
          stage.cast[acceptedBy],
          context(now),
        )
        must(done, `acceptance of position ${demo.key}`)
      },
    })
  }
  if (changes) {
    acts.push({
      at: timeOf(today, publicationOf(changes), 'versionTied'),
      play: async (now) => {
        const versionId = versionOf(stage, changes.document, changes.version)
        for (const beginning of changes.at) {
          const blockId = await blockOf(stage, versionId, beginning)
          const tie = { positionId: id, versionId, blockId }
          must(await tiePosition(stage.db, tie, stage.cast.strateg, context(now)), 'tie')
        }
      },
    })
  }
  return acts
}

function publicationOf(place: { document: string; version: number }): number {
  const document = demoDocuments.find((each) => each.key === place.document)
  const version = document?.versions[place.version - 1]
  if (!version) throw new Error(`demonstration: no version ${place.version} of ${place.document}`)
  return version.publishedDaysAgo
}

function write(stage: Stage, demo: DemoRemarkAnswer, now: Instant) {
  return savePosition(
    stage.db,
    null,
    {
      revision: null,
      code: demo.code,
      summary: demo.summary,
      whatChanges: demo.whatChanges,
      whatStays: null,
      justification: demo.justification,
      unitId: stage.terms.unit(demo.unit),
      references: demo.remarks.map((key) => stage.references.get(key) ?? ''),
      send: demo.state !== 'draft',
    },
    stage.cast[demo.preparedBy],
    { now, appOrigin: stage.appOrigin },
  )
}
