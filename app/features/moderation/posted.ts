/** A refused form as it came back: what was typed, and the error keys of each field (`''`: the form). */
export type PostedForm = {
  values: Record<string, unknown>
  errors: Record<string, readonly string[]>
}

type Reply = {
  initialValue?: Record<string, unknown> | null
  error?: Record<string, string[] | null> | null
}

export function postedForm(reply: Reply): PostedForm {
  const errors = Object.entries(reply.error ?? {}).map(([name, keys]) => [name, keys ?? []])
  return { values: reply.initialValue ?? {}, errors: Object.fromEntries(errors) }
}

/** The text of a field; undefined when it was not posted, so that a default may stand in. */
export function postedText(posted: PostedForm | null, name: string): string | undefined {
  const value = posted?.values[name]
  if (typeof value === 'string') return value
  // An emptied field is not sent back by the form library: it is empty, not untouched.
  return posted ? '' : undefined
}
