import { useRef, type ReactNode } from 'react'
import { useTranslations } from '../../i18n/page-context.tsx'
import { KeyBar, KeyHelp } from '../shortcuts/key-help.tsx'
import { act, neighbour, press, useSingleKeys } from '../shortcuts/use-single-keys.ts'

const BOX = 'input[type=checkbox]'

/** The list of what waits to be looked at again, with its shortcuts. */
export function ReviewKeys({ children }: { children: ReactNode }) {
  const t = useTranslations('codebook.review.keys')
  const shortcuts = useTranslations('shortcuts')
  const dialog = useRef<HTMLDialogElement>(null)
  const keys = useSingleKeys((key, event) => {
    if (key === 'J') move(event, 1)
    else if (key === 'K') move(event, -1)
    else if (key === 'X') press(event, inCard(BOX))
    else if (key === 'Z') press(event, inCard('button[value=keep]'))
    else if (key === 'D') press(event, inCard('button[value=remove]'))
  }, dialog)
  const hints = [
    { keys: ['J', 'K'], label: t('move') },
    { keys: ['X'], label: t('select') },
    { keys: ['Z'], label: t('keep') },
    { keys: ['D'], label: t('remove') },
  ]
  const rows = hints.map(({ keys: [...each], label }) => [each.join(', '), label] as const)
  return (
    <div className="flow" data-keys={keys.state}>
      {children}
      <KeyBar shortcuts={keys} items={hints} />
      <KeyHelp dialog={dialog} rows={[...rows, ['?', shortcuts('help')]]} />
    </div>
  )
}

function cards(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-review]')]
}

function inCard(selector: string): HTMLElement | null {
  const card = cards().find((each) => each.contains(document.activeElement))
  return card?.querySelector<HTMLElement>(selector) ?? null
}

function move(event: KeyboardEvent, step: 1 | -1): void {
  const box = neighbour(cards(), step)?.querySelector<HTMLElement>(BOX)
  if (box) act(event, () => box.focus())
}
