import { useTranslations } from '../../i18n/page-context.tsx'
import { postedText, type PostedForm } from '../../lib/posted-form.ts'
import { Button } from '../../ui/button.tsx'
import { Field, Select } from '../../ui/field.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Panel } from '../../ui/panel.tsx'
import { FormProblems } from '../forms/form-problems.tsx'
import type { NewTermPage } from './read-new-term.server.ts'
import { AreaFields, CodeField, ParentField } from './place-fields.tsx'
import { MeaningFields, NameFields, NoteField } from './term-fields.tsx'

/** Signs that an area added later can have; it stays grey, the colours belong to the six. */
const ICONS = ['tag', 'building-2', 'bus', 'globe', 'house', 'landmark', 'lightbulb', 'trees']

type NewTermProps = { made: NewTermPage; posted: PostedForm; back: string }

export function NewTerm({ made, posted, back }: NewTermProps) {
  const t = useTranslations('codebook')
  return (
    <>
      <PageHead
        kind="staff"
        above={<a href={back}>{made.vocabulary}</a>}
        title={t('term.newTitle')}
      />
      <div className="flow">
        <FormProblems posted={posted} id="term" />
        <Panel kind="staff" title={t('term.newTitle')} titleHidden>
          <form method="post" className="flow" noValidate>
            {made.kind === 'goal' ? (
              <>
                <ParentField posted={posted} parents={made.parents} value={null} />
                <CodeField posted={posted} value={made.code ?? ''} />
              </>
            ) : null}
            <NameFields posted={posted} values={{}} />
            <MeaningFields posted={posted} values={{}} />
            {made.kind === 'area' ? (
              <Field id="term-icon" label={t('form.icon')}>
                <Select name="icon" defaultValue={postedText(posted, 'icon') ?? 'tag'}>
                  {ICONS.map((icon) => (
                    <option key={icon}>{icon}</option>
                  ))}
                </Select>
              </Field>
            ) : null}
            {made.kind === 'theme' ? (
              <AreaFields posted={posted} areas={made.areas} primary={null} secondary={[]} />
            ) : null}
            <NoteField posted={posted} />
            <div>
              <Button name="intent" value="add" icon="plus">
                {t('form.submit.add')}
              </Button>
            </div>
          </form>
        </Panel>
      </div>
    </>
  )
}
