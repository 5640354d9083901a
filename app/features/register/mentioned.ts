import type { GoalSet, Term } from '../frame/codebook.server.ts'

export type MentionedGoal = { set: string; code: string; name: string; count: number }

/** Operational goals (or whole ones without any) that postulates name, most named first. */
export function goalsMentioned(
  sets: readonly GoalSet[],
  counts: ReadonlyMap<number, number>,
): MentionedGoal[] {
  return sets
    .flatMap((set) =>
      set.goals
        .flatMap((goal) => (goal.children.length > 0 ? goal.children : [goal]))
        .map(({ id, code, name }) => ({ set: set.code, code, name, count: counts.get(id) ?? 0 })),
    )
    .filter((goal) => goal.count > 0)
    .sort((a, b) => b.count - a.count)
}

/** Areas that postulates name, most named first. */
export function areasMentioned(areas: readonly Term[], counts: ReadonlyMap<number, number>) {
  return areas
    .map((area) => ({ ...area, count: counts.get(area.id) ?? 0 }))
    .filter((area) => area.count > 0)
    .sort((a, b) => b.count - a.count)
}
