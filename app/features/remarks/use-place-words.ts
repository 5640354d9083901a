import { useTranslations } from '../../i18n/page-context.tsx'
import type { PlaceWords } from './place-in-words.ts'

export function usePlaceWords(): PlaceWords {
  const t = useTranslations('remarks.sending')
  return { whole: t('whole'), place: (place) => t('place', { place }) }
}
