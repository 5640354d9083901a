import type { ReactNode } from 'react'
import { useFormatter, useTranslations } from '../../../i18n/page-context.tsx'
import { DefinitionList } from '../../../ui/definition-list.tsx'
import type { Question } from '../../workshops/workshop-parts.ts'
import type { ListedRegistration } from '../list-registrations-rows.server.ts'
import { AnswerText, NeedList, StatusMark } from './registration-facts.tsx'

export function PersonFacts({
  person,
  questions,
}: {
  person: ListedRegistration
  questions: readonly Question[]
}) {
  const t = useTranslations('registrations.person')
  const erased = useTranslations('registrations')
  const format = useFormatter()
  const when = (instant: string) =>
    format.dateTime(new Date(instant), { dateStyle: 'long', timeStyle: 'short' })
  const facts: [key: Parameters<typeof t>[0], value: ReactNode, always?: boolean][] = [
    ['status', <StatusMark key="status" person={person} />],
    ['waitingPlace', person.waitingPlace],
    ['offerUntil', person.status === 'offered' && person.offerEndsAt && when(person.offerEndsAt)],
    ['endedBy', person.endedBy && t(`ends.${person.endedBy}`)],
    ['cameAt', person.cameAt && when(person.cameAt)],
    ['email', person.email, true],
    ['phone', person.phone, true],
    ['organisation', person.organisation],
    ['group', person.group],
    ['team', person.team],
    ['table', person.tableNumber],
    ['needs', person.needs.length > 0 && <NeedList key="needs" needs={person.needs} />, true],
    ['entryCode', <b key="code">{person.entryCode}</b>],
    ['number', person.arrival],
    ['way', t(`ways.${person.way}`)],
    ['reason', person.overCapacityReason],
    ['createdAt', when(person.createdAt)],
  ]
  const answers = questions.flatMap((question) => {
    const answer = person.answers[question.key]
    if (!answer) return []
    const value = <AnswerText question={question} answer={answer} />
    return [{ key: `q${question.key}`, term: question.label, value }]
  })
  return (
    <>
      {person.name === null ? <p className="muted">{erased('erasedNote')}</p> : null}
      <DefinitionList
        items={[
          ...facts
            .filter(([, value, always]) => Boolean(value) || (always && person.name !== null))
            .map(([key, value]) => ({ key, term: t(key), value: value || t('none') })),
          ...answers,
        ]}
      />
    </>
  )
}
