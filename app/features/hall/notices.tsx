import { useTranslations } from '../../i18n/page-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import type { TableCard } from '../cards/table-card.ts'
import type { NewAction } from './day-action.ts'
import type { Notice } from './queued-action.ts'

export const NOTICES_ID = 'do-sprawdzenia'

type Props = {
  notices: readonly Notice[]
  cards: readonly TableCard[]
  /** The name of somebody on the list. */
  nameOf?(registrationId: number): string | undefined
  add(action: NewAction): Promise<unknown>
  dismiss(id: string): void
}

/** What the server did otherwise than this device thought, until a person has read it. */
export function Notices({ notices, cards, nameOf, add, dismiss }: Props) {
  const t = useTranslations('dayOf')
  if (notices.length === 0) return null
  return (
    <section className="notices flow" aria-labelledby={NOTICES_ID}>
      <h2 id={NOTICES_ID}>
        <Icon name="triangle-alert" />
        {t('notices.title')}
      </h2>
      <ul className="flow">
        {notices.map((notice) => (
          <li key={notice.id} className="notices__i flow-s">
            <NoticeText notice={notice} cards={cards} nameOf={nameOf} />
            {notice.note === 'cardChanged' ? (
              <ChooseText notice={notice} cards={cards} add={add} dismiss={dismiss} />
            ) : (
              <Button type="button" variant="line" onClick={() => dismiss(notice.id)}>
                {t('notices.ok')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

type Payload = { registrationId?: number; name?: string | null; text?: string; cardId?: string }
const payloadOf = ({ action }: Notice) => action.payload as Payload

function NoticeText({
  notice,
  cards,
  nameOf,
}: Pick<Props, 'cards' | 'nameOf'> & { notice: Notice }) {
  const t = useTranslations('dayOf')
  const { registrationId, name, text, cardId } = payloadOf(notice)
  const known = registrationId === undefined ? undefined : nameOf?.(registrationId)
  const sign = cards.find(({ id }) => id === cardId)?.sign ?? ''
  return (
    <>
      <b>
        {t(`what.${notice.action.kind}`, {
          name: known || name || t('person.nameless'),
          sign,
        })}
      </b>
      <p>{t(`note.${notice.note ?? 'unreadable'}`)}</p>
      {text !== undefined && notice.note !== 'cardChanged' ? <blockquote>{text}</blockquote> : null}
    </>
  )
}

/** Two devices changed one card: both texts, and a person chooses. */
function ChooseText({
  notice,
  cards,
  add,
  dismiss,
}: Pick<Props, 'cards' | 'add' | 'dismiss'> & { notice: Notice }) {
  const t = useTranslations('dayOf.notices')
  const { cardId, text } = payloadOf(notice)
  const card = cards.find(({ id }) => id === cardId)
  return (
    <>
      <div className="notices__two">
        <div>
          <h3>{t('theirs')}</h3>
          <blockquote>{card?.text}</blockquote>
        </div>
        <div>
          <h3>{t('yours')}</h3>
          <blockquote>{text}</blockquote>
        </div>
      </div>
      <div className="row">
        <Button type="button" variant="line" onClick={() => dismiss(notice.id)}>
          {t('keepTheirs')}
        </Button>
        {card && text !== undefined ? (
          <Button
            type="button"
            onClick={() => {
              const { id, areaId, agree, differ, revision } = card
              const edit = { cardId: id, text, areaId, agree, differ, revision }
              void add({ kind: 'card_edit', payload: edit }).then(() => dismiss(notice.id))
            }}
          >
            {t('useYours')}
          </Button>
        ) : null}
      </div>
    </>
  )
}
