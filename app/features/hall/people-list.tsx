import type { ReactNode } from 'react'
import { useTranslations } from '../../i18n/page-context.tsx'
import { byPresence, type ShownPerson } from './shown-day.ts'

type Props = { people: readonly ShownPerson[]; renderRow(person: ShownPerson): ReactNode }

/** Those the door still looks for, then those who are in. */
export function PeopleList({ people, renderRow }: Props) {
  const t = useTranslations('dayOf.group')
  const groups = byPresence(people)
  return (['expected', 'here'] as const).map((which) =>
    groups[which].length === 0 ? null : (
      <div key={which}>
        <h3 className="door__h">{t(which, { count: groups[which].length })}</h3>
        <ul className="door">{groups[which].map(renderRow)}</ul>
      </div>
    ),
  )
}
