import type { ReactNode } from 'react'
import { useErrorText } from '../../i18n/error-text.ts'
import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { postedError, postedText, type PostedForm } from '../../lib/posted-form.ts'
import { instantOfDay } from '../../lib/day.ts'
import { Button } from '../../ui/button.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Field, TextArea } from '../../ui/field.tsx'
import { Note } from '../../ui/note.tsx'
import { Panel } from '../../ui/panel.tsx'
import { UnitSuggestions } from '../suggestions/unit-suggestions.tsx'
import { AssignFields } from './assign-fields.tsx'
import type { AssignmentPanelData } from './read-assignment-panel.server.ts'

export type AssignmentPanelProps = {
  data: AssignmentPanelData
  /** Where its forms go: the page of the submission in the staff register. */
  action: string
  /** Where to return afterwards, when the panel stands on another page. */
  back?: string
  /** The form that came back, on the page that handles it. */
  posted?: PostedForm
  /** Of a submission that is suggested as an example. */
  hrefOf(reference: string): string
}

/** Which unit has the matter and until when; what this person may do about it. Needs no script. */
export function AssignmentPanel({ data, action, back, posted, hrefOf }: AssignmentPanelProps) {
  const t = useTranslations('panel.assignment')
  const format = useFormatter()
  const errorText = useErrorText()
  const { current, acts } = data
  const day = (on: string) => format.dateTime(new Date(instantOfDay(on)), { dateStyle: 'long' })
  const intent = postedText(posted, 'intent')
  const of = (name: string) => (intent === name ? posted : undefined)
  const form = (children: ReactNode) => (
    <form method="post" action={action} className="flow">
      {back ? <input type="hidden" name="back" value={back} /> : null}
      {children}
    </form>
  )
  return (
    <Panel kind="staff" title={t('title')} id="jednostka" className="flow">
      {current ? (
        <DefinitionList
          items={[
            { key: 'unit', term: t('unit'), value: current.unit },
            { key: 'due', term: t('due'), value: day(current.dueOn) },
            ...(current.note ? [{ key: 'note', term: t('note'), value: current.note }] : []),
          ]}
        />
      ) : (
        <p className="muted">{t('nobody')}</p>
      )}
      {postedError(posted, '') ? (
        <Note kind="error" role="alert">
          {errorText(postedError(posted, ''))}
        </Note>
      ) : null}
      {acts.start
        ? form(
            <Button variant="line" name="intent" value="start">
              {t('start')}
            </Button>,
          )
        : null}
      {acts.assign ? (
        <Disclosure
          summary={current ? t('reassign') : t('assign')}
          icon="corner-up-right"
          open={!current || intent === 'assign'}
        >
          {form(
            <>
              <AssignFields
                {...data}
                id="assign"
                posted={of('assign')}
                suggestions={
                  <UnitSuggestions
                    suggestions={data.suggestions}
                    taken={postedText(of('assign'), 'takeUnit')}
                    hrefOf={hrefOf}
                  />
                }
              />
              <Button name="intent" value="assign">
                {t('assign')}
              </Button>
            </>,
          )}
        </Disclosure>
      ) : null}
      {acts.handBack ? (
        <Disclosure summary={t('handBack')} icon="undo-2" open={intent === 'hand_back'}>
          {form(
            <>
              <Field
                id="hand-back-reason"
                label={t('handBackReason')}
                hint={t('handBackHint')}
                error={errorText(postedError(of('hand_back'), 'reason'))}
              >
                <TextArea
                  name="reason"
                  rows={3}
                  defaultValue={postedText(of('hand_back'), 'reason')}
                />
              </Field>
              <Button variant="line" name="intent" value="hand_back">
                {t('handBack')}
              </Button>
            </>,
          )}
        </Disclosure>
      ) : null}
    </Panel>
  )
}
