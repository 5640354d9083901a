import type { GoalSet } from '../types.ts'

/**
 * Goal names as the city published them. Operational goal 3.5 is left out
 * because its name is cut in the source, 4.2 and later because they were not
 * found. Descriptions only unfold the names.
 */
export const goalSets: readonly GoalSet[] = [
  {
    slug: 'kielce-2030',
    name: {
      pl: 'Cele Strategii Rozwoju Miasta Kielce 2030+',
      en: 'Goals of the Kielce Development Strategy 2030+',
      uk: 'Цілі Стратегії розвитку міста Кельці 2030+',
    },
    description: {
      pl: 'Cele ze Strategii Rozwoju Miasta Kielce 2030+ w kierunku Smart City. Prace nad nią zaczęły się w 2021 r. To nie są Ramowe Cele Strategiczne. Lista jest niepełna: brakuje celu 3.5 oraz celów po 4.1.',
      en: 'Goals from the Kielce Development Strategy 2030+ towards Smart City. Work on it began in 2021. These are not the Framework Strategic Goals. The list is incomplete: goal 3.5 and those after 4.1 are missing.',
      uk: 'Цілі зі Стратегії розвитку міста Кельці 2030+ у напрямі Smart City. Робота над нею почалася у 2021 р. Це не Рамкові стратегічні цілі. Список неповний: бракує цілі 3.5 і цілей після 4.1.',
    },
    state: 'active',
    goals: [
      {
        code: '1',
        slug: '1-miasto-dla-kazdego',
        name: { pl: 'Miasto dla każdego', en: 'A city for everyone', uk: 'Місто для кожного' },
        description: {
          pl: 'Cel mówi o mieście, w którym jest miejsce dla każdej osoby.',
          en: 'This goal is about a city with a place for every person.',
          uk: 'Ця ціль про місто, у якому є місце для кожної людини.',
        },
        areas: ['spoleczenstwo'],
        operationalGoals: [
          {
            code: '1.1',
            slug: '1-1-miasto-rownych-szans',
            name: {
              pl: 'Miasto równych szans',
              en: 'City of equal chances',
              uk: 'Місто рівних можливостей',
            },
            description: {
              pl: 'Cel dotyczy tego, żeby każda osoba miała takie same szanse.',
              en: 'This goal is about giving every person the same chances.',
              uk: 'Ця ціль про те, щоб кожна людина мала однакові можливості.',
            },
            everydayWords:
              'seniorzy niepełnosprawność wózek podjazd bariery niewidomi niesłyszący opiekun żłobek przedszkole szkoła bezdomni ubodzy pomoc ulga dostępność równość kobiety cudzoziemcy język winda pochylnia schody zasiłek',
          },
          {
            code: '1.2',
            slug: '1-2-miasto-stawiajace-na-zrownowazona-lokalnosc',
            name: {
              pl: 'Miasto stawiające na zrównoważoną lokalność',
              en: 'City that backs sustainable locality',
              uk: 'Місто, що робить ставку на сталу локальність',
            },
            description: {
              pl: 'Cel dotyczy życia blisko domu, we własnej okolicy.',
              en: 'This goal is about life close to home, in one’s own neighbourhood.',
              uk: 'Ця ціль про життя поруч із домом, у своєму районі.',
            },
            everydayWords:
              'osiedle okolica blisko pieszo sąsiedzi podwórko sklepik targ bazarek ławka plac świetlica biblioteka przychodnia ogród lokalny spacer dom dzielnica miejsce sklep podwórze kawiarnia kiosk',
          },
          {
            code: '1.3',
            slug: '1-3-miasto-sprzyjajace-aktywnosci-spolecznej',
            name: {
              pl: 'Miasto sprzyjające aktywności społecznej',
              en: 'City that favours social activity',
              uk: 'Місто, сприятливе для громадської активності',
            },
            description: {
              pl: 'Cel dotyczy wspólnego działania osób, grup i organizacji.',
              en: 'This goal is about people, groups and organisations doing things together.',
              uk: 'Ця ціль про спільні дії людей, груп та організацій.',
            },
            everydayWords:
              'wolontariat stowarzyszenie fundacja klub spotkanie piknik festyn warsztaty zajęcia sport boisko kino koncert młodzież harcerze koło integracja inicjatywa razem sala hobby seniorzy chór ognisko',
          },
        ],
      },
      {
        code: '2',
        slug: '2-miasto-sprawne-i-aktywne',
        name: {
          pl: 'Miasto sprawne i aktywne',
          en: 'An efficient and active city',
          uk: 'Ефективне й активне місто',
        },
        description: {
          pl: 'Cel mówi o mieście, które działa sprawnie.',
          en: 'This goal is about a city that works well.',
          uk: 'Ця ціль про місто, яке працює злагоджено.',
        },
        areas: ['cyfrowe-kielce', 'srodowisko-i-lad-przestrzenny', 'infrastruktura-i-transport'],
        operationalGoals: [
          {
            code: '2.1',
            slug: '2-1-sprawny-urzad',
            name: { pl: 'Sprawny urząd', en: 'Efficient city hall', uk: 'Ефективна мерія' },
            description: {
              pl: 'Cel dotyczy tego, jak urząd załatwia sprawy.',
              en: 'This goal is about how City Hall handles matters.',
              uk: 'Ця ціль про те, як мерія вирішує справи.',
            },
            everydayWords:
              'urząd urzędnik wydział kolejka okienko pismo podanie odpowiedź termin formularz druki telefon godziny obsługa decyzja informacja język biurokracja sprawa dokumenty petent wniosek załatwienie skarga',
          },
          {
            code: '2.2',
            slug: '2-2-miasto-otwarte-na-wspolprace',
            name: {
              pl: 'Miasto otwarte na współpracę',
              en: 'City open to cooperation',
              uk: 'Місто, відкрите до співпраці',
            },
            description: {
              pl: 'Cel dotyczy współpracy miasta z innymi.',
              en: 'This goal is about the city working with others.',
              uk: 'Ця ціль про співпрацю міста з іншими.',
            },
            everydayWords:
              'współpraca konsultacje dialog rozmowa głos opinia spotkanie partner organizacja uczelnia firmy gminy radni rada wspólnie ankieta pomysł zaufanie przejrzystość zgłoszenie zebranie debata mieszkańcy umowa',
          },
          {
            code: '2.3',
            slug: '2-3-miasto-sprawnych-uslug-cyfrowych-i-publicznych',
            name: {
              pl: 'Miasto sprawnych usług cyfrowych i publicznych',
              en: 'City of efficient digital and public services',
              uk: 'Місто ефективних цифрових і публічних послуг',
            },
            description: {
              pl: 'Cel dotyczy usług miasta, także tych przez internet.',
              en: 'This goal is about city services, including those online.',
              uk: 'Ця ціль про послуги міста, зокрема через інтернет.',
            },
            everydayWords:
              'internet aplikacja strona online dane wifi komputer smartfon autobus rozkład bilet przystanek woda kanalizacja ogrzewanie droga chodnik tablica powiadomienia usługi telefon formularz logowanie mail',
          },
          {
            code: '2.4',
            slug: '2-4-miasto-odpowiedzialne-srodowiskowo',
            name: {
              pl: 'Miasto odpowiedzialne środowiskowo',
              en: 'Environmentally responsible city',
              uk: 'Екологічно відповідальне місто',
            },
            description: {
              pl: 'Cel dotyczy dbania o środowisko.',
              en: 'This goal is about taking care of the environment.',
              uk: 'Ця ціль про турботу про довкілля.',
            },
            everydayWords:
              'drzewa zieleń powietrze smog piec śmieci odpady segregacja recykling deszczówka upał cień klimat energia fotowoltaika rower hałas rzeka owady ekologia kosze pszczoły spaliny',
          },
        ],
      },
      {
        code: '3',
        slug: '3-miasto-rozwijajace-sie',
        name: {
          pl: 'Miasto rozwijające się',
          en: 'A developing city',
          uk: 'Місто, що розвивається',
        },
        description: {
          pl: 'Cel mówi o rozwoju miasta.',
          en: 'This goal is about the development of the city.',
          uk: 'Ця ціль про розвиток міста.',
        },
        areas: ['gospodarka-i-innowacje'],
        operationalGoals: [
          {
            code: '3.1',
            slug: '3-1-miasto-z-odpowiedzialnym-budzetem',
            name: {
              pl: 'Miasto z odpowiedzialnym budżetem',
              en: 'City with a responsible budget',
              uk: 'Місто з відповідальним бюджетом',
            },
            description: {
              pl: 'Cel dotyczy tego, jak miasto gospodaruje pieniędzmi.',
              en: 'This goal is about how the city manages its money.',
              uk: 'Ця ціль про те, як місто розпоряджається коштами.',
            },
            everydayWords:
              'budżet pieniądze wydatki dochody podatki opłaty dług kredyt oszczędności koszty dotacja przetarg faktura inwestycja finanse ceny sprawozdanie gospodarność rozliczenie fundusze kasa przejrzystość',
          },
          {
            code: '3.2',
            slug: '3-2-miasto-wspierajace-przedsiebiorczosc-swoich-mieszkancow',
            name: {
              pl: 'Miasto wspierające przedsiębiorczość swoich mieszkańców',
              en: 'City that supports its residents’ enterprise',
              uk: 'Місто, що підтримує підприємливість своїх мешканців',
            },
            description: {
              pl: 'Cel dotyczy wsparcia osób, które prowadzą lub zakładają firmy.',
              en: 'This goal is about supporting people who run or start businesses.',
              uk: 'Ця ціль про підтримку людей, які ведуть або засновують бізнес.',
            },
            everydayWords:
              'firma biznes działalność sklep rzemiosło lokal czynsz warsztat praca pracodawca zatrudnienie startup doradztwo handel targowisko usługi klienci inwestor pracownia przedsiębiorca zlecenie podatki',
          },
          {
            code: '3.3',
            slug: '3-3-miasto-atrakcyjne-turystycznie',
            name: {
              pl: 'Miasto atrakcyjne turystycznie',
              en: 'City attractive to tourists',
              uk: 'Місто, привабливе для туристів',
            },
            description: {
              pl: 'Cel dotyczy tego, co przyciąga do miasta gości.',
              en: 'This goal is about what draws visitors to the city.',
              uk: 'Ця ціль про те, що приваблює до міста гостей.',
            },
            everydayWords:
              'turyści zwiedzanie zabytki muzeum szlak wycieczka przewodnik hotel nocleg pamiątki mapa historia widok rezerwat skały weekend goście festiwal restauracja promocja wystawa trasa',
          },
          {
            code: '3.4',
            slug: '3-4-miasto-rozwijajace-i-pozyskujace-nowe-talenty',
            name: {
              pl: 'Miasto rozwijające i pozyskujące nowe talenty',
              en: 'City that grows and attracts talent',
              uk: 'Місто, що розвиває та залучає нові таланти',
            },
            description: {
              pl: 'Cel dotyczy nauki i rozwijania zdolności.',
              en: 'This goal is about learning and growing abilities.',
              uk: 'Ця ціль про навчання та розвиток здібностей.',
            },
            everydayWords:
              'talent studia studenci uczelnia uczniowie stypendium staż praktyki kurs szkolenie zawód nauka technikum absolwenci wyjazd kariera programowanie laboratorium konkurs artyści szkoła młodzież',
          },
        ],
      },
      {
        code: '4',
        slug: '4-miasto-w-ktorym-chce-sie-zyc',
        name: {
          pl: 'Miasto, w którym chce się żyć',
          en: 'A city where people want to live',
          uk: 'Місто, у якому хочеться жити',
        },
        description: {
          pl: 'Cel mówi o tym, co sprawia, że w mieście dobrze się żyje.',
          en: 'This goal is about what makes life in the city good.',
          uk: 'Ця ціль про те, завдяки чому в місті добре жити.',
        },
        areas: ['srodowisko-i-lad-przestrzenny', 'infrastruktura-i-transport', 'bezpieczenstwo'],
        operationalGoals: [
          {
            code: '4.1',
            slug: '4-1-miasto-atrakcyjne-wizualnie',
            name: {
              pl: 'Miasto atrakcyjne wizualnie',
              en: 'Visually attractive city',
              uk: 'Візуально привабливе місто',
            },
            description: {
              pl: 'Cel dotyczy wyglądu miasta.',
              en: 'This goal is about how the city looks.',
              uk: 'Ця ціль про те, який вигляд має місто.',
            },
            everydayWords:
              'wygląd estetyka reklamy szyldy elewacja kamienica mural bazgroły bałagan skwer park kwiaty fontanna plac rynek zabudowa beton oświetlenie parkowanie porządek trawnik zieleń',
          },
        ],
      },
    ],
  },
  {
    slug: 'ramowe-cele',
    name: {
      pl: 'Ramowe Cele Strategiczne',
      en: 'Framework Strategic Goals',
      uk: 'Рамкові стратегічні цілі',
    },
    description: {
      pl: 'Cele Ramowej Strategii Smart City są w przygotowaniu. Jeszcze ich nie ma.',
      en: 'The goals of the Framework Strategy Smart City are being prepared. There are none yet.',
      uk: 'Цілі Рамкової стратегії Smart City готуються. Їх ще немає.',
    },
    state: 'preparing',
    goals: [],
  },
]
