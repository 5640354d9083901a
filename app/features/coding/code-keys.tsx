import { useRef, type ReactNode } from 'react'
import { useTranslations } from '../../i18n/page-context.tsx'
import { KeyBar, KeyHelp } from '../shortcuts/key-help.tsx'
import { useSendKey } from '../shortcuts/use-send-key.ts'
import { press, useSingleKeys } from '../shortcuts/use-single-keys.ts'
import { keyOfChoice } from './round-fields.tsx'

const SKIP = 'P'

/** One submission of a round with its shortcuts: the same keys as on the desk of moderation. */
export function CodeKeys({ children }: { children: ReactNode }) {
  const t = useTranslations('coding.coding')
  const shortcuts = useTranslations('shortcuts')
  const dialog = useRef<HTMLDialogElement>(null)
  useSendKey(() => buttonOf('save'), dialog)
  const keys = useSingleKeys((key, event) => {
    if (key === SKIP) press(event, buttonOf('skip'))
    else if (/^[1-9]$/.test(key)) press(event, document.querySelector<HTMLElement>(choice(key)))
  }, dialog)
  const hints = [
    { keys: ['1–9'], label: t('key.choose') },
    { keys: ['Ctrl+Enter'], label: t('key.send') },
    { keys: [SKIP], label: t('key.skip') },
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

function choice(key: string): string {
  return `#ocena label:has(#${keyOfChoice(key)}) input`
}

function buttonOf(intent: 'save' | 'skip'): HTMLElement | null {
  return document.querySelector<HTMLElement>(`#ocena button[value=${intent}]`)
}
