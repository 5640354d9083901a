import type { Request } from 'express'

/** A form that could not be taken now, as it came. */
export type KeptForm = {
  action: string
  enctype: string
  fields: readonly { name: string; value: string }[]
  /** Fields for files that were left empty. */
  emptyFiles: readonly string[]
  /** A file or a password cannot be given back: such a form is sent again from its own page. */
  canBeSentAgain: boolean
}

const SECRET = /password/i

/** What somebody sent, to be given back to them; null for a page that was only read. */
export async function keptForm(request: Request): Promise<KeptForm | null> {
  const type = request.headers['content-type'] ?? ''
  if (request.method !== 'POST' || !Buffer.isBuffer(request.body)) return null
  const body = request.body as Uint8Array<ArrayBuffer>
  const form = await new Response(body, { headers: { 'Content-Type': type } })
    .formData()
    .catch(() => null)
  if (!form) return null
  const all = [...form]
  const isFile = (value: FormDataEntryValue) => typeof value !== 'string' && value.size > 0
  return {
    action: request.originalUrl,
    enctype: type.startsWith('multipart/') ? 'multipart/form-data' : '',
    fields: all.flatMap(([name, value]) =>
      typeof value === 'string' && !SECRET.test(name) ? { name, value } : [],
    ),
    emptyFiles: all.flatMap(([name, value]) => (typeof value === 'string' ? [] : name)),
    canBeSentAgain: !all.some(([name, value]) => isFile(value) || SECRET.test(name)),
  }
}

/** The texts among the fields: somebody typed them, and can copy them. */
export function typedTexts(form: KeptForm): string[] {
  const isTyped = ({ name, value }: { name: string; value: string }) =>
    !name.startsWith('__') && /\S\s+\S|[^\p{ASCII}]/u.test(value)
  return form.fields.filter(isTyped).map(({ value }) => value)
}
