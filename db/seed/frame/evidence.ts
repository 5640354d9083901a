import type { EvidenceSource } from '../types.ts'

/** The five sources of the diagnosis, numbered as in the city's letter. */
export const evidenceSources: readonly EvidenceSource[] = [
  {
    slug: 'dokumenty',
    position: 1,
    title: {
      pl: 'Dokumenty i materiały źródłowe',
      en: 'Documents and source materials',
      uk: 'Документи та першоджерела',
    },
    description: {
      pl: 'Analiza dokumentów, w tym strategii i programów, które obowiązywały w Kielcach.',
      en: 'Analysis of documents, including the strategies and programmes in force in Kielce.',
      uk: 'Аналіз документів, зокрема стратегій і програм, які діяли в Кельцях.',
    },
  },
  {
    slug: 'projekty',
    position: 2,
    title: {
      pl: 'Projekty, inicjatywy i programy',
      en: 'Projects, initiatives and programmes',
      uk: 'Проєкти, ініціативи та програми',
    },
    description: {
      pl: 'Analiza najważniejszych przedsięwzięć Smart City: zrealizowanych, wdrażanych i planowanych. Wskazały je osoby pracujące dla miasta w ankiecie.',
      en: 'Analysis of the key smart city undertakings: finished, being introduced and planned. They were named in a survey by people who work for the city.',
      uk: 'Аналіз найважливіших проєктів Smart City: завершених, поточних і запланованих. Їх назвали в анкеті люди, які працюють для міста.',
    },
  },
  {
    slug: 'postulaty-z-ankiety',
    position: 3,
    title: {
      pl: 'Postulaty z ankiety wewnętrznej',
      en: 'Postulates from the internal survey',
      uk: 'Постулати з внутрішньої анкети',
    },
    description: {
      pl: 'Analiza postulatów, które osoby pracujące dla miasta zgłosiły w ankiecie.',
      en: 'Analysis of the postulates that people who work for the city sent in the survey.',
      uk: 'Аналіз постулатів, які люди, що працюють для міста, подали в анкеті.',
    },
  },
  {
    slug: 'warsztaty-strategiczne',
    position: 4,
    title: {
      pl: 'Warsztaty strategiczne',
      en: 'Strategic workshops',
      uk: 'Стратегічні воркшопи',
    },
    description: {
      pl: 'Analiza postulatów i wniosków z warsztatów, które odbyły się 5–7 marca i 21–23 marca 2018 r. Wzięły w nich udział osoby z Urzędu Miasta, jednostek i spółek miejskich, kieleckich uczelni i organizacji pozarządowych.',
      en: 'Analysis of the postulates and motions from the workshops of 5–7 March and 21–23 March 2018. Those who took part came from City Hall, city units and companies, Kielce universities and non-governmental organisations.',
      uk: 'Аналіз постулатів і пропозицій із воркшопів, що відбулися 5–7 та 21–23 березня 2018 р. У них взяли участь представники мерії, міських установ і компаній, університетів Кельців та громадських організацій.',
    },
  },
  {
    slug: 'warsztaty-z-mieszkancami',
    position: 5,
    title: {
      pl: 'Warsztaty z mieszkańcami',
      en: 'Workshop with residents',
      uk: 'Воркшоп із мешканцями',
    },
    description: {
      pl: 'Analiza postulatów i wniosków, które mieszkanki i mieszkańcy zgłosili 5 kwietnia 2018 r. na Politechnice Świętokrzyskiej, oraz tych, które zgłaszają na tej stronie.',
      en: 'Analysis of the postulates and motions that residents put forward on 5 April 2018 at the Kielce University of Technology, and of those that they send through this site.',
      uk: 'Аналіз постулатів і пропозицій, які мешканки й мешканці подали 5 квітня 2018 р. у Свентокшиській політехніці, а також тих, які вони надсилають через цей сайт.',
    },
  },
]
