import type { BlockPairs } from './block-pairs.ts'
import type { BlockSign } from './block-sign.ts'

/**
 * Pairs blocks with the same words. Long words that stand once in each text are the same block
 * wherever they went. What stands more often, or differs from others in figures only („Zadanie 2”), is known by
 * its neighbours, and short words by their place; where these leave a doubt no pair is made.
 */
export function matchEqual(
  old: readonly BlockSign[],
  next: readonly BlockSign[],
  pairs: BlockPairs,
): void {
  const groups = groupByTemplate(old, next)
  for (const group of groups) {
    const [o, n] = onlyPair(group)
    if (o !== undefined && n !== undefined && isSame(old[o], next[n]) && !old[o]?.isShort)
      pairs.add(o, n)
  }
  while (addByContext(old, next, groups, pairs)) {
    // Each new pair may be the neighbour that the next one needed.
  }
}

type Group = { old: number[]; next: number[] }

function groupByTemplate(old: readonly BlockSign[], next: readonly BlockSign[]): Group[] {
  const groups = new Map<string, Group>()
  const collect = (signs: readonly BlockSign[], side: keyof Group) => {
    for (const [index, sign] of signs.entries()) {
      const key = `${sign.family} ${sign.template}`
      const group = groups.get(key) ?? { old: [], next: [] }
      group[side].push(index)
      groups.set(key, group)
    }
  }
  collect(old, 'old')
  collect(next, 'next')
  return [...groups.values()].filter((group) => group.old.length > 0 && group.next.length > 0)
}

function onlyPair(group: Group): [number | undefined, number | undefined] {
  return group.old.length === 1 && group.next.length === 1
    ? [group.old[0], group.next[0]]
    : [undefined, undefined]
}

function isSame(a: BlockSign | undefined, b: BlockSign | undefined): boolean {
  return a !== undefined && b !== undefined && a.sameWords === b.sameWords
}

function addByContext(
  old: readonly BlockSign[],
  next: readonly BlockSign[],
  groups: readonly Group[],
  pairs: BlockPairs,
): boolean {
  const gaps = pairs.gaps()
  const found: [number, number][] = []
  for (const group of groups) {
    const freeOld = group.old.filter((o) => !pairs.newOf.has(o))
    const freeNew = group.next.filter((n) => !pairs.oldOf.has(n))
    // Each stretch of text has as many of the group as before: none came, none went.
    const places = (indexes: readonly number[], ofSide: readonly number[]) =>
      indexes
        .map((index) => ofSide[index])
        .sort()
        .join()
    const isSettled = places(freeOld, gaps.ofOld) === places(freeNew, gaps.ofNew)
    const isAlone = group.old.length === 1 && group.next.length === 1
    for (const n of freeNew) {
      const alike = freeOld.filter((o) => isSame(old[o], next[n]))
      const beside = (side: -1 | 1) => alike.filter((o) => pairs.areNeighbours(o, n, side))
      const before = beside(-1)
      const after = beside(1)
      const between = before.filter((o) => after.includes(o))
      const isHere = (o: number) => isSettled && gaps.ofOld[o] === gaps.ofNew[n]
      const isPlain = isAlone && !/\p{N}/u.test(next[n]?.sameWords ?? '')
      const choices = [
        between,
        [...before, ...after].filter(isHere),
        isPlain ? alike.filter(isHere) : [],
      ]
      const choice = choices.find((each) => each.length > 0) ?? []
      if (choice.length === 1 && choice[0] !== undefined) found.push([choice[0], n])
    }
  }
  return addUndisputed(found, pairs)
}

/** One old block that two new ones claim belongs to neither without a person. */
function addUndisputed(found: readonly [number, number][], pairs: BlockPairs): boolean {
  const sure = found.filter(([o]) => found.filter(([other]) => other === o).length === 1)
  for (const [o, n] of sure) pairs.add(o, n)
  return sure.length > 0
}
