import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { PositionTag, StatusTag } from '../submissions/status-tag.tsx'
import type { OutcomeCard } from './outcome-cards.server.ts'

const ANSWERED = ['answered', 'reflected']

/** Each thing said at a workshop with what became of it, and how many that are. */
export function OutcomeCards({ cards }: { cards: readonly OutcomeCard[] }) {
  const t = useTranslations('outcomes.view')
  if (cards.length === 0) return <p>{t('noCards')}</p>
  const count = (fits: (card: OutcomeCard) => boolean) => cards.filter(fits).length
  return (
    <>
      <p>
        {t('cardsSum', {
          count: cards.length,
          published: count((card) => card.href !== null),
          answered: count((card) => card.href !== null && ANSWERED.includes(card.status)),
          reflected: count((card) => card.href !== null && card.status === 'reflected'),
        })}
      </p>
      <ul className="wcards">
        {cards.map((card) => (
          <li key={card.id}>
            <CardWords card={card} />
            <p className="wcards__state">
              <StatusTag status={card.status} />
              {card.code ? <PositionTag code={card.code} /> : null}
              {card.agree ? <span>{t('agree', { count: card.agree })}</span> : null}
            </p>
            {card.documents.length > 0 ? (
              <ul className="wcards__docs">
                {card.documents.map(({ href, title }) => (
                  <li key={href}>
                    <a href={href}>{t('changedDocument', { title })}</a>
                  </li>
                ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  )
}

function CardWords({ card }: { card: OutcomeCard }) {
  const t = useTranslations('outcomes.view')
  return (
    <p className="wcards__words">
      <span className="muted">{card.reference}</span>{' '}
      {card.href ? (
        <a href={card.href}>
          <Written locale="pl">{card.title}</Written>
        </a>
      ) : (
        <span>{t('hiddenText')}</span>
      )}
      {card.answeredAs ? (
        <span className="muted"> {t('answeredAs', { reference: card.answeredAs })}</span>
      ) : null}
    </p>
  )
}
