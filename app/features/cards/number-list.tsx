import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { StatusTag } from '../submissions/status-tag.tsx'
import type { CardNumber } from './read-table-page.server.ts'

export type NumberLinks = {
  /** Of the case of its people. */
  follow(reference: string, code: string): string
  publicPage(card: CardNumber): string
}

/** What became of the cards: a number in the register for each, and the way to follow it. */
export function NumberList({
  numbers,
  links,
}: {
  numbers: readonly CardNumber[]
  links: NumberLinks
}) {
  const t = useTranslations('cards.numbers')
  return (
    <section className="flow" aria-labelledby="numery">
      <h2 id="numery">{t('title')}</h2>
      <p>{numbers.length === 0 ? t('none') : t('lead')}</p>
      <ul className="cnumbers">
        {numbers.map((card) => (
          <li key={`${card.sign} ${card.reference}`}>
            <p className="cnumbers__n">
              <b>{card.reference}</b> <span className="muted">{card.sign}</span>
              <StatusTag status={card.status} />
            </p>
            {card.text ? (
              <p>
                <Written locale="pl">{card.text}</Written>
              </p>
            ) : null}
            <p className="row">
              {card.code ? (
                <a href={links.follow(card.reference, card.code)}>
                  {t('follow', { reference: card.reference })}
                </a>
              ) : null}
              {card.isPublic ? (
                <a href={links.publicPage(card)}>{t('public', { reference: card.reference })}</a>
              ) : null}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
