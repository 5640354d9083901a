import { useEffect } from 'react'
import { shortcutChoice } from '../moderation/shortcut-choice.ts'

/** Single keys for the list; the same switch as at moderation, never read while somebody types. */
export function useReviewKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !shortcutChoice.read()) return
      if (isTyping(event.target)) return
      const key = event.key.toUpperCase()
      if (key === 'J') move(event, 1)
      else if (key === 'K') move(event, -1)
      else if (key === 'X') click(event, 'input[type=checkbox]')
      else if (key === 'Z') click(event, 'button[value=keep]')
      else if (key === 'D') click(event, 'button[value=remove]')
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox'
  return target instanceof HTMLElement && ['TEXTAREA', 'SELECT'].includes(target.tagName)
}

function cards(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-review]')]
}

function click(event: KeyboardEvent, selector: string): void {
  const card = cards().find((each) => each.contains(document.activeElement))
  const target = card?.querySelector<HTMLElement>(selector)
  if (!target) return
  event.preventDefault()
  target.click()
}

function move(event: KeyboardEvent, step: 1 | -1): void {
  const all = cards()
  const at = all.findIndex((card) => card.contains(document.activeElement))
  const next = all[at < 0 ? (step === 1 ? 0 : all.length - 1) : at + step]
  const box = next?.querySelector<HTMLElement>('input[type=checkbox]')
  if (!box) return
  event.preventDefault()
  box.focus()
}
