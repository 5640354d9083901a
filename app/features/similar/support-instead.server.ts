import type { Database } from '#db/open.server.ts'
import type { Instant, SubmissionKind } from '#db/schema.ts'
import type { Translate } from '../../i18n/catalog.server.ts'
import type { Actor } from '../accounts/actor.ts'
import { engage } from '../engagement/engage.server.ts'
import { TITLE_MAX } from '../intake/limits.ts'
import { keepJudgement } from './judgements.server.ts'
import type { SimilarAnswer } from './similar-form.ts'

export type Supported = { id: number; kind: SubmissionKind; reference: string; title: string }
export type SupportAnswer =
  | { kind: 'counted'; supported: Supported }
  /** Without a confirmed account the voice goes as a submission of its own. */
  | { kind: 'asVoice'; supported: Supported }
  | { kind: 'gone' }

/**
 * „Popieram ten” in place of a text of one's own. One account is one voice, counted at once; nobody
 * without one is turned away: their voice becomes a short submission, which a moderator joins.
 */
export async function supportInstead(
  db: Database,
  actor: Actor,
  reference: string,
  now: Instant,
): Promise<SupportAnswer> {
  const row = await db
    .selectFrom('submission')
    .select(['id', 'kind', 'reference', 'public_title as title'])
    .where('reference', '=', reference)
    .where('visibility', '=', 'published')
    .executeTakeFirst()
  if (!row) return { kind: 'gone' }
  const supported = { ...row, title: row.title ?? '' }
  if (actor.kind !== 'account' || !actor.confirmed) return { kind: 'asVoice', supported }
  const engaged = await engage(db, actor, reference, 'support', now)
  if (!engaged.ok) return { kind: 'gone' }
  if (engaged.value.changed) {
    const said = { submissionId: null, verdict: 'same', saidBy: 'author' } as const
    await keepJudgement(db, [reference], said, now)
  }
  return { kind: 'counted', supported }
}

/** What the sender of this one answered to the similar ones they saw. */
export async function keepAuthorAnswer(
  db: Database,
  submissionId: number,
  { supports, differsFrom }: SimilarAnswer,
  now: Instant,
): Promise<void> {
  const said = { submissionId, saidBy: 'author' } as const
  if (supports) await keepJudgement(db, [supports], { ...said, verdict: 'same' }, now)
  await keepJudgement(
    db,
    differsFrom.filter((each) => each !== supports),
    { ...said, verdict: 'different' },
    now,
  )
}

export function voiceWords(t: Translate, { reference, title }: Supported) {
  return {
    title: t('similar.voice.title', { title }).slice(0, TITLE_MAX),
    body: t('similar.voice.body', { reference, title }),
  }
}

/** The form as a voice for another one: it says so first, and then whatever its author had written. */
export function asVoice(form: FormData, words: { title: string; body: string }): FormData {
  const voice = new FormData()
  for (const [name, value] of form) voice.append(name, value)
  const own = ['title', 'body'].map((name) => String(form.get(name) ?? '').trim())
  voice.set('title', words.title)
  voice.set('body', [words.body, ...own].filter(Boolean).join('\n\n'))
  return voice
}
