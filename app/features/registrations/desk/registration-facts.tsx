import type { AccessNeed, RegistrationStatus } from '#db/workshop-tables.ts'
import { useFormatter, useTranslations } from '../../../i18n/page-context.tsx'
import type { IconName } from '../../../ui/icons.ts'
import { Status } from '../../../ui/status.tsx'
import type { Tone } from '../../../ui/tone.ts'
import type { Question } from '../../workshops/workshop-parts.ts'

const LOOKS: Record<RegistrationStatus, { tone: Tone; icon: IconName }> = {
  confirmed: { tone: 'ok', icon: 'circle-check' },
  offered: { tone: 'ask', icon: 'hourglass' },
  waitlisted: { tone: 'wait', icon: 'clock' },
  cancelled: { tone: 'out', icon: 'circle-x' },
}

type Standing = { status: RegistrationStatus; cameAt: string | null }

/** Who came is in the room: that says more than the seat. */
export function StatusMark({ person: { status, cameAt } }: { person: Standing }) {
  const t = useTranslations('registrations.status')
  const format = useFormatter()
  if (status === 'confirmed' && cameAt) {
    const time = format.dateTime(new Date(cameAt), { timeStyle: 'short' })
    return (
      <Status tone="ok" icon="user-round-check">
        {t('came', { time })}
      </Status>
    )
  }
  return <Status {...LOOKS[status]}>{t(status)}</Status>
}

/** The number stands for a name that is erased. */
export function PersonName({ person }: { person: { name: string | null; arrival: number } }) {
  const t = useTranslations('registrations')
  return <bdi>{person.name ?? t('erased', { number: person.arrival })}</bdi>
}

export function NeedList({
  needs,
}: {
  needs: readonly { need: AccessNeed; note: string | null }[]
}) {
  const name = useTranslations('status.accessNeed')
  if (needs.length === 0) return '–'
  return (
    <ul className="rneeds">
      {needs.map(({ need, note }) => (
        <li key={need}>
          {name(need)}
          {note ? `: ${note}` : null}
        </li>
      ))}
    </ul>
  )
}

/** `yes` and `no` are kept as such, in no language. */
export function AnswerText({ question, answer }: { question: Question; answer: string }) {
  const t = useTranslations('registrations.form')
  if (question.kind === 'yes_no' && (answer === 'yes' || answer === 'no')) return t(answer)
  return answer
}
