import type { Instant } from '#db/schema.ts'
import type { WorkshopKind } from '#db/workshop-tables.ts'
import { useFormatter, useTranslations } from '../../../i18n/page-context.tsx'
import { SubSection } from '../../../ui/section.tsx'
import { NextDates } from '../../../ui/ticket.tsx'

type Props = {
  kind: WorkshopKind
  /** Until when participants confirm the cards. */
  confirmBy: Instant
  /** Until when each card that became a submission has an answer. */
  answerBy: Instant
}

/** „Co będzie potem”: no voice of the hall without an answer. */
export function WhatThen({ kind, confirmBy, answerBy }: Props) {
  const t = useTranslations('workshops.page.next')
  const format = useFormatter()
  const by = (at: Instant) =>
    t('by', { date: format.dateTime(new Date(at), { day: 'numeric', month: 'long' }) })
  const results = { title: t('later'), body: t('results') }
  return (
    <SubSection title={t('title')} id="potem">
      <NextDates
        items={
          kind === 'training'
            ? [results]
            : [
                { title: by(confirmBy), body: t('confirm') },
                results,
                { title: by(answerBy), body: t('answer') },
              ]
        }
      />
    </SubSection>
  )
}
