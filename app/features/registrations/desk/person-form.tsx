import { useTranslations } from '../../../i18n/page-context.tsx'
import { LOCALES } from '../../../i18n/messages.ts'
import { postedText, type PostedForm } from '../../../lib/posted-form.ts'
import { Button } from '../../../ui/button.tsx'
import { SendRow } from '../../../ui/columns.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Field, Select, TextInput } from '../../../ui/field.tsx'
import { Note } from '../../../ui/note.tsx'
import { Panel } from '../../../ui/panel.tsx'
import type { Question } from '../../workshops/workshop-parts.ts'
import type { ListedRegistration } from '../list-registrations-rows.server.ts'
import { AnswerFields } from './answer-fields.tsx'
import { useDeskProblems } from './desk-problems.tsx'
import { NAME_MAX, REASON_MAX } from '../form-limits.ts'
import { NeedFields } from './need-fields.tsx'

type PersonFormProps = {
  /** Null: somebody new. */
  person: ListedRegistration | null
  /** Of a form that adds: sent twice it adds once. */
  formKey: string
  questions: readonly Question[]
  groups: readonly { id: number; name: string }[]
  action: string
  posted: PostedForm
}

/** Somebody written in by hand, or the data of somebody who is there. */
export function PersonForm(props: PersonFormProps) {
  const { person, formKey, questions, groups, action, posted } = props
  const t = useTranslations('registrations.form')
  const errors = useTranslations('errors')
  const common = useTranslations('common')
  const { forms, fields, at } = useDeskProblems(posted)
  const text = (name: 'name' | 'email' | 'phone' | 'organisation' | 'reason') => ({
    name,
    defaultValue: postedText(posted, name) ?? (name === 'reason' ? '' : (person?.[name] ?? '')),
  })
  const optional = common('optional')
  return (
    <Panel kind="staff" title={t('addTitle')} titleHidden className="rform">
      {forms.map((message) => (
        <Note key={message} kind="error" icon="circle-alert" role="alert">
          {message}
        </Note>
      ))}
      <ErrorSummary title={errors('summary', { count: fields.length })} errors={fields} />
      <form method="post" action={action} className="sform" noValidate>
        {person ? (
          <>
            <input type="hidden" name="registration" value={person.id} />
            {/* Always that of the page: who saves again after a conflict has been told. */}
            <input type="hidden" name="revision" value={person.revision} />
          </>
        ) : (
          <input type="hidden" name="key" value={postedText(posted, 'key') || formKey} />
        )}
        <Field id="name" label={t('name')} error={at('name')}>
          <TextInput {...text('name')} maxLength={NAME_MAX} autoComplete="off" required />
        </Field>
        <div className="half">
          <Field
            id="email"
            label={t('email')}
            hint={t('emailHint')}
            optional={optional}
            error={at('email')}
          >
            <TextInput {...text('email')} type="email" maxLength={254} autoComplete="off" />
          </Field>
          <Field
            id="phone"
            label={t('phone')}
            hint={t('phoneHint')}
            optional={optional}
            error={at('phone')}
          >
            <TextInput {...text('phone')} type="tel" maxLength={40} autoComplete="off" />
          </Field>
        </div>
        <div className="half">
          <Field
            id="organisation"
            label={t('organisation')}
            optional={optional}
            error={at('organisation')}
          >
            <TextInput {...text('organisation')} maxLength={NAME_MAX} autoComplete="off" />
          </Field>
          {!person && groups.length > 0 ? (
            <Field id="group" label={t('group')} error={at('group')}>
              <Select name="group" defaultValue={postedText(posted, 'group') ?? ''}>
                <option value="">{t('noGroup')}</option>
                {groups.map((group) => (
                  <option key={group.id} value={group.id}>
                    {group.name}
                  </option>
                ))}
              </Select>
            </Field>
          ) : null}
        </div>
        <NeedFields person={person} posted={posted} error={at('needs')} />
        {questions.length > 0 ? (
          <AnswerFields questions={questions} person={person} posted={posted} error={at} />
        ) : null}
        {person ? null : (
          <div className="half">
            <Field
              id="reason"
              label={t('reason')}
              hint={t('reasonHint')}
              optional={optional}
              error={at('reason')}
            >
              <TextInput {...text('reason')} maxLength={REASON_MAX} />
            </Field>
            <Field id="locale" label={t('locale')} error={at('locale')}>
              <Select name="locale" defaultValue={postedText(posted, 'locale') ?? 'pl'}>
                {LOCALES.map((locale) => (
                  <option key={locale} value={locale}>
                    {t(`locales.${locale}`)}
                  </option>
                ))}
              </Select>
            </Field>
          </div>
        )}
        <SendRow>
          <Button name="intent" value={person ? 'change' : 'add'}>
            {person ? t('save') : t('add')}
          </Button>
        </SendRow>
      </form>
    </Panel>
  )
}
