import { useEffect, useState, type RefObject } from 'react'
import { postulateDraft, type DraftStore } from './draft-store.ts'

const QUIET_MS = 400

export type DraftState = {
  /** When this device last kept what is in the form. */
  savedAt: number | null
  /** When the draft was written that this page brought back. */
  restoredFrom: number | null
  discarded: boolean
  discard(): void
}

/** Keeps what is typed on this device, and brings it back into an empty form. */
export function useDraft(
  form: RefObject<HTMLFormElement>,
  { answeredByServer, store = postulateDraft }: { answeredByServer: boolean; store?: DraftStore },
): DraftState {
  const [savedAt, setSavedAt] = useState<number | null>(null)
  const [restoredFrom, setRestoredFrom] = useState<number | null>(null)
  const [discarded, setDiscarded] = useState(false)

  useEffect(() => {
    const element = form.current
    if (!element) return undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    function restore() {
      const draft = store.load(Date.now())
      if (!draft || !element) return
      fill(element, draft.fields)
      setRestoredFrom(draft.savedAt)
    }
    function save() {
      clearTimeout(timer)
      timer = undefined
      const fields = store.fieldsOf(new FormData(element ?? undefined))
      if (!store.hasText(fields)) store.remove()
      else if (store.save({ savedAt: Date.now(), fields })) setSavedAt(Date.now())
    }
    function onInput() {
      setDiscarded(false)
      clearTimeout(timer)
      timer = setTimeout(save, QUIET_MS)
    }
    function flush() {
      if (timer !== undefined) save()
    }
    // What the server gave back, or was typed before this script ran, is newer than any draft.
    if (answeredByServer) save()
    else if (!store.hasText(store.fieldsOf(new FormData(element)))) restore()
    element.addEventListener('input', onInput)
    element.addEventListener('submit', save, { capture: true })
    window.addEventListener('pagehide', flush)
    document.addEventListener('visibilitychange', flush)
    return () => {
      clearTimeout(timer)
      element.removeEventListener('input', onInput)
      element.removeEventListener('submit', save, { capture: true })
      window.removeEventListener('pagehide', flush)
      document.removeEventListener('visibilitychange', flush)
    }
  }, [form, answeredByServer, store])

  function discard() {
    store.remove()
    const element = form.current
    if (element) fill(element, store.empty)
    setRestoredFrom(null)
    setSavedAt(null)
    setDiscarded(true)
  }

  return { savedAt, restoredFrom, discarded, discard }
}

function fill(form: HTMLFormElement, fields: Record<string, string>): void {
  for (const [name, value] of Object.entries(fields)) {
    const control = form.elements.namedItem(name)
    if (control instanceof RadioNodeList) control.value = value
    else if (
      control instanceof HTMLInputElement ||
      control instanceof HTMLTextAreaElement ||
      control instanceof HTMLSelectElement
    ) {
      control.value = value
    }
  }
  // Counters listen to typing; filling by script is silent.
  form.dispatchEvent(new Event('filled'))
}
