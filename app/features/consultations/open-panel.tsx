import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { postedError, type PostedForm } from '../../lib/posted-form.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Check } from '../../ui/check.tsx'
import { FieldError } from '../../ui/field.tsx'
import { Panel } from '../../ui/panel.tsx'
import { FormProblems } from '../forms/form-problems.tsx'
import { PublicNotice } from './public-notice.tsx'
import type { FullConsultation } from './read-consultation.server.ts'

type Props = {
  consultation: FullConsultation
  isReady: boolean
  publicHref: string
  draftHref: string
  posted: PostedForm
}

/** The deliberate act, a step of its own: what is stored becomes public, is shown, and confirmed. */
export function OpenPanel({ consultation, isReady, publicHref, draftHref, posted }: Props) {
  const t = useTranslations('consultations')
  const errorText = useErrorText()
  const sure = errorText(postedError(posted, 'sure'))
  return (
    <Panel kind="staff" title={t('open.title')} lead={t('open.lead')} className="flow">
      <FormProblems posted={posted} id="notice" />
      {isReady ? (
        <>
          <h3>{t('open.becomesPublic')}</h3>
          <p>{t('open.stored')}</p>
          <PublicNotice consultation={consultation} address={publicHref} />
          <form method="post" className="flow" noValidate>
            <input type="hidden" name="revision" value={consultation.revision} />
            <div className={sure ? 'field field--err' : 'field'}>
              {sure ? <FieldError id="notice-sure">{sure}</FieldError> : null}
              <Check
                id="notice-sure"
                name="sure"
                value="yes"
                label={t('open.sure')}
                aria-describedby={sure ? 'notice-sure-error' : undefined}
                aria-invalid={sure ? true : undefined}
              />
            </div>
            <p>
              <Button name="intent" value="open" icon="megaphone">
                {t('open.submit')}
              </Button>{' '}
              <ButtonLink variant="line" href={draftHref}>
                {t('open.back')}
              </ButtonLink>
            </p>
          </form>
        </>
      ) : (
        <p>{t('open.blocked')}</p>
      )}
    </Panel>
  )
}
