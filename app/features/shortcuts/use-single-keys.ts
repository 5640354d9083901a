import { useEffect, useRef, useSyncExternalStore, type RefObject } from 'react'
import { useIsAwake } from '../../ui/awake.tsx'
import { shortcutChoice } from './shortcut-choice.ts'

export type Shortcuts = { state: 'asleep' | 'on' | 'off'; toggle(): void }
type OnKey = (key: string, event: KeyboardEvent) => void

/**
 * Single keys of a page, as capital letters: they can be switched off, and are never read while
 * somebody types, holds Ctrl, Alt or Meta, or reads the help.
 */
export function useSingleKeys(onKey: OnKey, help?: RefObject<HTMLDialogElement>): Shortcuts {
  const isAwake = useIsAwake()
  const isOn = useSyncExternalStore(shortcutChoice.subscribe, shortcutChoice.read, () => true)
  const latest = useRef(onKey)
  useEffect(() => {
    latest.current = onKey
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!isOn || help?.current?.open || event.ctrlKey || event.metaKey || event.altKey) return
      if (isTyping(event.target)) return
      const key = event.key.toUpperCase()
      if (key !== '?') latest.current(key, event)
      else if (help?.current) act(event, () => help.current?.showModal())
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [help, isOn])
  return {
    state: isAwake ? (isOn ? 'on' : 'off') : 'asleep',
    toggle: () => shortcutChoice.write(!isOn),
  }
}

/** The key is ours: the browser does nothing more with it. */
export function act(event: KeyboardEvent, what: () => void): void {
  event.preventDefault()
  what()
}

/** Presses a button or a box as a person would; nothing where there is none. */
export function press(event: KeyboardEvent, element: HTMLElement | null | undefined): void {
  if (!element) return
  act(event, () => {
    element.focus()
    element.click()
  })
}

/** The neighbour of the row that has the focus; without one the first or the last. */
export function neighbour<T extends HTMLElement>(rows: readonly T[], step: 1 | -1): T | undefined {
  const at = rows.findIndex((row) => row.contains(document.activeElement))
  return rows[at < 0 ? (step === 1 ? 0 : rows.length - 1) : at + step]
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !['radio', 'checkbox'].includes(target.type)
  return target.isContentEditable || ['TEXTAREA', 'SELECT'].includes(target.tagName)
}
