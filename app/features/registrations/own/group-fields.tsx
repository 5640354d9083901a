import { useErrorText } from '../../../i18n/error-text.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { Written } from '../../../i18n/written.tsx'
import { postedError, postedText, type PostedForm } from '../../../lib/posted-form.ts'
import { Field, Select, TextInput } from '../../../ui/field.tsx'
import { CODE_MAX, TEAM_MAX } from './person-form.ts'
import type { OpenSession } from './session-choice.tsx'
import { fieldId } from './sign-up-errors.tsx'

type Props = { sessions: readonly OpenSession[]; posted: PostedForm; isInvitedOnly: boolean }

/** Seats kept for groups: by belonging to one, or by the code of an invitation. */
export function GroupFields({ sessions, posted, isInvitedOnly }: Props) {
  const t = useTranslations('workshops.form')
  const optional = useTranslations('common')('optional')
  const errorText = useErrorText()
  const groups = sessions.flatMap((session) => session.groups)
  const open = isInvitedOnly ? [] : groups.filter(({ hasCode }) => !hasCode)
  const needsCode = isInvitedOnly || groups.some(({ hasCode }) => hasCode)
  return (
    <>
      {open.length > 0 ? (
        <Field
          id={fieldId('group')}
          label={t('group')}
          optional={optional}
          hint={t('groupHint')}
          error={errorText(postedError(posted, 'group'))}
        >
          <Select name="group" defaultValue={postedText(posted, 'group') ?? ''}>
            <option value="">{t('noGroup')}</option>
            {open.map(({ id, name, free }) => (
              <option key={id} value={id}>
                {t('groupOption', { name, count: free })}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      {needsCode ? (
        <Field
          id={fieldId('invitation')}
          label={t('invitation')}
          optional={isInvitedOnly ? undefined : optional}
          hint={
            isInvitedOnly ? (
              t('invitedOnly')
            ) : (
              <>
                {t('invitationHint')}{' '}
                <Written locale="pl">
                  {groups
                    .filter(({ hasCode }) => hasCode)
                    .map(({ name }) => name)
                    .join(', ')}
                </Written>
              </>
            )
          }
          error={errorText(postedError(posted, 'invitation'))}
        >
          <TextInput
            name="invitation"
            autoComplete="off"
            maxLength={CODE_MAX}
            defaultValue={postedText(posted, 'invitation')}
          />
        </Field>
      ) : null}
    </>
  )
}

/** Of a hackathon: a team that is there, a new one, or none yet. */
export function TeamFields({ posted }: { posted: PostedForm }) {
  const t = useTranslations('workshops.form')
  const optional = useTranslations('common')('optional')
  const errorText = useErrorText()
  return (
    <>
      <Field
        id={fieldId('teamCode')}
        label={t('teamCode')}
        optional={optional}
        hint={t('teamCodeHint')}
        error={errorText(postedError(posted, 'teamCode'))}
      >
        <TextInput
          name="teamCode"
          autoComplete="off"
          maxLength={CODE_MAX}
          defaultValue={postedText(posted, 'teamCode')}
        />
      </Field>
      <Field
        id={fieldId('teamName')}
        label={t('teamName')}
        optional={optional}
        hint={t('teamNameHint')}
        error={errorText(postedError(posted, 'teamName'))}
      >
        <TextInput
          name="teamName"
          autoComplete="off"
          maxLength={TEAM_MAX}
          defaultValue={postedText(posted, 'teamName')}
        />
      </Field>
    </>
  )
}
