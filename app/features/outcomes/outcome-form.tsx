import type { ReactElement } from 'react'
import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { postedError, postedText, type PostedForm } from '../../lib/posted-form.ts'
import { Button } from '../../ui/button.tsx'
import { SendRow } from '../../ui/columns.tsx'
import { Field, TextArea, TextInput } from '../../ui/field.tsx'
import { Panel } from '../../ui/panel.tsx'
import { FormProblems } from '../forms/form-problems.tsx'
import type { Outcome } from './read-outcome.server.ts'
import { TeamFields } from './team-fields.tsx'

const ID = 'wynik'
const CONFLICT = 'outcomes.error.conflict'

type Words = { conclusions: string; minutes: string; attended: string; note: string }

/** The words of the results; after a conflict what is stored stands at each field that differs. */
export function OutcomeForm({ outcome, posted }: { outcome: Outcome; posted: PostedForm }) {
  const t = useTranslations('outcomes.edit')
  const errorText = useErrorText()
  const isConflict = postedError(posted, '') === CONFLICT
  const stored: Words = {
    conclusions: outcome.conclusions ?? '',
    minutes: outcome.minutes ?? '',
    attended: outcome.attended === null ? '' : String(outcome.attended),
    note: '',
  }
  function field(name: keyof Words, hint: string, control: ReactElement) {
    const typed = postedText(posted, name) ?? stored[name]
    const isOther =
      isConflict && name !== 'note' && typed.replaceAll('\r\n', '\n').trim() !== stored[name]
    return (
      <Field
        id={`${ID}-${name}`}
        label={t(name)}
        hint={
          isOther ? (
            <>
              {hint} <b>{t('storedNow', { value: stored[name] || t('nothing') })}</b>
            </>
          ) : (
            hint
          )
        }
        error={errorText(postedError(posted, name))}
      >
        {control.type === TextArea ? (
          <TextArea {...control.props} name={name} defaultValue={typed} />
        ) : (
          <TextInput {...control.props} name={name} defaultValue={typed} />
        )}
      </Field>
    )
  }
  const isPublished = outcome.publishedAt !== null
  const { isCounted, total } = outcome.attendance
  return (
    <Panel kind="staff" title={t('words')} id="wnioski">
      <form className="sform" method="post" noValidate>
        <FormProblems posted={posted} id={ID} />
        <input
          type="hidden"
          name="revision"
          // After a conflict what is stored stands beside the fields: saving again is meant.
          value={(isConflict ? null : postedText(posted, 'revision')) || outcome.revision}
        />
        {field('conclusions', t('conclusionsHint'), <TextArea rows={8} />)}
        {field('minutes', t('minutesHint'), <TextArea rows={10} />)}
        {isCounted ? (
          <p>{t('attendedCounted', { count: total ?? 0 })}</p>
        ) : (
          field(
            'attended',
            t('attendedHint'),
            <TextInput inputMode="numeric" autoComplete="off" className="input--s" />,
          )
        )}
        {outcome.teams.length > 0 ? (
          <TeamFields id={ID} teams={outcome.teams} posted={posted} isConflict={isConflict} />
        ) : null}
        {isPublished ? field('note', t('noteHint'), <TextInput autoComplete="off" />) : null}
        <SendRow>
          <Button name="intent" value="save" icon="save">
            {t(isPublished ? 'correct' : 'save')}
          </Button>
        </SendRow>
      </form>
    </Panel>
  )
}
