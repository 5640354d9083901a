import { useEffect, useState, type RefObject } from 'react'

/** Puts the words that a reader selects in the text into a field of the form. */
export function useSelectedWords(
  textId: string,
  form: RefObject<HTMLFormElement>,
  field: string,
): { isReady: boolean } {
  const [isReady, setIsReady] = useState(false)
  useEffect(() => {
    const text = document.getElementById(textId)
    if (!text) return undefined
    setIsReady(true)
    function onSelect() {
      const selection = document.getSelection()
      const words = selection?.toString().replaceAll(/\s+/g, ' ').trim()
      if (!text || !words || !selection?.anchorNode || !selection.focusNode) return
      if (!text.contains(selection.anchorNode) || !text.contains(selection.focusNode)) return
      const input = form.current?.elements.namedItem(field)
      if (!(input instanceof HTMLTextAreaElement) || input.value === words) return
      input.value = words
      input.dispatchEvent(new Event('input', { bubbles: true }))
    }
    document.addEventListener('selectionchange', onSelect)
    return () => document.removeEventListener('selectionchange', onSelect)
  }, [textId, form, field])
  return { isReady }
}
