import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { PromiseBar } from '../../ui/promise-bar.tsx'

type Props = {
  counters: {
    answered: number
    waiting: number
    late: number
    /** Of those that wait, the late ones included: not public yet, so no list shows them. */
    inModeration: number
    lateInModeration: number
    averageDays: number | null
  }
  reflected: number
  now: string
  explained: string
  /** The postulates that wait longest. */
  late: string
}

export function PromiseSection({ counters, reflected, now, explained, late }: Props) {
  const t = useTranslations('home.promise')
  const format = useFormatter()
  const total = counters.answered + counters.waiting + counters.late
  const number = (value: number) => <b className="num">{format.number(value)}</b>
  const checked = (count: number) => (count > 0 ? ` (${t('checked', { count })})` : null)
  const { averageDays, inModeration, lateInModeration } = counters
  return (
    <PromiseBar
      title={t('title')}
      answered={{
        value: counters.answered,
        label: (
          <>
            {number(counters.answered)} {t('answered', { count: counters.answered })}
          </>
        ),
      }}
      waiting={{
        value: counters.waiting,
        label: (
          <>
            {number(counters.waiting)} {t('waiting', { count: counters.waiting })}
            {checked(inModeration - lateInModeration)}
          </>
        ),
      }}
      late={{
        value: counters.late,
        label: (
          <>
            {number(counters.late)} {counters.late > 0 ? <a href={late}>{t('late')}</a> : t('late')}
            {checked(lateInModeration)}
          </>
        ),
      }}
      summary={t('summary', {
        answered: counters.answered,
        waiting: counters.waiting,
        late: counters.late,
      })}
      counters={[
        { key: 'all', value: format.number(total), label: t('total', { count: total }) },
        ...(averageDays === null
          ? []
          : [
              {
                key: 'days',
                value: format.number(averageDays),
                unit: t('days', { count: averageDays }),
                label: t('average'),
              },
            ]),
        {
          key: 'changed',
          value: format.number(reflected),
          label: t('changed', { count: reflected }),
        },
      ]}
      footer={
        <>
          <span>
            {t('footer', {
              date: format.dateTime(new Date(now), { dateStyle: 'long', timeStyle: 'short' }),
            })}
          </span>
          <a href={explained}>{t('source')}</a>
        </>
      }
    />
  )
}
