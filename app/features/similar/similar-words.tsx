import { useTranslations } from '../../i18n/page-context.tsx'
import { MetaItem } from '../../ui/meta.tsx'
import { Pill } from '../../ui/tags.tsx'
import type { PlaceVerdict } from './place-words.ts'

/** „Bardzo podobne” speaks of the words; another place makes a neighbour of it. */
export function VeryTag({ place }: { place: PlaceVerdict }) {
  const t = useTranslations('similar')
  return <Pill>{t(place === 'other' ? 'veryElsewhere' : 'very')}</Pill>
}

export function PlaceWord({ place }: { place: PlaceVerdict }) {
  const t = useTranslations('similar.place')
  return <MetaItem icon="map-pin">{t(place)}</MetaItem>
}
