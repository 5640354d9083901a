import type { DemoPosition } from './types.ts'

/** Ends each justification, so that no copy of it passes for a real position. */
export const DEMO_POSITION_MARK = 'To odpowiedź pokazowa, a nie stanowisko Miasta Kielce.'

export const demoPositions: readonly DemoPosition[] = [
  {
    key: 'miejsca-do-odpoczynku',
    code: 'accepted',
    unit: 'mzd',
    preparedBy: 'stratezka',
    acceptance: { acceptedBy: 'strateg', publishedDaysAgo: 6 },
    summary:
      'Wpiszemy do projektu strategii miejsca do odpoczynku na trasach pieszych w osiedlach.',
    whatChanges:
      'Do zasad projektowania chodników dopiszemy ławki z oparciem i podłokietnikami, część z nich w cieniu. Odległość między ławkami ustalimy z osobami, które chodzą wolniej. Zapis przygotuje Biuro do spraw strategii (przykład) do końca marca 2027 r.',
    whatStays:
      'Nie wskazujemy teraz dokładnych miejsc. Zdecyduje o nich projekt konkretnej ulicy, o którym napiszemy osobno.',
    justification:
      'Kto może po drodze usiąść, ten łatwiej wychodzi z domu bez pomocy. Trzy zgłoszenia mówią o tej samej potrzebie, dlatego odpowiadamy na nie razem. ' +
      DEMO_POSITION_MARK,
    example: true,
  },
  {
    key: 'cien-na-przystankach',
    code: 'accepted',
    unit: 'ztm',
    preparedBy: 'urzedniczka',
    acceptance: { acceptedBy: 'strateg', publishedDaysAgo: 15 },
    summary: 'Zgadzamy się: przystanek ma chronić przed słońcem i deszczem.',
    whatChanges:
      'Dopisujemy do projektu strategii, że nowe i przebudowywane przystanki mają dawać cień. Tam, gdzie jest miejsce, wybierzemy drzewo albo zielony dach.',
    whatStays:
      'Nie wymienimy wszystkich wiat naraz. Kolejność ustalimy według tego, gdzie ludzie czekają najdłużej.',
    justification:
      'W upał długie czekanie bez cienia jest trudne, zwłaszcza dla dzieci i osób starszych. Zapis w strategii sprawi, że o cieniu będziemy myśleć przy każdej przebudowie. ' +
      DEMO_POSITION_MARK,
    example: true,
  },
  {
    key: 'sale-po-lekcjach',
    code: 'accepted_in_part',
    unit: 'przyklad-edukacja',
    preparedBy: 'stratezka',
    acceptance: { acceptedBy: 'strateg', publishedDaysAgo: 9 },
    summary:
      'Wpiszemy do projektu strategii udostępnianie sal po lekcjach. Nie wpiszemy, że każda szkoła musi to robić.',
    whatChanges:
      'Zaproponujemy próbę w kilku szkołach, które same się zgłoszą. Zasady i godziny opiszemy na jednej stronie. Plan próby przygotuje Wydział do spraw edukacji (przykład) do końca marca 2027 r.',
    whatStays:
      'Nie wprowadzamy obowiązku dla wszystkich szkół. Najpierw sprawdzimy, ile kosztuje opieka nad budynkiem wieczorem.',
    justification:
      'Sale mogą służyć okolicy, ale ktoś musi je otworzyć, posprzątać i zamknąć. Próba pokaże, ilu osobom to potrzebne i jaki jest koszt. ' +
      DEMO_POSITION_MARK,
    example: true,
  },
  {
    key: 'bezplatne-parkowanie',
    code: 'rejected',
    unit: 'mzd',
    preparedBy: 'strateg',
    acceptance: { acceptedBy: 'stratezka', publishedDaysAgo: 12 },
    summary: 'Nie wpiszemy do strategii bezpłatnego parkowania w całym centrum.',
    whatChanges: null,
    whatStays: 'Projekt strategii zostaje bez zmian. Nie proponujemy bezpłatnego parkowania.',
    justification:
      'Gdy postój nic nie kosztuje, auta stoją dłużej i trudniej znaleźć wolne miejsce, także na krótką sprawę. Chcemy też, żeby do centrum wygodnie było dojechać autobusem lub rowerem. Jeśli chodzi Ci o postój dla konkretnej grupy, na przykład dla osób z niepełnosprawnością, napisz nowy postulat. ' +
      DEMO_POSITION_MARK,
    example: true,
  },
  {
    key: 'glos-bez-konta',
    code: 'clarified',
    unit: 'przyklad-uslugi-cyfrowe',
    preparedBy: 'stratezka',
    acceptance: { acceptedBy: 'strateg', publishedDaysAgo: 20 },
    summary: 'To już działa: postulat wyślesz bez konta, bez e-maila i bez telefonu.',
    whatChanges: null,
    whatStays:
      'Nic się nie zmienia. Po wysłaniu dostajesz numer i tajny kod. Wystarczą, żeby sprawdzić odpowiedź.',
    justification:
      'Wymagane są tylko tytuł i tekst. Możesz też przynieść kartkę albo podyktować zgłoszenie, a urząd da Ci numer i kod na wydruku. Każde zgłoszenie traktujemy tak samo. ' +
      DEMO_POSITION_MARK,
    example: true,
  },
  {
    key: 'pociagi-regionalne',
    code: 'out_of_scope',
    unit: 'przyklad-strategia',
    preparedBy: 'strateg',
    acceptance: { acceptedBy: 'stratezka', publishedDaysAgo: 8 },
    summary: 'O rozkładzie pociągów regionalnych nie decyduje miasto.',
    whatChanges: null,
    whatStays:
      'Nie wpiszemy do strategii miasta liczby pociągów, bo nie moglibyśmy dotrzymać takiej obietnicy.',
    justification:
      'Przewozy regionalne organizuje samorząd województwa, dlatego z tym pomysłem trzeba iść do Urzędu Marszałkowskiego. Jeśli zależy Ci na autobusie miejskim dopasowanym do pociągu, napisz nowy postulat. To już jest sprawa miasta. ' +
      DEMO_POSITION_MARK,
    example: true,
  },
  {
    key: 'dane-o-powietrzu',
    code: 'deferred',
    unit: 'przyklad-srodowisko',
    preparedBy: 'stratezka',
    acceptance: { acceptedBy: 'strateg', publishedDaysAgo: 3 },
    summary: 'Wrócimy do tego na etapie sprawdzania skutków strategii.',
    whatChanges:
      'Dopisujemy pomysł do listy tematów na etap „Sprawdzanie skutków strategii”. Zajmie się nim Wydział do spraw środowiska (przykład). Gdy ten etap się zacznie, odpiszemy ponownie.',
    whatStays: 'Nie wskazujemy teraz liczby czujników ani sposobu publikowania danych.',
    justification:
      'Najpierw trzeba ustalić cele, a dopiero potem to, jakimi danymi będziemy je sprawdzać. Dziś każda liczba byłaby zgadywaniem. ' +
      DEMO_POSITION_MARK,
    example: true,
  },
  {
    key: 'prosty-cennik',
    code: 'accepted_in_part',
    unit: 'ztm',
    preparedBy: 'urzedniczka',
    acceptance: null,
    summary: 'Napiszemy cennik prostym językiem. Rodzajów biletów na razie nie zmieniamy.',
    whatChanges:
      'Przygotujemy cennik na jednej stronie, dużą czcionką i z przykładami. Przed publikacją pokażemy go kilku osobom, które rzadko jeżdżą autobusem.',
    whatStays: 'Ten postulat nie zmienia cen ani rodzajów biletów.',
    justification:
      'Zrozumiały cennik pomaga każdemu i niewiele kosztuje. Zmiana biletów to osobna decyzja. ' +
      DEMO_POSITION_MARK,
    example: true,
  },
]
