/** A run of digits and what stands between it and the run before, when that is no more than a number's own spacing. */
export type DigitGroup = { digits: string; start: number; end: number; joint: string | null }

/** Neighbouring groups read as one number, with the spacing between them. */
export type DigitWindow = {
  digits: string
  sizes: string
  joints: readonly string[]
  start: number
  end: number
}

const JOINT = /^[ \u00A0\u2009\u202F.\-–/()]{1,3}$/

export function digitGroups(text: string): DigitGroup[] {
  const groups: DigitGroup[] = []
  let previousEnd = -Infinity
  for (const match of text.matchAll(/\d+/g)) {
    const between = match.index - previousEnd > 3 ? '' : text.slice(previousEnd, match.index)
    const end = match.index + match[0].length
    groups.push({
      digits: match[0],
      start: match.index,
      end,
      joint: JOINT.test(between) ? between : null,
    })
    previousEnd = end
  }
  return groups
}

/** Spacings such as `3-3-3`, and all their beginnings, so that a long row of numbers is given up early. */
export type Spacings = { whole: ReadonlySet<string>; beginnings: ReadonlySet<string> }

export function spacings(list: Iterable<string>): Spacings {
  const whole = new Set(list)
  const beginnings = new Set<string>()
  for (const spacing of whole) {
    const sizes = spacing.split('-')
    sizes.forEach((_, i) => beginnings.add(sizes.slice(0, i + 1).join('-')))
  }
  return { whole, beginnings }
}

/** The ways to read groups from `first` on as one number in one of the spacings, the longest first. */
export function windowsIn(
  groups: readonly DigitGroup[],
  first: number,
  { whole, beginnings }: Spacings,
): DigitWindow[] {
  const windows: DigitWindow[] = []
  let sizes = ''
  for (let last = first; last < groups.length; last++) {
    const group = groups[last]
    if (!group || (last > first && group.joint === null)) break
    sizes += last > first ? `-${group.digits.length}` : group.digits.length
    if (!beginnings.has(sizes)) break
    if (whole.has(sizes)) windows.unshift(windowOf(groups.slice(first, last + 1)))
  }
  return windows
}

/** The ways to read at most ten groups from `first` on as one number of so many digits, the longest first. */
export function windowsOfLength(
  groups: readonly DigitGroup[],
  first: number,
  [min, max]: readonly [number, number],
): DigitWindow[] {
  const windows: DigitWindow[] = []
  let count = 0
  for (let last = first; last < groups.length && last < first + 10; last++) {
    const group = groups[last]
    if (!group || (last > first && group.joint === null)) break
    count += group.digits.length
    if (count > max) break
    if (count >= min) windows.unshift(windowOf(groups.slice(first, last + 1)))
  }
  return windows
}

function windowOf(groups: readonly DigitGroup[]): DigitWindow {
  return {
    digits: groups.map(({ digits }) => digits).join(''),
    sizes: groups.map(({ digits }) => digits.length).join('-'),
    joints: groups.slice(1).map(({ joint }) => joint ?? ''),
    start: groups[0]?.start ?? 0,
    end: groups.at(-1)?.end ?? 0,
  }
}
