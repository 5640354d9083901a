import type { Translation } from '../translation.ts'
import type { workshopMail as source } from '../pl/workshop-mail.ts'

export const workshopMail: Translation<typeof source> = {
  title: '…',
  answers: {
    subject:
      '{count, plural, one {# відповідь на картку} few {# відповіді на картки} many {# відповідей на картки} other {# відповіді на картки}} із воркшопу «{title}»',
    body: 'Добрий день,\n\nмісто відповіло на те, що записали на картках під час воркшопу «{title}»:',
  },
  toWhoCame:
    'Пишемо людям, які були на цьому воркшопі й залишили адресу. Про кожну відповідь пишемо один раз.\n\nМерія Кельців, Idea Kielce',
  outcome: {
    subject: 'Результати воркшопу «{title}»',
    body: 'Добрий день,\n\nми опублікували результати воркшопу «{title}»: висновки, числа й те, що відбувається з кожною карткою. Вони тут:\n{link}\n\nПишемо людям, які були на цьому воркшопі й залишили адресу.\n\nМерія Кельців, Idea Kielce',
  },
  feedback: {
    subject: 'Як пройшов воркшоп «{title}»?',
    body: 'Добрий день,\n\nви є у списку присутніх на воркшопі «{title}». Дайте відповідь на три запитання, це займе хвилину:\n{link}\n\nВідгук не пов’язують із вашим ім’ям. Питаємо один раз, форма відкрита до {until}.\n\nМерія Кельців, Idea Kielce',
  },
}
