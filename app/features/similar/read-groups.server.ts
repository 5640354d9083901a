import type { Database } from '#db/open.server.ts'
import type { IntakeChannel } from '#db/schema.ts'
import { wordDiff, type DiffPart } from '../../lib/word-diff.ts'
import { remarkContexts } from '../remarks/remark-context.server.ts'
import type { SimilarGroup } from './group-similar.ts'
import { readWaiting, type Waiting } from './read-waiting.server.ts'
import { rememberedGroups, textsOf } from './remembered-groups.server.ts'

const GROUPS_ON_PAGE = 10
/** Letters of one place that are shown on the list; a group opened by itself shows all. */
const MOST_LETTERS = 12

export type ShownLetter = {
  /** The same words, each under its number. */
  members: { reference: string; channel: IntakeChannel; unit: string | null }[]
  /** Against the first of the group; the first has only what is the same. */
  parts: DiffPart[]
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
    groups: await showGroups(db, shown, waiting, only ? Infinity : MOST_LETTERS),
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

async function showGroups(
  db: Database,
  groups: readonly OpenGroup[],
  waiting: ReadonlyMap<number, Waiting>,
  most: number,
): Promise<ShownGroup[]> {
  const places = groups.flatMap((group) => group.places)
  const firstOf = (letter: { ids: number[] } | undefined) => letter?.ids[0] ?? 0
  const shown = places.flatMap((place) => place.letters.slice(0, most).map(firstOf))
  const texts = await textsOf(db, shown)
  const contexts = await remarkContexts(
    db,
    places.map((place) => firstOf(place.letters[0])),
  )
  return groups.map((group) => ({
    reference: waiting.get(group.first)?.reference ?? '',
    size: group.size,
    positionIds: group.positionIds,
    places: group.places.map((place) => {
      const context = contexts.get(firstOf(place.letters[0]))
      return {
        part: context?.now.blockNumber ?? context?.blockNumber ?? null,
        address: context?.address ?? null,
        isMain: place.isMain,
        more: Math.max(0, place.letters.length - most),
        letters: place.letters.slice(0, most).map((letter) => ({
          members: letter.ids.flatMap((id) => waiting.get(id) ?? []),
          parts: wordDiff(texts.get(group.first) ?? '', texts.get(firstOf(letter)) ?? ''),
        })),
      }
    }),
  }))
}
