import { z } from 'zod'

/** PostgreSQL cannot store U+0000, and half a surrogate pair is no character at all. */
function isStorable(text: string): boolean {
  return !text.includes('\u0000') && text.isWellFormed()
}

/** Browsers send line ends as CRLF; the register keeps what people see: LF. */
function withUnixLineEnds(text: string): string {
  return text.replaceAll('\r\n', '\n')
}

const base = (max: number) =>
  z
    .string({ error: 'errors.wrongType' })
    .transform(withUnixLineEnds)
    .refine(isStorable, { error: 'errors.unreadableCharacter', abort: true })
    // As people count: an emoji is one character, not two.
    .refine((text) => text.length <= max || [...text].length <= max, {
      error: `errors.tooLong|max=${max}`,
    })

/** A text that must say something. Surrounding blanks stay as typed only inside, not around. */
export function requiredText(max: number, missing = 'errors.required') {
  return z
    .string({ error: (issue) => (issue.input === undefined ? missing : 'errors.wrongType') })
    .pipe(base(max))
    .transform((text) => text.trim())
    .refine((text) => text.length > 0, { error: missing })
}

/** As `requiredText`, but nothing is cut off: what was written elsewhere is kept as it stands. */
export function textAsWritten(max: number, missing = 'errors.required') {
  return z
    .string({ error: (issue) => (issue.input === undefined ? missing : 'errors.wrongType') })
    .pipe(base(max))
    .refine((text) => text.trim().length > 0, { error: missing })
}

/** Null when empty. */
export function optionalText(max: number) {
  return base(max)
    .transform((text) => text.trim() || null)
    .optional()
    .transform((text) => text ?? null)
}

/** An id from a select; empty means null. Whether it exists is the use-case's question. */
export const optionalId = z
  .string({ error: 'errors.wrongType' })
  .regex(/^\d{1,9}$/, { error: 'errors.unknownChoice' })
  .transform(Number)
  .optional()
  .transform((id) => id ?? null)

export const requiredId = z
  .string({
    error: (issue) => (issue.input === undefined ? 'errors.required' : 'errors.wrongType'),
  })
  .regex(/^\d{1,9}$/, { error: 'errors.unknownChoice' })
  .transform(Number)
