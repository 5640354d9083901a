import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import type { IndicatorCard } from './card.ts'

type Props = { cards: readonly IndicatorCard[]; hrefOf: (card: IndicatorCard) => string }

/** What nobody has measured yet, by theme. */
export function MissingList({ cards, hrefOf }: Props) {
  const t = useTranslations('indicators')
  const themes = [...new Set(cards.map((card) => card.themeName))]
  return (
    <div className="inmissing">
      {themes.map((theme) => (
        <section key={theme ?? ''}>
          <h3>{theme ?? t('noTheme')}</h3>
          <ul className="inlist">
            {cards
              .filter((card) => card.themeName === theme)
              .map((card) => (
                <li key={card.id}>
                  <a href={hrefOf(card)}>
                    {card.code} <Written locale={card.nameLocale}>{card.name}</Written>
                  </a>
                  {card.asked > 0 ? (
                    <span className="sm muted">{t('askedShort', { count: card.asked })}</span>
                  ) : null}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
