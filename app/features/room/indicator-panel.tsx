import type { ReactNode } from 'react'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { Panel } from '../../ui/panel.tsx'
import type { IndicatorCard } from '../indicators/card.ts'
import { wrongWay, type IndicatorNeeds } from '../indicators/needs.ts'
import { SeriesFiles } from '../indicators/series-files.tsx'
import { useAmount, usePeriod } from '../indicators/words.tsx'

const MOST = 5

type Props = {
  needs: IndicatorNeeds
  hrefOf: (slug: string) => string
  allHref: string
  fileHref: (file: string) => string
}

/** What is wrong or missing in the numbers, and which of them people ask for. */
export function IndicatorPanel({ needs, hrefOf, allHref, fileHref }: Props) {
  const t = useTranslations('room.indicators')
  const list = { hrefOf, allHref }
  return (
    <Panel kind="staff" title={t('title')} lead={t('lead', { count: needs.watched })}>
      <div className="needs">
        <Need {...list} title={t('wrongWay')} cards={needs.wrongWay} none={t('none.wrongWay')}>
          {(card) => <Moved card={card} />}
        </Need>
        <Need {...list} title={t('noValue')} cards={needs.noValue} none={t('none.noValue')} />
        <Need {...list} title={t('noTarget')} cards={needs.noTarget} none={t('none.noTarget')} />
        <Need {...list} title={t('asked')} cards={needs.asked} none={t('none.asked')}>
          {(card) => t('askedBy', { count: card.asked })}
        </Need>
      </div>
      <p>
        <a href={allHref}>{t('all')}</a>
      </p>
      <SeriesFiles table="potrzeby" label={t('title')} hrefOf={fileHref} />
    </Panel>
  )
}

type NeedProps = Pick<Props, 'hrefOf' | 'allHref'> & {
  title: string
  cards: readonly IndicatorCard[]
  none: string
  children?: (card: IndicatorCard) => ReactNode
}

function Need({ title, cards, none, hrefOf, allHref, children }: NeedProps) {
  const t = useTranslations('room.indicators')
  return (
    <section>
      <h3>
        {title} <span className="num">{cards.length}</span>
      </h3>
      {cards.length === 0 ? (
        <p className="muted">{none}</p>
      ) : (
        <ul>
          {cards.slice(0, MOST).map((card) => (
            <li key={card.id}>
              <a href={hrefOf(card.slug)}>
                <Written locale={card.nameLocale}>{card.name}</Written>
              </a>
              {children ? <span>{children(card)}</span> : null}
            </li>
          ))}
          {cards.length > MOST ? (
            <li>
              <a href={allHref}>{t('more', { count: cards.length - MOST })}</a>
            </li>
          ) : null}
        </ul>
      )}
    </section>
  )
}

function Moved({ card }: { card: IndicatorCard }) {
  const t = useTranslations('room.indicators')
  const amount = useAmount(card.measure)
  const period = usePeriod()
  const moved = wrongWay(card)
  if (!moved) return null
  const { before, now } = moved
  return t('moved', {
    before: amount(before.value),
    from: period(before.period),
    now: amount(now.value),
    to: period(now.period),
  })
}
