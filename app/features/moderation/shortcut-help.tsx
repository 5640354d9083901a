import type { RefObject } from 'react'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Button, TextButton } from '../../ui/button.tsx'
import { Kbd, KeyHints } from '../../ui/kbd.tsx'
import type { DecisionKind } from './decision.ts'
import { SHORTCUT_OF, TAKE_KEY } from './shortcut-keys.ts'
import type { Shortcuts } from './use-shortcuts.ts'

/** The line of shortcuts below the queue, with the way to switch them off. */
export function ShortcutBar({ shortcuts }: { shortcuts: Shortcuts }) {
  const t = useTranslations('moderation.keys')
  if (!shortcuts) return null
  const items = [
    { keys: ['J', 'K'], label: t('move') },
    { keys: ['?'], label: t('all') },
  ]
  return (
    <KeyHints items={shortcuts.isOn ? items : []}>
      <TextButton type="button" onClick={shortcuts.toggle}>
        {shortcuts.isOn ? t('off') : t('on')}
      </TextButton>
    </KeyHints>
  )
}

type ShortcutHelpProps = {
  dialog: RefObject<HTMLDialogElement>
  kinds: readonly DecisionKind[]
  /** A case that is free is open. */
  canTake?: boolean
  /** Tags are suggested. */
  hasSuggestions?: boolean
}

export function ShortcutHelp(props: ShortcutHelpProps) {
  const { dialog, kinds, canTake = false, hasSuggestions = false } = props
  const t = useTranslations('moderation.keys')
  const decision = useTranslations('moderation.decision')
  const lock = useTranslations('moderation.lock')
  const suggestions = useTranslations('suggestions')
  const common = useTranslations('common')
  const rows: [string, string][] = [
    ['J', t('next')],
    ['K', t('previous')],
    ...(canTake ? [[TAKE_KEY, lock('take')] as [string, string]] : []),
    ...kinds.map((kind): [string, string] => [SHORTCUT_OF[kind], decision(`${kind}.label`)]),
    ...(hasSuggestions ? [['1–9', suggestions('key')] as [string, string]] : []),
    ['A', t('mask')],
    ['/', t('search')],
    ['?', t('help')],
    ['Ctrl+Enter', t('submit')],
  ]
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
