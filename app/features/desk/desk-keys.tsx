import { useRef, type ReactNode } from 'react'
import { useTranslations } from '../../i18n/page-context.tsx'
import { KeyBar, KeyHelp } from '../shortcuts/key-help.tsx'
import { act, neighbour, press, useSingleKeys } from '../shortcuts/use-single-keys.ts'

/** The list of the desk with its shortcuts: the line under it, and all of them in a dialog. */
export function DeskKeys({ children }: { children: ReactNode }) {
  const t = useTranslations('desk.keys')
  const shortcuts = useTranslations('shortcuts')
  const dialog = useRef<HTMLDialogElement>(null)
  const keys = useSingleKeys((key, event) => {
    if (key === 'J') move(event, 1)
    else if (key === 'K') move(event, -1)
    else if (key === 'X') press(event, boxOf(currentRow()))
    else if (key === 'O') press(event, currentRow()?.querySelector('a'))
    else if (key === 'R') press(event, buttonOf('answer'))
    else if (key === '/') act(event, () => document.getElementById('filter-q')?.focus())
  }, dialog)
  const hints = [
    { keys: ['J', 'K'], label: t('move') },
    { keys: ['X'], label: t('select') },
  ]
  const rows = [
    ['J', t('next')],
    ['K', t('previous')],
    ['X', t('select')],
    ['O', t('open')],
    ['R', t('answer')],
    ['/', shortcuts('search')],
    ['?', shortcuts('help')],
  ] as const
  return (
    <div className="flow" data-keys={keys.state}>
      {children}
      <KeyBar shortcuts={keys} items={hints} />
      <KeyHelp dialog={dialog} rows={rows} />
    </div>
  )
}

function currentRow(): HTMLTableRowElement | undefined {
  return tableRows().find((row) => row.contains(document.activeElement))
}

function tableRows(): HTMLTableRowElement[] {
  return [...document.querySelectorAll<HTMLTableRowElement>('#list tbody tr')]
}

function boxOf(row: HTMLTableRowElement | undefined): HTMLInputElement | null {
  return row?.querySelector<HTMLInputElement>('input[name=references]') ?? null
}

function buttonOf(intent: string): HTMLButtonElement | null {
  return document.querySelector<HTMLButtonElement>(`#list button[value=${intent}]`)
}

/** The focus goes to the box of the next row, or to its number where nothing can be ticked. */
function move(event: KeyboardEvent, step: 1 | -1): void {
  const row = neighbour(tableRows(), step)
  const target = boxOf(row) ?? row?.querySelector('a')
  if (target) act(event, () => target.focus())
}
