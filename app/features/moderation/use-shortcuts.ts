import { useEffect, useSyncExternalStore, type RefObject } from 'react'
import { shortcutChoice } from './shortcut-choice.ts'
import { targetsOf } from './shortcut-keys.ts'

/** Null until the page is alive: without script there are no shortcuts to speak of. */
export type Shortcuts = { isOn: boolean; toggle(): void } | null

/** Single keys for the desk. They can be switched off, and are never read while somebody types. */
export function useShortcuts(form: string, help: RefObject<HTMLDialogElement>): Shortcuts {
  const isOn = useSyncExternalStore(shortcutChoice.subscribe, shortcutChoice.read, () => null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (help.current?.open) return
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        return press(event, sendButton(event.target, form))
      }
      if (!isOn || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const key = event.key.toUpperCase()
      if (key === '?') help.current?.showModal()
      else if (key === 'J') go(event, 1)
      else if (key === 'K') go(event, -1)
      else if (key === '/') focusSearch(event)
      else if (key === 'A') press(event, document.getElementById('mask-all'))
      else press(event, elementOf(key))
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [form, help, isOn])
  if (isOn === null) return null
  return { isOn, toggle: () => shortcutChoice.write(!isOn) }
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !['radio', 'checkbox'].includes(target.type)
  return target.isContentEditable || ['TEXTAREA', 'SELECT'].includes(target.tagName)
}

function press(event: KeyboardEvent, element: HTMLElement | null): void {
  if (!element) return
  event.preventDefault()
  element.focus()
  element.click()
}

/** In another form (a note, the search) the keys send that one: a note decides nothing. */
function sendButton(target: EventTarget | null, form: string): HTMLElement | null {
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
  if (isField && target.form && target.form.id !== form) return target.form.querySelector('button')
  return document.querySelector<HTMLElement>(`#${form} button[value=decideNext]`)
}

function elementOf(key: string): HTMLElement | null {
  const found = targetsOf(key).map((id) => document.getElementById(id))
  return found.find((element) => element !== null) ?? null
}

function go(event: KeyboardEvent, step: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.q__l a')]
  const current = links.findIndex((link) => link.getAttribute('aria-current') === 'true')
  const focused = links.indexOf(document.activeElement as HTMLAnchorElement)
  const next = links[(focused >= 0 ? focused : current) + step]
  if (!next) return
  event.preventDefault()
  // On the list itself the keys move the focus; beside an open case they open the next one.
  // There the focus goes to the text, so that Tab leads on from it and not from the header.
  if (current >= 0) location.assign(`${next.href}#case`)
  else next.focus()
}

function focusSearch(event: KeyboardEvent): void {
  const search = document.querySelector<HTMLInputElement>('header input[type=search]')
  if (!search) return
  event.preventDefault()
  search.focus()
}
