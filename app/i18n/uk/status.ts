import type { Translation } from '../translation.ts'
import type { status as source } from '../pl/status.ts'

export const status: Translation<typeof source> = {
  submission: {
    in_moderation: 'На модерації',
    needs_author_action: 'Просимо доповнити',
    published: 'Чекає на відповідь',
    assigned: 'Передано до підрозділу',
    under_analysis: 'В аналізі',
    answered: 'Є відповідь',
    reflected: 'Змінено документ',
    merged: 'Об’єднано',
    redirected: 'Вказано інший шлях',
    hidden: 'Приховано',
    withdrawn: 'Відкликано',
  },
  position: {
    accepted: 'Враховано',
    accepted_in_part: 'Враховано частково',
    already_in_text: 'Уже є в тексті',
    rejected: 'Не враховано',
    clarified: 'Роз’яснено',
    out_of_scope: 'Поза межами',
    deferred: 'До наступного етапу',
  },
  positionState: {
    draft: 'Чернетка',
    submitted: 'Чекає на схвалення',
    accepted: 'Затверджено',
    published: 'Опубліковано',
    withdrawn: 'Відкликано',
  },
  channel: {
    web: 'інтернет',
    paper: 'папір',
    phone: 'телефон',
    email: 'e-mail',
    workshop: 'воркшоп',
    oral: 'розмова',
    import: 'імпорт',
  },
  author: {
    resident: 'Мешканка або мешканець',
    organisation: 'Організація',
    other: 'Інша особа',
  },
  organisation: {
    ngo: 'громадська організація',
    business: 'підприємство',
    university: 'університет або школа',
    council: 'рада або самоврядування',
    other: 'інша',
  },
  role: {
    resident: 'мешканка або мешканець',
    organizer: 'організація воркшопів',
    moderator: 'модерація',
    unit_officer: 'підрозділ міста',
    strategist: 'команда стратегії',
    admin: 'адміністрація',
  },
  unitKind: {
    department: 'відділ',
    unit: 'міський підрозділ',
    company: 'міська компанія',
    office: 'бюро',
  },
}
