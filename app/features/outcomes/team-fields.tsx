import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { postedError, type PostedForm } from '../../lib/posted-form.ts'
import { Field, TextArea, TextInput } from '../../ui/field.tsx'
import type { OutcomeTeam } from './read-outcome.server.ts'

type Typed = { id: string; project: string; result: string; rank: string }
type Props = {
  id: string
  teams: readonly OutcomeTeam[]
  posted: PostedForm
  isConflict: boolean
}

/** What each team of a hackathon made, and which place it took. */
export function TeamFields({ id, teams, posted, isConflict }: Props) {
  const t = useTranslations('outcomes.edit')
  const errorText = useErrorText()
  const sent = typedTeams(posted)
  return (
    <fieldset className="field" id={`${id}-teams`} tabIndex={-1}>
      <legend className="lbl">{t('teams')}</legend>
      <div className="wscale">
        {teams.map((team, n) => {
          const stored = storedTeam(team)
          const typed = sent.find((each) => each.id === stored.id) ?? stored
          const hint = (name: 'project' | 'result' | 'rank', words?: string) => {
            if (!isConflict || typed[name].replaceAll('\r\n', '\n').trim() === stored[name]) {
              return words
            }
            return `${words ?? ''} ${t('storedNow', { value: stored[name] || t('nothing') })}`
          }
          const at = (name: string) => ({
            id: `${id}-teams-${n}-${name}`,
            error: errorText(postedError(posted, `teams[${n}].${name}`)),
          })
          return (
            <fieldset key={team.id} className="wteamform">
              <legend>{t('team', { name: team.name })}</legend>
              <input type="hidden" name={`teams[${n}].id`} value={team.id} />
              <Field {...at('project')} label={t('project')} hint={hint('project')}>
                <TextInput name={`teams[${n}].project`} defaultValue={typed.project} />
              </Field>
              <Field {...at('result')} label={t('result')} hint={hint('result', t('resultHint'))}>
                <TextArea name={`teams[${n}].result`} rows={3} defaultValue={typed.result} />
              </Field>
              <Field {...at('rank')} label={t('rank')} hint={hint('rank')}>
                <TextInput
                  name={`teams[${n}].rank`}
                  inputMode="numeric"
                  className="input--s"
                  defaultValue={typed.rank}
                />
              </Field>
            </fieldset>
          )
        })}
      </div>
    </fieldset>
  )
}

function storedTeam(team: OutcomeTeam): Typed {
  return {
    id: String(team.id),
    project: team.project ?? '',
    result: team.result ?? '',
    rank: team.rank === null ? '' : String(team.rank),
  }
}

function typedTeams(posted: PostedForm): Typed[] {
  const sent: unknown = posted?.initialValue?.teams
  if (!Array.isArray(sent)) return []
  return sent.map((each: unknown) => {
    const fields = (typeof each === 'object' && each !== null ? each : {}) as Record<
      string,
      unknown
    >
    const text = (name: string) => (typeof fields[name] === 'string' ? fields[name] : '')
    return { id: text('id'), project: text('project'), result: text('result'), rank: text('rank') }
  })
}
