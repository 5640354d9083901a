import { demoPositions } from '#db/seed/demo/positions.ts'
import { demoPostulates } from '#db/seed/demo/postulates.ts'
import type { DemoPosition } from '#db/seed/demo/types.ts'
import type { Instant } from '#db/schema.ts'
import { publishPosition } from '../positions/publish-position.server.ts'
import { recordReflection } from '../positions/record-reflection.server.ts'
import { savePosition } from '../positions/save-position.server.ts'
import { must, timeOf, type Act, type Stage } from './demo-stage.ts'

/** How the city answers the demonstration postulates: one position for one or several. */
export function answerActs(stage: Stage, today: Instant): Act[] {
  return demoPositions
    .flatMap((demo) => [...positionActs(stage, demo, today)])
    .concat(
      demoPostulates.flatMap(({ key, scenario }): Act[] =>
        scenario.state === 'reflected'
          ? [
              {
                at: timeOf(today, scenario.reflectedDaysAgo, 'reflected'),
                play: async (now) => {
                  const references = [stage.references.get(key) ?? '']
                  const context = { now, appOrigin: stage.appOrigin }
                  must(
                    await recordReflection(
                      stage.db,
                      { references, text: scenario.note },
                      stage.cast.strateg,
                      context,
                    ),
                    `reflection of ${key}`,
                  )
                },
              },
            ]
          : [],
      ),
    )
}

function positionActs(stage: Stage, demo: DemoPosition, today: Instant): Act[] {
  const { acceptance } = demo
  let id = 0
  const write: Act = {
    at: timeOf(today, acceptance?.publishedDaysAgo ?? 1, 'drafted'),
    play: async (now) => {
      id = must(await writePosition(stage, demo, now), `position ${demo.key}`).id
    },
  }
  if (!acceptance) return [write]
  const publish: Act = {
    at: timeOf(today, acceptance.publishedDaysAgo, 'answered'),
    play: async (now) => {
      const { revision } = await stage.db
        .selectFrom('position')
        .select('revision')
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
      must(
        await publishPosition(stage.db, { id, revision }, stage.cast[acceptance.acceptedBy], {
          now,
          appOrigin: stage.appOrigin,
        }),
        `acceptance of ${demo.key}`,
      )
    },
  }
  return [write, publish]
}

function writePosition(stage: Stage, demo: DemoPosition, now: Instant) {
  return savePosition(
    stage.db,
    null,
    {
      revision: null,
      code: demo.code,
      summary: demo.summary,
      whatChanges: demo.whatChanges,
      whatStays: demo.whatStays,
      justification: demo.justification,
      unitId: stage.terms.unit(demo.unit),
      references: answeredBy(demo.key).map((key) => stage.references.get(key) ?? ''),
      send: true,
    },
    stage.cast[demo.preparedBy],
    { now, appOrigin: stage.appOrigin },
  )
}

function answeredBy(positionKey: string): string[] {
  return demoPostulates
    .filter(
      ({ scenario }) =>
        ('position' in scenario && scenario.position === positionKey) ||
        ('submittedPosition' in scenario && scenario.submittedPosition === positionKey),
    )
    .map(({ key }) => key)
}
