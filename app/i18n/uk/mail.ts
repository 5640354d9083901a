import type { Translation } from '../translation.ts'
import type { mail as source } from '../pl/mail.ts'

export const mail: Translation<typeof source> = {
  closing:
    'Усю історію справи можна побачити тут: {link}\nПотрібні будуть номер {reference} і ваш секретний код.\n\nМерія Кельців, Idea Kielce',
  closingAuthor: 'Щоб побачити всю історію справи, увійдіть: {link}\n\nМерія Кельців, Idea Kielce',
  closingFollower:
    'Ви отримали цей лист, бо стежите за {kind, select, remark {зауваженням} other {постулатом}}. Його сторінка: {link}\nТам можна припинити стеження.\n\nМерія Кельців, Idea Kielce',
  mergedFollower:
    'Добрий день,\n\n{kind, select, remark {зауваження} other {постулат}} {reference}, за яким ви стежите, говорить про те саме, що й {target}. Ми відповімо на обидва разом. Відтепер ви стежите за {target}.',
  received: {
    subject:
      'Ми отримали {kind, select, remark {ваше зауваження} other {ваш постулат}} {reference}',
    body: 'Добрий день,\n\nваш постулат у нас. Номер: {reference}\nСекретний код: {code}\n\nЗа цим посиланням можна перевірити, що з ним відбувається, виправити його або відкликати:\n{link}\n{support}\nЩо далі:\n1. До {moderationDue} ми перевіримо текст і опублікуємо його або щось уточнимо.\n2. До {answerDue} ви отримаєте відповідь з обґрунтуванням.\n\nХто має код, може змінити {kind, select, remark {це зауваження} other {цей постулат}}. Не пересилайте це повідомлення.\n\nМерія Кельців, Idea Kielce',
    support:
      'Ви підтримуєте звернення {reference}. Модерація перевірить Ваш голос і приєднає його до цього звернення. Відповідь буде спільна.',
  },
  remarksReceived: {
    subject:
      '{count, plural, one {Ми отримали # ваше зауваження} few {Ми отримали # ваші зауваження} many {Ми отримали # ваших зауважень} other {Ми отримали # вашого зауваження}}',
    body: 'Добрий день,\n\nваші зауваження в нас. Кожне має свій номер:\n{list}\n\nОдин секретний код для всіх: {code}\n\nЗа цим посиланням ви перевірите, що з ними відбувається, виправите або відкличете їх:\n{link}\n{late}\nЩо далі:\n1. До {moderationDue} ми перевіримо текст і опублікуємо його або щось запитаємо.\n2. До {answerDue} відповімо на кожне зауваження з обґрунтуванням.\n\nХто має код, може змінити ці зауваження. Не пересилайте це повідомлення.\n\nМерія Кельців, Idea Kielce',
    late: 'Зауваження надійшли після строку. Ми їх зберегли й позначили як запізнілі.',
  },
  sendingLink: {
    subject: 'Посилання на ваш список зауважень',
    body: 'Добрий день,\n\nза цим посиланням ви відкриєте на іншому пристрої зауваження, які пишете й ще не надіслали:\n{link}\n\nХто має посилання, може їх читати й змінювати. Якщо протягом {days} днів нічого не зміните, ми їх видалимо.\n\nМерія Кельців, Idea Kielce',
  },
  published: {
    subject: 'Ми опублікували {kind, select, remark {зауваження} other {постулат}} {reference}',
    body: 'Добрий день,\n\nми опублікували {kind, select, remark {ваше зауваження} other {ваш постулат}} {reference}. Відповімо до {due}.',
  },
  returned: {
    subject:
      'Маємо запитання щодо {kind, select, remark {зауваження} other {постулату}} {reference}',
    body: 'Добрий день,\n\nперш ніж опублікувати {kind, select, remark {зауваження} other {постулат}} {reference}, просимо його доповнити. Номер залишається той самий.',
  },
  redirected: {
    subject:
      '{kind, select, remark {Зауваження} other {Постулат}} {reference} потребує іншого шляху',
    body: 'Добрий день,\n\nсправа {reference} має за законом власний шлях, тому ми не ведемо її як {kind, select, remark {зауваження} other {постулат}}. Нижче пишемо, чому і куди звернутися.',
  },
  hidden: {
    subject: 'Ми приховали текст {kind, select, remark {зауваження} other {постулату}} {reference}',
    body: 'Добрий день,\n\nми приховали текст {kind, select, remark {зауваження} other {постулату}} {reference}. Вирішила людина, а не автомат. Нижче наведено правило і факти. Якщо ви не згодні, дайте відповідь на цей лист протягом 6 місяців: це перевірить інша особа.',
  },
  merged: {
    subject:
      'Ми об’єднали {kind, select, remark {зауваження} other {постулат}} {reference} з {target}',
    body: 'Добрий день,\n\n{kind, select, remark {зауваження} other {постулат}} {reference} говорить про те саме, що й {target}, тому ми відповімо на обидва разом. Ваш номер залишається, відповідь ви отримаєте так само.',
  },
  absorbed: {
    subject:
      'До {kind, select, remark {зауваження} other {постулату}} {reference} ми приєднали {target}',
    body: 'Добрий день,\n\n{kind, select, remark {зауваження} other {постулат}} {target} говорить про те саме, що й {reference}, тому відповімо на обидва разом. У вашій справі нічого не змінюється.',
  },
  redacted: {
    subject:
      'Ми змінили публічну версію {kind, select, remark {зауваження} other {постулату}} {reference}',
    body: 'Добрий день,\n\nми змінили публічну версію {kind, select, remark {зауваження} other {постулату}} {reference}. Ваш текст збережено без змін. Рішення ухвалила людина, а не автомат. Якщо ви не згодні, дайте відповідь на цей лист протягом 6 місяців: це перевірить інша особа.',
  },
  reopened: {
    subject: 'Повертаємося до {kind, select, remark {зауваження} other {постулату}} {reference}',
    body: 'Добрий день,\n\nми скасували попереднє рішення щодо {reference} і ще раз перевіряємо {kind, select, remark {зауваження} other {постулат}}.',
  },
  assigned: {
    subject:
      'Ми передали {kind, select, remark {зауваження} other {постулат}} {reference} до: {unit}',
    body: 'Добрий день,\n\nми передали {kind, select, remark {зауваження} other {постулат}} {reference} до підрозділу: {unit}. Відповідь буде готова до {due}.',
  },
  answered: {
    subject:
      'Відповідь на {kind, select, remark {зауваження} other {постулат}} {reference}: {position}',
    body: 'Добрий день,\n\nвідповідаємо на {kind, select, remark {зауваження} other {постулат}} {reference}. Позиція міста: {position}.',
  },
  answerWithdrawn: {
    subject:
      'Ми відкликали відповідь на {kind, select, remark {зауваження} other {постулат}} {reference}',
    body: 'Добрий день,\n\nми відкликали відповідь на {kind, select, remark {зауваження} other {постулат}} {reference} і підготуємо нову. Причину наведено нижче.',
  },
  reflected: {
    subject: '{kind, select, remark {Зауваження} other {Постулат}} {reference} змінив документ',
    body: 'Добрий день,\n\nзавдяки {kind, select, remark {зауваженню} other {постулату}} {reference} ми змінили документ. Що саме, пишемо нижче.',
  },
  withdrawn: {
    subject: '{kind, select, remark {Зауваження} other {Постулат}} {reference} відкликано',
    body: 'Добрий день,\n\nпідтверджуємо: {kind, select, remark {зауваження} other {постулат}} {reference} відкликано. Далі ми його не ведемо.',
  },
  consultationExtended: {
    subject: 'Більше часу на зауваження: {title}',
    body: 'Добрий день,\n\nми продовжили консультації «{title}». Зауваження можна надсилати до: {closes}. Причина:',
    answers: 'Відповіді та звіт опублікуємо до {due}.',
    closing:
      'Ви отримали цей лист, бо надіслали зауваження до цих консультацій або стежите за чиїмось. Усі терміни: {link}\n\nМерія Кельців, Idea Kielce',
  },
}
