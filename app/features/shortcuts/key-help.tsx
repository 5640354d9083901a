import type { RefObject } from 'react'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Button, TextButton } from '../../ui/button.tsx'
import { Kbd, KeyHints, type KeyHint } from '../../ui/kbd.tsx'
import type { Shortcuts } from './use-single-keys.ts'

type KeyBarProps = { shortcuts: Shortcuts; items: readonly KeyHint[] }

/** The line of shortcuts below a list, with the way to switch them off. */
export function KeyBar({ shortcuts, items }: KeyBarProps) {
  const t = useTranslations('shortcuts')
  const { state, toggle } = shortcuts
  return (
    <KeyHints items={[...items, { keys: ['?'], label: t('all') }]}>
      <TextButton type="button" onClick={toggle}>
        {t(state === 'off' ? 'on' : 'off')}
      </TextButton>
    </KeyHints>
  )
}

type KeyHelpProps = {
  dialog: RefObject<HTMLDialogElement>
  /** A key and what it does. */
  rows: readonly (readonly [string, string])[]
}

/** All shortcuts of a page. */
export function KeyHelp({ dialog, rows }: KeyHelpProps) {
  const t = useTranslations('shortcuts')
  const common = useTranslations('common')
  return (
    <dialog ref={dialog} className="keyhelp" aria-labelledby="keyhelp-title">
      <h2 id="keyhelp-title">{t('title')}</h2>
      <p>{t('lead')}</p>
      <dl>
        {rows.map(([key, label]) => (
          <div key={key}>
            <dt>
              <Kbd>{key}</Kbd>
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <Button variant="line">{common('close')}</Button>
      </form>
    </dialog>
  )
}
