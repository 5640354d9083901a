import { useTranslations } from '../../i18n/page-context.tsx'
import type { PostedForm } from '../../lib/posted-form.ts'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/note.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Pill } from '../../ui/tags.tsx'
import { FormProblems } from '../forms/form-problems.tsx'
import { PostedField } from '../forms/posted-field.tsx'
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
  const field = { form: 'template', posted }
  return (
    <form method="post" className="flow">
      {chosen ? <input type="hidden" name="id" value={chosen.id} /> : null}
      <PostedField
        {...field}
        name="name"
        label={t('templates.name')}
        hint={t('templates.nameHint')}
        value={chosen?.name}
      />
      <PostedField
        {...field}
        name="code"
        label={t('editor.code')}
        value={chosen?.code}
        choices={POSITION_CODES.map((value) => ({ value, label: code(value) }))}
      />
      <PostedField
        {...field}
        name="summary"
        label={t('editor.summary')}
        value={chosen?.summary}
        rows={2}
        className="area-in--s"
      />
      <PostedField
        {...field}
        name="justification"
        label={t('editor.justification')}
        value={chosen?.justification}
        rows={5}
      />
      <PostedField
        {...field}
        name="whatChanges"
        label={t('editor.whatChanges')}
        value={chosen?.whatChanges}
        rows={2}
        className="area-in--s"
        optional
      />
      <Button name="intent" value="save">
        {t('templates.save')}
      </Button>
    </form>
  )
}
