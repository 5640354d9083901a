import type { ActionNote } from './action-answer.ts'
import type { DayForm } from './forms.ts'

/** What is said after a plain form; what is out of the ordinary stands out. */
export function dayFlash(intent: DayForm['intent'], note: ActionNote | null) {
  if (note === 'overCapacity') return { tone: 'warning', key: 'dayOf.flash.over' } as const
  if (note === 'cancelledMeanwhile')
    return { tone: 'warning', key: 'dayOf.flash.cancelled' } as const
  return { tone: 'done', key: `dayOf.flash.${intent}` } as const
}
