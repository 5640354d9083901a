import type { Translation } from '../translation.ts'
import type { areas as source } from '../pl/areas.ts'

export const areas: Translation<typeof source> = {
  title: 'Areas',
  description: 'The six areas of the strategy: what people said about them and what came of it.',
  lead: 'The strategy looks at the city in six areas. Each is rated on five levels: from separate actions to a city that acts together and measures the effects. Experts rated the city and the areas in 2018. Those results are in the vision document. The levels on this page have ratings of their own, and examples are marked.',
  six: 'Six areas',
  side: 'Connections',
  levelOf: 'Level {level} of 5',
  unknown: 'Rating not known yet',
  unknownText:
    'Experts rated this area in 2018. The result is in the vision document and is not entered here yet. We do not guess.',
  noLevel: 'level not known',
  ladder: 'Five levels of maturity',
  levels: 'What each level looks like in this area',
  levelsNote: 'The descriptions are our proposal. The area is rated by them.',
  saidNone: 'Nobody has said anything about this part of the strategy yet.',
  newest: 'What you said: newest',
  supported: 'What you said: most supported',
  all: '{count, plural, one {See # submission} =2 {See both submissions} other {See all # submissions}}',
  outcome: 'What came of it',
  late: 'late among them',
  outcomeSummaryLate: '{answered} answered, {waiting} waiting for an answer, {late} of them late',
  outcomeSummary: '{answered} answered, {waiting} waiting for an answer',
  reflected:
    '{count, plural, one {# submission changed a document} other {# submissions changed a document}}',
  goals: 'Goals it is connected with',
  goalsNote: 'So many submissions of this area also concern the goal.',
  areasOfGoal: 'Areas it is connected with',
  areasNote: 'So many submissions for this goal also concern the area.',
  none: 'None so far.',
  themes: 'ISO 37120 themes',
  themesNote: 'Which theme belongs to which area is our proposal. The standard does not say.',
  secondary: 'partly',
  goalsPage: {
    title: 'Strategic goals',
    description:
      'The goals of the strategy of Kielce and the postulates and remarks sent in for them.',
    lead: 'We connect submissions, that is postulates and remarks on documents, with the goal they are about. Not each has one. Here you see which goals you talk about, and about which nobody has said anything yet.',
    preparing: 'In preparation',
    operational: 'Operational goals',
  },
}
