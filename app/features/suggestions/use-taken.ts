import { useEffect } from 'react'

const FIELDS: Record<string, string> = { goal: 'goalIds', theme: 'themeIds', area: 'areaIds' }

/** Keeps a suggestion and the field of the same tag alike, whichever of them is ticked. */
export function useTaken(formId: string): void {
  useEffect(() => {
    const form = document.getElementById(formId)
    if (!(form instanceof HTMLFormElement)) return
    const onChange = (event: Event) => {
      if (!(event.target instanceof HTMLInputElement)) return
      if (event.target.name === 'take') follow(form, event.target)
      for (const box of boxes(form, 'take')) box.checked = fieldsOf(form, box).some(isChecked)
    }
    form.addEventListener('change', onChange)
    return () => form.removeEventListener('change', onChange)
  }, [formId])
}

function follow(form: HTMLFormElement, suggestion: HTMLInputElement): void {
  const [first, ...others] = fieldsOf(form, suggestion)
  if (!suggestion.checked) {
    for (const field of [first, ...others]) if (field) field.checked = false
    return
  }
  const isMainFree = !boxes(form, 'mainAreaId').some(isChecked)
  const field = first?.name === 'mainAreaId' && !isMainFree ? (others[0] ?? first) : first
  if (field) field.checked = true
}

/** The fields that stand for the same tag: of an area the main one first. */
function fieldsOf(form: HTMLFormElement, suggestion: HTMLInputElement): HTMLInputElement[] {
  const [kind = '', id = ''] = suggestion.value.split(':')
  const names = kind === 'area' ? ['mainAreaId', 'areaIds'] : [FIELDS[kind] ?? '']
  return names.flatMap((name) => boxes(form, name).filter((box) => box.value === id))
}

function boxes(form: HTMLFormElement, name: string): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)]
}

function isChecked(box: HTMLInputElement): boolean {
  return box.checked
}
