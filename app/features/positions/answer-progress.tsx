import { useTranslations } from '../../i18n/page-context.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Legend, ShareBar } from '../../ui/share-bar.tsx'
import { POSITION_CODES } from '../submissions/status.ts'
import { POSITION_LOOK } from '../submissions/status-tag.tsx'
import type { AnswerCounts } from './count-answers.server.ts'

/** How many of the published submissions have an answer, and which. */
export function AnswerProgress({ answers }: { answers: AnswerCounts }) {
  const t = useTranslations('positions.list')
  const answered = answers.byCode.reduce((sum, each) => sum + each.count, 0)
  return (
    <Panel kind="staff" title={t('progressTitle')} titleHidden className="flow-s">
      <p>
        <b className="num">{t('progressCount', { answered, all: answered + answers.without })}</b>{' '}
        {t('progressPart')}
      </p>
      <AnswerBar answers={answers} />
    </Panel>
  )
}

/** The answers as a bar, with a legend that says the same in words. */
export function AnswerBar({ answers }: { answers: AnswerCounts }) {
  const t = useTranslations('positions.list')
  const code = useTranslations('status.position')
  const counted = POSITION_CODES.map((each) => ({
    key: each as string,
    tone: POSITION_LOOK[each].tone,
    value: answers.byCode.find((row) => row.code === each)?.count ?? 0,
    word: code(each),
    open: false,
  }))
  const without = { key: 'none', tone: 'late', value: answers.without, word: t('without') } as const
  const all = [...counted, { ...without, open: true }]
  const shares = all.map(({ word, ...share }) => ({
    ...share,
    label: (
      <>
        {word} <b className="num">{share.value}</b>
      </>
    ),
  }))
  return (
    <>
      <ShareBar
        shares={shares}
        label={all.map(({ word, value }) => `${word}: ${value}`).join(', ')}
      />
      <Legend shares={shares} />
    </>
  )
}
