import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { postedError, postedText, type PostedForm } from '../../lib/posted-form.ts'
import { Button } from '../../ui/button.tsx'
import { Check } from '../../ui/check.tsx'
import { FieldError } from '../../ui/field.tsx'

type PublishFormProps = {
  checksum: string
  /** Whether something looks like personal data and somebody must answer for it. */
  asksToConfirm: boolean
  posted: PostedForm
}

export function PublishForm({ checksum, asksToConfirm, posted }: PublishFormProps) {
  const t = useTranslations('reports.preview')
  const errorText = useErrorText()
  const error = errorText(postedError(posted, 'confirmed'))
  return (
    <form method="post" className="flow-s">
      <input type="hidden" name="checksum" value={checksum} />
      {asksToConfirm ? (
        <div className={error ? 'field field--err' : 'field'}>
          {error ? <FieldError id="report-confirmed">{error}</FieldError> : null}
          <Check
            id="report-confirmed"
            name="confirmed"
            label={t('confirm')}
            aria-describedby={error ? 'report-confirmed-error' : undefined}
            aria-invalid={error ? true : undefined}
            defaultChecked={postedText(posted, 'confirmed') === 'on'}
          />
        </div>
      ) : null}
      <Button name="intent" value="publish" icon="send" wide>
        {t('publish')}
      </Button>
    </form>
  )
}
