import { useErrorText } from '../../../i18n/error-text.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import type { PostedForm } from '../../../lib/posted-form.ts'
import { Button } from '../../../ui/button.tsx'
import { Check } from '../../../ui/check.tsx'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { FieldError } from '../../../ui/field.tsx'
import { DeskField } from './desk-field.tsx'
import { DeskProblems } from './form-problems.tsx'
import { shownForm } from './shown-form.ts'

const FORM_ID = 'odwolanie'

type Props = {
  /** What is cancelled: the whole workshop or one session. */
  what: 'workshop' | 'session'
  revision: number
  posted: PostedForm
}

/** Irreversible, so it wants a reason and a word that it is meant. */
export function CancelPanel({ what, revision, posted }: Props) {
  const t = useTranslations('workshopDesk.cancel')
  const errorText = useErrorText()
  const shown = shownForm(FORM_ID, posted, {})
  const sure = errorText(shown.error('sure'))
  return (
    <Disclosure summary={t(`${what}.title`)} icon="ban" open={posted !== undefined}>
      <form method="post" className="flow" noValidate>
        <DeskProblems posted={posted} id={FORM_ID} />
        <p>{t(`${what}.lead`)}</p>
        <input type="hidden" name="revision" value={revision} />
        <DeskField
          shown={shown}
          name="reason"
          label={t('reason')}
          hint={t('reasonHint')}
          rows={3}
          lang="pl"
        />
        <div className={sure ? 'field field--err' : 'field'}>
          {sure ? <FieldError id={`${FORM_ID}-sure`}>{sure}</FieldError> : null}
          <Check
            id={`${FORM_ID}-sure`}
            name="sure"
            value="yes"
            label={t(`${what}.sure`)}
            aria-describedby={sure ? `${FORM_ID}-sure-error` : undefined}
            aria-invalid={sure ? true : undefined}
          />
        </div>
        <p>
          <Button variant="no" name="intent" value="cancel" icon="ban">
            {t(`${what}.submit`)}
          </Button>
        </p>
      </form>
    </Disclosure>
  )
}
