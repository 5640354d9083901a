const KEPT_MS = 30 * 86_400_000

export type Draft = { savedAt: number; fields: Record<string, string> }

/** Where one kind of form is kept on this device. */
export type DraftStore = {
  /** Null when nothing is kept, or not readably. */
  load(now: number): Draft | null
  /** False when the device did not keep it. */
  save(draft: Draft): boolean
  remove(): void
  fieldsOf(form: FormData): Record<string, string>
  /** Whether somebody wrote anything that can be lost. */
  hasText(fields: Record<string, string>): boolean
  /** What the fields hold when there is nothing. */
  empty: Record<string, string>
}

type Kept = {
  key: string
  /** The fields a draft keeps. */
  fields: readonly string[]
  /** A form with nothing but these values in these fields has nothing to lose. */
  empty: Record<string, string>
}

/** Storage may be full, forbidden or hold something else: a draft is a help, never a condition. */
export function draftStore({ key, fields, empty }: Kept): DraftStore {
  return {
    empty,
    load(now) {
      try {
        const draft = JSON.parse(localStorage.getItem(key) ?? 'null') as Draft | null
        if (!draft || typeof draft.savedAt !== 'number' || typeof draft.fields !== 'object') {
          return null
        }
        return now - draft.savedAt > KEPT_MS ? null : draft
      } catch {
        return null
      }
    },
    save(draft) {
      try {
        localStorage.setItem(key, JSON.stringify(draft))
        return true
      } catch {
        return false
      }
    },
    remove() {
      try {
        localStorage.removeItem(key)
      } catch {
        // Nothing was kept, so there is nothing to remove.
      }
    },
    fieldsOf(form) {
      const found: Record<string, string> = {}
      for (const name of fields) {
        const value = form.get(name)
        if (typeof value === 'string') found[name] = value
      }
      return found
    },
    hasText(found) {
      return Object.entries(empty).some(([name, value]) => {
        const text = (found[name] ?? '').replaceAll('\r\n', '\n').trim()
        return text !== '' && text !== value.trim()
      })
    },
  }
}

/** The e-mail address stays out: computers are shared. */
export const postulateDraft = draftStore({
  key: 'idea-kielce:draft:postulate',
  fields: ['title', 'body', 'area', 'estate', 'author', 'organisationName', 'organisationType'],
  empty: { title: '', body: '', organisationName: '' },
})
