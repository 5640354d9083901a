import { useTranslations } from '../../../i18n/page-context.tsx'
import { postedText, type PostedForm } from '../../../lib/posted-form.ts'
import { Button, TextButton } from '../../../ui/button.tsx'
import { Check } from '../../../ui/check.tsx'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { CardNote } from '../card-note.tsx'
import { CHOSEN_FORM } from './card-acts.tsx'
import type { CardsPageLinks } from './cards-page.tsx'
import { CorrectCard } from './correct-card.tsx'
import type { CardsDesk, DeskCard } from './read-cards-desk.server.ts'
import { SubmissionLink } from './submission-link.tsx'

type Props = {
  card: DeskCard
  desk: CardsDesk
  isTicked: boolean
  posted: PostedForm
  links: CardsPageLinks
}

/** One card at the desk: its box, what was said of it, what it is made of. */
export function DeskCardItem({ card, desk, isTicked, posted, links }: Props) {
  const t = useTranslations('cards.desk')
  const isOpen = desk.session.closedAt === null
  const isDropped = card.state === 'dropped'
  const sign = card.sign ?? ''
  const refused = postedText(posted, 'card') === card.id ? posted : undefined
  return (
    <CardNote
      sign={sign}
      className={isDropped ? 'cardnote--out' : undefined}
      text={
        isOpen && !isDropped ? (
          <Check
            name="cards"
            value={card.id}
            form={CHOSEN_FORM}
            defaultChecked={isTicked}
            label={card.text}
          />
        ) : (
          card.text
        )
      }
      area={desk.areas.find(({ id }) => id === card.areaId)}
      counts={card}
      meta={<CardMeta card={card} desk={desk} links={links} />}
    >
      {card.alike.length > 0 ? (
        <p className="calike">{t('alike', { signs: card.alike.join(', ') })}</p>
      ) : null}
      {card.words.notes.length > 0 ? (
        <ul className="cwords">
          {card.words.notes.map((note) => (
            <li key={note}>{t('notQuite', { note })}</li>
          ))}
        </ul>
      ) : null}
      {card.merged.map((part) => (
        <div key={part.id} className="cmerged">
          <p>
            <b>{part.sign}</b> {part.text}{' '}
            <span className="muted">{t('agreed', { agree: part.agree, differ: part.differ })}</span>
          </p>
          {isOpen ? (
            <form method="post">
              <input type="hidden" name="card" value={part.id} />
              <TextButton name="intent" value="unmerge">
                {t('unmerge', { sign: part.sign })}
              </TextButton>
            </form>
          ) : null}
        </div>
      ))}
      {isDropped ? (
        <form method="post" className="row">
          <span>{t('dropped.reason', { reason: card.dropReason ?? '' })}</span>
          {isOpen ? (
            <>
              <input type="hidden" name="card" value={card.id} />
              <Button variant="line" name="intent" value="bringBack" icon="undo-2">
                {t('dropped.bringBack', { sign })}
              </Button>
            </>
          ) : null}
        </form>
      ) : null}
      {isOpen && !isDropped ? (
        <Disclosure summary={t('more', { sign })} icon="pen-line" open={refused !== undefined}>
          <CorrectCard card={card} areas={desk.areas} posted={refused} />
        </Disclosure>
      ) : null}
    </CardNote>
  )
}

function CardMeta({
  card,
  desk,
  links,
}: {
  card: DeskCard
  desk: CardsDesk
  links: CardsPageLinks
}) {
  const t = useTranslations('cards.desk')
  const group = desk.groups.find(({ id }) => id === card.groupId)
  const { meant, notQuite } = card.words
  return (
    <>
      {card.dots > 0 ? <b>{t('dots', { count: card.dots })}</b> : null}
      {card.state === 'kept' && desk.session.closedAt === null ? <span>{t('kept')}</span> : null}
      {group ? <span>{t('inGroup', { title: group.title })}</span> : null}
      {meant + notQuite > 0 ? <span>{t('words', { meant, notQuite })}</span> : null}
      {card.photoHash ? <a href={links.photo(card.photoHash)}>{t('photo')}</a> : null}
      {card.reference ? <SubmissionLink reference={card.reference} links={links} /> : null}
    </>
  )
}
