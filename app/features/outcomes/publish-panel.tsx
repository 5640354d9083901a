import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import type { PostedForm } from '../../lib/posted-form.ts'
import { Button } from '../../ui/button.tsx'
import { Panel } from '../../ui/panel.tsx'
import { FormProblems } from '../forms/form-problems.tsx'
import type { Outcome } from './read-outcome.server.ts'

type Props = {
  outcome: Pick<Outcome, 'revision' | 'publishedAt'>
  /** People who would be written to. */
  reachable: number
  posted: PostedForm
}

export function PublishPanel({ outcome, reachable, posted }: Props) {
  const t = useTranslations('outcomes.publish')
  const edit = useTranslations('outcomes.edit')
  const format = useFormatter()
  const { publishedAt, revision } = outcome
  if (publishedAt) {
    const date = format.dateTime(new Date(publishedAt), { dateStyle: 'long' })
    return (
      <Panel kind="staff" title={t('title')} id="publikacja">
        <p>{edit('published', { date })}</p>
      </Panel>
    )
  }
  return (
    <Panel kind="staff" title={t('title')} id="publikacja" className="flow">
      <FormProblems posted={posted} id="publikacja" />
      <p>{edit('draft')}</p>
      <p>{t('lead', { count: reachable })}</p>
      <form method="post">
        <input type="hidden" name="revision" value={revision} />
        <Button name="intent" value="publish" icon="megaphone">
          {t('submit')}
        </Button>
      </form>
    </Panel>
  )
}
