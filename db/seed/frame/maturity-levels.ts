import type { MaturityLevel, MaturityLevelNumber } from '../types.ts'

/** The five steps of the Smart Cities Maturity Model; descriptions in our own words. */
export const maturityLevels: readonly MaturityLevel[] = [
  {
    level: 1,
    code: 'ad_hoc',
    label: { pl: 'Ad hoc (działania doraźne)', en: 'Ad hoc', uk: 'Ad hoc (разові дії)' },
    managementModel: { pl: 'Silosowy', en: 'Siloed', uk: 'Відокремлений' },
    description: {
      pl: 'Każdy wydział działa osobno. Dane nie są wymieniane.',
      en: 'Each unit works alone. Data are not shared.',
      uk: 'Кожен відділ працює окремо. Даними не обмінюються.',
    },
  },
  {
    level: 2,
    code: 'opportunistic',
    label: {
      pl: 'Oportunistyczny (wykorzystywanie okazji)',
      en: 'Opportunistic',
      uk: 'Опортуністичний (використання нагод)',
    },
    managementModel: {
      pl: 'Współpraca systemów',
      en: 'System collaboration',
      uk: 'Співпраця систем',
    },
    description: {
      pl: 'Niektóre wydziały współpracują przy wybranych projektach.',
      en: 'Some units cooperate on selected projects.',
      uk: 'Деякі відділи співпрацюють над окремими проєктами.',
    },
  },
  {
    level: 3,
    code: 'repeatable',
    label: {
      pl: 'Celowy i powtarzalny',
      en: 'Purposeful and repeatable',
      uk: 'Цілеспрямований і повторюваний',
    },
    managementModel: {
      pl: 'Integracja systemów',
      en: 'System integration',
      uk: 'Інтеграція систем',
    },
    description: {
      pl: 'Działamy według wspólnej strategii i tych samych zasad.',
      en: 'We follow one strategy and the same rules.',
      uk: 'Ми діємо за спільною стратегією та однаковими правилами.',
    },
  },
  {
    level: 4,
    code: 'managed',
    label: {
      pl: 'Zarządzany (operacyjny)',
      en: 'Managed (operationalised)',
      uk: 'Керований (операційний)',
    },
    managementModel: { pl: 'System zarządzany', en: 'Managed system', uk: 'Керована система' },
    description: {
      pl: 'Decyzje podejmujemy na podstawie aktualnych danych i mierzymy skutki.',
      en: 'We decide on current data and measure the effects.',
      uk: 'Ми ухвалюємо рішення на основі актуальних даних і вимірюємо результати.',
    },
  },
  {
    level: 5,
    code: 'optimised',
    label: { pl: 'Zoptymalizowany', en: 'Optimised', uk: 'Оптимізований' },
    managementModel: {
      pl: 'Zrównoważony i otwarty „system systemów”',
      en: 'Sustainable and open “system of systems”',
      uk: 'Стала й відкрита «система систем»',
    },
    description: {
      pl: 'Miasto, mieszkańcy i partnerzy wspólnie ulepszają usługi w oparciu o otwarte dane.',
      en: 'The city, residents and partners improve services together on open data.',
      uk: 'Місто, мешканці та партнери разом поліпшують послуги на основі відкритих даних.',
    },
  },
]

/** The city as a whole is rated by its own judgement, not by the mean of the areas. Not known. */
export const cityCurrentLevel: MaturityLevelNumber | null = null
