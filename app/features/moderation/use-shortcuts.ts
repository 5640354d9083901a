import type { RefObject } from 'react'
import { useSendKey } from '../shortcuts/use-send-key.ts'
import { act, press, useSingleKeys, type Shortcuts } from '../shortcuts/use-single-keys.ts'
import { targetsOf } from './shortcut-keys.ts'

/** The keys of moderation; `form` is the id of the form that decides. */
export function useShortcuts(form: string, help: RefObject<HTMLDialogElement>): Shortcuts {
  useSendKey((target) => sendButton(target, form), help)
  return useSingleKeys((key, event) => {
    if (key === 'J') go(event, 1)
    else if (key === 'K') go(event, -1)
    else if (key === '/') focusSearch(event)
    else if (key === 'A') press(event, document.getElementById('mask-all'))
    else press(event, elementOf(key))
  }, help)
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
  // On the list itself the keys move the focus; beside an open case they open the next one.
  // There the focus goes to the text, so that Tab leads on from it and not from the header.
  act(event, () => (current >= 0 ? location.assign(`${next.href}#case`) : next.focus()))
}

function focusSearch(event: KeyboardEvent): void {
  const search = document.querySelector<HTMLInputElement>('header input[type=search]')
  if (search) act(event, () => search.focus())
}
