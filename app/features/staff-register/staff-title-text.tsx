import { useTranslations } from '../../i18n/page-context.tsx'
import type { Status } from '../submissions/status.ts'

/** The title, or the state in its place where the words are not for this person. */
export function StaffTitle({ title, status }: { title: string | null; status: Status }) {
  const t = useTranslations('status.submission')
  const panel = useTranslations('panel.register')
  return title === null ? (
    <span className="muted">{panel('noWords', { status: t(status) })}</span>
  ) : (
    title
  )
}
