import { useEffect, useRef, type RefObject } from 'react'
import { press } from './use-single-keys.ts'

type FindButton = (target: EventTarget | null) => HTMLElement | null

/** Ctrl+Enter sends; being no single key it works while typing too, and is never switched off. */
export function useSendKey(button: FindButton, help: RefObject<HTMLDialogElement>): void {
  const latest = useRef(button)
  useEffect(() => {
    latest.current = button
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (help.current?.open || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
      press(event, latest.current(event.target))
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [help])
}
