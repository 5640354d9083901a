import { useTranslations } from '../../i18n/page-context.tsx'
import { Seg } from '../../ui/seg.tsx'

export type EntryPlace = 'postulate' | 'letter' | 'form'
/** Null where this person may not go. */
export type EntryLinks = Record<EntryPlace, string | null>

/** The three ways in which paper gets into the register. */
export function EntryTabs({ links, current }: { links: EntryLinks; current: EntryPlace }) {
  const t = useTranslations('letters.tabs')
  const items = (['postulate', 'letter', 'form'] as const).flatMap((place) => {
    const href = links[place]
    return href === null ? [] : [{ href, label: t(place), current: place === current }]
  })
  return (
    <div className="entrytabs">
      <Seg label={t('label')} items={items} />
    </div>
  )
}
