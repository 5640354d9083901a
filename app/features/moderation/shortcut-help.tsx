import type { RefObject } from 'react'
import { useTranslations } from '../../i18n/page-context.tsx'
import { KeyBar, KeyHelp } from '../shortcuts/key-help.tsx'
import type { Shortcuts } from '../shortcuts/use-single-keys.ts'
import type { DecisionKind } from './decision.ts'
import { SHORTCUT_OF, TAKE_KEY } from './shortcut-keys.ts'

/** The line of shortcuts below the queue. */
export function ShortcutBar({ shortcuts }: { shortcuts: Shortcuts }) {
  const t = useTranslations('moderation.keys')
  return <KeyBar shortcuts={shortcuts} items={[{ keys: ['J', 'K'], label: t('move') }]} />
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
  const shortcuts = useTranslations('shortcuts')
  const decision = useTranslations('moderation.decision')
  const lock = useTranslations('moderation.lock')
  const suggestions = useTranslations('suggestions')
  const rows: [string, string][] = [
    ['J', t('next')],
    ['K', t('previous')],
    ...(canTake ? [[TAKE_KEY, lock('take')] as [string, string]] : []),
    ...kinds.map((kind): [string, string] => [SHORTCUT_OF[kind], decision(`${kind}.label`)]),
    ...(hasSuggestions ? [['1–9', suggestions('key')] as [string, string]] : []),
    ['A', t('mask')],
    ['/', shortcuts('search')],
    ['?', shortcuts('help')],
    ['Ctrl+Enter', t('submit')],
  ]
  return <KeyHelp dialog={dialog} rows={rows} />
}
