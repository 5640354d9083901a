import { useRef } from 'react'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Button, TextButton } from '../../ui/button.tsx'
import { Kbd, KeyHints } from '../../ui/kbd.tsx'
import { useDeskKeys } from './use-desk-keys.ts'

const KEYS = [
  ['J', 'next'],
  ['K', 'previous'],
  ['X', 'select'],
  ['O', 'open'],
  ['R', 'answer'],
  ['/', 'search'],
  ['?', 'help'],
] as const

/** The line of shortcuts under the list, and all of them in a dialog. */
export function DeskKeys() {
  const t = useTranslations('desk.keys')
  const common = useTranslations('common')
  const dialog = useRef<HTMLDialogElement>(null)
  const keys = useDeskKeys(dialog)
  if (!keys) return null
  const hints = [
    { keys: ['J', 'K'], label: t('move') },
    { keys: ['X'], label: t('select') },
    { keys: ['?'], label: t('all') },
  ]
  return (
    <>
      <KeyHints items={keys.isOn ? hints : []}>
        <TextButton type="button" onClick={keys.toggle}>
          {keys.isOn ? t('off') : t('on')}
        </TextButton>
      </KeyHints>
      <dialog ref={dialog} className="keyhelp" aria-labelledby="keyhelp-title">
        <h2 id="keyhelp-title">{t('title')}</h2>
        <p>{t('lead')}</p>
        <dl>
          {KEYS.map(([key, label]) => (
            <div key={key}>
              <dt>
                <Kbd>{key}</Kbd>
              </dt>
              <dd>{t(label)}</dd>
            </div>
          ))}
        </dl>
        <form method="dialog">
          <Button variant="line">{common('close')}</Button>
        </form>
      </dialog>
    </>
  )
}
