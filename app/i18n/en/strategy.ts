import type { Translation } from '../translation.ts'
import type { strategy as source } from '../pl/strategy.ts'

export const strategy: Translation<typeof source> = {
  description:
    'Stages of work on the strategy, sources of the diagnosis, areas, goals, teams and past workshops.',
  stages: {
    title: 'The way to the strategy',
    lead: 'What we have done, what we are doing now and what comes next.',
    done: 'done',
    now: 'now',
    next: 'next',
  },
  evidence: {
    title: 'What the diagnosis rests on',
    lead: 'The diagnosis of the city comes from five sources. Your postulate adds what documents do not show.',
  },
  areas: {
    title: 'Six areas',
    lead: 'Every postulate goes to at least one area. The areas are rated on five levels of maturity.',
  },
  goals: {
    title: 'Goals',
    lead: 'These are the goals we tag postulates with.',
    preparing: 'in preparation',
  },
  bodies: {
    title: 'Who works on the strategy',
    lead: 'This is how the letter of the President of the City describes the work. The people are not known yet.',
    planned: 'planned',
    composition: 'Composition: {who}.',
  },
  workshops: {
    title: 'Workshops that took place',
    lead: 'At these meetings we gathered voices for the strategy. Each has its own page.',
    archive: 'Archive of workshops',
    place: 'Place: {place}.',
  },
}
