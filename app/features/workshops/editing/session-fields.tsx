import { useTranslations } from '../../../i18n/page-context.tsx'
import type { PostedForm } from '../../../lib/posted-form.ts'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { SendRow } from '../../../ui/columns.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { DeskField } from './desk-field.tsx'
import { DeskProblems } from './form-problems.tsx'
import { AccessFields, PlaceFields } from './place-fields.tsx'
import { SaveByEnter } from './row-fields.tsx'
import { SeatFields } from './seat-fields.tsx'
import { shownForm, type FormValues } from './shown-form.ts'
import { TimeFields } from './time-fields.tsx'

const FORM_ID = 'termin'

type SessionFormProps = {
  values: FormValues
  /** Undefined for a new one. */
  revision?: number
  taken?: number
  isReleased?: boolean
  /** People may be registered: a new time or place is told to them. */
  isPublic: boolean
  posted: PostedForm
  cancelHref: string
}

export function SessionFields(props: SessionFormProps) {
  const { values, revision, taken = 0, isReleased = false, isPublic, posted, cancelHref } = props
  const t = useTranslations('workshopDesk')
  const common = useTranslations('common')
  const shown = shownForm(FORM_ID, posted, values)
  const isNew = revision === undefined
  return (
    <form method="post" className="frame-stack wform" noValidate>
      <SaveByEnter />
      <DeskProblems posted={posted} id={FORM_ID} />
      {isNew ? null : <input type="hidden" name="revision" value={revision} />}
      <TimeFields shown={shown} />
      <PlaceFields shown={shown} />
      <AccessFields shown={shown} />
      <SeatFields shown={shown} taken={taken} isReleased={isReleased} />
      {isPublic ? (
        <Panel kind="staff" title={t('session.tell')} className="flow">
          <DeskField
            shown={shown}
            name="note"
            label={t('field.note')}
            hint={isNew ? t('hint.noteNew') : t('hint.note')}
            optional
            rows={3}
            lang="pl"
          />
        </Panel>
      ) : null}
      <SendRow>
        <Button name="intent" value="save" icon="save">
          {isNew ? t('session.add') : t('session.save')}
        </Button>
        <ButtonLink variant="ghost" href={cancelHref}>
          {common('cancel')}
        </ButtonLink>
      </SendRow>
    </form>
  )
}
