/** The fields a draft keeps. The e-mail address stays out: computers are shared. */
const DRAFT_FIELDS = [
  'title',
  'body',
  'area',
  'estate',
  'author',
  'organisationName',
  'organisationType',
] as const
/** A form with nothing in these has nothing to lose. */
const WRITTEN_FIELDS = ['title', 'body', 'organisationName']

const KEY = 'idea-kielce:draft:postulate'
const KEPT_MS = 30 * 86_400_000

export type Draft = { savedAt: number; fields: Record<string, string> }

/** Storage may be full, forbidden or hold something else: a draft is a help, never a condition. */
export function loadDraft(now: number): Draft | null {
  try {
    const draft = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Draft | null
    if (!draft || typeof draft.savedAt !== 'number' || typeof draft.fields !== 'object') return null
    return now - draft.savedAt > KEPT_MS ? null : draft
  } catch {
    return null
  }
}

/** False when the device did not keep it. */
export function storeDraft(draft: Draft): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(draft))
    return true
  } catch {
    return false
  }
}

export function removeDraft(): void {
  try {
    localStorage.removeItem(KEY)
  } catch {
    // Nothing was kept, so there is nothing to remove.
  }
}

export function draftFields(form: FormData): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const name of DRAFT_FIELDS) {
    const value = form.get(name)
    if (typeof value === 'string') fields[name] = value
  }
  return fields
}

export function hasText(fields: Record<string, string>): boolean {
  return WRITTEN_FIELDS.some((name) => fields[name]?.trim())
}
