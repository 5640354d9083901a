import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import type { PostedForm } from './posted.ts'

const FIELD_IDS: Record<string, string> = {
  // The form as a whole, and choices that begin with their first one.
  '': 'decision',
  intent: 'decision',
  decision: 'decision',
  publicTitle: 'public-title',
  publicBody: 'public-body',
  mainAreaId: 'tags-mainAreaId',
  keywords: 'tags-keywords',
  note: 'note',
}

/** Why nothing was saved: first on the page, with a link to each field. */
export function DecisionErrors({ posted }: { posted: PostedForm | null }) {
  const t = useTranslations('errors')
  const errorText = useErrorText()
  const errors = Object.entries(posted?.errors ?? {}).flatMap(([name, keys]) =>
    keys.map((key) => ({
      fieldId: FIELD_IDS[name] ?? `decision-${name}`,
      message: errorText(key) ?? key,
    })),
  )
  return <ErrorSummary title={t('summary', { count: errors.length })} errors={errors} />
}
