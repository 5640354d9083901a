import type { MouseEvent } from 'react'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Icon } from '../../ui/icon.tsx'
import type { IconName } from '../../ui/icons.ts'

export type DayView = 'wejscie' | 'stoly' | 'wyniki'
export const DAY_VIEWS: readonly DayView[] = ['wejscie', 'stoly', 'wyniki']
export const VIEW_WORDS = { wejscie: 'entry', stoly: 'tables', wyniki: 'results' } as const
const ICONS: Record<DayView, IconName> = {
  wejscie: 'scan-line',
  stoly: 'pen-line',
  wyniki: 'clipboard-list',
}

type Props = { view: DayView; href(view: DayView): string; onOpen(view: DayView): void }

/** Links where there is no script; with it all views are in this page already. */
export function DayTabs({ view, href, onOpen }: Props) {
  const t = useTranslations('dayOf.tabs')
  const open = (event: MouseEvent, each: DayView) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    onOpen(each)
  }
  return (
    <nav className="daytabs" aria-label={t('label')}>
      {DAY_VIEWS.map((each) => (
        <a
          key={each}
          href={href(each)}
          aria-current={each === view ? 'page' : undefined}
          onClick={(event) => open(event, each)}
        >
          <Icon name={ICONS[each]} />
          {t(VIEW_WORDS[each])}
        </a>
      ))}
    </nav>
  )
}
