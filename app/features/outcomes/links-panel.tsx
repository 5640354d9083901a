import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { postedError, postedText, type PostedForm } from '../../lib/posted-form.ts'
import { Button, TextButton } from '../../ui/button.tsx'
import { SendRow } from '../../ui/columns.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { Panel } from '../../ui/panel.tsx'
import { FormProblems } from '../forms/form-problems.tsx'
import { StatusTag } from '../submissions/status-tag.tsx'
import type { OutcomeCard } from './outcome-cards.server.ts'

/** What came into the register from this workshop: of cards by itself, other things by their number. */
export function LinksPanel({
  cards,
  posted,
}: {
  cards: readonly OutcomeCard[]
  posted: PostedForm
}) {
  const t = useTranslations('outcomes.links')
  const errorText = useErrorText()
  return (
    <Panel kind="staff" title={t('title')} lead={t('lead')} id="zgloszenia">
      <div className="dpanel">
        {cards.length === 0 ? <p className="muted">{t('none')}</p> : null}
        <ul className="wlinks">
          {cards.map((card) => (
            <li key={card.id}>
              <div>
                {card.href ? <a href={card.href}>{card.reference}</a> : card.reference}{' '}
                {card.title ? <Written locale="pl">{card.title}</Written> : null}
                <p className="muted sm">{t(card.session === null ? 'byHand' : 'fromCard')}</p>
              </div>
              <StatusTag status={card.status} />
              {card.session === null ? (
                <form method="post">
                  <input type="hidden" name="submission" value={card.id} />
                  <TextButton
                    name="intent"
                    value="unlink"
                    aria-label={t('removeLabel', { reference: card.reference })}
                  >
                    {t('remove')}
                  </TextButton>
                </form>
              ) : null}
            </li>
          ))}
        </ul>
        <form className="sform" method="post" noValidate>
          <FormProblems posted={posted} id="zgloszenie" />
          <Field
            id="zgloszenie-reference"
            label={t('reference')}
            hint={t('referenceHint')}
            error={errorText(postedError(posted, 'reference'))}
          >
            <TextInput
              name="reference"
              required
              autoComplete="off"
              defaultValue={postedText(posted, 'reference')}
            />
          </Field>
          <SendRow>
            <Button variant="line" name="intent" value="link" icon="link">
              {t('add')}
            </Button>
          </SendRow>
        </form>
      </div>
    </Panel>
  )
}
