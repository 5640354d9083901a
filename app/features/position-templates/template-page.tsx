import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { postedError, postedText, type PostedForm } from '../../lib/posted-form.ts'
import { Button } from '../../ui/button.tsx'
import { Field, Select, TextArea, TextInput } from '../../ui/field.tsx'
import { Empty } from '../../ui/note.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Pill } from '../../ui/tags.tsx'
import { FormProblems } from '../positions/form-problems.tsx'
import { PositionTag } from '../submissions/status-tag.tsx'
import { POSITION_CODES } from '../submissions/status.ts'
import type { Template } from './list-templates.server.ts'

type TemplatePageProps = {
  templates: readonly Template[]
  /** The one that is being changed. */
  chosen: Template | null
  backHref: string
  hrefOf: (id: number | null) => string
  posted: PostedForm
}

/** Prepared answers: the list, and one form that adds or changes. */
export function TemplatePage({ templates, chosen, backHref, hrefOf, posted }: TemplatePageProps) {
  const t = useTranslations('positions')
  return (
    <>
      <PageHead
        kind="staff"
        above={<a href={backHref}>{t('editor.back')}</a>}
        title={t('templates.title')}
        lead={t('templates.lead')}
      />
      <div className="flow">
        <FormProblems posted={posted} id="template" />
        <div className="desk desk--answer">
          <Panel kind="staff" title={t('templates.list')}>
            {templates.length === 0 ? <Empty title={t('templates.none')} /> : null}
            <ul className="answered">
              {templates.map((each) => (
                <li key={each.id} className="flow-s">
                  <h3>{each.name}</h3>
                  <p className="row">
                    <PositionTag code={each.code} />
                    {each.isRetired ? <Pill>{t('templates.retired')}</Pill> : null}
                  </p>
                  <p>{each.summary}</p>
                  <div className="row">
                    <a href={hrefOf(each.id)}>
                      {t(each.isRetired ? 'templates.bringBack' : 'templates.change')}
                      <span className="vh"> {each.name}</span>
                    </a>
                    {each.isRetired ? null : (
                      <form method="post">
                        <input type="hidden" name="id" value={each.id} />
                        <Button variant="line" name="intent" value="retire">
                          {t('templates.retire')}
                          <span className="vh"> {each.name}</span>
                        </Button>
                      </form>
                    )}
                  </div>
                </li>
              ))}
            </ul>
          </Panel>
          <Panel
            kind="staff"
            title={t(chosen ? 'templates.changing' : 'templates.adding')}
            className="flow"
          >
            {chosen ? <a href={hrefOf(null)}>{t('templates.addInstead')}</a> : null}
            <TemplateForm chosen={chosen} posted={posted} />
          </Panel>
        </div>
      </div>
    </>
  )
}

function TemplateForm({ chosen, posted }: Pick<TemplatePageProps, 'chosen' | 'posted'>) {
  const t = useTranslations('positions')
  const code = useTranslations('status.position')
  const common = useTranslations('common')
  const errorText = useErrorText()
  const error = (name: string) => errorText(postedError(posted, name))
  const text = (name: string, before: string | null | undefined) =>
    postedText(posted, name) ?? before ?? ''
  return (
    <form method="post" className="flow">
      {chosen ? <input type="hidden" name="id" value={chosen.id} /> : null}
      <Field
        id="template-name"
        label={t('templates.name')}
        hint={t('templates.nameHint')}
        error={error('name')}
      >
        <TextInput name="name" defaultValue={text('name', chosen?.name)} />
      </Field>
      <Field id="template-code" label={t('editor.code')} error={error('code')}>
        <Select name="code" defaultValue={text('code', chosen?.code)}>
          {POSITION_CODES.map((each) => (
            <option key={each} value={each}>
              {code(each)}
            </option>
          ))}
        </Select>
      </Field>
      <Field id="template-summary" label={t('editor.summary')} error={error('summary')}>
        <TextArea
          name="summary"
          rows={2}
          className="area-in--s"
          defaultValue={text('summary', chosen?.summary)}
        />
      </Field>
      <Field
        id="template-justification"
        label={t('editor.justification')}
        error={error('justification')}
      >
        <TextArea
          name="justification"
          rows={5}
          defaultValue={text('justification', chosen?.justification)}
        />
      </Field>
      <Field
        id="template-whatChanges"
        label={t('editor.whatChanges')}
        optional={common('optional')}
        error={error('whatChanges')}
      >
        <TextArea
          name="whatChanges"
          rows={2}
          className="area-in--s"
          defaultValue={text('whatChanges', chosen?.whatChanges)}
        />
      </Field>
      <Button name="intent" value="save">
        {t('templates.save')}
      </Button>
    </form>
  )
}
