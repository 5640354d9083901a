import { useTranslations } from '../../../i18n/page-context.tsx'
import { DataTable, type Column } from '../../../ui/data-table.tsx'
import type { Question } from '../../workshops/workshop-parts.ts'
import type { ListedRegistration } from '../list-registrations-rows.server.ts'
import type { ListView } from '../list-registrations-views.ts'
import { AnswerText, NeedList, PersonName, StatusMark } from './registration-facts.tsx'

type RegistrationTableProps = {
  rows: readonly ListedRegistration[]
  view: ListView
  questions: readonly Question[]
  personHref: (id: number) => string
}

const CAPTIONS = {
  seats: 'captionSeats',
  waiting: 'captionWaiting',
  cancelled: 'captionCancelled',
} as const

export function RegistrationTable({ rows, view, questions, personHref }: RegistrationTableProps) {
  const t = useTranslations('registrations.list')
  const columns: Column<ListedRegistration>[] = [
    {
      key: 'number',
      head: view === 'waiting' ? t('place') : t('number'),
      kind: 'end',
      render: (row) => (view === 'waiting' ? row.waitingPlace : row.arrival),
    },
    {
      key: 'person',
      head: t('person'),
      rowHeader: true,
      className: 'rperson',
      render: (row) => (
        <>
          <a href={personHref(row.id)}>
            <PersonName person={row} />
          </a>
          {row.organisation ? <span className="rperson__o">{row.organisation}</span> : null}
          {row.group ? <span className="rperson__o">{row.group}</span> : null}
          {view === 'waiting' ? null : <StatusMark person={row} />}
        </>
      ),
    },
    { key: 'contact', head: t('contact'), className: 'rcontact', render: contact(t('none')) },
    { key: 'needs', head: t('needs'), render: (row) => <NeedList needs={row.needs} /> },
    ...(view === 'seats'
      ? [
          {
            key: 'table',
            head: t('table'),
            kind: 'end',
            render: (row) => row.tableNumber ?? '–',
          } satisfies Column<ListedRegistration>,
        ]
      : []),
    ...(questions.length > 0
      ? [
          {
            key: 'answers',
            head: t('answers'),
            className: 'ranswers',
            render: (row) => <Answers row={row} questions={questions} />,
          } satisfies Column<ListedRegistration>,
        ]
      : []),
  ]
  return (
    <DataTable
      caption={t(CAPTIONS[view])}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      cards
    />
  )
}

function contact(none: string) {
  return ({ email, phone }: ListedRegistration) =>
    email || phone ? (
      <>
        {email ? <span>{email}</span> : null}
        {phone ? <span>{phone}</span> : null}
      </>
    ) : (
      none
    )
}

function Answers({ row, questions }: { row: ListedRegistration; questions: readonly Question[] }) {
  const said = questions.filter(({ key }) => row.answers[key])
  if (said.length === 0) return '–'
  return (
    <dl className="ranswer">
      {said.map((question) => (
        <div key={question.key}>
          <dt>{question.label}</dt>
          <dd>
            <AnswerText question={question} answer={row.answers[question.key] ?? ''} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
