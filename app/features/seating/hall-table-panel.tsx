import { useTranslations } from '../../i18n/page-context.tsx'
import { postedText, type PostedForm } from '../../lib/posted-form.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Field, Select, TextInput } from '../../ui/field.tsx'
import { Note } from '../../ui/note.tsx'
import { Area } from '../../ui/tags.tsx'
import { iconNamed } from '../../ui/icon-named.ts'
import { useDeskProblems } from '../registrations/desk/desk-problems.tsx'
import { FACILITATOR_MAX, TOPIC_MAX } from './limits.ts'
import { PersonChoices } from './person-choices.tsx'
import type { TableWithPeople } from './read-seating.server.ts'

export type AreaChoice = { id: number; slug: string; name: string; icon: string | null }
type HallTablePanelProps = {
  table: TableWithPeople
  areas: readonly AreaChoice[]
  facilitators: readonly string[]
  action: string
  canChange: boolean
  posted: PostedForm
  moveForm: string
}

/** One table: who sits at it, and what it is about. */
export function HallTablePanel(props: HallTablePanelProps) {
  const { table, areas, canChange, moveForm } = props
  const t = useTranslations('registrations.hall.table')
  const area = areas.find(({ id }) => id === table.areaId)
  const titleId = `stol-${table.id}-title`
  return (
    <section className="spanel rtable" id={`stol-${table.id}`} aria-labelledby={titleId}>
      <h3 id={titleId}>
        {t('name', { number: table.number })}
        <span className="rtable__t">{table.topic ?? t('noTopic')}</span>
      </h3>
      {area ? <Area slug={area.slug} name={area.name} icon={iconNamed(area.icon)} /> : null}
      <p className="muted sm">
        {[
          t('people', { count: table.size }),
          table.facilitator ? t('facilitator', { name: table.facilitator }) : null,
        ]
          .filter(Boolean)
          .join(' · ')}
        <br />
        <span className="rtable__code">{t('code', { code: table.code })}</span>
      </p>
      {table.people.length > 0 ? (
        <PersonChoices people={table.people} form={moveForm} canMove={canChange} />
      ) : table.size === 0 ? (
        <p className="muted">{t('empty')}</p>
      ) : null}
      {canChange ? <TableForm {...props} /> : null}
    </section>
  )
}

function TableForm({ table, areas, facilitators, action, posted }: HallTablePanelProps) {
  const t = useTranslations('registrations.hall.table')
  const isMine = postedText(posted, 'table') === String(table.id)
  const mine = isMine ? posted : undefined
  const { forms, at } = useDeskProblems(mine)
  const typed = mine && postedText(mine, 'intent') === 'table' ? mine : undefined
  const id = (name: string) => `stol-${table.id}-${name}`
  return (
    <Disclosure summary={t('edit')} icon="pen-line" open={isMine}>
      {forms.map((message) => (
        <Note key={message} kind="error" icon="circle-alert" role="alert">
          {message}
        </Note>
      ))}
      <form method="post" action={action} className="flow" noValidate>
        <input type="hidden" name="table" value={table.id} />
        {/* Always that of the page: who saves again after a conflict has been told. */}
        <input type="hidden" name="version" value={table.version} />
        <Field id={id('topic')} label={t('topic')} error={at('topic')}>
          <TextInput
            name="topic"
            defaultValue={postedText(typed, 'topic') ?? table.topic ?? ''}
            maxLength={TOPIC_MAX}
          />
        </Field>
        <Field id={id('area')} label={t('area')} error={at('area')}>
          <Select name="area" defaultValue={postedText(typed, 'area') ?? table.areaId ?? ''}>
            <option value="">{t('noArea')}</option>
            {areas.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </Select>
        </Field>
        <Field id={id('facilitator')} label={t('facilitatorName')} error={at('facilitator')}>
          <TextInput
            name="facilitator"
            defaultValue={postedText(typed, 'facilitator') ?? table.facilitator ?? ''}
            maxLength={FACILITATOR_MAX}
            list={id('facilitators')}
            autoComplete="off"
          />
        </Field>
        <datalist id={id('facilitators')}>
          {facilitators.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </datalist>
        <div className="row">
          <Button name="intent" value="table" variant="line" icon="save">
            {t('save')}
          </Button>
          {table.size === 0 ? (
            <Button name="intent" value="remove" variant="no">
              {t('remove', { number: table.number })}
            </Button>
          ) : null}
        </div>
      </form>
    </Disclosure>
  )
}
