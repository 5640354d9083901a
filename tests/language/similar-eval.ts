import { findSimilar } from '#app/features/similar/find-similar.server.ts'
import { isVeryAlike, jaccard, titleTrigrams } from '#app/features/similar/likeness.ts'
import { comparePlaces } from '#app/features/similar/place-words.ts'
import { testDatabase } from '#tests/support/database.ts'
import { publishAll } from './city-register.ts'
import { readObjects, readRows, type Row } from './read-data.ts'

export type Figure = { name: string; value: string; target: string; met: boolean | null }
export type Figures = { figures: Figure[]; lists: { title: string; lines: string[] }[] }

const SHOWN = 5
/** Below this share of trigrams (cosine) nothing earlier of the city and district is close. */
const CLOSE = 0.6
/** So many fresh items tell the share as well as all of them, in a tenth of the time. */
const FRESH = 1_500

/**
 * The titles of civic budgets: does somebody who sends a wish again see the earlier one, and what
 * gets the label „bardzo podobne”. The register grows year by year, as it would have.
 */
export async function similarFigures(dataRoot: string, part = 'dev'): Promise<Figures> {
  const at = `pabulib_pl/${part}`
  const projects = readRows(dataRoot, `${at}/projects.csv`)
  const earlier = part === 'dev' ? [] : readRows(dataRoot, 'pabulib_pl/dev/projects.csv')
  const queries = readRows(dataRoot, `${at}/resubmission_queries.csv`)
  const matches = readRows(dataRoot, `${at}/resubmission_matches.csv`)
  const given = readRows(dataRoot, `${at}/fresh_queries.csv`)
  const fresh = given.length > 0 ? given : everyNth(freshAmong(projects, queries))
  const asked = await askYearByYear([...earlier, ...projects], queries, fresh)
  const label = labelFigures(
    queries,
    matches,
    readRows(dataRoot, `${at}/number_hard_negatives.csv`),
  )
  const labelled = fresh.flatMap((row) => asked.labelled.get(keyOf(row)) ?? [])
  return {
    figures: [
      ...recallFigures(queries, matches, asked.found),
      ...label,
      figure('fresh items with the label', labelled.length, fresh.length),
      figure(
        '… of them at the same or an unknown place',
        labelled.filter((each) => each.place !== 'other').length,
        fresh.length,
      ),
      ...templateFigures(dataRoot, part),
    ],
    lists: [
      {
        title: 'Fresh items with the label „bardzo podobne”',
        lines: labelled.map(({ title, other, place }) => `${title} | ${other} | place: ${place}`),
      },
    ],
  }
}

type Labelled = { title: string; other: string; place: string }

async function askYearByYear(
  projects: readonly Row[],
  queries: readonly Row[],
  fresh: readonly Row[],
) {
  const found = new Map<string, string[]>()
  const labelled = new Map<string, Labelled>()
  await using opened = await testDatabase()
  const { db } = opened
  const keys = new Map<number, string>()
  for (const year of [...new Set(projects.map((row) => row.year ?? ''))].toSorted()) {
    const ofYear = (row: Row) => row.year === year
    for (const row of queries.filter(ofYear)) {
      const rows = await findSimilar(db, askedOf(row))
      found.set(
        keyOf(row),
        rows.map(({ id }) => keys.get(id) ?? ''),
      )
    }
    for (const row of fresh.filter(ofYear)) {
      const rows = await findSimilar(db, askedOf(row))
      const very =
        rows.find((each) => each.isVery && each.place !== 'other') ??
        rows.find((each) => each.isVery)
      if (!very) continue
      labelled.set(keyOf(row), { title: row.name ?? '', other: very.title, place: very.place })
    }
    const entries = projects
      .filter(ofYear)
      .map((row) => ({ key: keyOf(row), title: row.name ?? '', body: '' }))
    for (const [id, key] of await publishAll(db, entries)) keys.set(id, key)
  }
  return { found, labelled }
}

function askedOf(row: Row) {
  return { title: row.name ?? '', body: '', estateId: null, limit: SHOWN }
}

function keyOf(row: Row): string {
  return row.query_id ?? [row.city, row.year, row.district, row.project_id].join('/')
}

function recallFigures(
  queries: readonly Row[],
  matches: readonly Row[],
  found: ReadonlyMap<string, readonly string[]>,
): Figure[] {
  const wanted = Map.groupBy(matches, (row) => row.query_id ?? '')
  const hits = (rows: readonly Row[]) =>
    rows.filter((row) => {
      const shown = found.get(keyOf(row)) ?? []
      return (wanted.get(keyOf(row)) ?? []).some(({ match_id = '' }) => shown.includes(match_id))
    }).length
  const of = (kind: string, confidence?: string) =>
    queries.filter(
      (row) => row.best_kind === kind && (!confidence || row.best_confidence === confidence),
    )
  const reworded = of('reworded')
  return [
    figure('recall@5, reworded', hits(reworded), reworded.length, 0.95),
    figure('… of high confidence', hits(of('reworded', 'high')), of('reworded', 'high').length),
    figure(
      '… of medium confidence',
      hits(of('reworded', 'medium')),
      of('reworded', 'medium').length,
    ),
    figure('recall@5, identical', hits(of('identical')), of('identical').length),
    figure(
      'recall@5, another edition or number',
      hits(of('edition_or_number_only')),
      of('edition_or_number_only').length,
    ),
  ]
}

function labelFigures(
  queries: readonly Row[],
  matches: readonly Row[],
  hard: readonly Row[],
): Figure[] {
  const names = new Map(queries.map((row) => [keyOf(row), row.name ?? '']))
  const pairs = matches.map((row) => ({
    kind: `${row.kind}/${row.confidence}`,
    one: names.get(row.query_id ?? '') ?? '',
    other: row.match_name ?? '',
  }))
  const of = (kind: string, target?: number): Figure[] => {
    const same = pairs.filter((pair) => pair.kind === kind)
    const labelled = same.filter(({ one, other }) => isVeryAlike(one, other))
    const here = labelled.filter(({ one, other }) => placeOf(one, other) !== 'other')
    return [
      figure(`label on ${kind}`, labelled.length, same.length, target),
      figure('… at the same or an unknown place', here.length, same.length),
    ]
  }
  const wrong = hard.filter((row) => isVeryAlike(row.query_name ?? '', row.other_name ?? ''))
  return [
    {
      name: 'label on number_hard_negatives',
      value: `${wrong.length} of ${hard.length}`,
      target: '0',
      met: wrong.length === 0,
    },
    ...of('reworded/high', 0.87),
    ...of('reworded/medium', 0.72),
    ...of('identical/high'),
  ]
}

function placeOf(one: string, other: string) {
  const placed = (title: string) => ({ title, body: '', estateId: null })
  return comparePlaces(placed(one), placed(other))
}

type Sent = { title: string; text: string; template_cluster?: string | number | null }

/** The same text sent for many streets: as good as none may look like the same wish. */
function templateFigures(dataRoot: string, part: string): Figure[] {
  const sent = readObjects<Sent>(dataRoot, `lodz_bo_2026/${part}/submissions.jsonl`)
  const clusters = Map.groupBy(
    sent.filter((each) => each.template_cluster !== null && each.template_cluster !== ''),
    (each) => String(each.template_cluster),
  )
  let alike = 0
  let here = 0
  for (const members of clusters.values()) {
    for (const [index, one] of members.entries()) {
      for (const other of members.slice(index + 1)) {
        if (!isVeryAlike(one.title, other.title)) continue
        alike += 1
        if (comparePlaces(placedOf(one), placedOf(other)) !== 'other') here += 1
      }
    }
  }
  return [figure('template texts of Łódź with the label, not said to be elsewhere', here, alike)]
}

function placedOf({ title, text }: Sent) {
  return { title, body: text, estateId: null }
}

/** Later projects that were not sent before: nothing earlier of their city and district is close. */
function freshAmong(projects: readonly Row[], queries: readonly Row[]): Row[] {
  const again = new Set(queries.map(keyOf))
  const groups = Map.groupBy(projects, (row) => `${row.city}/${row.district}`)
  return [...groups.values()].flatMap((group) => {
    const made = group.map((row) => ({ row, trigrams: titleTrigrams(row.name ?? '') }))
    return made
      .filter(({ row, trigrams }) => {
        if (again.has(keyOf(row))) return false
        const before = made.filter((each) => (each.row.year ?? '') < (row.year ?? ''))
        return before.length > 0 && before.every((each) => cosine(trigrams, each.trigrams) < CLOSE)
      })
      .map(({ row }) => row)
  })
}

function everyNth(rows: readonly Row[]): Row[] {
  const step = Math.max(1, Math.floor(rows.length / FRESH))
  return rows.filter((_, index) => index % step === 0)
}

function cosine(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const share = jaccard(a, b)
  const shared = (share * (a.size + b.size)) / (1 + share)
  return shared / Math.sqrt(a.size * b.size || 1)
}

function figure(name: string, count: number, all: number, target?: number): Figure {
  const share = all === 0 ? 0 : count / all
  return {
    name,
    value: `${share.toFixed(3)} (${count} of ${all})`,
    target: target === undefined ? '' : `≥ ${target}`,
    met: target === undefined ? null : share >= target,
  }
}
