import type { Submission } from '#db/schema.ts'

/** Everything an author words. The last two belong to remarks: the wording proposed, and why. */
export type SubmissionText = {
  title: string
  body: string
  proposal: string | null
  justification: string | null
}

type Originals = Pick<
  Submission,
  'original_title' | 'original_body' | 'original_proposal' | 'original_justification'
>
type Publics = Pick<
  Submission,
  'public_title' | 'public_body' | 'public_proposal' | 'public_justification'
>

export function originalText(s: Originals): SubmissionText {
  return {
    title: s.original_title,
    body: s.original_body,
    proposal: s.original_proposal,
    justification: s.original_justification,
  }
}

/** Null where nothing was published. */
export function publicText(s: Publics): SubmissionText | null {
  if (s.public_title === null || s.public_body === null) return null
  return {
    title: s.public_title,
    body: s.public_body,
    proposal: s.public_proposal,
    justification: s.public_justification,
  }
}

export function originalColumns(text: SubmissionText): Originals {
  return {
    original_title: text.title,
    original_body: text.body,
    original_proposal: text.proposal,
    original_justification: text.justification,
  }
}

export function publicColumns(text: SubmissionText): Publics {
  return {
    public_title: text.title,
    public_body: text.body,
    public_proposal: text.proposal,
    public_justification: text.justification,
  }
}

export function isSameText(a: SubmissionText, b: SubmissionText): boolean {
  return partsOf(a).every((part, index) => part === partsOf(b)[index])
}

/** The parts in the order in which they are read; empty ones are ''. */
export function partsOf(text: SubmissionText): string[] {
  return [text.title, text.body, text.proposal ?? '', text.justification ?? '']
}

/** The same change for every part: covering personal data, say. */
export function mapText(text: SubmissionText, change: (part: string) => string): SubmissionText {
  return {
    title: change(text.title),
    body: change(text.body),
    proposal: text.proposal === null ? null : change(text.proposal),
    justification: text.justification === null ? null : change(text.justification),
  }
}
