import { useTranslations } from '../../i18n/page-context.tsx'
import { Half } from '../../ui/columns.tsx'
import { NoticeField, WithAside } from './notice-field.tsx'
import type { ShownNotice } from './notice-values.ts'

/** Day and hour at which a consultation begins or ends. */
export function MomentFields({ shown, which }: { shown: ShownNotice; which: 'opens' | 'closes' }) {
  const t = useTranslations('consultations.form')
  return (
    <Half>
      <NoticeField
        shown={shown}
        name={`${which}Day`}
        label={t(`${which}Day`)}
        input={{ type: 'date' }}
      />
      <NoticeField
        shown={shown}
        name={`${which}Time`}
        label={<WithAside aside={t(`${which}TimeHint`)}>{t(`${which}Time`)}</WithAside>}
        input={{ type: 'time' }}
      />
    </Half>
  )
}
