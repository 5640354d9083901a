import type { Body } from '../types.ts'

/** The letter names the three bodies; only the Council's members are described there. */
export const bodies: readonly Body[] = [
  {
    slug: 'rada-strategii',
    name: {
      pl: 'Rada Strategii Smart City',
      en: 'Smart City Strategy Council',
      uk: 'Рада стратегії Smart City',
    },
    role: {
      pl: 'Ma współpracować z Zespołem Sterującym i Zespołem Projektowym Strategii.',
      en: 'It is to work with the Steering Team and the Strategy Project Team.',
      uk: 'Має співпрацювати з Керівною групою та Проєктною групою стратегії.',
    },
    composition: [
      { pl: 'nauka', en: 'science', uk: 'наука' },
      { pl: 'biznes', en: 'business', uk: 'бізнес' },
      {
        pl: 'radne i radni samorządu',
        en: 'city councillors',
        uk: 'депутатки й депутати міської ради',
      },
      {
        pl: 'organizacje pozarządowe',
        en: 'non-governmental organisations',
        uk: 'громадські організації',
      },
      {
        pl: 'jednostki organizacyjne Miasta',
        en: 'city organisational units',
        uk: 'установи міста',
      },
    ],
    state: 'planned',
  },
  {
    slug: 'zespol-sterujacy',
    name: { pl: 'Zespół Sterujący', en: 'Steering Team', uk: 'Керівна група' },
    role: {
      pl: 'Ma z nim współpracować Rada Strategii. W tym serwisie proponujemy, żeby Zespół zatwierdzał stanowiska miasta.',
      en: 'The Strategy Council is to work with it. In this service we propose that the Team approves the city’s positions.',
      uk: 'З нею має співпрацювати Рада стратегії. На цьому сайті ми пропонуємо, щоб група затверджувала позиції міста.',
    },
    composition: null,
    state: 'planned',
  },
  {
    slug: 'zespol-projektowy',
    name: {
      pl: 'Zespół Projektowy Strategii',
      en: 'Strategy Project Team',
      uk: 'Проєктна група стратегії',
    },
    role: {
      pl: 'Ma z nim współpracować Rada Strategii. W tym serwisie proponujemy, żeby Zespół porządkował zgłoszenia i przygotowywał odpowiedzi.',
      en: 'The Strategy Council is to work with it. In this service we propose that the Team sorts the submissions and drafts the answers.',
      uk: 'З нею має співпрацювати Рада стратегії. На цьому сайті ми пропонуємо, щоб група впорядковувала звернення й готувала відповіді.',
    },
    composition: null,
    state: 'planned',
  },
]
