import { postedError, type PostedForm } from '../../../lib/posted-form.ts'

export type RowValues = Readonly<Record<string, string>>
/** What the inputs of a form hold, by their names; rows are lists of the same. */
export type FormValues = Readonly<Record<string, string | readonly string[] | readonly RowValues[]>>

const CONFLICT = 'workshopDesk.error.conflict'

/** What the inputs show: what was typed if it came back, else what is stored. */
export type ShownForm = {
  /** Begins the ids of the inputs. */
  id: string
  /** `title`, `agenda[0].title`, `accessNotes.diet`. */
  text(name: string): string
  list(name: string): readonly string[]
  /** How many rows there are. */
  count(name: string): number
  error(name: string): string | undefined
  /** Only after a conflict, and only where it differs from what was typed. */
  stored(name: string): string | undefined
  storedRows(name: string): readonly string[] | undefined
  /** Which row of this list was added just now, by its index; `removed` when one was taken out. */
  touched(name: string): number | 'removed' | null
}

export function shownForm(id: string, posted: PostedForm, values: FormValues): ShownForm {
  const typedRoot = posted ? (posted.initialValue ?? {}) : undefined
  const isConflict = postedError(posted, '') === CONFLICT
  const shownAt = (name: string) => valueAt(typedRoot ?? values, name)
  const text = (name: string) => asText(shownAt(name))
  const count = (name: string) => {
    const rows = shownAt(name)
    return Array.isArray(rows) ? rows.length : 0
  }
  return {
    id,
    text,
    count,
    list: (name) => [shownAt(name) ?? []].flat().filter((each) => typeof each === 'string'),
    error: (name) => postedError(posted, name),
    stored(name) {
      const stored = asText(valueAt(values, name))
      const typed = text(name).replaceAll('\r\n', '\n').trim()
      return isConflict && stored !== typed ? stored : undefined
    },
    storedRows(name) {
      const stored = linesOf(valueAt(values, name))
      const typed = linesOf(shownAt(name))
      return isConflict && stored.join('\n') !== typed.join('\n') ? stored : undefined
    },
    touched(name) {
      const intent = posted?.intent
      if (intent?.type === 'insert' && intent.payload.name === name) return count(name) - 1
      return intent?.type === 'remove' && intent.payload.name === name ? 'removed' : null
    },
  }
}

/** `agenda[0].title` as a part of an id. */
export function fieldId(form: string, name: string): string {
  return `${form}-${name.replace(/\W+/g, '-').replace(/-$/, '')}`
}

function valueAt(root: unknown, name: string): unknown {
  let value = root
  for (const part of name.split(/[.[\]]+/).filter(Boolean)) {
    value = (value as Record<string, unknown> | undefined | null)?.[part]
  }
  return value
}

function asText(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' ? first : ''
}

/** Each row as one line; what is only for the machine is left out. */
function linesOf(rows: unknown): string[] {
  if (!Array.isArray(rows)) return []
  return rows
    .map((row: Record<string, unknown> | null) =>
      Object.entries(row ?? {})
        .filter(([name, value]) => !['row', 'id', 'key'].includes(name) && value)
        .map(([, value]) => String(value).replaceAll('\r\n', '\n').trim())
        .join(' · '),
    )
    .filter(Boolean)
}
