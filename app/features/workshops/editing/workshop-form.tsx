import { useTranslations } from '../../../i18n/page-context.tsx'
import type { PostedForm } from '../../../lib/posted-form.ts'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { SendRow } from '../../../ui/columns.tsx'
import { AgendaFields } from './agenda-fields.tsx'
import { AudienceFields } from './audience-fields.tsx'
import type { EditOptions } from './edit-options.server.ts'
import { DeskProblems } from './form-problems.tsx'
import { LinkFields } from './link-fields.tsx'
import { QuestionFields } from './question-fields.tsx'
import { SaveByEnter } from './row-fields.tsx'
import { RunningFields } from './running-fields.tsx'
import { shownForm, type FormValues } from './shown-form.ts'
import { TitleFields } from './title-fields.tsx'

const FORM_ID = 'warsztat'

type WorkshopFormProps = {
  values: FormValues
  /** Undefined for a new one. */
  revision?: number
  options: EditOptions
  settled?: number
  posted: PostedForm
  cancelHref: string
}

export function WorkshopForm(props: WorkshopFormProps) {
  const { values, revision, options, settled = 0, posted, cancelHref } = props
  const t = useTranslations('workshopDesk')
  const common = useTranslations('common')
  const shown = shownForm(FORM_ID, posted, values)
  return (
    <form method="post" className="frame-stack wform" noValidate>
      <SaveByEnter />
      <DeskProblems posted={posted} id={FORM_ID} />
      {/* Always that of the page: who saves again after a conflict has seen what changed. */}
      {revision === undefined ? null : <input type="hidden" name="revision" value={revision} />}
      <TitleFields shown={shown} options={options} />
      <AudienceFields shown={shown} />
      <AgendaFields shown={shown} />
      <QuestionFields shown={shown} />
      <RunningFields shown={shown} />
      <LinkFields shown={shown} options={options} settled={settled} />
      <SendRow>
        <Button name="intent" value="save" icon="save">
          {revision === undefined ? t('form.create') : t('form.save')}
        </Button>
        <ButtonLink variant="ghost" href={cancelHref}>
          {common('cancel')}
        </ButtonLink>
      </SendRow>
    </form>
  )
}
