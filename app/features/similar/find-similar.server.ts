import { similarCandidates } from '#db/search.server.ts'
import type { Database } from '#db/open.server.ts'
import { breather, letOthersIn } from '../imports/breather.ts'
import { p5Of } from '../language/analyse.ts'
import { readCorpus } from '../language/corpus.server.ts'
import { excerptOf } from '../register/excerpt.ts'
import { candidateKeys } from './candidate-keys.ts'
import { keyedWords } from './keyed-words.ts'
import { isVeryAlike } from './likeness.ts'
import { comparePlaces, type Placed } from './place-words.ts'
import { readCandidates, type CandidateRow } from './read-candidates.server.ts'
import { COMPARED, isShown, rarity, rerank, type Frequencies } from './rerank.ts'
import type { SimilarRow } from './similar-row.ts'

export type AskedText = {
  title: string
  body: string
  estateId: number | null
  /** The submission whose text this is: never like itself, nor like what a moderator told apart. */
  excludeId?: number
  limit?: number
}

const CANDIDATES = 100
const SHOWN = 5
const WORDS = 6

/**
 * Published submissions that say something alike, the likest first. Candidates come by the
 * beginnings of words, their order by letter trigrams. It finds words, not meanings: what says the
 * same in quite other words is found less than half the time, so nothing here is ever „a duplicate”.
 */
export async function findSimilar(db: Database, asked: AskedText): Promise<SimilarRow[]> {
  const body = asked.body.slice(0, COMPARED)
  const titleKeys = [...new Set(p5Of(asked.title.slice(0, COMPARED)))]
  const keys = [...new Set([...titleKeys, ...p5Of(body)])]
  if (keys.length < 2) return []
  const known = await readCorpus(db)
  const ids = await similarCandidates(db, candidateKeys(keys, known), CANDIDATES)
  // SQLite answers in one piece: others get their turn between two pieces.
  await letOthersIn()
  const rows = await readCandidates(db, ids, asked.excludeId ?? null)
  const placed = { title: asked.title, body, estateId: await estateOnly(db, asked.estateId) }
  const candidates = rows.map((row) => ({
    id: row.id,
    keys: new Set(row.p5.split(' ')),
    text: `${row.kind === 'remark' ? '' : row.title} ${row.body}`,
  }))
  const text = `${asked.title} ${body}`
  await letOthersIn()
  const ranked = await rerank({ text, titleKeys, keys }, candidates, known, breather())
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ranked
    .filter(isShown)
    .slice(0, asked.limit ?? SHOWN)
    .flatMap(({ id, score }) => {
      const row = byId.get(id)
      return row ? [shownRow(row, score, placed, known)] : []
    })
}

/** „The whole city” is no estate that another could be compared with. */
async function estateOnly(db: Database, id: number | null): Promise<number | null> {
  if (id === null) return null
  const row = await db
    .selectFrom('estate')
    .select('id')
    .where('id', '=', id)
    .where('kind', '=', 'estate')
    .executeTakeFirst()
  return row?.id ?? null
}

function shownRow(row: CandidateRow, score: number, asked: Placed, known: Frequencies): SimilarRow {
  const theirs: Placed = {
    title: row.title,
    body: row.body,
    estateId: row.estateKind === 'estate' ? row.estateId : null,
  }
  return {
    id: row.id,
    reference: row.reference,
    kind: row.kind,
    locale: row.locale,
    title: row.title,
    excerpt: excerptOf(row.body),
    estate: row.estate,
    score,
    isVery: isVeryAlike(asked.title, row.title),
    place: comparePlaces(asked, theirs),
    sharedWords: sharedWords(`${asked.title}\n${asked.body}`, new Set(row.p5.split(' ')), known),
    handling: row.handling,
    positionCode: row.positionCode,
    supportCount: row.supportCount,
  }
}

function sharedWords(text: string, theirs: ReadonlySet<string>, known: Frequencies): string[] {
  const words = new Map<string, string>()
  for (const { surface, key } of keyedWords(text)) {
    if (theirs.has(key) && !words.has(key)) words.set(key, surface.toLowerCase())
  }
  return [...words]
    .toSorted(([a], [b]) => rarity(b, known.size, known.p5) - rarity(a, known.size, known.p5))
    .slice(0, WORDS)
    .map(([, word]) => word)
}
