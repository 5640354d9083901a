import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { postedError, type PostedForm } from '../../lib/posted-form.ts'
import { Button } from '../../ui/button.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { Panel } from '../../ui/panel.tsx'

export function ImportUpload({ posted }: { posted: PostedForm }) {
  const t = useTranslations('indicators.import')
  const errorText = useErrorText()
  return (
    <Panel kind="staff" title={t('file')}>
      <form method="post" encType="multipart/form-data" className="flow" noValidate>
        <Field
          id="indicator-file"
          label={t('file')}
          hint={t('fileHint')}
          error={errorText(postedError(posted, 'file'))}
        >
          <TextInput
            type="file"
            name="file"
            required
            accept=".csv,.tsv,.txt,.json,text/csv,application/json"
          />
        </Field>
        <Button name="intent" value="upload" icon="upload">
          {t('check')}
        </Button>
      </form>
      <ul className="tips">
        <li>{t('rule.columns')}</li>
        <li>{t('rule.numbers')}</li>
        <li>{t('rule.again')}</li>
        <li>{t('rule.bdl')}</li>
      </ul>
    </Panel>
  )
}
