import { useTranslations } from '../../../i18n/page-context.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Seg } from '../../../ui/seg.tsx'

type Props = {
  isArchive: boolean
  hrefs: { upcoming: string; archive: string; calendar: string }
}

/** What comes or what was; the same choice as a calendar. */
export function ListBar({ isArchive, hrefs }: Props) {
  const t = useTranslations('workshops.list')
  return (
    <div className="wslist__bar">
      <Seg
        label={t('views')}
        items={[
          { href: hrefs.upcoming, label: t('upcoming'), current: !isArchive },
          { href: hrefs.archive, label: t('archive'), current: isArchive },
        ]}
      />
      {isArchive ? null : (
        <p>
          <a className="iconlink" href={hrefs.calendar}>
            <Icon name="calendar-plus" /> {t('calendar')}
          </a>
        </p>
      )}
    </div>
  )
}
