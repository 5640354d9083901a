import type { Strategy, Text } from '../types.ts'

const plannedWithoutDate: Text = {
  pl: 'planowane, bez ustalonego terminu',
  en: 'planned, no date set yet',
  uk: 'заплановано, дату ще не визначено',
}

/**
 * The process as the city described it in its reply to the interpellation of
 * 21 February 2019, with dates only where a source gives them.
 */
export const strategy: Strategy = {
  slug: 'ramowa-strategia-smart-city',
  name: {
    pl: 'Ramowa Strategia Smart City Kielce 2030+',
    en: 'Framework Strategy Smart City Kielce 2030+',
    uk: 'Рамкова стратегія Smart City Кельці 2030+',
  },
  aliases: [
    'Ramowa Strategia Kielce Smart City 2030+',
    'Strategia Smart City Kielce 2030+',
    'Strategia Kielce Smart City 2030+',
  ],
  summary: {
    pl: 'To długofalowa strategia. Ma wskazać, jak Kielce będą stawać się miastem inteligentnym. Piszemy ją razem z osobami, które tu mieszkają, oraz z firmami, uczelniami i organizacjami.',
    en: 'This is a long-term strategy. It is to show how Kielce will become a smart city. We write it together with the people who live here and with businesses, universities and organisations.',
    uk: 'Це довгострокова стратегія. Вона має показати, як Кельці ставатимуть розумним містом. Ми пишемо її разом із людьми, які тут живуть, а також із фірмами, університетами й організаціями.',
  },
  stages: [
    {
      slug: 'ogloszenie-prac',
      position: 1,
      state: 'done',
      title: {
        pl: 'Ogłoszenie prac nad strategią',
        en: 'Work on the strategy announced',
        uk: 'Оголошення про роботу над стратегією',
      },
      description: {
        pl: 'Ogłosiliśmy, że powstanie Ramowa Strategia Smart City i że zaczniemy od rozmów z mieszkańcami.',
        en: 'We announced that a Framework Strategy Smart City would be written, starting with interviews with residents.',
        uk: 'Ми оголосили, що буде створено Рамкову стратегію Smart City і що почнемо з розмов із мешканцями.',
      },
      when: { pl: '31 maja 2017 r.', en: '31 May 2017', uk: '31 травня 2017 р.' },
    },
    {
      slug: 'badanie-mieszkancow',
      position: 2,
      state: 'done',
      title: {
        pl: 'Rozmowy z 600 osobami',
        en: 'Interviews with 600 people',
        uk: 'Розмови з 600 людьми',
      },
      description: {
        pl: 'W badaniu wzięło udział 600 dorosłych osób wylosowanych spośród mieszkających w Kielcach. Pytania dotyczyły zrównoważonego rozwoju i idei Smart City. Z rozmów powstał raport z badań socjologicznych.',
        en: 'The survey covered a random sample of 600 adult residents of Kielce, interviewed in person. The questions were about sustainable development and the smart city idea. The result is the sociological survey report.',
        uk: 'В опитуванні взяли участь 600 дорослих мешканців Кельців, обраних випадково. Запитання стосувалися сталого розвитку та ідеї Smart City. За розмовами підготували звіт соціологічного дослідження.',
      },
      when: { pl: '2017 r.', en: '2017', uk: '2017 р.' },
    },
    {
      slug: 'raport-zrownowazonego-rozwoju',
      position: 3,
      state: 'done',
      title: {
        pl: 'Raport zrównoważonego rozwoju',
        en: 'Sustainable development report',
        uk: 'Звіт про сталий розвиток',
      },
      description: {
        pl: 'Raport opisuje sytuację społeczną, gospodarczą i środowiskową Kielc na podstawie danych. Obejmuje 17 obszarów tematycznych normy ISO 37120. W styczniu 2018 r. miasto otrzymało platynowy certyfikat tej normy.',
        en: 'The report describes the social, economic and environmental situation of Kielce on the basis of data. It covers the 17 themes of the ISO 37120 standard. In January 2018 the city received the platinum certificate of this standard.',
        uk: 'Звіт описує соціальну, економічну та екологічну ситуацію Кельців на основі даних. Він охоплює 17 тем стандарту ISO 37120. У січні 2018 р. місто отримало платиновий сертифікат цього стандарту.',
      },
      when: {
        pl: 'certyfikat: styczeń 2018 r.',
        en: 'certificate: January 2018',
        uk: 'сертифікат: січень 2018 р.',
      },
    },
    {
      slug: 'ankieta-wewnetrzna',
      position: 4,
      state: 'done',
      title: {
        pl: 'Ankieta wśród osób pracujących dla miasta',
        en: 'Survey among people who work for the city',
        uk: 'Анкета серед людей, які працюють для міста',
      },
      description: {
        pl: 'Zebraliśmy informacje o projektach Smart City: zrealizowanych, trwających i planowanych. Zebraliśmy też postulaty.',
        en: 'We collected information about smart city projects: finished, under way and planned. We also collected postulates.',
        uk: 'Ми зібрали інформацію про проєкти Smart City: завершені, поточні й заплановані. Також зібрали постулати.',
      },
      when: null,
    },
    {
      slug: 'warsztaty-2018',
      position: 5,
      state: 'done',
      title: { pl: 'Warsztaty', en: 'Workshops', uk: 'Воркшопи' },
      description: {
        pl: 'Najpierw spotkały się osoby z urzędu, jednostek i spółek miejskich, uczelni oraz organizacji pozarządowych. Potem był warsztat z mieszkańcami na Politechnice Świętokrzyskiej. Zgłoszone postulaty i wnioski weszły do diagnozy.',
        en: 'First came people from City Hall, city units and companies, universities and non-governmental organisations. Then there was a workshop with residents at the Kielce University of Technology. The postulates and motions went into the diagnosis.',
        uk: 'Спочатку зустрілися представники мерії, міських установ і компаній, університетів та громадських організацій. Потім відбувся воркшоп із мешканцями у Свентокшиській політехніці. Подані постулати та пропозиції увійшли до діагностики міста.',
      },
      when: {
        pl: '5–7 marca, 21–23 marca i 5 kwietnia 2018 r.',
        en: '5–7 March, 21–23 March and 5 April 2018',
        uk: '5–7 березня, 21–23 березня та 5 квітня 2018 р.',
      },
    },
    {
      slug: 'ocena-dojrzalosci',
      position: 6,
      state: 'done',
      title: {
        pl: 'Ocena dojrzałości miasta',
        en: 'Maturity rating of the city',
        uk: 'Оцінка зрілості міста',
      },
      description: {
        pl: 'Eksperci ocenili całe miasto i sześć obszarów na skali pięciu poziomów. Wyniki są w dokumencie z wizją. W tym serwisie jeszcze ich nie ma.',
        en: 'Experts rated the whole city and six areas on a scale of five levels. The results are in the vision document. They are not in this service yet.',
        uk: 'Експерти оцінили все місто та шість сфер за шкалою з п’яти рівнів. Результати є в документі з візією. На цьому сайті їх ще немає.',
      },
      when: { pl: '2018 r.', en: '2018', uk: '2018 р.' },
    },
    {
      slug: 'wizja-i-diagnoza',
      position: 7,
      state: 'done',
      title: { pl: 'Wizja i diagnoza', en: 'Vision and diagnosis', uk: 'Візія та діагностика' },
      description: {
        pl: 'Powstała kompleksowa wizja i diagnoza miasta. Pokazuje oczekiwania w każdym obszarze. Podkreśla potrzebę lepszej komunikacji i udziału mieszkańców w ważnych decyzjach.',
        en: 'A comprehensive vision and diagnosis of the city was written. It shows what is expected in each area. It stresses the need for better communication and for residents to take part in important decisions.',
        uk: 'Створено комплексну візію та діагностику міста. У них показано очікування в кожній сфері. Підкреслено потребу в кращій комунікації та участі мешканців у важливих рішеннях.',
      },
      when: { pl: '2018 r.', en: '2018', uk: '2018 р.' },
    },
    {
      slug: 'przeglad-materialow',
      position: 8,
      state: 'now',
      title: {
        pl: 'Przegląd materiałów i Twoje uwagi',
        en: 'Review of the materials and your remarks',
        uk: 'Перегляд матеріалів і ваші зауваження',
      },
      description: {
        pl: 'Jeszcze raz czytamy wszystkie zebrane materiały. Zbieramy opinie, uwagi i propozycje uzupełnień. Napisz, co trzeba zmienić albo dopisać.',
        en: 'We are reading all the gathered materials again. We are collecting opinions, remarks and proposed additions. Tell us what should be changed or added.',
        uk: 'Ми ще раз читаємо всі зібрані матеріали. Збираємо думки, зауваження та пропозиції доповнень. Напишіть, що треба змінити або дописати.',
      },
      when: { pl: 'teraz', en: 'now', uk: 'зараз' },
    },
    {
      slug: 'uzgodniona-podstawa',
      position: 9,
      state: 'next',
      title: {
        pl: 'Uzgodniona podstawa dalszych prac',
        en: 'An agreed base for further work',
        uk: 'Узгоджена основа для подальшої роботи',
      },
      description: {
        pl: 'Planujemy uzupełnić materiały o zebrane uwagi. Mają być wspólną, uzgodnioną podstawą kolejnego etapu.',
        en: 'We plan to add the collected remarks to the materials. They are to become a shared, agreed base for the next stage.',
        uk: 'Ми плануємо доповнити матеріали зібраними зауваженнями. Вони мають стати спільною, узгодженою основою наступного етапу.',
      },
      when: plannedWithoutDate,
    },
    {
      slug: 'ramowe-cele-strategiczne',
      position: 10,
      state: 'next',
      title: {
        pl: 'Ramowe Cele Strategiczne',
        en: 'Framework Strategic Goals',
        uk: 'Рамкові стратегічні цілі',
      },
      description: {
        pl: 'Planujemy wypracować cele, które wyznaczą kierunki na wiele lat. Chcemy zaprosić mieszkańców, organizacje pozarządowe, naukę, biznes i ekspertów.',
        en: 'We plan to work out goals that set the direction for many years. We want to invite residents, non-governmental organisations, science, business and experts.',
        uk: 'Ми плануємо виробити цілі, які визначать напрями на багато років. Хочемо запросити мешканців, громадські організації, науковців, бізнес та експертів.',
      },
      when: plannedWithoutDate,
    },
    {
      slug: 'rada-strategii',
      position: 11,
      state: 'next',
      title: {
        pl: 'Rada Strategii Smart City',
        en: 'Smart City Strategy Council',
        uk: 'Рада стратегії Smart City',
      },
      description: {
        pl: 'Planujemy powołać Radę z osób reprezentujących naukę, biznes, radnych, organizacje pozarządowe i jednostki miasta. Rada ma współpracować z Zespołem Sterującym i Zespołem Projektowym.',
        en: 'We plan to set up a Council with people from science, business, the City Council, non-governmental organisations and city units. It is to work with the Steering Team and the Project Team.',
        uk: 'Ми плануємо створити Раду з представників науки, бізнесу, депутатів міської ради, громадських організацій та установ міста. Рада має співпрацювати з Керівною групою та Проєктною групою.',
      },
      when: plannedWithoutDate,
    },
    {
      slug: 'pilotaze-i-hackathon',
      position: 12,
      state: 'next',
      title: {
        pl: 'Pilotaże i miejski hackathon',
        en: 'Pilots and a city hackathon',
        uk: 'Пілотні проєкти та міський хакатон',
      },
      description: {
        pl: 'Planujemy próbne przedsięwzięcia, takie jak miejski hackathon. Mają pokazać, co dają nowe technologie i dane miasta.',
        en: 'We plan trial projects such as a city hackathon. They are to show what new technologies and city data can give.',
        uk: 'Ми плануємо пробні проєкти, як-от міський хакатон. Вони мають показати, що дають нові технології та міські дані.',
      },
      when: plannedWithoutDate,
    },
    {
      slug: 'monitorowanie',
      position: 13,
      state: 'next',
      title: {
        pl: 'Sprawdzanie skutków strategii',
        en: 'Checking what the strategy changes',
        uk: 'Перевірка результатів стратегії',
      },
      description: {
        pl: 'Projekt „System monitorowania efektywności miasta inteligentnego” prowadziliśmy w latach 2019–2022 z Uniwersytetem Jana Kochanowskiego i Politechniką Świętokrzyską. Planujemy, że dane z takiego systemu pomogą wdrażać strategię i pokażą jej skutki.',
        en: 'The project “Smart city performance monitoring system” ran in 2019–2022 with Jan Kochanowski University and the Kielce University of Technology. We plan that data from such a system will help to carry out the strategy and show its effects.',
        uk: 'Проєкт «Система моніторингу ефективності розумного міста» тривав у 2019–2022 рр. разом з Університетом Яна Кохановського та Свентокшиською політехнікою. Ми плануємо, що дані такої системи допоможуть втілювати стратегію і покажуть її результати.',
      },
      when: plannedWithoutDate,
    },
  ],
}
