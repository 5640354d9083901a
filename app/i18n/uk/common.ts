import type { Translation } from '../translation.ts'
import type { common as source } from '../pl/common.ts'

export const common: Translation<typeof source> = {
  optional: '(необов’язково)',
  yes: 'так',
  no: 'ні',
  breadcrumbs: 'Ви тут',
  save: 'Зберегти',
  cancel: 'Скасувати',
  back: 'Назад',
  send: 'Надіслати',
  search: 'Шукати',
  show: 'Показати',
  close: 'Закрити',
  print: 'Друкувати',
  edit: 'Змінити',
  add: 'Додати',
  remove: 'Видалити',
  next: 'Наступна',
  previous: 'Попередня',
  all: 'Усі',
  none: 'Немає',
  example: 'приклад',
  demo: 'Демонстраційний приклад',
  postulateNumber: 'Постулат №',
  over: 'понад 1 000',
  foundOver: 'Знайдено понад 1 000',
  foundAtLeast: 'Знайдено щонайменше {count}',
  count: {
    postulates:
      '{count, plural, one {# постулат} few {# постулати} many {# постулатів} other {# постулату}}',
    submissions:
      '{count, plural, one {# звернення} few {# звернення} many {# звернень} other {# звернення}}',
    supports:
      '{count, plural, one {# особа підтримує} few {# особи підтримують} many {# осіб підтримує} other {# особи підтримує}}',
    days: '{count, plural, one {# день} few {# дні} many {# днів} other {# дня}}',
  },
  dueBy: 'Відповімо до {date}',
  overdue: 'прострочено',
  anonymousCity: 'Мерія',
}
