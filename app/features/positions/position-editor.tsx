import { useTranslations } from '../../i18n/page-context.tsx'
import type { PostedForm } from '../../lib/posted-form.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { Panel } from '../../ui/panel.tsx'
import { AnswerFields, type AnswerUnits } from './answer-fields.tsx'
import type { PlainLanguage } from './plain-language.ts'
import type { PositionText } from './read-position.server.ts'
import type { TemplateChoice } from './template-links.tsx'
import { SubmissionChoice, type ChosenSubmission } from './submission-choice.tsx'

export type PositionEditorProps = {
  /** The saved position; a new one has no revision yet, and perhaps the words of a template. */
  saved: (PositionText & { revision?: number; plainLanguage?: PlainLanguage | null }) | null
  submissions: readonly ChosenSubmission[]
  units: AnswerUnits
  templates: readonly TemplateChoice[]
  hrefOf: (reference: string) => string
  posted: PostedForm
}

/** One form: on the left whom we answer, on the right what. */
export function PositionEditor(props: PositionEditorProps) {
  const { saved, submissions, units, templates, hrefOf, posted } = props
  const t = useTranslations('positions.editor')
  return (
    <form method="post" className="desk desk--answer">
      {/* Always that of the page: who sends again after a conflict has seen what changed. */}
      {saved?.revision ? <input type="hidden" name="revision" value={saved.revision} /> : null}
      <SubmissionChoice submissions={submissions} hrefOf={hrefOf} posted={posted} />
      <Panel kind="staff" title={t('text')} className="flow">
        <AnswerFields
          saved={saved}
          plainLanguage={saved?.plainLanguage ?? null}
          units={units}
          templates={templates}
          posted={posted}
        />
        <Note className="xs">{t('second')}</Note>
        <p className="row">
          {/* Enter in a field takes the first button: the one that can be undone. */}
          <Button variant="line" name="intent" value="save">
            {t('save')}
          </Button>
          <Button name="intent" value="submit">
            {t('submit')}
          </Button>
        </p>
      </Panel>
    </form>
  )
}
