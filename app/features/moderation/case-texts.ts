import type { Submission } from '#db/schema.ts'
import type { CaseLock } from '../submissions/case-lock.ts'
import {
  mapText,
  originalText,
  publicText,
  type SubmissionText,
} from '../submissions/submission-text.ts'
import { markFindings, type TextPart } from './marked-text.ts'
import { findPersonalData, maskAll } from './personal-data.ts'
import { hintRoutes, type RouteHint } from './route-hints.ts'

export type TextView = 'original' | 'public' | 'masked'
export type ShownText = {
  view: TextView
  title: TextPart[]
  body: TextPart[]
  proposal: TextPart[] | null
  justification: TextPart[] | null
  found: number
}
export type CaseTexts = {
  shown: ShownText
  hints: RouteHint[]
  /** What the editor of the public version begins with. */
  draft: SubmissionText
}

/**
 * Which text of a case is shown. The public one where there is one; what waits for moderation is
 * the author's own text, for the person who has taken the case (which is logged) and nobody else.
 */
export function caseTexts(s: Submission, lock: CaseLock): CaseTexts {
  const original = originalText(s)
  const masked = mapText(original, maskAll)
  const published = s.visibility === 'awaiting' ? null : publicText(s)
  const hints = hintRoutes(`${original.title}\n${original.body}`)
  if (published) return { shown: showText('public', published), hints, draft: published }
  if (s.visibility === 'awaiting' && lock === 'mine') {
    return { shown: showText('original', original), hints, draft: original }
  }
  return { shown: showText('masked', masked), hints: [], draft: masked }
}

export function showText(view: TextView, text: SubmissionText): ShownText {
  let found = 0
  const mark = (part: string): TextPart[] => {
    const findings = findPersonalData(part)
    found += findings.length
    return markFindings(part, findings)
  }
  const parts = {
    title: mark(text.title),
    body: mark(text.body),
    proposal: text.proposal === null ? null : mark(text.proposal),
    justification: text.justification === null ? null : mark(text.justification),
  }
  return { view, ...parts, found }
}
