import type { Goal, GoalSet, Term } from './codebook.server.ts'

export type FoundGoal = { set: GoalSet; goal: Goal | Term; parent: Goal | null; children: Term[] }

/** The goal of a set by its code (`1`, `1.1`), with the goal above it and those below. */
export function findGoal(sets: readonly GoalSet[], set: string, code: string): FoundGoal | null {
  const inSet = sets.find((candidate) => candidate.code === set)
  if (!inSet) return null
  for (const goal of inSet.goals) {
    if (goal.code === code) return { set: inSet, goal, parent: null, children: goal.children }
    const child = goal.children.find((candidate) => candidate.code === code)
    if (child) return { set: inSet, goal: child, parent: goal, children: [] }
  }
  return null
}
