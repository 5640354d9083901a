import type { BeginRefusal } from './begin-report.server.ts'
import type { PublishRefusal } from './publish-report.server.ts'

type Explained = { errors: { form?: string[]; fields?: Record<string, string[]> }; status: number }

const NOT_ALLOWED = ['notAllowed']
const AT_FIELD: Partial<Record<BeginRefusal | PublishRefusal, string>> = {
  noteMissing: 'note',
  notConfirmed: 'confirmed',
}

/** A refusal as the form shows it: at its field, or above it. */
export function explainRefusal(
  refusal: Exclude<BeginRefusal, 'notFound'> | PublishRefusal,
): Explained {
  const key = `reports.error.${refusal}`
  const field = AT_FIELD[refusal]
  if (field) return { errors: { fields: { [field]: [key] } }, status: 422 }
  return { errors: { form: [key] }, status: NOT_ALLOWED.includes(refusal) ? 403 : 409 }
}
