import type { OfficialRoute, Text } from '../types.ts'

const cityHall = 'Urząd Miasta Kielce, Rynek 1, 25-303 Kielce'

const checkAddress: Text = {
  pl: 'Adres i sposób złożenia potwierdza urząd. Sprawdź je przed wysłaniem.',
  en: 'City Hall confirms the address and the way of filing. Check them before you send.',
  uk: 'Адресу та спосіб подання підтверджує мерія. Перевірте їх перед надсиланням.',
}

/** Where a matter goes that is not a postulate. */
export const officialRoutes: readonly OfficialRoute[] = [
  {
    code: 'petition',
    name: { pl: 'Petycja', en: 'Petition', uk: 'Петиція' },
    whenToUse: {
      pl: 'Gdy formalnie żądasz od władz miasta działania, na przykład zmiany przepisów albo rozstrzygnięcia. O tym, czy pismo jest petycją, decyduje treść, a nie tytuł.',
      en: 'When you formally ask the city authorities to act, for example to change rules or take a decision. The content decides whether a letter is a petition, not its title.',
      uk: 'Коли ви офіційно вимагаєте від влади міста дій, наприклад змінити правила або ухвалити рішення. Чи є лист петицією, вирішує зміст, а не назва.',
    },
    needs: {
      pl: 'Imię i nazwisko albo nazwa, miejsce zamieszkania albo siedziba, adres do korespondencji, adresat i przedmiot petycji.',
      en: 'Your name or the organisation’s name, place of residence or seat, postal address, the addressee and the subject of the petition.',
      uk: 'Ім’я та прізвище або назва, місце проживання або розташування, адреса для листування, адресат і предмет петиції.',
    },
    deadline: { pl: '3 miesiące', en: '3 months', uk: '3 місяці' },
    deadlineLength: { amount: 3, unit: 'month' },
    legalBasis: {
      pl: 'ustawa z dnia 11 lipca 2014 r. o petycjach',
      en: 'Petitions Act of 11 July 2014 (Poland)',
      uk: 'Закон Польщі про петиції від 11 липня 2014 р.',
    },
    address: cityHall,
    email: null,
    service: null,
    note: {
      pl: 'Urząd publikuje petycje w Biuletynie Informacji Publicznej. Adres i sposób złożenia potwierdza urząd. Sprawdź je przed wysłaniem.',
      en: 'City Hall publishes petitions in the Public Information Bulletin. City Hall confirms the address and the way of filing. Check them before you send.',
      uk: 'Мерія публікує петиції в Бюлетені публічної інформації. Адресу та спосіб подання підтверджує мерія. Перевірте їх перед надсиланням.',
    },
  },
  {
    code: 'kpa_motion',
    name: {
      pl: 'Wniosek w trybie k.p.a.',
      en: 'Request under the administrative code',
      uk: 'Клопотання за адміністративним кодексом',
    },
    whenToUse: {
      pl: 'Gdy chcesz, żeby urząd oficjalnie rozpatrzył propozycję, na przykład lepszej organizacji pracy albo zaspokojenia potrzeb mieszkańców.',
      en: 'When you want City Hall to formally consider a proposal, for example on better organisation of work or on meeting residents’ needs.',
      uk: 'Коли ви хочете, щоб мерія офіційно розглянула пропозицію, наприклад щодо кращої організації роботи чи потреб мешканців.',
    },
    needs: {
      pl: 'Imię i nazwisko albo nazwa oraz adres.',
      en: 'Your name or the organisation’s name, and an address.',
      uk: 'Ім’я та прізвище або назва, а також адреса.',
    },
    deadline: { pl: '1 miesiąc', en: '1 month', uk: '1 місяць' },
    deadlineLength: { amount: 1, unit: 'month' },
    legalBasis: {
      pl: 'art. 241 Kodeksu postępowania administracyjnego',
      en: 'art. 241 of the Code of Administrative Procedure (Poland)',
      uk: 'ст. 241 Кодексу адміністративного провадження Польщі',
    },
    address: cityHall,
    email: null,
    service: null,
    note: checkAddress,
  },
  {
    code: 'kpa_complaint',
    name: {
      pl: 'Skarga w trybie k.p.a.',
      en: 'Complaint under the administrative code',
      uk: 'Скарга за адміністративним кодексом',
    },
    whenToUse: {
      pl: 'Gdy uważasz, że urząd albo osoba w nim pracująca coś zaniedbuje, działa źle albo zbyt długo załatwia sprawę.',
      en: 'When you think that City Hall or someone who works there neglects something, acts wrongly or takes too long.',
      uk: 'Коли ви вважаєте, що мерія або її працівник щось занедбує, діє неправильно чи затягує справу.',
    },
    needs: {
      pl: 'Imię i nazwisko albo nazwa oraz adres.',
      en: 'Your name or the organisation’s name, and an address.',
      uk: 'Ім’я та прізвище або назва, а також адреса.',
    },
    deadline: { pl: '1 miesiąc', en: '1 month', uk: '1 місяць' },
    deadlineLength: { amount: 1, unit: 'month' },
    legalBasis: {
      pl: 'art. 227 Kodeksu postępowania administracyjnego',
      en: 'art. 227 of the Code of Administrative Procedure (Poland)',
      uk: 'ст. 227 Кодексу адміністративного провадження Польщі',
    },
    address: cityHall,
    email: null,
    service: null,
    note: checkAddress,
  },
  {
    code: 'fault',
    name: { pl: 'Awaria w mieście', en: 'Fault in the city', uk: 'Поломка в місті' },
    whenToUse: {
      pl: 'Gdy coś jest zepsute lub niebezpieczne i trzeba to naprawić, na przykład dziura w chodniku albo zgaszona latarnia.',
      en: 'When something is broken or unsafe and needs repair, for example a hole in the pavement or a street lamp that is out.',
      uk: 'Коли щось зламано або небезпечно й потребує ремонту, наприклад яма на тротуарі чи погаслий ліхтар.',
    },
    needs: {
      pl: 'Miejsce i krótki opis.',
      en: 'The place and a short description.',
      uk: 'Місце та короткий опис.',
    },
    deadline: {
      pl: 'ustawa nie wyznacza terminu',
      en: 'no time set by law',
      uk: 'закон не встановлює строку',
    },
    deadlineLength: null,
    legalBasis: null,
    address: cityHall,
    email: null,
    service: 'Ulepszamy Kielce',
    note: {
      pl: 'Gdy zagrożone jest życie lub zdrowie, dzwoń pod numer 112. Adres i sposób zgłoszenia awarii potwierdza urząd.',
      en: 'If life or health is at risk, call 112. City Hall confirms the address and the way of reporting a fault.',
      uk: 'Якщо є загроза життю чи здоров’ю, телефонуйте 112. Адресу та спосіб повідомлення про поломку підтверджує мерія.',
    },
  },
  {
    code: 'public_information',
    name: {
      pl: 'Wniosek o informację publiczną',
      en: 'Request for public information',
      uk: 'Запит на публічну інформацію',
    },
    whenToUse: {
      pl: 'Gdy chcesz poznać dokument, liczbę albo fakt, który ma urząd, na przykład umowę albo koszt.',
      en: 'When you want to know a document, a figure or a fact that City Hall holds, for example a contract or a cost.',
      uk: 'Коли ви хочете дізнатися документ, цифру чи факт, які має мерія, наприклад договір або вартість.',
    },
    needs: {
      pl: 'Wystarczy pytanie. Nie ma wymaganej formy.',
      en: 'A question is enough. No form is required.',
      uk: 'Достатньо запитання. Обов’язкової форми немає.',
    },
    deadline: { pl: '14 dni', en: '14 days', uk: '14 днів' },
    deadlineLength: { amount: 14, unit: 'day' },
    legalBasis: {
      pl: 'ustawa o dostępie do informacji publicznej',
      en: 'Act on access to public information (Poland)',
      uk: 'Закон Польщі про доступ до публічної інформації',
    },
    address: cityHall,
    email: null,
    service: null,
    note: checkAddress,
  },
]
