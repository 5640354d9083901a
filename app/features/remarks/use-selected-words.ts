import { useEffect, type RefObject } from 'react'

/** Puts the words that a reader selects in the text into a field of the form. */
export function useSelectedWords(
  textId: string,
  form: RefObject<HTMLFormElement>,
  field: string,
): void {
  useEffect(() => {
    const text = document.getElementById(textId)
    if (!text) return undefined
    function onSelect() {
      const selection = document.getSelection()
      const marked = selection?.toString().replaceAll(/\s+/g, ' ').trim()
      if (!text || !marked || !selection?.anchorNode || !selection.focusNode) return
      if (!text.contains(selection.anchorNode) || !text.contains(selection.focusNode)) return
      const words = wholeWords(text.textContent ?? '', marked)
      const input = form.current?.elements.namedItem(field)
      if (!(input instanceof HTMLTextAreaElement) || input.value === words) return
      input.value = words
      input.dispatchEvent(new Event('input', { bubbles: true }))
    }
    document.addEventListener('selectionchange', onSelect)
    return () => document.removeEventListener('selectionchange', onSelect)
  }, [textId, form, field])
}

/** Fingers rarely hit the ends of words; the words touched are meant. */
function wholeWords(text: string, marked: string): string {
  const line = text.replaceAll(/\s+/g, ' ')
  const from = line.indexOf(marked)
  if (from < 0) return marked
  const before = /[\p{L}\p{N}]*$/u.exec(line.slice(0, from))?.[0] ?? ''
  const after = /^[\p{L}\p{N}]*/u.exec(line.slice(from + marked.length))?.[0] ?? ''
  const starts = /^[\p{L}\p{N}]/u.test(marked)
  const ends = /[\p{L}\p{N}]$/u.test(marked)
  return `${starts ? before : ''}${marked}${ends ? after : ''}`
}
