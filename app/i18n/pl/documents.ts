export const documents = {
  list: {
    title: 'Dokumenty',
    lead: 'Projekty, diagnozy i opracowania. Tu je wczytasz, poprawisz i opublikujesz.',
    add: 'Nowy dokument',
    caption: 'Dokumenty, od najnowszych',
    name: 'Tytuł',
    kind: 'Rodzaj',
    version: 'Najnowsza wersja',
    noVersion: 'bez treści',
    remarks: 'Uwagi',
    empty: 'Nie ma jeszcze dokumentów',
    emptyText: 'Dodaj pierwszy: wystarczy rodzaj i tytuł.',
    pages: 'Strony listy dokumentów',
    newest: 'Najnowsze',
    older: 'Starsze',
    state: {
      draft: 'robocza',
      published: 'opublikowana',
      closed: 'zamknięta',
      final: 'ostateczna',
    },
  },
  new: {
    title: 'Nowy dokument',
    lead: 'Najpierw opis. Treść wczytasz z pliku albo napiszesz w następnym kroku.',
    create: 'Dodaj dokument',
    created: 'Dodaliśmy dokument. Teraz wczytaj jego treść albo napisz ją na stronie.',
  },
  place: {
    title: 'W bibliotece',
    legend: 'Kiedy biblioteka pokazuje dokument',
    published: 'Gdy jest opublikowana wersja',
    publishedHint: 'Do tego czasu nikt poza zespołem go nie widzi.',
    listed: 'Już teraz, także bez treści',
    listedHint:
      'Biblioteka pokaże opis i załączniki, a o treści powie, że jej jeszcze nie wczytano.',
    retired: 'Wycofany z biblioteki',
    retiredHint:
      'Adresy opublikowanych wersji działają dalej: prowadzą do nich uwagi i sprawozdania.',
    save: 'Zapisz',
    saved: 'Zapisaliśmy miejsce w bibliotece.',
  },
  edit: {
    about: 'Opis dokumentu',
    kind: 'Rodzaj',
    choose: 'Wybierz rodzaj',
    name: 'Tytuł',
    nameHint: 'Z pierwszego tytułu powstaje adres strony. Późniejsza zmiana tytułu go nie zmieni.',
    summary: 'W skrócie',
    summaryHint:
      'Kilka prostych zdań: co to za dokument, co się przez niego zmieni, o co pytacie mieszkanki i mieszkańców.',
    authorName: 'Kto przygotował',
    authorNameHint: 'Jednostka miasta, firma albo zespół.',
    madeOn: 'Kiedy powstał',
    madeOnHint: 'Na ile to wiadomo: 2018, 03.2018 albo 5.03.2018.',
    method: 'Jak powstał',
    methodHint: 'Na przykład: wywiady bezpośrednie, analiza dokumentów, warsztaty.',
    sample: 'Kogo pytano',
    sampleHint: 'Na przykład: 600 dorosłych osób, próba losowa.',
    sourceUrl: 'Adres źródła',
    sourceUrlHint: 'Strona, na której miasto pokazało dokument po raz pierwszy.',
    save: 'Zapisz opis',
    saved: 'Zapisaliśmy opis.',
    storedNow: 'Teraz zapisane: {value}',
    storedEmpty: 'nic',
    conflict:
      'Ktoś zmienił opis w tym samym czasie. Przy polach widzisz, co jest teraz zapisane. Popraw, co trzeba, i zapisz jeszcze raz.',
    publicPage: 'Zobacz stronę dokumentu',
    error: {
      kind: 'Wybierz rodzaj dokumentu.',
      title: 'Wpisz tytuł dokumentu.',
      madeOn:
        'Nie umiemy odczytać daty. Wpisz rok, miesiąc i rok albo dzień, na przykład 2018, 03.2018 albo 5.03.2018.',
      sourceUrl: 'Wpisz cały adres strony, od https://.',
    },
    versions: {
      title: 'Treść i wersje',
      none: 'Dokument nie ma jeszcze treści.',
      caption: 'Wersje, od najnowszej',
      number: 'Wersja',
      numbered: 'Wersja {number}',
      state: 'Stan',
      at: 'Data',
      remarks: 'Uwagi',
      public: 'Strona publiczna',
      publicLabel: 'Strona publiczna wersji {number}',
      unsure:
        '{count, plural, one {# akapit do sprawdzenia} few {# akapity do sprawdzenia} many {# akapitów do sprawdzenia} other {# akapitu do sprawdzenia}}',
      upload: 'Wczytaj z pliku',
      begin: 'Napisz na stronie',
      beginNext: 'Popraw na stronie',
      beginHint: 'Zaczniesz od treści wersji {number}.',
      begun: 'Powstała wersja robocza {number}. Nikt poza zespołem jej nie widzi.',
      draftExists:
        'Jest już wersja robocza {number}. Dokończ ją albo usuń, zanim zaczniesz następną.',
    },
  },
  attachment: {
    title: 'Załączniki',
    lead: 'Pliki do pobrania obok tekstu, na przykład oryginał z podpisem albo dane z badania.',
    none: 'Dokument nie ma załączników.',
    caption: 'Załączniki dokumentu',
    name: 'Nazwa',
    nameHint: 'Co jest w pliku, na przykład „Dane z badania, tabela”.',
    file: 'Plik',
    fileHint:
      'PDF, DOCX, XLSX, CSV, JSON, JPG albo PNG, do 10 MB. Ze zdjęć usuwamy dane o miejscu i aparacie.',
    size: '{size} kB',
    add: 'Dodaj załącznik',
    added: 'Dodaliśmy załącznik.',
    remove: 'Usuń',
    removeLabel: 'Usuń załącznik „{name}”',
    removed: 'Usunęliśmy załącznik.',
    error: {
      title: 'Wpisz nazwę załącznika.',
      missing: 'Wybierz plik.',
      empty: 'Plik jest pusty.',
      tooLarge: 'Plik ma ponad 10 MB. Zmniejsz go albo podziel na części.',
      kind: 'Takich plików nie przyjmujemy. Zapisz plik jako PDF, DOCX, XLSX, CSV, JSON, JPG albo PNG.',
      notWhatItSays:
        'W pliku jest co innego, niż mówi jego nazwa. Otwórz go w swoim programie i zapisz jeszcze raz.',
      macro: 'Plik ma makra. Zapisz go jako zwykły DOCX albo XLSX, bez makr.',
      broken: 'Nie umiemy otworzyć pliku: jest uszkodzony albo za duży. Zapisz go jeszcze raz.',
      tooMany: 'Dokument ma już 30 załączników. Usuń któryś, zanim dodasz następny.',
    },
  },
  upload: {
    title: 'Wczytaj treść',
    lead: 'Najpierw zobaczysz, co odczytaliśmy i co pominęliśmy. Dopiero potem coś zapiszemy.',
    file: 'Plik DOCX albo Markdown',
    fileHint: 'Do 15 MB. Plik z Worda zapisz jako DOCX, bez hasła i makr.',
    send: 'Sprawdź plik',
    missing: 'Wybierz plik.',
    note: 'To tylko podgląd. Jeśli go nie zapiszesz, usuniemy go po dobie.',
    rules: 'Co zrobimy z tekstem',
    rule: {
      headings:
        'Nagłówki poznajemy po stylach („Nagłówek 1”, „Nagłówek 2”). Samo pogrubienie nie wystarczy.',
      numbers:
        'Rozdziały i akapity dostaną numery. Numery wpisane w nagłówkach zostawimy bez zmian.',
      words: 'Słowa i znaki przeniesiemy bez zmian, razem z twardymi spacjami i cudzysłowami.',
      format: 'Zachowamy pogrubienie, kursywę i odsyłacze. Kolory, kroje i podkreślenia pominiemy.',
      images: 'Każdy obraz będzie potrzebował opisu dla osób, które go nie widzą.',
      tracked: 'Zmiany śledzone przyjmiemy tak, jakby zostały zaakceptowane. Komentarze pominiemy.',
    },
    draftExists: 'Jest już wersja robocza {number}. Dokończ ją albo usuń, zanim wczytasz następną.',
    openDraft: 'Otwórz wersję roboczą',
    gone: 'Tego podglądu już nie mamy. Wczytaj plik jeszcze raz.',
    refusal: {
      empty: 'Plik jest pusty. Sprawdź, czy to ten plik.',
      tooLarge:
        'Plik ma ponad 15 MB. Zmniejsz w nim obrazy (w Wordzie: „Kompresuj obrazy”) i spróbuj jeszcze raz.',
      unknownType: 'Takiego pliku nie umiemy wczytać. Zapisz tekst jako DOCX albo Markdown (.md).',
      pdf: 'To jest PDF. Z niego nie da się pewnie odczytać nagłówków i tabel. Wczytaj plik, z którego powstał (DOCX), a PDF dodaj jako załącznik.',
      odt: 'To jest plik ODT. Otwórz go i zapisz jako „Word (DOCX)”, potem wczytaj.',
      oldWord: 'To jest plik starego Worda (.doc). Otwórz go i zapisz jako DOCX, potem wczytaj.',
      rtf: 'To jest plik RTF. Otwórz go w Wordzie i zapisz jako DOCX, potem wczytaj.',
      otherOffice:
        'To nie jest dokument tekstowy, tylko inny plik pakietu Office. Wczytaj dokument Worda (DOCX).',
      password:
        'Plik jest zabezpieczony hasłem. Otwórz go w Wordzie, usuń hasło (Plik, Informacje, Chroń dokument) i zapisz jeszcze raz.',
      macro:
        'Plik ma makra, a takich nie przyjmujemy. Zapisz go w Wordzie jako „Dokument programu Word (DOCX)”, bez makr.',
      bomb: 'Plik rozpakowuje się do ogromnego rozmiaru, więc go nie otwieramy. Otwórz go w Wordzie i zapisz jako nowy DOCX.',
      broken:
        'Nie umiemy otworzyć pliku: jest uszkodzony. Otwórz go w Wordzie, zapisz jako nowy DOCX i wczytaj.',
      entities:
        'W pliku są definicje, których Word nie zapisuje, więc go nie otwieramy. Otwórz go w Wordzie i zapisz jako nowy DOCX.',
      tooHard:
        'Odczytanie pliku trwa za długo albo wymaga za dużo pamięci. Podziel dokument na części albo usuń z niego najbardziej złożone tabele.',
      notUtf8:
        'Tekst nie jest w kodowaniu UTF-8 i zgubilibyśmy polskie litery. Zapisz plik jako UTF-8 i wczytaj jeszcze raz.',
      noText: 'W pliku nie ma tekstu. Jeśli to skan, dodaj go jako załącznik, a treść przepisz.',
      tooManyBlocks: 'Dokument ma ponad 4000 akapitów. Podziel go na części, na przykład na tomy.',
      tooManyImages: 'W pliku jest ponad 100 obrazów. Część z nich dodaj jako załącznik.',
    },
  },
  preview: {
    title: 'Sprawdź, co odczytaliśmy',
    lead: 'Plik „{file}”. Nic jeszcze nie zapisaliśmy.',
    counts: 'Co jest w pliku',
    count: {
      heading: 'Nagłówki',
      paragraph: 'Akapity',
      item: 'Punkty list',
      quote: 'Cytaty',
      table: 'Tabele',
      image: 'Obrazy',
      footnote: 'Przypisy',
    },
    clean: 'Przenieśliśmy wszystko. Niczego nie pominęliśmy.',
    dropped: 'Czego nie przenieśliśmy',
    changed: 'Co przenieśliśmy inaczej',
    quotes: 'Na przykład: {quotes}',
    finding: {
      comments:
        '{count, plural, one {# komentarz} few {# komentarze} many {# komentarzy} other {# komentarza}}',
      deletions:
        '{count, plural, one {# miejsce usunięte} few {# miejsca usunięte} many {# miejsc usuniętych} other {# miejsca usuniętego}} przy śledzeniu zmian',
      hiddenText:
        '{count, plural, one {# fragment} few {# fragmenty} many {# fragmentów} other {# fragmentu}} tekstu ukrytego',
      headersFooters:
        '{count, plural, one {# nagłówek lub stopka strony} few {# nagłówki i stopki stron} many {# nagłówków i stopek stron} other {# nagłówka i stopki strony}}',
      contentsList:
        '{count, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}} spisu treści. Zrobimy własny, z nagłówków',
      equations:
        '{count, plural, one {# wzór} few {# wzory} many {# wzorów} other {# wzoru}}. Wzory zapisz słowami albo jako obraz',
      charts:
        '{count, plural, one {# wykres lub schemat} few {# wykresy i schematy} many {# wykresów i schematów} other {# wykresu i schematu}}. Wykresy wstaw jako obraz',
      embedded:
        '{count, plural, one {# plik osadzony} few {# pliki osadzone} many {# plików osadzonych} other {# pliku osadzonego}} w dokumencie',
      lostBoxes:
        '{count, plural, one {# pole tekstowe} few {# pola tekstowe} many {# pól tekstowych} other {# pola tekstowego}}. Tekst z pól przenieś do akapitów',
      images:
        '{count, plural, one {# obraz} few {# obrazy} many {# obrazów} other {# obrazu}} w formacie, którego nie umiemy otworzyć (na przykład EMF, WMF, SVG). Zapisz obrazy jako PNG albo JPG',
      externalImages:
        '{count, plural, one {# obraz, którego} few {# obrazy, których} many {# obrazów, których} other {# obrazu, którego}} nie ma w pliku. Niczego nie pobieramy z sieci',
      html: '{count, plural, one {# znacznik} few {# znaczniki} many {# znaczników} other {# znacznika}} HTML',
      unsafeLinks:
        '{count, plural, one {# odsyłacz} few {# odsyłacze} many {# odsyłaczy} other {# odsyłacza}} pod adres inny niż strona, e-mail lub telefon. Słowa zostały',
      insertions:
        '{count, plural, one {# miejsce dopisane} few {# miejsca dopisane} many {# miejsc dopisanych} other {# miejsca dopisanego}} przy śledzeniu zmian: teraz to zwykły tekst',
      textBoxes:
        '{count, plural, one {# pole tekstowe lub ramka} few {# pola tekstowe lub ramki} many {# pól tekstowych lub ramek} other {# pola tekstowego lub ramki}}: teraz to zwykły tekst',
      mergedCells:
        '{count, plural, one {# scalona komórka: jej treść powtarza} few {# scalone komórki: ich treść powtarza} many {# scalonych komórek: ich treść powtarza} other {# scalonej komórki: jej treść powtarza}} się w każdym miejscu',
      nestedTables:
        '{count, plural, one {# tabela} few {# tabele} many {# tabel} other {# tabeli}} wewnątrz innej tabeli: zostały ich słowa',
      tableFormat:
        '{count, plural, one {# odsyłacz} few {# odsyłacze} many {# odsyłaczy} other {# odsyłacza}} w tabeli: zostały słowa',
      tableImages:
        'Obrazy z {count, plural, one {# tabeli} few {# tabel} many {# tabel} other {# tabeli}}: stoją pod tabelą',
      tableHeads:
        '{count, plural, one {# tabela} few {# tabele} many {# tabel} other {# tabeli}} bez oznaczonego wiersza nagłówka: jest nim pierwszy wiersz',
      raised:
        '{count, plural, one {# indeks górny} few {# indeksy górne} many {# indeksów górnych} other {# indeksu górnego}} w zwykłej wysokości',
      lowered:
        '{count, plural, one {# indeks dolny} few {# indeksy dolne} many {# indeksów dolnych} other {# indeksu dolnego}} w zwykłej wysokości',
      struck:
        '{count, plural, one {# przekreślony fragment} few {# przekreślone fragmenty} many {# przekreślonych fragmentów} other {# przekreślonego fragmentu}} bez przekreślenia. Jeśli tekst miał zniknąć, usuń go',
      internalLinks:
        '{count, plural, one {# odsyłacz} few {# odsyłacze} many {# odsyłaczy} other {# odsyłacza}} do innego miejsca w dokumencie: zostały słowa',
      listStart:
        '{count, plural, one {# lista} few {# listy} many {# list} other {# listy}} z innym numerem początkowym: liczymy od 1',
      code: '{count, plural, one {# blok kodu} few {# bloki kodu} many {# bloków kodu} other {# bloku kodu}} jako zwykły akapit',
      noHeadings:
        'W pliku nie ma nagłówków, więc dokument nie będzie miał spisu treści. W Wordzie nadaj tytułom style „Nagłówek 1”, „Nagłówek 2” i wczytaj plik jeszcze raz',
    },
    contents: 'Spis treści',
    matching:
      'Dokument ma już wersję {number}. Po zapisaniu porównamy teksty i pokażemy, które akapity uznaliśmy za te same. To też sprawdzisz.',
    images: 'Opisz obrazy',
    imagesLead:
      'Opis czytają osoby, które nie widzą obrazu. Napisz, co z niego wynika. Jeśli obraz tylko zdobi, zaznacz to.',
    image: 'Obraz {number} z {total}',
    alt: 'Opis obrazu {number}',
    altHint: 'Jedno lub dwa zdania. Bez „na obrazku widać”.',
    decorative: 'Tylko zdobi, nie wymaga opisu',
    altMissing: 'Opisz obraz albo zaznacz, że tylko zdobi.',
    altBoth: 'Obraz ma opis i znak, że tylko zdobi. Zostaw jedno.',
    text: 'Tekst, tak jak będzie na stronie',
    toText: 'Przejdź do tekstu',
    save: 'Zapisz jako wersję roboczą',
    saveNote: 'Wersję roboczą widzi tylko zespół. Możesz ją jeszcze poprawić.',
    again: 'Wczytaj inny plik',
    discard: 'Odrzuć podgląd',
    discarded: 'Odrzuciliśmy podgląd. Nic nie zostało zapisane.',
    saved: 'Zapisaliśmy tekst jako wersję roboczą {number}.',
  },
}
