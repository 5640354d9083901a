import type { Database } from '#db/open.server.ts'

/** All counts that were learned, in one order: `model lemma label count`. */
export async function learnedWords(db: Database): Promise<string[]> {
  const rows = await db.selectFrom('learned_word').selectAll().execute()
  return rows
    .flatMap(({ model, lemma, counts }) => {
      const known: unknown = typeof counts === 'string' ? JSON.parse(counts) : counts
      return Object.entries(known as Record<string, number>).map(
        ([label, count]) => `${model} ${lemma} ${label} ${count}`,
      )
    })
    .toSorted()
}
