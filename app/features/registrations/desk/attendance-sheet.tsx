/* oxlint-disable jsx-a11y/control-has-associated-label -- the empty cells are where people write by hand */
import { useTranslations } from '../../../i18n/page-context.tsx'
import { TableRegion } from '../../../ui/data-table.tsx'
import type { DoorPerson } from '../list-registrations-door.server.ts'
import type { DoorPage } from './read-door-page.server.ts'
import { PersonName } from './registration-facts.tsx'
import { SessionLine } from './session-line.tsx'

const ROWS_FOR_WALK_INS = 12

/** The paper at the door: who is expected, where they sign, and room for whoever comes without. */
export function AttendanceSheet({
  page,
  people,
}: {
  page: DoorPage
  people: readonly DoorPerson[]
}) {
  const t = useTranslations('registrations.door')
  const hasTables = people.some(({ tableNumber }) => tableNumber !== null)
  const width = hasTables ? 6 : 5
  return (
    <article className="rdoor">
      <header>
        <p className="rdoor__h" lang="pl">
          {page.workshop.title}
        </p>
        <p>
          <SessionLine session={page.session} />
        </p>
        <p>
          {t('count', { count: people.length })}. {t('consent')}
        </p>
      </header>
      <TableRegion label={t('caption')}>
        <table className="tbl">
          <caption className="vh">{t('caption')}</caption>
          <thead>
            <tr>
              <th scope="col" className="r">
                {t('number')}
              </th>
              <th scope="col">{t('name')}</th>
              <th scope="col">{t('organisation')}</th>
              {hasTables ? <th scope="col">{t('table')}</th> : null}
              <th scope="col" className="rdoor__s">
                {t('signature')}
              </th>
              <th scope="col" className="rdoor__c">
                {t('photos')}
              </th>
            </tr>
          </thead>
          <tbody>
            {people.length === 0 ? (
              <tr>
                <td colSpan={width}>{t('empty')}</td>
              </tr>
            ) : null}
            {people.map((person, index) => (
              <tr key={person.arrival}>
                <td className="r">{index + 1}</td>
                <th scope="row">
                  <PersonName person={person} />
                </th>
                <td>{person.organisation}</td>
                {hasTables ? <td>{person.tableNumber}</td> : null}
                <td />
                <Consent />
              </tr>
            ))}
          </tbody>
          <tbody>
            <tr>
              <th scope="rowgroup" colSpan={width} className="rdoor__w">
                {t('walkIns')} <span>{t('walkInsLine')}</span>
              </th>
            </tr>
            {Array.from({ length: ROWS_FOR_WALK_INS }, (_, index) => (
              <tr key={index} className="rdoor__e">
                <td className="r">{people.length + index + 1}</td>
                <td />
                <td />
                {hasTables ? <td /> : null}
                <td />
                <Consent />
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
    </article>
  )
}

function Consent() {
  const t = useTranslations('registrations.door')
  return (
    <td className="rdoor__c">
      {t('yes')} <i aria-hidden="true" /> {t('no')} <i aria-hidden="true" />
    </td>
  )
}
