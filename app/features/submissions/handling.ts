import type { Handling } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import type { Party, TransitionRefusal } from './visibility.ts'

/** What the city does with a submission, independent of whether the public sees it. */
export type HandlingEvent =
  'assigned' | 'handed_back' | 'analysis_started' | 'answered' | 'answer_withdrawn' | 'reflected'

const COORDINATORS: readonly Party[] = ['moderator', 'strategist', 'admin', 'system']
const AUTHORS_OF_POSITIONS: readonly Party[] = ['unit_officer', 'strategist', 'admin', 'system']
const ACCEPTERS: readonly Party[] = ['strategist', 'admin', 'system']

type Rule = { to: Handling; from: readonly Handling[]; by: readonly Party[] }

const RULES: Record<HandlingEvent, Rule> = {
  assigned: { to: 'assigned', from: ['received', 'assigned', 'in_analysis'], by: COORDINATORS },
  handed_back: { to: 'received', from: ['assigned', 'in_analysis'], by: AUTHORS_OF_POSITIONS },
  analysis_started: { to: 'in_analysis', from: ['received', 'assigned'], by: AUTHORS_OF_POSITIONS },
  answered: { to: 'answered', from: ['received', 'assigned', 'in_analysis'], by: ACCEPTERS },
  answer_withdrawn: { to: 'in_analysis', from: ['answered', 'reflected'], by: ACCEPTERS },
  reflected: { to: 'reflected', from: ['answered'], by: ACCEPTERS },
}

export function nextHandling(
  state: Handling,
  event: HandlingEvent,
  parties: readonly Party[],
): Result<Handling, TransitionRefusal> {
  const rule = RULES[event]
  if (!parties.some((party) => rule.by.includes(party))) return refuse('notAllowed')
  if (!rule.from.includes(state)) return refuse('wrongState')
  return ok(rule.to)
}
