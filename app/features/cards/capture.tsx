import { useState } from 'react'
import { useTranslations } from '../../i18n/page-context.tsx'
import { postedText, type PostedForm } from '../../lib/posted-form.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Note } from '../../ui/note.tsx'
import { CardForm } from './card-form.tsx'
import { CardNote } from './card-note.tsx'
import type { CaptureTable, CardArea, CardOutgoing, TableCard } from './table-card.ts'
import { withWaiting } from './waiting-cards.ts'

export type CaptureProps = {
  table: CaptureTable
  /** Of this table, newest first. */
  cards: readonly TableCard[]
  areas: readonly CardArea[]
  /** Null: plain forms only. */
  outgoing: CardOutgoing | null
  /** The id of the next card sent by a plain form: a fresh one for each page. */
  newId: string
  /** The form that was refused. */
  posted?: PostedForm
  /** Where the plain forms go; the page itself by default. */
  action?: string
  /** Where the photo of a card is shown. */
  photoHref?(card: TableCard): string
}

/** The form of one card and the list of what the table wrote, with or without network. */
export function Capture(props: CaptureProps) {
  const { table, areas, outgoing, posted, action, photoHref } = props
  const t = useTranslations('cards')
  const [newId, setNewId] = useState(props.newId)
  const [kept, setKept] = useState(0)
  const cards = withWaiting(props.cards, outgoing?.waiting ?? [], table.id)
  const shared = { table, areas, outgoing, action }
  const isNew = postedText(posted, 'intent') === 'write'
  return (
    <>
      <section className="ccapture" aria-labelledby="nowa-karta">
        <h2 id="nowa-karta">{t('form.title')}</h2>
        <CardForm
          {...shared}
          card={null}
          newId={newId}
          posted={isNew ? posted : undefined}
          onKept={() => {
            setNewId(crypto.randomUUID())
            setKept((count) => count + 1)
          }}
        />
        <p className="vh" role="status">
          {kept > 0 ? t('form.kept', { count: kept }) : null}
        </p>
      </section>
      <section className="flow" aria-labelledby="karty-stolu">
        <h2 id="karty-stolu">{t('list.title', { count: cards.length })}</h2>
        {cards.length === 0 ? <p className="muted">{t('list.empty')}</p> : null}
        <ul className="cardnotes">
          {cards.map((card) => {
            const refused = !isNew && postedText(posted, 'card') === card.id ? posted : undefined
            return (
              <CardNote
                key={card.id}
                sign={card.sign}
                text={card.text}
                area={areas.find(({ id }) => id === card.areaId)}
                counts={card}
                meta={
                  card.hasPhoto ? (
                    photoHref && card.sign ? (
                      <a href={photoHref(card)}>{t('card.photo')}</a>
                    ) : (
                      <span>{t('card.hasPhoto')}</span>
                    )
                  ) : null
                }
              >
                {card.state === 'dropped' || card.state === 'merged' ? (
                  <p className="sm muted">{t(`card.${card.state}`)}</p>
                ) : (
                  <Disclosure
                    summary={t('list.correct', { sign: card.sign ?? t('card.onDevice') })}
                    icon="pen-line"
                    open={refused !== undefined}
                  >
                    {isTakenOver(refused) ? (
                      <Note kind="warning" title={t('changed.title')} headingLevel="h3">
                        <p>{t('changed.text')}</p>
                        <p className="cchanged">{card.text}</p>
                      </Note>
                    ) : null}
                    <CardForm
                      key={card.revision}
                      {...shared}
                      card={card}
                      newId={card.id}
                      posted={refused}
                      onKept={() => setKept((count) => count + 1)}
                    />
                  </Disclosure>
                )}
              </CardNote>
            )
          })}
        </ul>
      </section>
    </>
  )
}

function isTakenOver(refused: PostedForm): boolean {
  return refused?.error?.['']?.includes('cards.error.changed') ?? false
}
