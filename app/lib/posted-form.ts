import type { SubmissionResult } from '@conform-to/react'

/** A form that came back: what was typed and what was wrong with it. */
export type PostedForm = SubmissionResult<string[]> | undefined

/** What was typed into a field; undefined when no form came back. */
export function postedText(form: PostedForm, name: string): string | undefined {
  if (!form) return undefined
  const value = form.initialValue?.[name]
  return typeof value === 'string' ? value : ''
}

/** All values that were sent under one name. */
export function postedList(form: PostedForm, name: string): string[] | undefined {
  if (!form) return undefined
  return [form.initialValue?.[name] ?? []].flat().filter((value) => typeof value === 'string')
}

/** The first error of a field, as a key for `useErrorText`. `''` is the form as a whole. */
export function postedError(form: PostedForm, name: string): string | undefined {
  return form?.error?.[name]?.[0]
}

/** Every error with the field it belongs to, for the summary. */
export function postedErrors(form: PostedForm): { name: string; error: string }[] {
  return Object.entries(form?.error ?? {}).flatMap(([name, errors]) =>
    (errors ?? []).map((error) => ({ name, error })),
  )
}

/** Several forms stand on a page: what came back belongs to the one that was sent. */
export function postedBy(form: PostedForm, intent: string): PostedForm {
  return form?.initialValue?.intent === intent ? form : undefined
}
