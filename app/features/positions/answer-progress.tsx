import { useTranslations } from '../../i18n/page-context.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Legend, ShareBar } from '../../ui/share-bar.tsx'
import { POSITION_LOOK } from '../submissions/status-tag.tsx'
import type { AnswerCounts } from './count-answers.server.ts'
import { POSITION_CODES } from '../submissions/status.ts'

/** How many of the published postulates have an answer, and which. */
export function AnswerProgress({ answers }: { answers: AnswerCounts }) {
  const t = useTranslations('positions.list')
  const code = useTranslations('status.position')
  const counted = POSITION_CODES.map((each) => ({
    key: each as string,
    tone: POSITION_LOOK[each].tone,
    value: answers.byCode.find((row) => row.code === each)?.count ?? 0,
    word: code(each),
    open: false,
  }))
  const answered = counted.reduce((sum, each) => sum + each.value, 0)
  const all = [
    ...counted,
    {
      key: 'none',
      tone: 'late' as const,
      value: answers.without,
      word: t('without'),
      open: true,
    },
  ]
  const shares = all.map(({ word, ...share }) => ({
    ...share,
    label: (
      <>
        {word} <b className="num">{share.value}</b>
      </>
    ),
  }))
  return (
    <Panel kind="staff" title={t('progressTitle')} titleHidden className="flow-s">
      <p>
        <b className="num">{t('progressCount', { answered, all: answered + answers.without })}</b>{' '}
        {t('progressPart')}
      </p>
      <ShareBar
        shares={shares}
        label={all.map(({ word, value }) => `${word}: ${value}`).join(', ')}
      />
      <Legend shares={shares} />
    </Panel>
  )
}
