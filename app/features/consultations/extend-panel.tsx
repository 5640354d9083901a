import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import type { PostedForm } from '../../lib/posted-form.ts'
import { Button } from '../../ui/button.tsx'
import { Panel } from '../../ui/panel.tsx'
import { FormProblems } from '../forms/form-problems.tsx'
import type { Phase } from './clock.ts'
import { deadlineWords } from './deadline-words.ts'
import { MomentFields } from './moment-fields.tsx'
import { NoticeField } from './notice-field.tsx'
import { shownNotice } from './notice-values.ts'
import type { FullConsultation } from './read-consultation.server.ts'

type Props = { consultation: FullConsultation; phase: Phase; posted: PostedForm }

export function ExtendPanel({ consultation, phase, posted }: Props) {
  const t = useTranslations('consultations')
  const format = useFormatter()
  const { closes_at, revision } = consultation
  if (phase === 'analysis') {
    return (
      <Panel kind="staff" title={t('extend.title')}>
        <p>{t('extend.closed')}</p>
      </Panel>
    )
  }
  const shown = shownNotice(posted, {})
  return (
    <Panel kind="staff" title={t('extend.title')} lead={t('extend.lead')} className="flow">
      <FormProblems posted={posted} id="notice" />
      {closes_at ? <p>{t('extend.now', { date: deadlineWords(format, closes_at) })}</p> : null}
      <form method="post" className="flow" noValidate>
        <input type="hidden" name="revision" value={revision} />
        <MomentFields shown={shown} which="closes" />
        <NoticeField
          shown={shown}
          name="reason"
          label={t('extend.reason')}
          hint={t('extend.reasonHint')}
          rows={3}
        />
        <p>
          <Button variant="line" name="intent" value="extend" icon="calendar-plus">
            {t('extend.submit')}
          </Button>
        </p>
      </form>
    </Panel>
  )
}
