import { parseWithZod } from '@conform-to/zod/v4'
import type { Submission, SubmissionResult } from '@conform-to/react'
import { data } from '@remix-run/node'
import { z } from 'zod'
import { hasReadableFields } from './form-fields.server.ts'

/** Error messages are keys of the `errors` namespace; `key|name=value` carries numbers. */
export type FormErrors = { form?: string[]; fields?: Record<string, string[]> }

export type ParsedForm<Value> =
  | { ok: true; value: Value; refuse(errors: FormErrors, status?: number): InvalidForm }
  | { ok: false; invalid: InvalidForm }

export type InvalidForm = ReturnType<typeof data<SubmissionResult<string[]>>>

/** Reads a posted form. Broken encodings and names no page of ours uses are 400; the size limit stands in the host. */
export async function readFormData(request: Request): Promise<FormData> {
  const form = await request.formData().catch(() => null)
  if (!form || !hasReadableFields(form)) throw new Response(null, { status: 400 })
  return form
}

/**
 * Checks a posted form against its schema. An invalid one is answered 422 with an error at
 * each field and everything that was typed; `refuse` does the same for what the rules refuse.
 */
export function parseForm<Schema extends z.ZodType>(
  form: FormData,
  schema: Schema,
  /** Fields that are not given back: passwords. */
  hideFields: string[] = [],
): ParsedForm<z.output<Schema>> {
  const submission: Submission<z.output<Schema>, string[]> = parseWithZod(form, {
    schema,
    error: sentenceKey,
  })
  if (submission.status !== 'success') {
    return { ok: false, invalid: data(submission.reply({ hideFields }), { status: 422 }) }
  }
  return {
    ok: true,
    value: submission.value,
    refuse: (errors, status = 422) =>
      data(
        submission.reply({
          formErrors: errors.form ?? [],
          fieldErrors: errors.fields ?? {},
          hideFields,
        }),
        { status },
      ),
  }
}

/**
 * A button that adds or takes out a row of a list was pressed: the form comes back with everything
 * typed, and nothing is checked yet. Null for every other button.
 */
export function changedRows(form: FormData): InvalidForm | null {
  if (!form.has('__intent__')) return null
  const submission: Submission<object, string[]> = parseWithZod(form, { schema: z.object({}) })
  return data(submission.reply(), { status: 200 })
}

/** Where a schema gives no message of its own, people still read a sentence and not Zod's English. */
function sentenceKey(issue: { input?: unknown }): string {
  return issue.input === undefined ? 'errors.required' : 'errors.wrongType'
}
