import { useTranslations } from '../../../i18n/page-context.tsx'
import type { PostedForm } from '../../../lib/posted-form.ts'
import { Button } from '../../../ui/button.tsx'
import { Half } from '../../../ui/columns.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { DeskField } from './desk-field.tsx'
import { DeskProblems } from './form-problems.tsx'
import { shownForm } from './shown-form.ts'

const COPY_ID = 'kopia'
const SERIES_ID = 'seria'

type Props = {
  posted: { copy: PostedForm; series: PostedForm }
  /** The series it is in already, if any. */
  series: { title: string; href: string } | null
}

/** The same again: once, or every few weeks. Copies are drafts. */
export function CopyPanel({ posted, series }: Props) {
  const t = useTranslations('workshopDesk.copy')
  const copy = shownForm(COPY_ID, posted.copy, { days: '7' })
  const turns = shownForm(SERIES_ID, posted.series, { weeks: '4', times: '3' })
  const number = { inputMode: 'numeric' as const }
  return (
    <Panel kind="staff" title={t('title')} lead={t('lead')} className="flow">
      <form method="post" className="flow" noValidate>
        <DeskProblems posted={posted.copy} id={COPY_ID} />
        <DeskField shown={copy} name="days" label={t('days')} hint={t('daysHint')} input={number} />
        <p>
          <Button variant="line" name="intent" value="copy" icon="copy">
            {t('submit')}
          </Button>
        </p>
      </form>
      <form method="post" className="flow" noValidate>
        <h3>{t('series')}</h3>
        {series ? (
          <p>
            {t('inSeries')}{' '}
            <a href={series.href}>
              <span lang="pl">{series.title}</span>
            </a>
          </p>
        ) : (
          <p>{t('newSeries')}</p>
        )}
        <DeskProblems posted={posted.series} id={SERIES_ID} />
        <Half>
          <DeskField shown={turns} name="weeks" label={t('weeks')} input={number} />
          <DeskField shown={turns} name="times" label={t('times')} input={number} />
        </Half>
        <p>
          <Button variant="line" name="intent" value="series" icon="calendar-plus">
            {t('seriesSubmit')}
          </Button>
        </p>
      </form>
    </Panel>
  )
}
