import { demoCodebook } from '#db/seed/demo/codebook.ts'
import type { Instant, VocabularyKind } from '#db/schema.ts'
import { defineTerm, renameTerm } from '../codebook/change-term.server.ts'
import { mergeTerms } from '../codebook/merge-terms.server.ts'
import { must, timeOf, type Act, type Stage } from './demo-stage.ts'

/** A definition is made clear, two words become one, one gets another name; what it touches waits. */
export function codebookActs(stage: Stage, today: Instant): Act[] {
  const { define, merge, rename } = demoCodebook
  const by = (now: Instant) => ({ accountId: stage.cast.stratezka.id, now })
  return [
    {
      at: timeOf(today, define.daysAgo, 'supported'),
      play: async (now) => {
        const term = await termOf(stage, 'goal', 'code', define.goal)
        must(
          await defineTerm(
            stage.db,
            {
              termId: term.id,
              revision: term.revision,
              note: define.note,
              texts: {
                description_pl: term.description_pl,
                description_en: term.description_en,
                description_uk: term.description_uk,
                examples: define.examples,
                counter_examples: define.counterExamples,
                everyday_words: term.everyday_words,
              },
              themeAreas: { primaryArea: null, secondaryAreas: [] },
              asksAgain: true,
            },
            by(now),
          ),
          'a new definition',
        )
      },
    },
    {
      at: timeOf(today, merge.daysAgo, 'supported'),
      play: async (now) => {
        const target = await termOf(stage, 'keyword', 'name_pl', merge.into)
        const source = await termOf(stage, 'keyword', 'name_pl', merge.from)
        const seen = { termId: target.id, revision: target.revision }
        const ids = { targetId: target.id, sourceIds: [source.id] }
        must(await mergeTerms(stage.db, { ...ids, seen, note: merge.note }, by(now)), 'a merge')
      },
    },
    {
      at: timeOf(today, rename.daysAgo, 'supported'),
      play: async (now) => {
        const term = await termOf(stage, 'keyword', 'name_pl', rename.from)
        const edit = { termId: term.id, revision: term.revision, note: rename.note }
        const names = { name_pl: rename.to, name_en: null, name_uk: null }
        must(await renameTerm(stage.db, { ...edit, names }, by(now)), 'a new name')
      },
    },
  ]
}

function termOf(stage: Stage, kind: VocabularyKind, column: 'code' | 'name_pl', value: string) {
  return stage.db
    .selectFrom('term')
    .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
    .selectAll('term')
    .where('vocabulary.kind', '=', kind)
    .where('vocabulary.state', '=', 'active')
    .where(`term.${column}`, '=', value)
    .orderBy('term.id')
    .executeTakeFirstOrThrow()
}
