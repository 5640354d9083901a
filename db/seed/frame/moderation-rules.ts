import type { ModerationRule } from '../types.ts'

/** What may be hidden and why. Criticism of the city is never a reason. */
export const moderationRules: readonly ModerationRule[] = [
  {
    code: 'personal_data',
    position: 1,
    ground: 'law',
    title: {
      pl: 'Dane osobowe',
      en: 'Personal data',
      uk: 'Персональні дані',
    },
    meaning: {
      pl: 'Nie publikujemy telefonów, adresów domowych, numerów PESEL ani innych danych, po których można rozpoznać osobę prywatną. Zwykle zasłaniamy samą daną, a resztę tekstu zostawiamy.',
      en: 'We do not publish phone numbers, home addresses, PESEL numbers or other data that identify a private person. Usually we cover only the data and leave the rest of the text.',
      uk: 'Ми не публікуємо телефони, домашні адреси, номери PESEL та інші дані, за якими можна впізнати приватну особу. Зазвичай ми приховуємо лише ці дані, а решту тексту залишаємо.',
    },
    allowed: {
      pl: '„W moim bloku mieszka kilka osób na wózkach. Potrzebujemy podjazdu”.',
      en: '“Several wheelchair users live in my block. We need a ramp.”',
      uk: '«У моєму будинку живуть кілька людей на візках. Нам потрібен пандус».',
    },
    notAllowed: {
      pl: '„Sąsiad spod czwórki jest chory, jego numer telefonu to…”.',
      en: '“The neighbour in flat 4 is ill, his phone number is…”',
      uk: '«Сусід із четвертої квартири хворіє, його номер телефону…».',
    },
  },
  {
    code: 'insults_threats',
    position: 2,
    ground: 'terms',
    title: { pl: 'Obrażanie i groźby', en: 'Insults and threats', uk: 'Образи та погрози' },
    meaning: {
      pl: 'Możesz ostro krytykować decyzje. Nie można obrażać ludzi ani im grozić. Groźby wobec życia zgłaszamy policji.',
      en: 'You may criticise decisions sharply. You may not insult or threaten people. We report threats to life to the police.',
      uk: 'Ви можете гостро критикувати рішення. Не можна ображати людей чи погрожувати їм. Про погрози життю ми повідомляємо поліцію.',
    },
    allowed: {
      pl: '„To zła decyzja. Uważam, że ktoś nie przemyślał skutków”.',
      en: '“This is a bad decision. I think somebody did not consider the effects.”',
      uk: '«Це погане рішення. Вважаю, що хтось не продумав наслідків».',
    },
    notAllowed: {
      pl: '„Ten, kto to wymyślił, jest idiotą. Policzymy się z nim”.',
      en: '“Whoever came up with this is an idiot. We will get even with them.”',
      uk: '«Той, хто це придумав, — ідіот. Ми з ним поквитаємося».',
    },
  },
  {
    code: 'hate',
    position: 3,
    ground: 'law',
    title: { pl: 'Nienawiść', en: 'Hate', uk: 'Ненависть' },
    meaning: {
      pl: 'Nie publikujemy treści, które poniżają ludzi lub wzywają do nienawiści z powodu pochodzenia, wyznania, płci, wieku, niepełnosprawności albo tego, kogo kochają.',
      en: 'We do not publish texts that degrade people or call for hatred because of origin, religion, sex, age, disability or whom they love.',
      uk: 'Ми не публікуємо тексти, які принижують людей або закликають до ненависті через походження, віру, стать, вік, інвалідність чи те, кого вони люблять.',
    },
    allowed: {
      pl: '„Proszę o informacje w urzędzie także po ukraińsku”.',
      en: '“Please give information at City Hall in Ukrainian too.”',
      uk: '«Прошу надавати інформацію в мерії також українською».',
    },
    notAllowed: {
      pl: '„Tacy jak oni nie powinni tu mieszkać”.',
      en: '“People like them should not live here.”',
      uk: '«Такі, як вони, не повинні тут жити».',
    },
  },
  {
    code: 'accusations',
    position: 4,
    ground: 'terms',
    title: {
      pl: 'Oskarżenia wobec konkretnej osoby',
      en: 'Accusations against a named person',
      uk: 'Звинувачення проти конкретної особи',
    },
    meaning: {
      pl: 'Nie możemy sprawdzić tu, czy ktoś złamał prawo. Taką sprawę zgłoś jako skargę albo na policję. Publikujemy sam pomysł na zmianę.',
      en: 'We cannot check here whether somebody broke the law. Report it as a complaint or to the police. We publish the idea for a change.',
      uk: 'Тут ми не можемо перевірити, чи хтось порушив закон. Подайте таку справу як скаргу або до поліції. Ми публікуємо саму ідею зміни.',
    },
    allowed: {
      pl: '„Chcę wiedzieć, jak miasto wybiera wykonawców. Proszę publikować umowy”.',
      en: '“I want to know how the city chooses contractors. Please publish the contracts.”',
      uk: '«Хочу знати, як місто обирає виконавців. Прошу публікувати договори».',
    },
    notAllowed: {
      pl: '„Kierowniczka tego punktu bierze łapówki”.',
      en: '“The manager of that office takes bribes.”',
      uk: '«Керівниця цього пункту бере хабарі».',
    },
  },
  {
    code: 'advertising',
    position: 5,
    ground: 'terms',
    title: { pl: 'Reklama', en: 'Advertising', uk: 'Реклама' },
    meaning: {
      pl: 'Nie publikujemy ofert handlowych ani agitacji wyborczej. Firma może zgłosić postulat jak każdy.',
      en: 'We do not publish commercial offers or election campaigning. A business may send a postulate like anyone else.',
      uk: 'Ми не публікуємо комерційних пропозицій і передвиборчої агітації. Фірма може подати постулат, як і всі.',
    },
    allowed: {
      pl: '„Prowadzę mały sklep. Potrzebujemy miejsca do rozładunku”.',
      en: '“I run a small shop. We need a loading place.”',
      uk: '«Я маю невелику крамницю. Нам потрібне місце для розвантаження».',
    },
    notAllowed: {
      pl: '„Zapraszamy po okna, w tym tygodniu rabat”.',
      en: '“Come to us for windows, discount this week.”',
      uk: '«Запрошуємо по вікна, цього тижня знижка».',
    },
  },
  {
    code: 'off_topic',
    position: 6,
    ground: 'terms',
    title: { pl: 'Nie na temat', en: 'Off topic', uk: 'Не за темою' },
    meaning: {
      pl: 'Publikujemy teksty o tym, jak miasto ma się rozwijać. Gdy sprawa ma inną drogę, wskażemy ją.',
      en: 'We publish texts about how the city should develop. If a matter has another route, we show it.',
      uk: 'Ми публікуємо тексти про те, як має розвиватися місто. Якщо для справи є інший шлях, ми його вкажемо.',
    },
    allowed: {
      pl: '„Chcę, żeby w mieście było więcej miejsc do gry w szachy”.',
      en: '“I want more places to play chess in the city.”',
      uk: '«Хочу, щоб у місті було більше місць для гри в шахи».',
    },
    notAllowed: {
      pl: '„Sprzedam rower, prawie nowy”.',
      en: '“Bike for sale, almost new.”',
      uk: '«Продам велосипед, майже новий».',
    },
  },
  {
    code: 'illegal_content',
    position: 7,
    ground: 'law',
    title: { pl: 'Treść niezgodna z prawem', en: 'Illegal content', uk: 'Незаконний вміст' },
    meaning: {
      pl: 'Nie publikujemy treści, których zabrania prawo, na przykład cudzych zdjęć i tekstów bez zgody albo namawiania do przestępstwa.',
      en: 'We do not publish what the law forbids, for example other people’s photos and texts without consent or calls to commit a crime.',
      uk: 'Ми не публікуємо того, що забороняє закон, наприклад чужих фото й текстів без згоди або закликів до злочину.',
    },
    allowed: {
      pl: '„Proponuję zmienić przepis o grillowaniu w parkach”.',
      en: '“I propose changing the rule on barbecues in parks.”',
      uk: '«Пропоную змінити правило про барбекю в парках».',
    },
    notAllowed: {
      pl: '„Zbierzmy się i zniszczmy te tablice”.',
      en: '“Let us meet and destroy these signs.”',
      uk: '«Зберімося й знищимо ці таблиці».',
    },
  },
  {
    code: 'spam',
    position: 8,
    ground: 'terms',
    title: {
      pl: 'Spam i powtarzanie',
      en: 'Spam and repetition',
      uk: 'Спам і повторення',
    },
    meaning: {
      pl: 'Ten sam tekst wysłany wiele razy publikujemy raz. Podobne postulaty różnych osób łączymy, a każdy zachowuje swój numer.',
      en: 'We publish a text sent many times once. We merge similar postulates from different people, and each keeps its number.',
      uk: 'Текст, надісланий багато разів, ми публікуємо один раз. Схожі постулати різних людей ми поєднуємо, і кожен зберігає свій номер.',
    },
    allowed: {
      pl: '„Popieram wcześniejszy postulat i dodaję, że potrzebny jest też cień”.',
      en: '“I support an earlier postulate and add that shade is needed too.”',
      uk: '«Підтримую попередній постулат і додаю, що потрібна ще й тінь».',
    },
    notAllowed: {
      pl: 'Ten sam tekst wklejony kilkanaście razy z innym tytułem.',
      en: 'The same text pasted a dozen times under different titles.',
      uk: 'Один і той самий текст, вставлений десяток разів з різними заголовками.',
    },
  },
]
