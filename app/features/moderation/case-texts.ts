import type { Submission } from '#db/schema.ts'
import type { CaseLock } from '../submissions/case-lock.ts'
import { markFindings, type TextPart } from './marked-text.ts'
import { findPersonalData, maskAll } from './personal-data.ts'
import { hintRoutes, type RouteHint } from './route-hints.ts'

export type TextView = 'original' | 'public' | 'masked'
export type ShownText = { view: TextView; title: TextPart[]; body: TextPart[]; found: number }
export type CaseTexts = {
  shown: ShownText
  hints: RouteHint[]
  /** What the editor of the public version begins with. */
  draft: { title: string; body: string }
}

/**
 * Which text of a case is shown. The public one where there is one; what waits for moderation is
 * the author's own text, for the person who has taken the case (which is logged) and nobody else.
 */
export function caseTexts(s: Submission, lock: CaseLock): CaseTexts {
  const original = { title: s.original_title, body: s.original_body }
  const masked = { title: maskAll(original.title), body: maskAll(original.body) }
  const published =
    s.public_title !== null && s.public_body !== null && s.visibility !== 'awaiting'
      ? { title: s.public_title, body: s.public_body }
      : null
  const hints = hintRoutes(`${original.title}\n${original.body}`)
  if (published) return { shown: showText('public', published), hints, draft: published }
  if (s.visibility === 'awaiting' && lock === 'mine') {
    return { shown: showText('original', original), hints, draft: original }
  }
  return { shown: showText('masked', masked), hints: [], draft: masked }
}

export function showText(
  view: TextView,
  { title, body }: { title: string; body: string },
): ShownText {
  const titleFindings = findPersonalData(title)
  const bodyFindings = findPersonalData(body)
  return {
    view,
    title: markFindings(title, titleFindings),
    body: markFindings(body, bodyFindings),
    found: titleFindings.length + bodyFindings.length,
  }
}
