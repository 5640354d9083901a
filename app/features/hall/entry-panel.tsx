import { useCallback, useMemo, useState, type FormEvent } from 'react'
import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { useErrorText } from '../../i18n/error-text.ts'
import { postedError, postedText, type PostedForm } from '../../lib/posted-form.ts'
import { Awake } from '../../ui/awake.tsx'
import { Button } from '../../ui/button.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import type { DayState } from './day-state.ts'
import { findByCode, findPeople } from './find-people.ts'
import { PeopleList } from './people-list.tsx'
import { PersonRow, type Door } from './person-row.tsx'
import { ScanBox } from './scan-box.tsx'
import { hasSeat, seatsLeft, shownPeople, tallyOf, type ShownPerson } from './shown-day.ts'
import { Tally } from './tally.tsx'
import type { Outgoing } from './use-outgoing.ts'
import { WalkInForm } from './walk-in-form.tsx'

type Props = {
  outgoing: Outgoing<DayState>
  /** Searched for by a page without script. */
  search: string
  formKey: string
  posted: PostedForm
}

/** The door: who is here, who is still missing, who waits. */
export function EntryPanel({ outgoing, search, formKey, posted }: Props) {
  const t = useTranslations('dayOf')
  const format = useFormatter()
  const errorText = useErrorText()
  const { state, waiting, isReady, add } = outgoing
  const people = useMemo(() => shownPeople(state, waiting), [state, waiting])
  const [typed, setTyped] = useState(search)
  const [said, setSaid] = useState('')
  const found = findPeople(people, typed)
  const free = seatsLeft(state, waiting)

  const checkIn = useCallback<Door['checkIn']>(
    (person, by, reason) => {
      if (person.id === null) return
      const name = person.name || t('person.nameless')
      const payload = { registrationId: person.id, by, reason: reason ?? null }
      void add({ kind: 'check_in', payload })
      const time = format.dateTime(new Date(), { hour: '2-digit', minute: '2-digit' })
      setSaid(t('said.here', { name, time }))
    },
    [add, t, format],
  )
  const undo = useCallback<Door['undo']>(
    (person) => {
      const payload = person.walkIn ? { walkIn: person.walkIn } : { registrationId: person.id ?? 0 }
      void add({ kind: 'undo_check_in', payload })
      setSaid(t('said.undone', { name: person.name || t('person.nameless') }))
    },
    [add, t],
  )
  const door = useMemo<Door>(() => ({ isReady, checkIn, undo }), [isReady, checkIn, undo])

  const arrive = (person: ShownPerson, by: 'qr' | 'number') => {
    const name = person.name || t('person.nameless')
    if (person.cameAt) {
      const time = format.dateTime(new Date(person.cameAt), { hour: '2-digit', minute: '2-digit' })
      setSaid(t('said.already', { name, time }))
    } else if (hasSeat(person)) {
      checkIn(person, by)
      setTyped('')
    } else {
      setTyped(person.code)
      setSaid(t('said.ask', { name }))
    }
  }
  const onCode = (code: string) => {
    const person = findByCode(people, code)
    if (person) arrive(person, 'qr')
    else setSaid(t('scan.unknown', { code: code.slice(0, 40) }))
  }
  const onSearch = (event: FormEvent<HTMLFormElement>) => {
    if (!isReady) return
    event.preventDefault()
    const person = findByCode(people, typed)
    if (person) arrive(person, 'number')
  }
  const refused = postedText(posted, 'registration')
  const error = errorText(postedError(posted, 'reason'))
  return (
    <>
      <Awake when={isReady}>
        <ScanBox onCode={onCode} />
      </Awake>
      <form role="search" className="door__find" onSubmit={onSearch}>
        <Field id="szukaj" label={t('search.label')}>
          <TextInput
            type="search"
            name="szukaj"
            autoComplete="off"
            autoCapitalize="characters"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </Field>
        <Button variant="line" icon="search">
          {t('search.submit')}
        </Button>
      </form>
      <p className="door__said" role="status">
        {said}
      </p>
      <Tally tally={tallyOf(people)} />
      <section aria-labelledby="lista">
        <h2 id="lista" className="vh">
          {t('list')}
        </h2>
        {people.length === 0 ? <p className="muted">{t('empty')}</p> : null}
        {people.length > 0 && found.length === 0 ? <p>{t('search.none')}</p> : null}
        <PeopleList
          people={found}
          renderRow={(person) => (
            <PersonRow
              key={person.key}
              person={person}
              door={door}
              startsAt={state.session.startsAt}
              free={hasSeat(person) ? null : free}
              error={refused === person.key ? error : undefined}
            />
          )}
        />
      </section>
      <WalkInForm
        formKey={formKey}
        free={free}
        error={refused === undefined || refused === '' ? error : undefined}
        defaultName={postedText(posted, 'name')}
        onAdd={
          isReady
            ? (walkIn) => {
                void add({ kind: 'walk_in', payload: walkIn })
                setSaid(t('said.added', { name: walkIn.name ?? t('person.nameless') }))
              }
            : null
        }
      />
    </>
  )
}
