import type { DemoPerson } from './types.ts'

/** For the demonstration only; production refuses to start while these accounts exist. */
export const DEMO_PASSWORD = 'idea-kielce-demo'

export const demoPeople: readonly DemoPerson[] = [
  {
    key: 'mieszkanka',
    name: 'Maria Mieszkanka',
    email: 'mieszkanka@demo.example',
    roles: ['resident'],
    unit: null,
    about: {
      pl: 'Wysyła postulaty, popiera inne i sprawdza odpowiedzi.',
      en: 'Sends postulates, supports others and checks the answers.',
      uk: 'Надсилає постулати, підтримує інші та перевіряє відповіді.',
    },
  },
  {
    key: 'mieszkaniec',
    name: 'Rafał Mieszkaniec',
    email: 'mieszkaniec@demo.example',
    roles: ['resident'],
    unit: null,
    about: {
      pl: 'Druga osoba z miasta. Widzi swoje sprawy, a nie cudze.',
      en: 'A second resident. Sees their own matters, not those of others.',
      uk: 'Друга особа з міста. Бачить свої справи, а не чужі.',
    },
  },
  {
    key: 'organizatorka',
    name: 'Olga Organizatorka',
    email: 'organizatorka@demo.example',
    roles: ['resident', 'organizer'],
    unit: null,
    about: {
      pl: 'Prowadzi warsztaty i wpisuje zgłoszenia z kartek.',
      en: 'Runs workshops and enters submissions from paper cards.',
      uk: 'Проводить воркшопи та вносить звернення з карток.',
    },
  },
  {
    key: 'moderator',
    name: 'Marek Moderator',
    email: 'moderator@demo.example',
    roles: ['moderator'],
    unit: null,
    about: {
      pl: 'Sprawdza zgłoszenia, zasłania dane osobowe i publikuje.',
      en: 'Checks submissions, covers personal data and publishes.',
      uk: 'Перевіряє звернення, приховує персональні дані та публікує.',
    },
  },
  {
    key: 'moderatorka',
    name: 'Monika Moderatorka',
    email: 'moderatorka@demo.example',
    roles: ['moderator'],
    unit: null,
    about: {
      pl: 'Druga osoba w moderacji.',
      en: 'The second person in moderation.',
      uk: 'Друга особа в модерації.',
    },
  },
  {
    key: 'urzedniczka',
    name: 'Urszula Urzędniczka',
    email: 'urzedniczka@demo.example',
    roles: ['unit_officer'],
    unit: 'ztm',
    about: {
      pl: 'Przygotowuje stanowiska w jednostce, tu w ZTM.',
      en: 'Drafts positions in a unit, here at ZTM.',
      uk: 'Готує позиції в установі, тут у ZTM.',
    },
  },
  {
    key: 'strateg',
    name: 'Stefan Strateg',
    email: 'strateg@demo.example',
    roles: ['strategist'],
    unit: null,
    about: {
      pl: 'Oznacza zgłoszenia, przekazuje je jednostkom i zatwierdza stanowiska.',
      en: 'Tags submissions, assigns them to units and approves positions.',
      uk: 'Позначає звернення, передає їх установам і затверджує позиції.',
    },
  },
  {
    key: 'stratezka',
    name: 'Sylwia Strateżka',
    email: 'stratezka@demo.example',
    roles: ['strategist'],
    unit: null,
    about: {
      pl: 'Druga osoba w zespole strategii. Zatwierdza to, co przygotował ktoś inny.',
      en: 'The second person in the strategy team. Approves what somebody else drafted.',
      uk: 'Друга особа в команді стратегії. Затверджує те, що підготував хтось інший.',
    },
  },
  {
    key: 'administrator',
    name: 'Adam Administrator',
    email: 'administrator@demo.example',
    roles: ['admin'],
    unit: null,
    about: {
      pl: 'Nadaje role i zmienia ustawienia oraz słowniki.',
      en: 'Grants roles and changes settings and vocabularies.',
      uk: 'Надає ролі, змінює налаштування та словники.',
    },
  },
]
