import type { Codebook } from '../frame/codebook.server.ts'
import type { Tag } from './read-tags.server.ts'

export type RetiredTag = { field: 'areaIds' | 'goalIds' | 'themeIds'; termId: number; name: string }

const FIELDS = { area: 'areaIds', goal: 'goalIds', theme: 'themeIds' } as const

/**
 * Living tags whose term is offered no more. The form must still hold them: what a form does not
 * send is taken off, and a judgement of the past is not undone by a change of the codebook.
 */
export function retiredTags(tags: readonly Tag[], codebook: Codebook): RetiredTag[] {
  const goals = codebook.goalSets
    .filter((set) => set.state === 'active')
    .flatMap((set) => set.goals.flatMap((goal) => [goal, ...goal.children]))
  const offered = new Set([...codebook.areas, ...goals, ...codebook.themes].map((term) => term.id))
  return tags.flatMap((tag) =>
    tag.kind === 'keyword' || offered.has(tag.termId)
      ? []
      : [{ field: FIELDS[tag.kind], termId: tag.termId, name: `${tag.code} ${tag.name}` }],
  )
}
