import { useTranslations } from '../../../i18n/page-context.tsx'
import type { PostedForm } from '../../../lib/posted-form.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { DeskProblems } from './form-problems.tsx'
import type { AdviceCode, Check } from './publish-checks.ts'

type Props = {
  checks: readonly Check[]
  advice: readonly AdviceCode[]
  revision: number
  posted: PostedForm
}

/** What the workshop has and lacks, and the button that makes it public. Not told by colour alone. */
export function PublishPanel({ checks, advice, revision, posted }: Props) {
  const t = useTranslations('workshopDesk')
  const missing = checks.filter((check) => !check.passed).length
  return (
    <Panel
      kind="staff"
      id="publikacja"
      title={t('publish.title')}
      lead={missing === 0 ? t('publish.ready') : t('publish.notReady', { count: missing })}
      className="flow"
    >
      <DeskProblems posted={posted} id="publikacja" />
      <ul className="checklist">
        {checks.map(({ code, passed }) => (
          <li key={code} className={passed ? undefined : 'checklist__no'}>
            <Icon name={passed ? 'circle-check' : 'circle-alert'} />
            <div>
              <span className="vh">{t(passed ? 'publish.passed' : 'publish.failed')}: </span>
              {passed ? t(`check.${code}`) : <b>{t(`missing.${code}`)}</b>}
            </div>
          </li>
        ))}
      </ul>
      {advice.length > 0 ? (
        <>
          <h3>{t('publish.advice')}</h3>
          <ul className="checklist">
            {advice.map((code) => (
              <li key={code}>
                <Icon name="info" />
                <div>{t(`advice.${code}`)}</div>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {missing === 0 ? (
        <form method="post">
          <input type="hidden" name="revision" value={revision} />
          <Button name="intent" value="publish" icon="megaphone">
            {t('publish.submit')}
          </Button>
        </form>
      ) : null}
    </Panel>
  )
}
