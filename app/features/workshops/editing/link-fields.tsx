import { useErrorText } from '../../../i18n/error-text.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { CheckboxGroup } from '../../../ui/choices.tsx'
import { Half } from '../../../ui/columns.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { DeskField } from './desk-field.tsx'
import type { EditOptions } from './edit-options.server.ts'
import { fieldId, type ShownForm } from './shown-form.ts'

type Props = {
  shown: ShownForm
  options: EditOptions
  /** How many settled consultations it belongs to; those stay. */
  settled: number
}

/** The series, the consultations and the documents that a workshop belongs to. */
export function LinkFields({ shown, options, settled }: Props) {
  const t = useTranslations('workshopDesk')
  const common = useTranslations('common')
  const errorText = useErrorText()
  const { consultations, documents, series } = options
  return (
    <Panel kind="staff" title={t('form.links')} className="flow">
      <Half>
        <DeskField
          shown={shown}
          name="series"
          label={t('field.series')}
          choices={[
            { value: '', label: t('noSeries') },
            ...series.map(({ id, title }) => ({ value: String(id), label: title })),
          ]}
        />
        <DeskField shown={shown} name="newSeries" label={t('field.newSeries')} optional lang="pl" />
      </Half>
      {consultations.length === 0 ? (
        <p className="muted">{t('noConsultations')}</p>
      ) : (
        <CheckboxGroup
          id={fieldId(shown.id, 'consultations')}
          name="consultations"
          legend={t('field.consultations')}
          optional={common('optional')}
          hint={t('hint.consultations')}
          error={errorText(shown.error('consultations'))}
          look="plain"
          defaultValues={shown.list('consultations')}
          choices={consultations.map(({ id, title, isOpen }) => ({
            value: String(id),
            label: <span lang="pl">{title}</span>,
            hint: isOpen ? t('consultationOpen') : undefined,
          }))}
        />
      )}
      {settled > 0 ? (
        <p className="muted">{t('settledConsultations', { count: settled })}</p>
      ) : null}
      {documents.length === 0 ? (
        <p className="muted">{t('noDocuments')}</p>
      ) : (
        <CheckboxGroup
          id={fieldId(shown.id, 'documents')}
          name="documents"
          legend={t('field.documents')}
          optional={common('optional')}
          error={errorText(shown.error('documents'))}
          look="plain"
          defaultValues={shown.list('documents')}
          choices={documents.map(({ id, title }) => ({
            value: String(id),
            label: <span lang="pl">{title}</span>,
          }))}
        />
      )}
    </Panel>
  )
}
