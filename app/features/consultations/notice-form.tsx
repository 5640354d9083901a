import { useTranslations } from '../../i18n/page-context.tsx'
import type { PostedForm } from '../../lib/posted-form.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Panel } from '../../ui/panel.tsx'
import { FormProblems } from '../forms/form-problems.tsx'
import { AboutFields } from './about-fields.tsx'
import { LawFields } from './law-fields.tsx'
import { MaterialFields } from './material-fields.tsx'
import { NoticeField } from './notice-field.tsx'
import type { NoticeOptions } from './notice-options.server.ts'
import { shownNotice, type NoticeValues } from './notice-values.ts'
import { WaysFields } from './ways-fields.tsx'

export type NoticeFormProps = {
  /** `correct`: it is public already, so only its words change, each time with a reason. */
  mode: 'new' | 'draft' | 'correct'
  values: NoticeValues
  revision?: number
  options: NoticeOptions
  twice: { opens: boolean; closes: boolean }
  posted: PostedForm
  cancelHref: string
}

export function NoticeForm(props: NoticeFormProps) {
  const { mode, values, revision, options, twice, posted, cancelHref } = props
  const t = useTranslations('consultations')
  const common = useTranslations('common')
  const shown = shownNotice(posted, values)
  const isCorrection = mode === 'correct'
  return (
    <form method="post" className="frame-stack" noValidate>
      <FormProblems posted={posted} id="notice" />
      {/* Always that of the page: who saves again after a conflict has seen what changed. */}
      {revision === undefined ? null : <input type="hidden" name="revision" value={revision} />}
      <AboutFields shown={shown} mayChangeLevel={!isCorrection} />
      {isCorrection ? null : <LawFields shown={shown} bases={options.bases} twice={twice} />}
      <MaterialFields shown={shown} documents={options.documents} workshops={options.workshops} />
      <WaysFields shown={shown} />
      <Panel
        kind="staff"
        title={t(isCorrection ? 'form.note' : 'form.save')}
        titleHidden
        className="flow"
      >
        {isCorrection ? (
          <NoticeField
            shown={shown}
            name="note"
            label={t('form.note')}
            hint={t('form.noteHint')}
            rows={3}
          />
        ) : null}
        <p className="row">
          <Button name="intent" value={isCorrection ? 'correct' : 'save'} icon="save">
            {t(isCorrection ? 'form.correct' : mode === 'new' ? 'panel.create' : 'form.save')}
          </Button>
          <ButtonLink variant="ghost" href={cancelHref}>
            {common('cancel')}
          </ButtonLink>
        </p>
      </Panel>
    </form>
  )
}
