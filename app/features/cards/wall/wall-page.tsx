import { useTranslations } from '../../../i18n/page-context.tsx'
import { Written } from '../../../i18n/written.tsx'
import { QrCode } from '../../../ui/qr-code.tsx'
import { Awake } from '../../../ui/awake.tsx'
import { TextButton } from '../../../ui/button.tsx'
import type { Wall, WallView } from './read-wall.server.ts'
import { WallAgenda } from './wall-agenda.tsx'
import { WallBars } from './wall-bars.tsx'
import { WallCards } from './wall-cards.tsx'

type WallPageProps = {
  wall: Wall
  view: WallView
  /** Where tables are opened: its address as people type it, and the QR code of it. */
  table: { address: string; qr: { modules: string; size: number } }
  links: { desk: string; view(view: WallView): string }
  /** By script; without it the page refreshes itself by markup. */
  refresh: { isOn: boolean; toggle(): void }
}

const VIEWS: readonly WallView[] = ['karty', 'kropki']

/** The screen of the hall: calm, large, without names. */
export function WallPage({ wall, view, table, links, refresh }: WallPageProps) {
  const t = useTranslations('cards.wall')
  return (
    <div className="wall">
      <a className="skip" href="#tresc">
        {t('skip')}
      </a>
      <header className="wall__top">
        <h1>
          <Written locale="pl">{wall.title}</Written>
        </h1>
        <p className="wall__count">
          {view === 'karty' ? t('cards', { count: wall.count }) : t('dots', { count: wall.dots })}
        </p>
      </header>
      <main id="tresc" tabIndex={-1} className="wall__main">
        <div>
          {wall.agenda.length > 0 ? (
            <WallAgenda agenda={wall.agenda} running={wall.running} />
          ) : null}
          <div className="wall__table">
            <QrCode {...table.qr} label={t('qr', { address: table.address })} />
            <p>
              {t('write')} <b>{table.address}</b>
            </p>
          </div>
        </div>
        {view === 'karty' ? (
          <WallCards cards={wall.cards} areas={wall.areas} />
        ) : (
          <WallBars cards={wall.cards} areas={wall.areas} />
        )}
      </main>
      <footer>
        <nav aria-label={t('views')} className="wall__nav">
          {VIEWS.map((each) => (
            <a key={each} href={links.view(each)} aria-current={each === view ? 'page' : undefined}>
              {t(`view.${each}`)}
            </a>
          ))}
          <Awake>
            <TextButton type="button" onClick={refresh.toggle} aria-pressed={!refresh.isOn}>
              {t('pause')}
            </TextButton>
          </Awake>
          <a href={links.desk}>{t('desk')}</a>
        </nav>
      </footer>
    </div>
  )
}
