import { useTranslations } from '../i18n/page-context.tsx'
import { urls } from './urls.ts'

type Link = { label: string; href: string }

/** The parts of the work on a workshop, as links. Lists of people are for those who may see people. */
export function useWorkshopLinks(mayPeople: boolean) {
  const t = useTranslations('workshopDesk.link')
  return {
    ofWorkshop: ({ id, state }: { id: number; state: string }): Link[] =>
      state === 'draft'
        ? []
        : [
            { label: t('outcome'), href: urls.panel.workshopOutcome(id) },
            { label: t('statistics'), href: urls.panel.workshopStatistics(id) },
          ],
    ofSession: (id: number, session: number): Link[] => [
      ...(mayPeople
        ? [
            { label: t('registrations'), href: urls.panel.registrations(id, session) },
            { label: t('seating'), href: urls.panel.seating(id, session) },
            { label: t('day'), href: urls.panel.day(id, session) },
          ]
        : []),
      { label: t('cards'), href: urls.panel.cards(id, session) },
    ],
  }
}
