import type { ReturnReason } from '../types.ts'

/** Ready questions to the author; the moderator can change the wording. */
export const returnReasons: readonly ReturnReason[] = [
  {
    code: 'where',
    position: 1,
    title: { pl: 'Nie wiadomo, gdzie', en: 'Place unclear', uk: 'Незрозуміло, де' },
    question: {
      pl: 'O jakie miejsce chodzi? Podaj osiedle albo opisz okolicę tak, żeby dało się ją znaleźć. Nie podawaj swojego adresu.',
      en: 'Which place is it about? Name the estate or describe the area so that it can be found. Do not give your own address.',
      uk: 'Про яке місце йдеться? Назвіть мікрорайон або опишіть околицю так, щоб її можна було знайти. Не вказуйте своєї адреси.',
    },
  },
  {
    code: 'several_matters',
    position: 2,
    title: { pl: 'Kilka spraw naraz', en: 'Several matters at once', uk: 'Кілька справ одразу' },
    question: {
      pl: 'W tekście jest kilka spraw. Którą z nich mamy zostawić w tym postulacie? Pozostałe wyślij osobno, wtedy każda dostanie swoją odpowiedź.',
      en: 'There are several matters in the text. Which one should stay in this postulate? Send the others separately, so that each gets its own answer.',
      uk: 'У тексті кілька справ. Яку з них залишити в цьому постулаті? Інші надішліть окремо, тоді кожна отримає свою відповідь.',
    },
  },
  {
    code: 'what_should_change',
    position: 3,
    title: {
      pl: 'Nie wiadomo, co ma się zmienić',
      en: 'Wanted change unclear',
      uk: 'Незрозуміло, що має змінитися',
    },
    question: {
      pl: 'Co ma się zmienić? Napisz jednym zdaniem, co miasto powinno zrobić.',
      en: 'What should change? Write in one sentence what the city should do.',
      uk: 'Що має змінитися? Напишіть одним реченням, що має зробити місто.',
    },
  },
  {
    code: 'unreadable',
    position: 4,
    title: { pl: 'Nie da się odczytać', en: 'Cannot be read', uk: 'Неможливо прочитати' },
    question: {
      pl: 'Nie udało nam się odczytać całego tekstu. Napisz go jeszcze raz albo podyktuj przez telefon lub na miejscu w urzędzie.',
      en: 'We could not read the whole text. Write it again or dictate it by phone or in person at City Hall.',
      uk: 'Нам не вдалося прочитати весь текст. Напишіть його ще раз або продиктуйте телефоном чи особисто в мерії.',
    },
  },
  {
    code: 'whom_it_concerns',
    position: 5,
    title: {
      pl: 'Nie wiadomo, kogo dotyczy',
      en: 'Unclear whom it concerns',
      uk: 'Незрозуміло, кого стосується',
    },
    question: {
      pl: 'Kogo dotyczy ta sprawa? Na przykład: dzieci w drodze do szkoły, osób na wózkach, małych firm.',
      en: 'Whom does this matter concern? For example: children on the way to school, wheelchair users, small businesses.',
      uk: 'Кого стосується ця справа? Наприклад: дітей дорогою до школи, людей на візках, малих фірм.',
    },
  },
  {
    code: 'too_much_personal_data',
    position: 6,
    title: {
      pl: 'Za dużo danych osobowych',
      en: 'Too much personal data',
      uk: 'Забагато персональних даних',
    },
    question: {
      pl: 'W tekście jest tyle danych osobowych, że po ich zasłonięciu trudno zrozumieć sens. Napisz o sprawie bez nazwisk, adresów i telefonów.',
      en: 'The text has so much personal data that it makes little sense once they are covered. Write about the matter without names, addresses and phone numbers.',
      uk: 'У тексті стільки персональних даних, що після їх приховання важко зрозуміти зміст. Напишіть про справу без прізвищ, адрес і телефонів.',
    },
  },
]
