import type { Transaction } from 'kysely'
import { isPostgres } from '#db/columns.ts'
import type { DB, VocabularyKind } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { normaliseKeywords } from './keyword.ts'
import { ensureKeywordTerms } from './keyword-terms.server.ts'
import type { TagChoice } from './tag-choice.ts'

export type TermRefusal = 'unknownTerm' | 'retiredTerm' | 'badKeyword'
/** A tag as it should stand: the term, whether it is the main area, and the codebook it is judged by. */
export type WantedTag = { termId: number; isMain: boolean; codebookVersion: number }

/**
 * The terms a choice stands for. A term in `living` may stay although it was retired since;
 * nothing retired is given anew.
 */
export async function chooseTerms(
  trx: Transaction<DB>,
  choice: TagChoice,
  living: ReadonlySet<number>,
): Promise<Result<WantedTag[], TermRefusal>> {
  const keywords = normaliseKeywords(choice.keywords)
  if (!keywords) return refuse('badKeyword')
  const kinds = new Map<number, VocabularyKind>()
  const expect = (kind: VocabularyKind, ids: readonly number[]) =>
    ids.forEach((id) => kinds.set(id, kind))
  expect('keyword', await ensureKeywordTerms(trx, keywords))
  expect('theme', choice.themeIds)
  expect('goal', choice.goalIds)
  expect('area', choice.areaIds)
  if (choice.mainAreaId !== null) expect('area', [choice.mainAreaId])
  if (kinds.size === 0) return ok([])
  const asked = trx
    .selectFrom('term')
    .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
    .select(['term.id', 'term.retired_at', 'vocabulary.kind', 'state', 'codebook_version'])
    .where('term.id', 'in', [...kinds.keys()])
  // Whoever retires one of them right now is waited for; SQLite has one writer at a time anyway.
  const terms = await (isPostgres(trx) ? asked.forShare('term') : asked).execute()
  if (terms.length < kinds.size) return refuse('unknownTerm')
  if (terms.some((term) => kinds.get(term.id) !== term.kind)) return refuse('unknownTerm')
  const isClosed = (term: (typeof terms)[number]) =>
    (term.retired_at !== null || term.state !== 'active') && !living.has(term.id)
  if (terms.some(isClosed)) return refuse('retiredTerm')
  return ok(
    terms.map((term) => ({
      termId: term.id,
      isMain: term.id === choice.mainAreaId,
      codebookVersion: term.codebook_version,
    })),
  )
}
