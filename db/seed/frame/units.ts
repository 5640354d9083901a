import type { Text, Unit } from '../types.ts'

function sameInAll(name: string): Text {
  return { pl: name, en: name, uk: name }
}

/**
 * Real units named in the sources, then invented ones (`example`) so that each
 * area has somebody to answer. No real office's e-mail address is kept here.
 */
export const units: readonly Unit[] = [
  {
    slug: 'urzad-miasta',
    name: { pl: 'Urząd Miasta Kielce', en: 'Kielce City Hall', uk: 'Мерія міста Кельці' },
    shortName: { pl: 'Urząd Miasta', en: 'City Hall', uk: 'Мерія' },
    kind: 'office',
    everydayWords:
      'urząd prezydent zarządzenie radni sesja rada głosowanie konsultacje mieszkańcy petycja skarga herb flaga uroczystość sekretariat wizyta miasto odpowiedź decyzja komunikat rzecznik',
    email: null,
    example: false,
  },
  {
    slug: 'wydzial-organizacyjny',
    name: {
      pl: 'Wydział Organizacyjny Urzędu Miasta Kielce',
      en: 'Organisation Department of Kielce City Hall',
      uk: 'Організаційний відділ мерії Кельців',
    },
    shortName: {
      pl: 'Wydział Organizacyjny',
      en: 'Organisation Department',
      uk: 'Організаційний відділ',
    },
    kind: 'department',
    everydayWords:
      'urząd okienko kolejka pismo podanie wniosek formularz druki obsługa godziny sekretariat kancelaria dokumenty urzędnik telefon informacja termin biuro pieczątka archiwum podpis',
    email: null,
    example: false,
  },
  {
    slug: 'ztm',
    name: {
      pl: 'Zarząd Transportu Miejskiego w Kielcach',
      en: 'City Transport Authority in Kielce',
      uk: 'Управління міського транспорту в Кельцях',
    },
    shortName: sameInAll('ZTM'),
    kind: 'unit',
    everydayWords:
      'autobus przystanek wiata rozkład bilet biletomat kierowca linia kurs spóźnienie kontroler przesiadka pętla ulga dojazd komunikacja pasażer tablica nocny niskopodłogowy karta',
    email: null,
    example: false,
  },
  {
    slug: 'mzd',
    name: {
      pl: 'Miejski Zarząd Dróg w Kielcach',
      en: 'City Roads Authority in Kielce',
      uk: 'Міське управління доріг у Кельцях',
    },
    shortName: sameInAll('MZD'),
    kind: 'unit',
    everydayWords:
      'droga ulica chodnik jezdnia dziura asfalt krawężnik przejście pasy próg rondo skrzyżowanie znak światła sygnalizacja parking latarnia oświetlenie most rower ścieżka remont',
    email: null,
    example: false,
  },
  {
    slug: 'mopr',
    name: {
      pl: 'Miejski Ośrodek Pomocy Rodzinie w Kielcach',
      en: 'City Family Support Centre in Kielce',
      uk: 'Міський центр допомоги родині в Кельцях',
    },
    shortName: sameInAll('MOPR'),
    kind: 'unit',
    everydayWords:
      'pomoc zasiłek rodzina opieka senior samotność bezdomny noclegownia niepełnosprawność asystent opiekun bieda dom dzieci przemoc wsparcie schronisko choroba obiady dodatek wózek',
    email: null,
    example: false,
  },
  {
    slug: 'mup',
    name: {
      pl: 'Miejski Urząd Pracy w Kielcach',
      en: 'City Labour Office in Kielce',
      uk: 'Міська служба зайнятості в Кельцях',
    },
    shortName: sameInAll('MUP'),
    kind: 'unit',
    everydayWords:
      'praca bezrobocie bezrobotny staż szkolenie zatrudnienie pracodawca oferta zawód kurs zasiłek pensja etat doradca dotacja działalność praktyki rekrutacja zarobki cudzoziemiec',
    email: null,
    example: false,
  },
  {
    slug: 'wodociagi-kieleckie',
    name: {
      pl: 'Wodociągi Kieleckie Sp. z o.o.',
      en: 'Wodociągi Kieleckie (water company)',
      uk: 'Wodociągi Kieleckie (водоканал)',
    },
    shortName: sameInAll('Wodociągi Kieleckie'),
    kind: 'company',
    everydayWords:
      'woda kran wodociąg ścieki kanalizacja rura awaria studzienka hydrant ciśnienie przyłącze szambo zalewanie poidełko zdrój licznik kranówka oczyszczalnia smród rdza',
    email: null,
    example: false,
  },
  {
    slug: 'przyklad-strategia',
    name: {
      pl: 'Biuro do spraw strategii (przykład)',
      en: 'Strategy office (example)',
      uk: 'Бюро стратегії (приклад)',
    },
    shortName: { pl: 'Strategia (przykład)', en: 'Strategy (example)', uk: 'Стратегія (приклад)' },
    kind: 'office',
    everydayWords:
      'strategia plan cel rozwój przyszłość wskaźnik diagnoza konsultacje warsztaty kierunek wizja dojrzałość ankieta dane współpraca uczelnia metropolia fundusze program badanie',
    email: null,
    example: true,
  },
  {
    slug: 'przyklad-srodowisko',
    name: {
      pl: 'Wydział do spraw środowiska (przykład)',
      en: 'Environment department (example)',
      uk: 'Відділ довкілля (приклад)',
    },
    shortName: {
      pl: 'Środowisko (przykład)',
      en: 'Environment (example)',
      uk: 'Довкілля (приклад)',
    },
    kind: 'department',
    everydayWords:
      'drzewa zieleń park skwer trawnik krzewy kwiaty smog powietrze piec śmieci odpady kosz segregacja recykling rzeka ptaki owady hałas deszczówka klimat',
    email: null,
    example: true,
  },
  {
    slug: 'przyklad-edukacja',
    name: {
      pl: 'Wydział do spraw edukacji (przykład)',
      en: 'Education department (example)',
      uk: 'Відділ освіти (приклад)',
    },
    shortName: { pl: 'Edukacja (przykład)', en: 'Education (example)', uk: 'Освіта (приклад)' },
    kind: 'department',
    everydayWords:
      'szkoła przedszkole żłobek uczniowie nauczyciel lekcje klasa świetlica dzieci młodzież rodzice stołówka podręczniki zajęcia boisko rekrutacja wakacje nauka stypendium ferie',
    email: null,
    example: true,
  },
  {
    slug: 'przyklad-kultura-i-sport',
    name: {
      pl: 'Wydział do spraw kultury i sportu (przykład)',
      en: 'Culture and sport department (example)',
      uk: 'Відділ культури та спорту (приклад)',
    },
    shortName: {
      pl: 'Kultura i sport (przykład)',
      en: 'Culture and sport (example)',
      uk: 'Культура і спорт (приклад)',
    },
    kind: 'department',
    everydayWords:
      'kultura koncert kino teatr muzeum biblioteka wystawa festiwal artyści taniec muzyka sport basen hala boisko siłownia trening klub mecz zawody stadion',
    email: null,
    example: true,
  },
  {
    slug: 'przyklad-gospodarka',
    name: {
      pl: 'Wydział do spraw gospodarki (przykład)',
      en: 'Economy department (example)',
      uk: 'Відділ економіки (приклад)',
    },
    shortName: { pl: 'Gospodarka (przykład)', en: 'Economy (example)', uk: 'Економіка (приклад)' },
    kind: 'department',
    everydayWords:
      'firma przedsiębiorca inwestor biznes sklep targ handel rzemiosło podatki lokal startup turyści hotel promocja zabytki targi fabryka usługi doradztwo pamiątki',
    email: null,
    example: true,
  },
  {
    slug: 'przyklad-bezpieczenstwo',
    name: {
      pl: 'Wydział do spraw bezpieczeństwa (przykład)',
      en: 'Safety department (example)',
      uk: 'Відділ безпеки (приклад)',
    },
    shortName: {
      pl: 'Bezpieczeństwo (przykład)',
      en: 'Safety (example)',
      uk: 'Безпека (приклад)',
    },
    kind: 'department',
    everydayWords:
      'bezpiecznie straż patrol policja monitoring kamera kradzież wandalizm pijani alkohol strach ciemno pożar powódź alarm ratownik schron kryzys przemoc zagrożenie syrena',
    email: null,
    example: true,
  },
  {
    slug: 'przyklad-uslugi-cyfrowe',
    name: {
      pl: 'Wydział do spraw usług cyfrowych (przykład)',
      en: 'Digital services department (example)',
      uk: 'Відділ цифрових послуг (приклад)',
    },
    shortName: {
      pl: 'Usługi cyfrowe (przykład)',
      en: 'Digital services (example)',
      uk: 'Цифрові послуги (приклад)',
    },
    kind: 'department',
    everydayWords:
      'internet wifi aplikacja strona telefon smartfon komputer formularz logowanie hasło konto powiadomienia online dane mapa zasięg światłowód podpis mail system czujnik',
    email: null,
    example: true,
  },
  {
    slug: 'przyklad-planowanie',
    name: {
      pl: 'Wydział do spraw planowania przestrzennego (przykład)',
      en: 'Spatial planning department (example)',
      uk: 'Відділ просторового планування (приклад)',
    },
    shortName: {
      pl: 'Planowanie (przykład)',
      en: 'Planning (example)',
      uk: 'Планування (приклад)',
    },
    kind: 'department',
    everydayWords:
      'zabudowa bloki deweloper działka plan wysokość budowa osiedle plac krajobraz reklamy szyldy elewacja kamienica grunt parcela rewitalizacja architekt beton przestrzeń ogrodzenie',
    email: null,
    example: true,
  },
]
