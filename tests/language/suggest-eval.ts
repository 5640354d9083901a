import type { Database } from '#db/open.server.ts'
import { CONFIDENCES, type Confidence } from '#db/suggestion-tables.ts'
import { learnSubmission } from '#app/features/suggestions/learn.server.ts'
import { suggestFor } from '#app/features/suggestions/suggest.server.ts'
import { FIXED_NOW, testDatabase } from '#tests/support/database.ts'
import { publishAll } from './city-register.ts'
import { LODZ_CATEGORIES, LODZ_UNITS } from './lodz-words.ts'
import { readObjects } from './read-data.ts'
import { learnedWords } from '#tests/support/learned-words.ts'
import { rebuildLearned } from '#tests/support/rebuild-learned.ts'
import type { Figure, Figures } from './similar-eval.ts'

type Sent = {
  id: string
  title: string
  text: string
  category: string
  department: string
  text_is_cost_table: boolean
  template_cluster: string | null
}
type Doc = Sent & { submissionId: number }
type Kind = 'category' | 'department'
type Tally = { asked: number; first: number; three: number }
type City = { db: Database; docs: Doc[]; names: Record<Kind, Map<number, string>> }

const FOLDS = 5
const CURVE = [0, 50, 100, 200, 400]
/** Left aside at each point of the curve. */
const TESTED = 60
const ROUNDS = 5
const KINDS = ['category', 'department'] as const
const CODER = 'koder'

/**
 * Category and unit of the civic budget of Łódź, suggested by the product itself: its tables, its
 * learning and taking back, its suggestions with their words.
 */
export async function suggestionFigures(dataRoot: string, part = 'dev'): Promise<Figures> {
  const all = readObjects<Sent>(dataRoot, `lodz_bo_2026/${part}/submissions.jsonl`)
  const sent = all.filter((each) => !each.text_is_cost_table)
  if (sent.length === 0) return { figures: [], lists: [] }
  await using database = await testDatabase()
  const city = await settle(database.db, sent)
  const random = await crossValidate(city, () => null)
  const whole = await crossValidate(city, (doc) => doc.template_cluster)
  const curve = await learningCurve(city)
  return {
    figures: [
      ...targets(random.tallies),
      figure('category first, templates kept in one fold', whole.tallies.category, 'first'),
      figure('category first three, templates kept in one fold', whole.tallies.category, 'three'),
      figure('unit first, templates kept in one fold', whole.tallies.department, 'first'),
      figure('unit first three, templates kept in one fold', whole.tallies.department, 'three'),
      ...random.confidence,
      {
        name: 'counts equal a rebuild after all folds',
        value: random.isRebuilt ? 'yes' : 'no',
        target: 'yes',
        met: random.isRebuilt,
      },
    ],
    lists: [{ title: 'Learning curve (category first/three, unit first/three)', lines: curve }],
  }
}

function targets(tallies: Record<Kind, Tally>): Figure[] {
  return [
    figure('category first', tallies.category, 'first', 0.73),
    figure('category first three', tallies.category, 'three', 0.94),
    figure('unit first', tallies.department, 'first', 0.58),
    figure('unit first three', tallies.department, 'three', 0.84),
  ]
}

/** A frame with the categories and units of Łódź in place of ours, and its submissions without any tag. */
async function settle(db: Database, sent: readonly Sent[]): Promise<City> {
  const account = { email: 'koder@example.pl', email_canonical: 'koder@example.pl' }
  await db
    .insertInto('account')
    .values({ id: CODER, ...account, display_name: 'Koder', locale: 'pl', created_at: FIXED_NOW })
    .execute()
  await db.updateTable('vocabulary').set({ state: 'retired' }).execute()
  await db.updateTable('unit').set({ retired_at: FIXED_NOW }).execute()
  const vocabulary = await db
    .insertInto('vocabulary')
    .values({
      code: 'lodz',
      kind: 'area',
      state: 'active',
      name_pl: 'Kategorie',
      codebook_version: 1,
      position: 1,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const names: City['names'] = { category: new Map(), department: new Map() }
  for (const [index, [name, words]] of Object.entries(LODZ_CATEGORIES).entries()) {
    const { id } = await db
      .insertInto('term')
      .values({
        vocabulary_id: vocabulary.id,
        code: `k${index}`,
        slug: `k${index}`,
        name_pl: name,
        everyday_words: words,
        position: index,
        is_example: 0,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    names.category.set(id, name)
  }
  for (const [index, [name, words]] of Object.entries(LODZ_UNITS).entries()) {
    const { id } = await db
      .insertInto('unit')
      .values({
        slug: `lodz-${index}`,
        name,
        short_name: name,
        kind: 'unit',
        everyday_words: words,
        is_example: 1,
        position: index,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    names.department.set(id, name)
  }
  const entries = sent.map(({ id, title, text }) => ({ key: id, title, body: text }))
  const keys = await publishAll(db, entries)
  const ids = new Map([...keys].map(([submissionId, key]) => [key, submissionId]))
  return { db, names, docs: sent.map((doc) => ({ ...doc, submissionId: ids.get(doc.id)! })) }
}

async function crossValidate(city: City, groupOf: (doc: Doc) => string | null) {
  const docs = shuffled(city.docs, 1)
  const folds = new Map<string, number>()
  const foldOf = docs.map((doc, index) => {
    const group = groupOf(doc) || doc.id
    if (!folds.has(group)) folds.set(group, index % FOLDS)
    return folds.get(group)
  })
  const tallies = { category: emptyTally(), department: emptyTally() }
  const words: Record<Confidence, { shown: number; right: number }> = {
    sure: { shown: 0, right: 0 },
    possible: { shown: 0, right: 0 },
    weak: { shown: 0, right: 0 },
  }
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const judged = docs.filter((_, index) => foldOf[index] !== fold)
    await judge(city, judged)
    for (const doc of docs.filter((_, index) => foldOf[index] === fold)) {
      await ask(city, doc, tallies, words)
    }
  }
  const before = (await learnedWords(city.db)).join('\n')
  await rebuildLearned(city.db)
  return {
    tallies,
    confidence: CONFIDENCES.map((word) => ({
      name: `suggestions that say „${word}” are right`,
      value: share(words[word].right, words[word].shown),
      target: { sure: '≥ 0.85', possible: '', weak: '≤ 0.25' }[word],
      met: { sure: rate(words.sure) >= 0.85, possible: null, weak: rate(words.weak) <= 0.25 }[word],
    })),
    isRebuilt: before === (await learnedWords(city.db)).join('\n'),
  }
}

async function learningCurve(city: City): Promise<string[]> {
  const lines: string[] = []
  for (const size of CURVE) {
    const tallies = { category: emptyTally(), department: emptyTally() }
    for (let round = 0; round < ROUNDS; round += 1) {
      const docs = shuffled(city.docs, 10 + round)
      await judge(city, docs.slice(TESTED, TESTED + size))
      for (const doc of docs.slice(0, TESTED)) await ask(city, doc, tallies)
    }
    const [category, unit] = KINDS.map((kind) => {
      const { asked, first, three } = tallies[kind]
      return `${(first / asked).toFixed(2)} / ${(three / asked).toFixed(2)}`
    })
    const learned = Math.min(size, city.docs.length - TESTED)
    lines.push(`${String(learned).padStart(4)} examples: ${category}   ${unit}`)
  }
  return lines
}

/** Exactly these are judged afterwards; what others were taught before is taken back. */
async function judge({ db, docs, names }: City, judged: readonly Doc[]): Promise<void> {
  const wanted = new Set(judged.map((doc) => doc.submissionId))
  const idOf = (kind: Kind, name: string) =>
    [...names[kind]].find(([, each]) => each === name)?.[0] ?? null
  await db.transaction().execute(async (trx) => {
    for (const doc of docs) {
      const id = doc.submissionId
      const isJudged = wanted.has(id)
      const term = idOf('category', doc.category)
      await trx.deleteFrom('tag').where('submission_id', '=', id).execute()
      if (isJudged && term !== null) {
        const tag = { submission_id: id, term_id: term, is_main: 1, codebook_version: 1 }
        await trx
          .insertInto('tag')
          .values({ ...tag, proposed_by: CODER, proposed_at: FIXED_NOW })
          .execute()
      }
      const unit_id = isJudged ? idOf('department', doc.department) : null
      await trx.updateTable('submission').set({ unit_id }).where('id', '=', id).execute()
      await learnSubmission(trx, id)
    }
  })
}

async function ask(
  { db, names }: City,
  doc: Doc,
  tallies: Record<Kind, Tally>,
  words?: Record<Confidence, { shown: number; right: number }>,
): Promise<void> {
  const text = { title: doc.title, body: doc.text, submissionId: doc.submissionId }
  const models = await suggestFor(db, text, 'pl')
  for (const kind of KINDS) {
    const items = models.find((each) => (each.kind === 'unit') === (kind === 'department'))?.items
    const isRight = (labelId: number) => names[kind].get(labelId) === doc[kind]
    tallies[kind].asked += 1
    if (items?.[0] && isRight(items[0].labelId)) tallies[kind].first += 1
    if (items?.some((item) => isRight(item.labelId))) tallies[kind].three += 1
    for (const item of words ? (items ?? []) : []) {
      words![item.confidence].shown += 1
      if (isRight(item.labelId)) words![item.confidence].right += 1
    }
  }
}

function emptyTally(): Tally {
  return { asked: 0, first: 0, three: 0 }
}

function rate({ shown, right }: { shown: number; right: number }): number {
  return shown === 0 ? 0 : right / shown
}

function share(count: number, all: number): string {
  return `${(all === 0 ? 0 : count / all).toFixed(3)} (${count} of ${all})`
}

function figure(name: string, tally: Tally, which: 'first' | 'three', target?: number): Figure {
  return {
    name,
    value: share(tally[which], tally.asked),
    target: target === undefined ? '' : `≥ ${target}`,
    met: target === undefined ? null : tally[which] / tally.asked >= target,
  }
}

/** The same order for the same seed, everywhere. */
function shuffled<Value>(values: readonly Value[], seed: number): Value[] {
  const order = [...values]
  let state = seed
  for (let index = order.length - 1; index > 0; index -= 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    const other = state % (index + 1)
    const [a, b] = [order[index]!, order[other]!]
    order[index] = b
    order[other] = a
  }
  return order
}
