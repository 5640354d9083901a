import { parseReference } from '../../lib/reference-number.ts'

export type BesideAct = { kind: 'merge' | 'apart'; reference: string }

/** What was pressed at one of the similar ones; nothing that is typed beside is lost by it. */
export function besideActOf(form: FormData): BesideAct | null {
  const pressed = form.get('beside')
  if (typeof pressed !== 'string') return null
  const [, kind, typed = ''] = /^(merge|apart) (.{1,60})$/.exec(pressed) ?? []
  const reference = parseReference(typed)
  if (!reference || (kind !== 'merge' && kind !== 'apart')) return null
  return { kind, reference }
}

/** The decision „Połącz” with its number, in the form as it was; a person still has to send it. */
export function fillMerge(form: FormData, reference: string): void {
  form.set('decision', 'merge')
  form.set('target', reference)
}
