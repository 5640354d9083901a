import { z } from 'zod'
import { parseReference } from '../../lib/reference-number.ts'

const MOST_TITLE = 300
const MOST_BODY = 4_000
const MOST_REFERENCES = 10

const cut = (most: number) =>
  z
    .string()
    .catch('')
    .transform((text) => text.slice(0, most).toWellFormed().replaceAll('\u0000', ' '))

/** What is typed so far. Nothing in it is wrong: who types is never interrupted. */
export const typedSoFar = z.object({
  title: cut(MOST_TITLE),
  body: cut(MOST_BODY),
  estate: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .nullable()
    .catch(null),
})

/** What somebody answered to the similar ones that they saw. */
export type SimilarAnswer = {
  /** Whether they were shown, or looked for while typing. */
  isSeen: boolean
  /** „Popieram ten”. */
  supports: string | null
  /** „Mój jest inny” than these. */
  differsFrom: string[]
}

export function similarAnswerOf(form: FormData): SimilarAnswer {
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  const references = text('differs').slice(0, 500).split(' ').slice(0, MOST_REFERENCES)
  return {
    isSeen: text('seen') !== '',
    // A button pressed now stands after a choice kept from before, and wins.
    supports: parseReference(String(form.getAll('support').at(-1) ?? '')),
    differsFrom: references.flatMap((each) => parseReference(each) ?? []),
  }
}
