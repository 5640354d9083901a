import { fold } from '../../lib/polish-text.ts'
import { seededShuffle } from '../../lib/seeded-shuffle.ts'

export type Person = {
  id: number
  /** As written in the registration. */
  organisation: string | null
  /** Group of reserved seats. */
  groupId: number | null
  /** To the question that names topics. */
  answer: string | null
}
export type Table = { id: number; topic: string | null }
/** Table of each person. Empty where there is no table. */
export type Allocation = Map<number, number>

/** Everybody by chance; sizes of tables differ by at most one. */
export function allocateAtRandom(
  people: readonly Person[],
  tables: readonly Table[],
  seed: number,
): Allocation {
  return deal(seededShuffle(inOrder(people), seed), tables)
}

/**
 * People of one organisation apart, groups spread over all tables. Whoever stands together in the
 * line goes to different tables, so the numbers of one organisation differ by at most one between
 * tables; so do those of a group, as long as its organisations send people to it alone.
 */
export function allocateMixed(
  people: readonly Person[],
  tables: readonly Table[],
  seed: number,
): Allocation {
  const circles = new Map<string, Person[]>()
  for (const person of seededShuffle(inOrder(people), seed)) {
    const key = plainKey(person.organisation) ?? `#${person.id}`
    circles.set(key, [...(circles.get(key) ?? []), person])
  }
  const groupOf = (circle: Person[]) => circle[0]?.groupId ?? 0
  const line = [...circles.values()].toSorted(
    // Equal ones keep the order of chance: the sort is stable.
    (a, b) => groupOf(a) - groupOf(b) || b.length - a.length,
  )
  return deal(line.flat(), tables)
}

/**
 * Everybody to the table of the topic they chose, spread evenly where several have it. Whoever
 * chose nothing that is there fills the smallest tables.
 */
export function allocateByTopic(
  people: readonly Person[],
  tables: readonly Table[],
  seed: number,
): Allocation {
  const seats: Allocation = new Map()
  const undecided: Person[] = []
  for (const person of seededShuffle(inOrder(people), seed)) {
    const wanted = plainKey(person.answer)
    const fitting = wanted ? tables.filter(({ topic }) => plainKey(topic) === wanted) : []
    const table = smallest(fitting, seats)
    if (table) seats.set(person.id, table.id)
    else undecided.push(person)
  }
  return fillUp(undecided, tables, seats)
}

/** Late comers, each to the table that is the smallest by then. Nobody who sits is moved. */
export function fillUp(
  late: readonly Pick<Person, 'id'>[],
  tables: readonly Table[],
  seated: ReadonlyMap<number, number>,
): Allocation {
  const seats: Allocation = new Map(seated)
  for (const person of late) {
    const table = smallest(tables, seats)
    if (table) seats.set(person.id, table.id)
  }
  return seats
}

/** The first of those with the fewest people. */
function smallest(tables: readonly Table[], seats: Allocation): Table | undefined {
  const sizes = new Map<number, number>()
  for (const id of seats.values()) sizes.set(id, (sizes.get(id) ?? 0) + 1)
  const size = (table: Table) => sizes.get(table.id) ?? 0
  return tables.toSorted((a, b) => size(a) - size(b))[0]
}

/** One after another round the tables. */
function deal(line: readonly Person[], tables: readonly Table[]): Allocation {
  const seats: Allocation = new Map()
  for (const [place, person] of line.entries()) {
    const table = tables[place % tables.length]
    if (table) seats.set(person.id, table.id)
  }
  return seats
}

/** Chance begins from one order, whatever order the rows came in. */
function inOrder(people: readonly Person[]): Person[] {
  return people.toSorted((a, b) => a.id - b.id)
}

/** „Kieleckie  Stowarzyszenie ” and „kieleckie stowarzyszenie” are one. */
function plainKey(text: string | null): string | null {
  const words = fold(text ?? '').match(/[\p{L}\p{N}]+/gu) ?? []
  return words.length > 0 ? words.join(' ') : null
}
