import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Panel } from '../../ui/panel.tsx'
import type { PersonView } from './view-person.server.ts'

export function PersonFacts({ person }: { person: PersonView }) {
  const t = useTranslations('people.person')
  const role = useTranslations('status.role')
  const format = useFormatter()
  const dateOf = (instant: string) => format.dateTime(new Date(instant), { dateStyle: 'long' })
  const roles = person.roles.map((each) => {
    const date = dateOf(each.grantedAt)
    const granted = each.grantedBy
      ? t('grantedBy', { date, name: each.grantedBy })
      : t('granted', { date })
    return (
      <li key={each.role}>
        <b>{role(each.role)}</b> <span className="muted">({granted})</span>
      </li>
    )
  })
  return (
    <Panel kind="staff" title={t('rolesTitle')}>
      {roles.length > 0 ? <ul className="held-roles">{roles}</ul> : <p>{t('noRoles')}</p>}
      <DefinitionList
        items={[
          { key: 'email', term: t('email'), value: person.email },
          ...(person.unit ? [{ key: 'unit', term: t('unit'), value: person.unit.name }] : []),
          { key: 'since', term: t('since'), value: dateOf(person.createdAt) },
          {
            key: 'confirmed',
            term: t('confirmed'),
            value: person.isConfirmed ? t('yes') : t('no'),
          },
          { key: 'blocked', term: t('blocked'), value: person.isBlocked ? t('yes') : t('no') },
          { key: 'sessions', term: t('sessions'), value: person.sessions },
        ]}
      />
    </Panel>
  )
}
