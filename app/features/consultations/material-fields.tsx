import { useErrorText } from '../../i18n/error-text.ts'
import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { instantOfDay } from '../../lib/day.ts'
import { CheckboxGroup } from '../../ui/choices.tsx'
import { Panel } from '../../ui/panel.tsx'
import type { NoticeOptions } from './notice-options.server.ts'
import type { ShownNotice } from './notice-values.ts'

type Props = { shown: ShownNotice } & Pick<NoticeOptions, 'documents' | 'workshops'>

/** What is read and where people meet to speak of it. */
export function MaterialFields({ shown, documents, workshops }: Props) {
  const t = useTranslations('consultations')
  const common = useTranslations('common')
  const format = useFormatter()
  const errorText = useErrorText()
  return (
    <Panel kind="staff" title={t('form.materials')} className="flow">
      {documents.length === 0 ? (
        <p className="muted">{t('form.noDocuments')}</p>
      ) : (
        <CheckboxGroup
          id="notice-documents"
          name="documents"
          legend={t('field.documents')}
          hint={t('form.documentsHint')}
          error={errorText(shown.error('documents'))}
          look="plain"
          defaultValues={shown.list('documents')}
          choices={documents.map(({ id, title, version }) => ({
            value: String(id),
            label: <span lang="pl">{title}</span>,
            hint:
              version === null
                ? t('form.documentNotReady')
                : t('form.documentReady', { number: version }),
          }))}
        />
      )}
      {workshops.length === 0 ? (
        <p className="muted">{t('form.noWorkshops')}</p>
      ) : (
        <CheckboxGroup
          id="notice-workshops"
          name="workshops"
          legend={t('field.workshops')}
          optional={common('optional')}
          error={errorText(shown.error('workshops'))}
          look="plain"
          defaultValues={shown.list('workshops')}
          choices={workshops.map(({ id, title, startsOn }) => ({
            value: String(id),
            label: title,
            hint: format.dateTime(new Date(instantOfDay(startsOn)), { dateStyle: 'long' }),
          }))}
        />
      )}
    </Panel>
  )
}
