import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { postedText, type PostedForm } from '../../lib/posted-form.ts'
import { Button, TextButton } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Panel } from '../../ui/panel.tsx'
import { FormProblems } from '../forms/form-problems.tsx'
import { PostedField } from '../forms/posted-field.tsx'
import { LiftForm } from './lift-form.tsx'
import type { Lift } from './read-lifts.server.ts'
import type { Level } from './read-subject.server.ts'

type LiftsDeskProps = {
  lifts: readonly Lift[]
  levels: readonly Level[]
  /** Today's; the next one is offered first. */
  level: number | null
  posted: PostedForm
}

/** Sentences about the next level, and the postulates that people tie to them. */
export function LiftsDesk({ lifts, levels, level, posted }: LiftsDeskProps) {
  const t = useTranslations('maturity.lift')
  const isOf = (intents: readonly string[], lift: Lift | null) =>
    intents.includes(postedText(posted, 'intent') ?? '') &&
    (lift === null || postedText(posted, 'lift') === String(lift.id))
      ? posted
      : undefined
  const next = String(Math.min((level ?? 1) + 1, 5))
  return (
    <Panel kind="staff" title={t('title')} lead={t('deskLead')} id="co-podniesie">
      {lifts.length === 0 ? <p className="muted">{t('noneDesk')}</p> : null}
      <ul className="mlist">
        {lifts.map((lift) => (
          <li key={lift.id}>
            <FormProblems
              posted={isOf(['changeLift', 'retireLift', 'link', 'unlink'], lift)}
              id={`p${lift.id}`}
            />
            <p>
              <b>{t('toShort', { level: lift.level })}</b>{' '}
              <Written locale="pl">{lift.text}</Written>
            </p>
            <Voices lift={lift} posted={isOf(['link'], lift)} />
            <Disclosure
              summary={t('change')}
              icon="pen-line"
              open={Boolean(isOf(['changeLift'], lift))}
            >
              <LiftForm
                id={`p${lift.id}`}
                levels={levels}
                values={{ level: String(lift.level), text: lift.text }}
                posted={isOf(['changeLift'], lift)}
              >
                <input type="hidden" name="lift" value={lift.id} />
                <input type="hidden" name="revision" value={lift.revision} />
                <div className="row">
                  <Button variant="line" name="intent" value="changeLift" icon="save">
                    {t('save')}
                  </Button>
                  <TextButton name="intent" value="retireLift">
                    {t('retire')}
                  </TextButton>
                </div>
              </LiftForm>
            </Disclosure>
          </li>
        ))}
      </ul>
      <h3>{t('add')}</h3>
      <FormProblems posted={isOf(['addLift'], null)} id="nowe" />
      <LiftForm
        id="nowe"
        levels={levels}
        values={{ level: next, text: '' }}
        posted={isOf(['addLift'], null)}
        withExample
      >
        <div>
          <Button variant="line" name="intent" value="addLift" icon="plus">
            {t('addSubmit')}
          </Button>
        </div>
      </LiftForm>
    </Panel>
  )
}

function Voices({ lift, posted }: { lift: Lift; posted: PostedForm }) {
  const t = useTranslations('maturity.lift')
  return (
    <>
      {lift.voices.length > 0 ? (
        <ul className="mvoices">
          {lift.voices.map((voice) => (
            <li key={voice.id}>
              {voice.reference} <Written locale="pl">{voice.title}</Written>{' '}
              <form method="post" className="inline">
                <input type="hidden" name="lift" value={lift.id} />
                <input type="hidden" name="submission" value={voice.id} />
                <TextButton
                  name="intent"
                  value="unlink"
                  aria-label={t('unlinkLabel', { reference: voice.reference })}
                >
                  {t('unlink')}
                </TextButton>
              </form>
            </li>
          ))}
        </ul>
      ) : null}
      <form method="post" className="mlink" noValidate>
        <input type="hidden" name="lift" value={lift.id} />
        <PostedField
          form={`p${lift.id}`}
          posted={posted}
          name="reference"
          label={t('reference')}
          hint={t('referenceHint')}
          input={{ className: 'input--s' }}
        />
        <Button variant="line" name="intent" value="link" icon="link">
          {t('link')}
        </Button>
      </form>
    </>
  )
}
