import type { IntakeChannel } from '#db/schema.ts'
import type { StateChoice } from './choices.ts'

/**
 * How many postulates each choice would leave: those that meet all other groups. Areas, goals and
 * themes by term id, estates by id. What is missing is zero.
 */
export type GroupCounts = {
  /** What the choices together find. */
  total: number
  areas: Map<number, number>
  goals: Map<number, number>
  themes: Map<number, number>
  states: Map<StateChoice, number>
  estates: Map<number, number>
  channels: Map<IntakeChannel, number>
}

export const noCounts = (): GroupCounts => ({
  total: 0,
  areas: new Map(),
  goals: new Map(),
  themes: new Map(),
  states: new Map(),
  estates: new Map(),
  channels: new Map(),
})
