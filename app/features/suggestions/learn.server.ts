import type { Transaction } from 'kysely'
import { countWords, type LearnedLabel } from '#db/learned-words.server.ts'
import type { DB } from '#db/schema.ts'
import { lemmasOf } from '../language/analyse.ts'
import { lexicon } from '../language/lexicon.server.ts'
import { bagOf, packBag, sizeOf, textToLearn, unpackBag } from './bag.ts'
import { LEARNED_KINDS, UNITS_MODEL } from './model.ts'

/** Terms that a person put on a submission or took off it. */
export type TagChange = { added: readonly number[]; removed: readonly number[] }

type Learned = { lemmas: string; labels: LearnedLabel[] }
const NOTHING: Learned = { lemmas: packBag(new Map()), labels: [] }

export function learnFromTags(
  trx: Transaction<DB>,
  submissionId: number,
  _change: TagChange,
): Promise<void> {
  return learnSubmission(trx, submissionId)
}

/** After a unit was given a submission or gave it back. */
export function learnFromUnit(trx: Transaction<DB>, submissionId: number): Promise<void> {
  return learnSubmission(trx, submissionId)
}

/**
 * Brings what is counted in line with one submission: its public words under each tag that a person
 * gave and under its unit. What was counted before is kept, so a change takes away exactly that and
 * adds the new; called twice it does nothing. Only public text is counted: what was covered or
 * hidden leaves the counts too.
 */
export async function learnSubmission(trx: Transaction<DB>, submissionId: number): Promise<void> {
  const wanted = await readWanted(trx, submissionId)
  const counted = await readCounted(trx, submissionId)
  const isSameText = wanted.lemmas === counted.lemmas
  const without = (from: Learned, other: Learned) =>
    isSameText ? from.labels.filter((label) => !holds(other.labels, label)) : from.labels
  await count(trx, submissionId, without(counted, wanted), counted.lemmas, -1)
  await count(trx, submissionId, without(wanted, counted), wanted.lemmas, 1)
  if (isSameText && wanted.labels.length > 0 === counted.labels.length > 0) return
  await trx.deleteFrom('learned_text').where('submission_id', '=', submissionId).execute()
  if (wanted.labels.length === 0) return
  const row = { submission_id: submissionId, lemmas: wanted.lemmas }
  await trx.insertInto('learned_text').values(row).execute()
}

async function readWanted(trx: Transaction<DB>, submissionId: number): Promise<Learned> {
  const s = await trx
    .selectFrom('submission')
    .select(['public_title', 'public_body', 'public_proposal', 'public_justification', 'unit_id'])
    .where('id', '=', submissionId)
    .where('visibility', '=', 'published')
    .executeTakeFirst()
  if (!s) return NOTHING
  const tags = await trx
    .selectFrom('tag')
    .innerJoin('term', 'term.id', 'tag.term_id')
    .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
    .select(['vocabulary_id as model', 'term_id as labelId'])
    .distinct()
    .where('submission_id', '=', submissionId)
    .where('removed_at', 'is', null)
    .where('proposed_by', 'is not', null)
    .where('vocabulary.kind', 'in', LEARNED_KINDS)
    .execute()
  const unit = s.unit_id === null ? [] : [{ model: UNITS_MODEL, labelId: s.unit_id }]
  const labels = [...unit, ...tags].toSorted(
    // Everybody takes the rows of labels in one order, so nobody waits in a circle.
    (a, b) => a.model - b.model || a.labelId - b.labelId,
  )
  if (labels.length === 0) return NOTHING
  const parts = [s.public_title, s.public_body, s.public_proposal, s.public_justification]
  return { lemmas: packBag(bagOf(lemmasOf(textToLearn(parts), lexicon()))), labels }
}

async function readCounted(trx: Transaction<DB>, submissionId: number): Promise<Learned> {
  const rows = await trx
    .selectFrom('learned_text')
    .innerJoin('learned_judgement as j', 'j.submission_id', 'learned_text.submission_id')
    .select(['lemmas', 'model', 'label_id as labelId'])
    .where('learned_text.submission_id', '=', submissionId)
    .orderBy('model')
    .orderBy('label_id')
    .execute()
  const labels = rows.map(({ model, labelId }) => ({ model, labelId }))
  return { lemmas: rows[0]?.lemmas ?? NOTHING.lemmas, labels }
}

function holds(labels: readonly LearnedLabel[], label: LearnedLabel): boolean {
  return labels.some((each) => each.model === label.model && each.labelId === label.labelId)
}

async function count(
  trx: Transaction<DB>,
  submissionId: number,
  labels: readonly LearnedLabel[],
  lemmas: string,
  sign: 1 | -1,
): Promise<void> {
  if (labels.length === 0) return
  const bag = unpackBag(lemmas)
  const words = sign * sizeOf(bag)
  // The labels first: of two who teach the same one the second waits here.
  await trx
    .insertInto('learned_label')
    .values(
      labels.map(({ model, labelId }) => ({ model, label_id: labelId, documents: sign, words })),
    )
    .onConflict((conflict) =>
      conflict.columns(['model', 'label_id']).doUpdateSet((eb) => ({
        documents: eb('learned_label.documents', '+', eb.ref('excluded.documents')),
        words: eb('learned_label.words', '+', eb.ref('excluded.words')),
      })),
    )
    .execute()
  await countWords(trx, labels, bag, sign)
  const judgements = labels.map(({ model, labelId }) => ({
    submission_id: submissionId,
    model,
    label_id: labelId,
  }))
  if (sign === 1) {
    await trx.insertInto('learned_judgement').values(judgements).execute()
    return
  }
  for (const { model, label_id } of judgements) {
    await trx
      .deleteFrom('learned_judgement')
      .where('submission_id', '=', submissionId)
      .where('model', '=', model)
      .where('label_id', '=', label_id)
      .execute()
  }
  const models = labels.map((label) => label.model)
  const ids = labels.map((label) => label.labelId)
  await trx
    .deleteFrom('learned_label')
    .where('model', 'in', models)
    .where('label_id', 'in', ids)
    .where('documents', '=', 0)
    .execute()
}
