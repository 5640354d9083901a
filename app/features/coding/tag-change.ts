import type { TagChoice } from '../tags/tag-choice.ts'

/** What a batch does to each submission: tags put on, and terms taken off. */
export type TagChange = { add: TagChoice; removeTermIds: readonly number[] }

/** A row of `tag` as it was: which one, of which term, and whether it named the main area. */
export type TagRow = { tagId: number; termId: number; isMain: boolean }
/** What a batch did to one submission. */
export type TagEffect = { added: TagRow[]; removed: TagRow[] }

/** How many submissions one batch may hold. */
export const BATCH_LIMIT = 500

export function isEmptyChange({ add, removeTermIds }: TagChange): boolean {
  const lists = [add.areaIds, add.goalIds, add.themeIds, add.keywords, removeTermIds]
  return add.mainAreaId === null && lists.every((list) => list.length === 0)
}

/** Terms that the same batch would put on and take off. */
export function contradictions({ add, removeTermIds }: TagChange): number[] {
  const given = new Set([...add.areaIds, ...add.goalIds, ...add.themeIds, add.mainAreaId])
  return removeTermIds.filter((id) => given.has(id))
}

/**
 * Without what is taken off, with what is put on; a chosen main area takes the place of the old one,
 * nothing else goes. `keywordIds` tells which keyword stands for which term.
 */
export function changedChoice(
  current: TagChoice,
  { add, removeTermIds }: TagChange,
  keywordIds: ReadonlyMap<string, number>,
): TagChoice {
  const stays = (id: number) => !removeTermIds.includes(id)
  const main = current.mainAreaId !== null && stays(current.mainAreaId) ? current.mainAreaId : null
  return {
    mainAreaId: add.mainAreaId ?? main,
    areaIds: [...current.areaIds.filter(stays), ...add.areaIds],
    goalIds: [...current.goalIds.filter(stays), ...add.goalIds],
    themeIds: [...current.themeIds.filter(stays), ...add.themeIds],
    keywords: [
      ...current.keywords.filter((word) => stays(keywordIds.get(word) ?? -1)),
      ...add.keywords,
    ],
  }
}

export function effectOf(before: readonly TagRow[], after: readonly TagRow[]): TagEffect {
  const has = (rows: readonly TagRow[], row: TagRow) => rows.some((r) => r.tagId === row.tagId)
  return {
    added: after.filter((row) => !has(before, row)),
    removed: before.filter((row) => !has(after, row)),
  }
}

/**
 * Whether somebody judged a term again since a batch touched it. `rows` are all rows of `tag` of the
 * touched terms, living or not: what the batch put on must still live, and nothing be newer.
 */
export function isJudgedAgain(
  { added, removed }: TagEffect,
  rows: readonly { tagId: number; isLiving: boolean }[],
): boolean {
  const known = new Set([...added, ...removed].map((row) => row.tagId))
  const newest = Math.max(0, ...known)
  const mustLive = new Set(added.map((row) => row.tagId))
  return rows.some(({ tagId, isLiving }) => tagId > newest || (mustLive.has(tagId) && !isLiving))
}
