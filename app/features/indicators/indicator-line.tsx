import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import type { IndicatorCard } from './card.ts'

type Props = { cards: readonly IndicatorCard[]; hrefOf: (slug: string) => string }

/** A quiet line below a submission; nothing where no indicator is tied to it. */
export function IndicatorLine({ cards, hrefOf }: Props) {
  const t = useTranslations('indicators')
  if (cards.length === 0) return null
  return (
    <p className="sm">
      {t('ofSubmission')}:{' '}
      {cards.map((card, index) => (
        <span key={card.id}>
          {index > 0 ? ', ' : ''}
          <a href={hrefOf(card.slug)}>
            <Written locale={card.nameLocale}>{card.name}</Written>
          </a>
        </span>
      ))}
    </p>
  )
}
