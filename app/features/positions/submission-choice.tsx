import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { postedError, postedList, postedText, type PostedForm } from '../../lib/posted-form.ts'
import { Check } from '../../ui/check.tsx'
import { Field, FieldError, TextArea } from '../../ui/field.tsx'
import { ItemNumber, Meta, MetaItem } from '../../ui/meta.tsx'
import { Note } from '../../ui/note.tsx'
import { Panel } from '../../ui/panel.tsx'
import { StatusTag } from '../submissions/status-tag.tsx'
import { StaffTitle } from '../staff-register/staff-title-text.tsx'
import { ExceptionFields } from './exception-fields.tsx'
import type { LinkException } from './read-exceptions.server.ts'
import type { ShownSubmission } from './show-submissions.server.ts'
import { ShownText } from './shown-text.tsx'

export type ChosenSubmission = ShownSubmission & { exception?: LinkException | null }

type SubmissionChoiceProps = {
  submissions: readonly ChosenSubmission[]
  hrefOf: (reference: string) => string
  posted: PostedForm
}

/** The submissions a position answers: each with its words, to keep or to take off; more by number. */
export function SubmissionChoice({ submissions, hrefOf, posted }: SubmissionChoiceProps) {
  const t = useTranslations('positions.editor')
  const common = useTranslations('common')
  const errorText = useErrorText()
  const kept = postedList(posted, 'references')
  const shown = new Set(submissions.map((each) => each.reference))
  // What a refused form had and the saved position has not goes back to the field of numbers.
  const typed = [
    postedText(posted, 'numbers') ?? '',
    ...(kept ?? []).filter((reference) => !shown.has(reference)),
  ].filter(Boolean)
  return (
    <Panel kind="staff" title={t('submissions')} lead={t('submissionsHint')}>
      {submissions.length === 0 ? <p className="muted">{t('noSubmissions')}</p> : null}
      <div id="position-exceptions" tabIndex={-1}>
        {postedError(posted, 'exceptions') ? (
          <FieldError id="position-exceptions">
            {errorText(postedError(posted, 'exceptions'))}
          </FieldError>
        ) : null}
      </div>
      <ul className="answered">
        {submissions.map((each, index) => (
          <li key={each.reference}>
            <Check
              name="references"
              value={each.reference}
              defaultChecked={kept?.includes(each.reference) ?? true}
              label={t('keep', { reference: each.reference })}
              labelHidden
            />
            <div className="flow-s">
              <Meta>
                <ItemNumber href={hrefOf(each.reference)}>{each.reference}</ItemNumber>
                <StatusTag status={each.status} />
                {each.unit ? <MetaItem icon="building-2">{each.unit}</MetaItem> : null}
                {each.supportCount > 0 ? (
                  <MetaItem icon="thumbs-up">
                    {common('count.supports', { count: each.supportCount })}
                  </MetaItem>
                ) : null}
              </Meta>
              <h3>
                <StaffTitle title={each.title} status={each.status} />
              </h3>
              {each.isAnswerable ? null : <Note kind="warning">{t('notAnswerable')}</Note>}
              <ShownText submission={each} open={submissions.length === 1} />
              {submissions.length > 1 || each.exception ? (
                <ExceptionFields
                  index={index}
                  reference={each.reference}
                  saved={each.exception ?? null}
                  posted={posted}
                />
              ) : null}
            </div>
          </li>
        ))}
      </ul>
      <Field
        id="position-numbers"
        label={t('add')}
        optional={submissions.length > 0 ? common('optional') : undefined}
        hint={t('addHint')}
        error={errorText(postedError(posted, 'numbers'))}
      >
        <TextArea name="numbers" rows={2} className="area-in--s" defaultValue={typed.join('\n')} />
      </Field>
    </Panel>
  )
}
