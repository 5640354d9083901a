import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import type { Codebook } from '../frame/codebook.server.ts'
import type { Choices } from './choices.ts'
import type { ChoiceGroup } from './conditions.server.ts'
import { countedGroups, countLate, isCounted } from './counted-facets.server.ts'
import type { GroupCounts } from './group-counts.ts'
import { lookAt, type Look } from './look-facets.server.ts'
import { MOST_COUNTED } from './most-counted.ts'

export type Facets = GroupCounts & {
  /** More than `total` says. */
  isMore: boolean
  /** Groups whose numbers nobody knows: too many to be walked through, and not counted with each write. */
  unknown: ReadonlySet<ChoiceGroup>
}

const GROUPS = ['areas', 'goal', 'theme', 'states', 'estate', 'channels'] as const
const MAP_OF = {
  areas: 'areas',
  goal: 'goals',
  theme: 'themes',
  states: 'states',
  estate: 'estates',
  channels: 'channels',
} as const

/**
 * What is counted with each write is read; what is not (words, two places at once) is walked through as far
 * as it is few. Either way the numbers cost the same whatever the size of the register.
 */
export async function countFacets(
  db: Database,
  choices: Choices,
  codebook: Codebook,
  now: Instant,
): Promise<Facets> {
  const looks = new Map<string, Promise<Look>>()
  const look = (except?: ChoiceGroup) => {
    // A group in which nothing was chosen leaves out nothing: all of them look at the same rows.
    const key = except && isChosen(choices, except) ? except : ''
    const known =
      looks.get(key) ?? lookAt(db, choices, codebook, now, key === '' ? undefined : except)
    looks.set(key, known)
    return known
  }
  /** Too many are told by what is counted already: then nobody looks. */
  const isMuch = async (group: ChoiceGroup) => {
    if (isWhole && facets.total > MOST_COUNTED) return true
    const others = without(choices, group)
    if (others.states.includes('late') || !isCounted(others)) return false
    return (await countedGroups(db, others, codebook, ['total'])).total > MOST_COUNTED
  }
  const unknown = new Set<ChoiceGroup>()
  const counted = GROUPS.filter((group) => isCounted(choices, group))
  const isWhole = isCounted(choices)
  const read = isWhole ? (['total', ...counted] as const) : counted
  const facets: Facets = {
    ...(await countedGroups(db, choices, codebook, read)),
    isMore: false,
    unknown,
  }
  // Who chose what waits chose what is late with it.
  if (isWhole && choices.states.includes('late') && !choices.states.includes('waiting')) {
    facets.total += await countLate(db, choices, now)
  }
  if (!isWhole) {
    const found = await look()
    facets.total = found.counts.total
    facets.isMore = found.isMore
  }
  for (const group of GROUPS.filter((each) => !counted.includes(each))) {
    const found = (await isMuch(group)) ? null : await look(group)
    if (!found || found.isMore) unknown.add(group)
    else Object.assign(facets, { [MAP_OF[group]]: found.counts[MAP_OF[group]] })
  }
  if (counted.includes('states')) {
    facets.states.set('late', await countLate(db, choices, now, 'states'))
  }
  return facets
}

/** The same choices with nothing chosen in this group. */
function without(choices: Choices, group: ChoiceGroup): Choices {
  if (group === 'text') return { ...choices, text: '' }
  const isList = group === 'areas' || group === 'states' || group === 'channels'
  return { ...choices, [group]: isList ? [] : null }
}

function isChosen(choices: Choices, group: ChoiceGroup): boolean {
  const chosen = choices[group]
  return Array.isArray(chosen) ? chosen.length > 0 : Boolean(chosen)
}
