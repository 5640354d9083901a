import type { ReactNode } from 'react'
import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { postedError, postedText, type PostedForm } from '../../lib/posted-form.ts'
import { Button } from '../../ui/button.tsx'
import { Check } from '../../ui/check.tsx'
import { Half } from '../../ui/columns.tsx'
import { Field, Select, TextArea, TextInput } from '../../ui/field.tsx'
import { Panel } from '../../ui/panel.tsx'
import { FormProblems } from '../forms/form-problems.tsx'
import { shareField } from './forms.ts'
import type { Survey } from './read-surveys.server.ts'

type SurveyFormProps = {
  survey: Survey | null
  areas: readonly { id: number; name: string }[]
  sources: readonly { id: number; title: string }[]
  posted: PostedForm
}

/** Enters or corrects a sample survey. */
export function SurveyForm({ survey, areas, sources, posted }: SurveyFormProps) {
  const t = useTranslations('room.surveys')
  const common = useTranslations('common')
  const errorText = useErrorText()
  const text = (name: string, before: string | number | null | undefined) =>
    postedText(posted, name) ?? String(before ?? '')
  const isOn = (name: string, before: boolean) =>
    posted ? postedText(posted, name) === 'on' : before
  const field = (
    name: string,
    label: string,
    control: ReactNode,
    more?: { hint?: string; optional?: string },
  ) => (
    <Field
      key={name}
      id={`survey-${name}`}
      label={label}
      hint={more?.hint}
      optional={more?.optional}
      error={errorText(postedError(posted, name))}
    >
      {control}
    </Field>
  )
  const input = (name: string, before: string | number | null | undefined, type = 'text') => (
    <TextInput name={name} type={type} defaultValue={text(name, before)} />
  )
  const shareOf = (id: number) => survey?.shares.find((share) => share.areaId === id)?.share
  return (
    <form method="post" className="flow" noValidate>
      <FormProblems posted={posted} id="survey" />
      <input type="hidden" name="revision" value={text('revision', survey?.revision ?? 1)} />
      <Panel kind="staff" title={t('title')} titleHidden className="flow">
        {field('title', t('name'), input('title', survey?.title))}
        {field(
          'question',
          t('questionField'),
          <TextArea
            name="question"
            rows={2}
            className="area-in--s"
            defaultValue={text('question', survey?.question)}
          />,
        )}
        {field(
          'method',
          t('method'),
          <TextArea
            name="method"
            rows={2}
            className="area-in--s"
            defaultValue={text('method', survey?.method)}
          />,
          { hint: t('methodHint') },
        )}
        <Half>
          {field('sampleSize', t('sampleSize'), input('sampleSize', survey?.sampleSize))}
          {field('margin', t('margin'), input('margin', survey?.margin))}
          {field('startsOn', t('startsOn'), input('startsOn', survey?.startsOn, 'date'))}
          {field('endsOn', t('endsOn'), input('endsOn', survey?.endsOn, 'date'))}
        </Half>
        {field('source', t('sourceField'), input('source', survey?.source), {
          optional: common('optional'),
        })}
        {field(
          'documentId',
          t('document'),
          <Select name="documentId" defaultValue={text('documentId', survey?.documentId)}>
            <option value="">{t('noDocument')}</option>
            {sources.map((source) => (
              <option key={source.id} value={source.id}>
                {source.title}
              </option>
            ))}
          </Select>,
        )}
      </Panel>
      <Panel kind="staff" title={t('shares')} lead={t('sharesHint')} className="flow">
        <Half>
          {areas.map((area) =>
            field(shareField(area.id), area.name, input(shareField(area.id), shareOf(area.id))),
          )}
        </Half>
        <Check
          name="isExample"
          value="on"
          label={t('isExample')}
          defaultChecked={isOn('isExample', survey?.isExample ?? false)}
        />
        <Check
          name="isPublished"
          value="on"
          label={t('isPublished')}
          defaultChecked={isOn('isPublished', Boolean(survey?.publishedAt))}
        />
        <Button>{t('save')}</Button>
      </Panel>
    </form>
  )
}
