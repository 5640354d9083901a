import { useTranslations } from '../../i18n/page-context.tsx'
import type { CardOfSubmission } from './card-origin.server.ts'
import { CardOriginItem } from './card-origin.tsx'

type Props = { card: CardOfSubmission | null; href: string }

/** What moderators know of a card besides its text: who agreed, what is part of it, what was not quite meant. */
export function CardBackgroundBox({ card, href }: Props) {
  const t = useTranslations('cards.origin')
  const counted = useTranslations('cards.card')
  if (!card) return null
  const { merged, meant, notQuite, notes } = card.background
  return (
    <section className="cback" aria-labelledby="kartka-tlo">
      <h2 id="kartka-tlo">
        {t('background')} {card.origin.sign}
      </h2>
      <p>
        <CardOriginItem origin={card.origin} href={href} />
      </p>
      {meant + notQuite > 0 ? <p>{t('meant', { meant, notQuite })}</p> : null}
      <ul className="cwords">
        {notes.map((note) => (
          <li key={note}>{t('notQuite', { note })}</li>
        ))}
      </ul>
      {merged.length > 0 ? (
        <>
          <h3>{t('mergedTitle')}</h3>
          <ul className="cwords">
            {merged.map((part) => (
              <li key={part.sign}>
                <b>{part.sign}</b> {part.text}{' '}
                {part.agree + part.differ > 0 ? (
                  <span className="muted">{counted('agreed', part)}</span>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}
