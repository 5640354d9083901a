import { demoSurvey } from '#db/seed/demo/surveys.ts'
import type { Instant } from '#db/schema.ts'
import { dayInWarsaw, plusDays } from '../../lib/warsaw-day.ts'
import { listAreas } from '../frame/codebook.server.ts'
import { saveSurvey } from '../surveys/save-survey.server.ts'
import { must, timeOf, type Act, type Stage } from './demo-stage.ts'

/** One survey, to show how it stands apart from the voices. */
export function surveyActs(stage: Stage, today: Instant): Act[] {
  const { startedDaysAgo, endedDaysAgo, shares, ...about } = demoSurvey
  const day = dayInWarsaw(today)
  return [
    {
      at: timeOf(today, endedDaysAgo - 7, 'reported'),
      play: async (now) => {
        const areas = await listAreas(stage.db, 'pl')
        const input = {
          ...about,
          startsOn: plusDays(day, -startedDaysAgo),
          endsOn: plusDays(day, -endedDaysAgo),
          documentId: null,
          isExample: true,
          isPublished: true,
          shares: areas.flatMap(({ id, code }) => {
            const share = shares[code]
            return share === undefined ? [] : [{ areaId: id, share }]
          }),
        }
        must(
          await saveSurvey(stage.db, { id: null, revision: 1 }, input, stage.cast.strateg, now),
          'survey',
        )
      },
    },
  ]
}
