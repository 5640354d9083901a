import { useErrorText } from '../../../i18n/error-text.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { postedError, type PostedForm } from '../../../lib/posted-form.ts'
import { Button } from '../../../ui/button.tsx'
import { Check } from '../../../ui/check.tsx'
import { FieldError } from '../../../ui/field.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Note } from '../../../ui/note.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { isOnWall } from '../on-wall.ts'
import type { CardsDesk } from './read-cards-desk.server.ts'

/** Which tables are ready, what closing does, and the button: there is no way back. */
export function ClosePanel({ desk, posted }: { desk: CardsDesk; posted: PostedForm }) {
  const t = useTranslations('cards.desk.close')
  const errorText = useErrorText()
  const waiting = desk.tables.filter((table) => !table.isReady && table.cards > 0)
  const count = desk.cards.filter(isOnWall).length
  const doubts = desk.cards.filter((card) => isOnWall(card) && card.words.notQuite > 0).length
  const error = errorText(postedError(posted, 'sure'))
  return (
    <Panel kind="staff" title={t('title')} id="zamkniecie">
      <div className="dpanel">
        <ul className="cready">
          {desk.tables.map((table) => (
            <li key={table.id}>
              <span>
                <b>{t('table', { number: table.number })}</b>{' '}
                <span className="muted">{t('cards', { count: table.cards })}</span>
              </span>
              <span className={table.isReady ? 'cready__yes' : 'cready__no'}>
                <Icon name={table.isReady ? 'check' : 'hourglass'} />
                {t(table.isReady ? 'isReady' : 'waits')}
              </span>
            </li>
          ))}
        </ul>
        {waiting.length > 0 ? (
          <Note title={t('beforeTitle')} headingLevel="h3">
            {t('before', {
              count: waiting.length,
              tables: waiting.map((each) => each.number).join(', '),
            })}
          </Note>
        ) : null}
        {doubts > 0 ? <p>{t('doubts', { count: doubts })}</p> : null}
        {desk.canClose ? (
          <form method="post" className="flow" noValidate>
            <p>{t('what', { count })}</p>
            {error ? <FieldError id="karty-sure">{error}</FieldError> : null}
            <Check
              id="karty-sure"
              name="sure"
              aria-invalid={error ? true : undefined}
              aria-describedby={error ? 'karty-sure-error' : undefined}
              label={t('sure')}
            />
            <Button wide name="intent" value="close">
              {t('button')}
            </Button>
          </form>
        ) : (
          <p>{t('notYet')}</p>
        )}
      </div>
    </Panel>
  )
}
