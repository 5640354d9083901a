import type { Database } from '#db/open.server.ts'
import type { IntakeChannel } from '#db/schema.ts'
import { wordDiff, type DiffPart } from '../../lib/word-diff.ts'
import { MAX_SUBMISSIONS } from '../positions/position.ts'
import { remarkContexts } from '../remarks/remark-context.server.ts'
import type { SimilarGroup } from './group-similar.ts'
import { ownSentences } from './own-sentences.ts'
import { readWaiting, type Waiting } from './read-waiting.server.ts'
import { rememberedGroups, textsOf } from './remembered-groups.server.ts'

const GROUPS_ON_PAGE = 10
/** How much of a group is shown: a glance on the list, far more where it is opened by itself. */
type Most = { places: number; letters: number }
const GLANCE: Most = { places: 5, letters: 6 }
const WHOLE_GROUP: Most = { places: 40, letters: 40 }

export type ShownLetter = {
  /** The same words, each under its number; at most as many as one position answers. */
  members: { reference: string; channel: IntakeChannel; unit: string | null }[]
  /** Of the same words, with those that are not shown. */
  count: number
  /** Against the first of the group; the first has only what is the same. */
  parts: DiffPart[]
  /** Whole sentences that the first does not have. */
  ownSentences: string[]
}
export type ShownPlace = {
  part: string | null
  address: string | null
  isMain: boolean
  letters: ShownLetter[]
  /** Letters that are not shown here. */
  more: number
}
export type ShownGroup = {
  /** Of its first: names the group. */
  reference: string
  size: number
  places: ShownPlace[]
  /** Places that are not shown here. */
  more: number
  /** Positions that answer others of the same words already. */
  positionIds: number[]
}
export type GroupPage = {
  groups: ShownGroup[]
  total: number
  /** Submissions in them. */
  submissions: number
  page: number
  pages: number
  isOne: boolean
}

/** What is alike among the submissions that have no position yet, the largest groups first. */
export async function readGroups(
  db: Database,
  consultationId: number,
  asked: { page: number; only: string | null },
): Promise<GroupPage> {
  const waiting = await readWaiting(db, consultationId)
  const groups = (await rememberedGroups(db, consultationId))
    .flatMap((group) => stillWaiting(group, waiting))
    .toSorted((a, b) => b.size - a.size || a.first - b.first)
  const only = groups.find((group) => waiting.get(group.first)?.reference === asked.only)
  const pages = Math.max(1, Math.ceil(groups.length / GROUPS_ON_PAGE))
  const page = Math.min(Math.max(1, asked.page), pages)
  const shown = only ? [only] : groups.slice((page - 1) * GROUPS_ON_PAGE, page * GROUPS_ON_PAGE)
  return {
    groups: await showGroups(db, shown, waiting, only ? WHOLE_GROUP : GLANCE),
    total: groups.length,
    submissions: groups.reduce((sum, group) => sum + group.size, 0),
    page,
    pages: only ? 1 : pages,
    isOne: only !== undefined,
  }
}

type OpenGroup = SimilarGroup & { positionIds: number[] }

/** The group without those that have a position; nothing when there are not two left. */
function stillWaiting(group: SimilarGroup, waiting: ReadonlyMap<number, Waiting>): OpenGroup[] {
  const positionIds = new Set<number>()
  const isOpen = (id: number) => {
    const row = waiting.get(id)
    if (row?.positionId) positionIds.add(row.positionId)
    return row !== undefined && row.positionId === null
  }
  const places = group.places
    .map((place) => ({
      ...place,
      letters: place.letters
        .map(({ ids }) => ({ ids: ids.filter(isOpen) }))
        .filter((letter) => letter.ids.length > 0),
    }))
    .filter((place) => place.letters.length > 0)
  const sizeOf = (place: (typeof places)[number]) =>
    place.letters.reduce((sum, letter) => sum + letter.ids.length, 0)
  const size = places.reduce((sum, place) => sum + sizeOf(place), 0)
  if (size < 2) return []
  const sorted = places
    .toSorted((a, b) => sizeOf(b) - sizeOf(a))
    .map((place, at) => ({ ...place, isMain: at === 0 }))
  const first = sorted[0]?.letters[0]?.ids[0] ?? 0
  return [{ first, size, places: sorted, positionIds: [...positionIds] }]
}

function whatDiffers(common: string, text: string) {
  return { parts: wordDiff(common, text), ownSentences: ownSentences(common, text) }
}

async function showGroups(
  db: Database,
  groups: readonly OpenGroup[],
  waiting: ReadonlyMap<number, Waiting>,
  most: Most,
): Promise<ShownGroup[]> {
  const shownOf = (group: OpenGroup) => group.places.slice(0, most.places)
  const places = groups.flatMap(shownOf)
  const firstOf = (letter: { ids: number[] } | undefined) => letter?.ids[0] ?? 0
  const shown = places.flatMap((place) => place.letters.slice(0, most.letters).map(firstOf))
  const texts = await textsOf(db, shown)
  const contexts = await remarkContexts(
    db,
    places.map((place) => firstOf(place.letters[0])),
  )
  return groups.map((group) => ({
    reference: waiting.get(group.first)?.reference ?? '',
    size: group.size,
    positionIds: group.positionIds,
    more: Math.max(0, group.places.length - most.places),
    places: shownOf(group).map((place) => {
      const context = contexts.get(firstOf(place.letters[0]))
      return {
        part: context?.now.blockNumber ?? context?.blockNumber ?? null,
        address: context?.address ?? null,
        isMain: place.isMain,
        more: Math.max(0, place.letters.length - most.letters),
        letters: place.letters.slice(0, most.letters).map((letter) => ({
          count: letter.ids.length,
          members: letter.ids.slice(0, MAX_SUBMISSIONS).flatMap((id) => waiting.get(id) ?? []),
          ...whatDiffers(texts.get(group.first) ?? '', texts.get(firstOf(letter)) ?? ''),
        })),
      }
    }),
  }))
}
