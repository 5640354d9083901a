import { parseWithZod } from '@conform-to/zod/v4'
import type { Submission, SubmissionResult } from '@conform-to/react'
import { data } from '@remix-run/node'
import type { z } from 'zod'
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

/** Where a schema gives no message of its own, people still read a sentence and not Zod's English. */
function sentenceKey(issue: { input?: unknown }): string {
  return issue.input === undefined ? 'errors.required' : 'errors.wrongType'
}
