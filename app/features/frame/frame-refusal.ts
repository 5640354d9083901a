import type { FrameRefusal } from './change-frame.server.ts'

export const FRAME_CONFLICT = 'frame.error.conflict'

type Explained = { errors: { form?: string[]; fields?: Record<string, string[]> }; status: number }

/** At which field a refusal is shown; the others stand above the form. */
const FIELDS: Partial<Record<FrameRefusal, string>> = {
  nameTaken: 'name',
  emptySet: 'state',
  lastEdition: 'state',
}

export function explainFrameRefusal(refusal: FrameRefusal): Explained {
  if (refusal === 'conflict') return { errors: { form: [FRAME_CONFLICT] }, status: 409 }
  const field = FIELDS[refusal]
  const error = `frame.error.${refusal}`
  if (field) return { errors: { fields: { [field]: [error] } }, status: 422 }
  return { errors: { form: [error] }, status: 409 }
}
