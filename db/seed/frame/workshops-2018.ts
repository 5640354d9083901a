import type { PastWorkshop, Text } from '../types.ts'

const strategicDescription: Text = {
  pl: 'Wzięły udział osoby z Urzędu Miasta, miejskich jednostek organizacyjnych, spółek miejskich, kieleckich uczelni wyższych i organizacji pozarządowych. Analiza ich postulatów i wniosków weszła do diagnozy miasta.',
  en: 'Those who took part came from City Hall, city organisational units, city companies, Kielce universities and non-governmental organisations. The analysis of their postulates and motions went into the diagnosis of the city.',
  uk: 'Взяли участь представники мерії, міських установ, міських компаній, університетів Кельців та громадських організацій. Аналіз їхніх постулатів і пропозицій увійшов до діагностики міста.',
}

export const workshops2018: readonly PastWorkshop[] = [
  {
    slug: 'warsztaty-strategiczne-1',
    title: {
      pl: 'Warsztaty strategiczne, pierwsza tura',
      en: 'Strategic workshops, first round',
      uk: 'Стратегічні воркшопи, перший тур',
    },
    description: strategicDescription,
    startsOn: '2018-03-05',
    endsOn: '2018-03-07',
    place: null,
  },
  {
    slug: 'warsztaty-strategiczne-2',
    title: {
      pl: 'Warsztaty strategiczne, druga tura',
      en: 'Strategic workshops, second round',
      uk: 'Стратегічні воркшопи, другий тур',
    },
    description: strategicDescription,
    startsOn: '2018-03-21',
    endsOn: '2018-03-23',
    place: null,
  },
  {
    slug: 'warsztaty-z-mieszkancami',
    title: {
      pl: 'Warsztaty z mieszkańcami',
      en: 'Workshop with residents',
      uk: 'Воркшоп із мешканцями',
    },
    description: {
      pl: 'Mieszkanki i mieszkańcy zgłaszali postulaty i wnioski. Ich analiza weszła do diagnozy miasta.',
      en: 'Residents put forward postulates and motions. The analysis of these went into the diagnosis of the city.',
      uk: 'Мешканки й мешканці подавали постулати та пропозиції. Їхній аналіз увійшов до діагностики міста.',
    },
    startsOn: '2018-04-05',
    endsOn: '2018-04-05',
    place: {
      pl: 'Politechnika Świętokrzyska',
      en: 'Kielce University of Technology',
      uk: 'Свентокшиська політехніка',
    },
  },
]
