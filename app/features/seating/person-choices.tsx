import { useTranslations } from '../../i18n/page-context.tsx'
import { Check } from '../../ui/check.tsx'
import { Flag } from '../../ui/status.tsx'
import { PersonName } from '../registrations/desk/registration-facts.tsx'
import type { SeatedPerson } from './read-seating.server.ts'

type PersonChoicesProps = {
  people: readonly SeatedPerson[]
  /** Id of the form that moves those ticked. */
  form: string
  canMove: boolean
}

/** Who sits here, each with a box to move them. */
export function PersonChoices({ people, form, canMove }: PersonChoicesProps) {
  return (
    <ul className="rpeople">
      {people.map((person) => (
        <li key={person.id}>
          {canMove ? (
            <Check
              name="person"
              form={form}
              value={`${person.id}:${person.tableId ?? ''}`}
              label={<Who person={person} />}
            />
          ) : (
            <Who person={person} />
          )}
        </li>
      ))}
    </ul>
  )
}

function Who({ person }: { person: SeatedPerson }) {
  const t = useTranslations('registrations.hall.move')
  return (
    <>
      <PersonName person={person} />
      {person.organisation ? <small className="rpeople__o">{person.organisation}</small> : null}
      {person.needs.includes('step_free') ? (
        <Flag tone="info" icon="accessibility">
          {t('needStepFree')}
        </Flag>
      ) : null}
      {person.needs.includes('assistant') ? (
        <Flag tone="info" icon="users-round">
          {t('needAssistant')}
        </Flag>
      ) : null}
      {person.came ? (
        <Flag tone="ok" icon="check">
          {t('came')}
        </Flag>
      ) : null}
    </>
  )
}
