import type { ReactNode } from 'react'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Field, Select } from '../../ui/field.tsx'
import { Note } from '../../ui/note.tsx'
import { Panel } from '../../ui/panel.tsx'
import { fieldsOf } from './fields.ts'
import type { ImportView } from './view.ts'

type Preview = Extract<ImportView, { state: 'preview' }>

/** The columns as we understood them; choosing others checks the file again, by its address. */
export function MappingForm(props: {
  view: Preview
  action: string
  /** What else the address carries, and a person may change. */
  children?: ReactNode
  /** What the rows speak to. */
  about?: string
}) {
  const { view, action, children, about } = props
  const t = useTranslations('importing')
  const form = useTranslations('letters.form')
  const draft = useTranslations('letters.draft')
  const isRemark = view.batch.kind === 'remark'
  return (
    <Panel kind="staff" title={t('mapping.title')} lead={about ?? t('mapping.lead')}>
      <form className="sform" method="get" action={action}>
        <input type="hidden" name="partia" value={view.batch.id} />
        {view.result ? null : (
          <Note kind="warning" icon="circle-alert">
            {isRemark ? form('missing') : t('mapping.missing')}
          </Note>
        )}
        <div className="sform__three">
          {fieldsOf(view.batch.kind).map((field) => (
            <Field
              key={field}
              id={`mapping-${field}`}
              label={isRemark && field === 'text' ? draft('body') : t(`field.${field}`)}
            >
              <Select name={field} defaultValue={view.mapping[field] ?? ''}>
                <option value="">{t('mapping.none')}</option>
                {view.columns.map((column) => (
                  <option key={column.index} value={column.index}>
                    {column.name}
                  </option>
                ))}
              </Select>
            </Field>
          ))}
        </div>
        {children}
        <div>
          <Button variant="line" icon="rotate-ccw">
            {t('mapping.apply')}
          </Button>
        </div>
      </form>
      {view.result ? (
        <Sample rows={view.sample} untitled={isRemark ? form('noPart') : t('mapping.noTitle')} />
      ) : null}
    </Panel>
  )
}

function Sample({ rows, untitled }: { rows: Preview['sample']; untitled: string }) {
  const t = useTranslations('importing.mapping')
  return (
    <section className="sample" aria-labelledby="sample-title">
      <h3 id="sample-title">{t('sample')}</h3>
      <ul>
        {rows.map((row, index) => (
          <li key={index}>
            <b>{row.title || untitled}</b>
            <p>{row.text}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
