import { useEffect, useSyncExternalStore, type RefObject } from 'react'
import { shortcutChoice } from '../moderation/shortcut-choice.ts'

/** Null until the page is alive: without script there are no shortcuts to speak of. */
export type DeskKeys = { isOn: boolean; toggle(): void } | null

/** Single keys for the list of the desk; the same switch as at moderation, never read while somebody types. */
export function useDeskKeys(help: RefObject<HTMLDialogElement>): DeskKeys {
  const isOn = useSyncExternalStore(shortcutChoice.subscribe, shortcutChoice.read, () => null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isOn || help.current?.open || event.ctrlKey || event.metaKey || event.altKey) return
      if (isTyping(event.target)) return
      const key = event.key.toUpperCase()
      if (key === '?') act(event, () => help.current?.showModal())
      else if (key === 'J') move(event, 1)
      else if (key === 'K') move(event, -1)
      else if (key === 'X') act(event, () => boxOf(currentRow())?.click())
      else if (key === 'O') act(event, () => currentRow()?.querySelector('a')?.click())
      else if (key === 'R') act(event, () => buttonOf('answer')?.click())
      else if (key === '/') act(event, () => document.getElementById('filter-q')?.focus())
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [help, isOn])
  if (isOn === null) return null
  return { isOn, toggle: () => shortcutChoice.write(!isOn) }
}

function act(event: KeyboardEvent, what: () => void): void {
  event.preventDefault()
  what()
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !['radio', 'checkbox'].includes(target.type)
  return target.isContentEditable || ['TEXTAREA', 'SELECT'].includes(target.tagName)
}

function rows(): HTMLTableRowElement[] {
  return [...document.querySelectorAll<HTMLTableRowElement>('#list tbody tr')]
}

function currentRow(): HTMLTableRowElement | undefined {
  return rows().find((row) => row.contains(document.activeElement))
}

function boxOf(row: HTMLTableRowElement | undefined): HTMLInputElement | null {
  return row?.querySelector<HTMLInputElement>('input[name=references]') ?? null
}

function buttonOf(intent: string): HTMLButtonElement | null {
  return document.querySelector<HTMLButtonElement>(`#list button[value=${intent}]`)
}

/** The focus goes to the box of the next row, or to its number where nothing can be ticked. */
function move(event: KeyboardEvent, step: 1 | -1): void {
  const all = rows()
  const at = all.findIndex((row) => row.contains(document.activeElement))
  const next = all[at < 0 ? (step === 1 ? 0 : all.length - 1) : at + step]
  const target = boxOf(next) ?? next?.querySelector('a')
  if (target) act(event, () => target.focus())
}
