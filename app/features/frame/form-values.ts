import { postedText, type PostedForm } from '../../lib/posted-form.ts'
import type { Value, Values } from './row-schema.ts'

/** A stored value as an input holds it. */
export function inputText(value: Value | undefined): string {
  return value === null || value === undefined ? '' : String(value)
}

/** What the inputs of a form show: what was typed if it came back, else what is stored. */
export type Shown = {
  text(column: string): string
  /** What is stored now where it differs from what was typed; only after a conflict. */
  stored(column: string): string | undefined
}

export function shownValues(form: PostedForm, values: Values, isConflict: boolean): Shown {
  const text = (column: string) => postedText(form, column) ?? inputText(values[column])
  return {
    text,
    stored(column) {
      const stored = inputText(values[column])
      return isConflict && stored !== text(column).replaceAll('\r\n', '\n').trim()
        ? stored
        : undefined
    },
  }
}
