export const letters = {
  tabs: {
    label: 'Co wpisujesz',
    postulate: 'Postulat',
    letter: 'Pismo z uwagami',
    form: 'Formularz uwag (plik)',
  },
  new: {
    title: 'Wpisz pismo z uwagami',
    lead: 'Uwagi do dokumentu z papieru, e-maila, telefonu albo rozmowy. Jedno pismo podzielisz na wiele uwag; samo pismo zostanie obok nich w całości.',
    form: 'Nowe pismo',
    version: 'Do którego dokumentu i wersji?',
    versionHint: 'Tej, którą osoba miała przed sobą. Starsza też może być.',
    versionOption:
      '{title}, wersja {number} ({state, select, published {aktualna} closed {zastąpiona} final {ostateczna} other {szkic}})',
    noVersions:
      'Nie ma jeszcze opublikowanego dokumentu. Uwagi z pism wpiszesz, gdy jakiś się ukaże.',
    text: 'Całe pismo',
    textHint:
      'Wklej je albo przepisz tak, jak napisano. Zapiszemy każdy znak. Do {max, number} znaków. Zobaczą je tylko osoby, które moderują.',
    scan: 'Skan',
    scanHint:
      'PDF, JPG albo PNG, do 10 MB. Otworzy go tylko osoba, która moderuje; każde otwarcie zapisujemy.',
    split: 'Podziel na uwagi',
    one: 'To jedna uwaga',
    splitNote:
      'Zaproponujemy podział według punktów i akapitów. Poprawisz go na następnej stronie.',
    senderHint: 'Wpisz to, co wynika z pisma. Wszystkie uwagi dostaną jeden kod.',
  },
  list: {
    title: 'Pisma',
    empty: 'Nie ma tu jeszcze pism.',
    draft:
      '{count, plural, one {szkic, # uwaga} few {szkic, # uwagi} many {szkic, # uwag} other {szkic, # uwagi}}',
    registered:
      '{count, plural, one {# uwaga w rejestrze} few {# uwagi w rejestrze} many {# uwag w rejestrze} other {# uwagi w rejestrze}}',
    editor: 'wpisuje {name}',
    open: 'Pismo do: {document}',
    noDocument: 'dokument usunięty',
  },
  draft: {
    title:
      '{count, plural, one {Pismo: # uwaga} few {Pismo: # uwagi} many {Pismo: # uwag} other {Pismo: # uwagi}}',
    back: 'Wszystkie pisma',
    letter: 'Treść pisma',
    noText: 'Treści nie przepisano. Jest skan.',
    scan: 'Skan: {name}',
    pieces: 'Uwagi z pisma',
    piecesHint:
      'Początek i koniec pisma nie są uwagami. Chcesz podzielić uwagę inaczej? Wstaw w jej treść wiersz z trzema kreskami (---) i wybierz „Podziel”.',
    piece: 'Uwaga {number} z {total}',
    part: 'Część dokumentu',
    partHint: 'Numer, na przykład 2.3.4, albo kilka słów stamtąd. Puste pole to cały dokument.',
    find: 'Znajdź',
    findFor: 'Znajdź miejsce uwagi {number}',
    place: 'Miejsce uwagi {number}',
    placeOpen: 'Wybierz, o którą część chodzi',
    placeNone:
      'Nie znaleźliśmy takiej części. Wpisz inny numer albo słowa, albo wybierz cały dokument.',
    whole: 'Cały dokument',
    wholeHint: 'To, jak pismo nazywa tę część, zapiszemy obok uwagi.',
    body: 'Uwaga',
    proposal: 'Proponowane brzmienie',
    justification: 'Uzasadnienie',
    split: 'Podziel',
    splitFor: 'Podziel uwagę {number}',
    join: 'Połącz z poprzednią',
    joinFor: 'Połącz z poprzednią (uwaga {number})',
    remove: 'Usuń',
    removeFor: 'Usuń uwagę {number}',
    add: 'Dodaj uwagę',
    save: 'Zapisz szkic',
    saved: 'Szkic zapisany {when}. Każdy przycisk zapisuje to, co jest na stronie.',
    settle:
      '{count, plural, one {Zapisz # uwagę w rejestrze} few {Zapisz # uwagi w rejestrze} many {Zapisz # uwag w rejestrze} other {Zapisz # uwagi w rejestrze}}',
    settleNote: 'Każda dostanie swój numer i trafi do moderacji. Po zapisaniu wydrukujesz odcinek.',
    late: 'Pismo wpłynęło po zakończeniu konsultacji. Uwagi przyjmiemy i oznaczymy jako spóźnione.',
    discard: 'Usuń szkic pisma',
    discardText: 'Pismo i jego skan znikną. W rejestrze nic po nich nie zostanie.',
    discardDo: 'Usuń szkic na zawsze',
  },
  head: {
    received: 'Wpłynęło {date}, {channel}',
    document: '{title}, wersja {version}',
    late: 'Po terminie',
  },
  foreign: {
    title: 'Pismo wpisuje inna osoba',
    text: '{name} wpisuje to pismo od {date}. Możesz przejąć pracę: pismo zawiera dane osobowe, więc zapiszemy to w dzienniku.',
    take: 'Przejmij pismo',
  },
  registered: {
    title:
      '{count, plural, one {Pismo: # uwaga w rejestrze} few {Pismo: # uwagi w rejestrze} many {Pismo: # uwag w rejestrze} other {Pismo: # uwagi w rejestrze}}',
    remarks: 'Co się stało z uwagami',
    number: 'Numer',
    place: 'Część dokumentu',
    state: 'Stan',
    whole: 'cały dokument',
    letter: 'Pismo w całości',
    guarded: 'W piśmie są dane osobowe. Każde otwarcie zapisujemy w sprawach i w dzienniku.',
    read: 'Pokaż treść pisma',
    scan: 'Otwórz skan',
    shown: 'Widzisz oryginał. Zapisaliśmy to w dzienniku.',
    notForYou: 'Pismo mogą otworzyć tylko osoby, które moderują.',
    slip: 'Drukuj odcinek',
    next: 'Wpisz następne pismo',
  },
  link: 'Pismo, z którego jest ta uwaga',
  slip: {
    title:
      '{count, plural, one {Odcinek: # uwaga} few {Odcinek: # uwagi} many {Odcinek: # uwag} other {Odcinek: # uwagi}}',
    back: 'Wróć do pisma',
    head: '{count, plural, one {Twoja uwaga jest w rejestrze miasta} other {Twoje uwagi są w rejestrze miasta}}',
    numbers:
      '{count, plural, one {Numer (możesz go podać każdemu)} other {Numery (możesz je podać każdemu)}}',
    code: '{count, plural, one {Tajny kod (tylko dla Ciebie)} other {Tajny kod do wszystkich (tylko dla Ciebie)}}',
    received: 'Pismo wpłynęło {date}, {channel}.',
    moderation: '<b>Do {date}</b> sprawdzimy teksty i opublikujemy je albo o coś zapytamy.',
    moderationLate:
      'Termin sprawdzenia tekstów już minął. Zajmiemy się nimi w pierwszej kolejności.',
    answer: '<b>Do {date}</b> dostaniesz odpowiedź z uzasadnieniem na każdą uwagę.',
    answerLate: 'Termin odpowiedzi już minął. Odpowiemy w pierwszej kolejności.',
    follow:
      'Sprawdzisz na {address} numerem i kodem. Tam też odpowiesz na nasze pytanie albo wycofasz uwagę.',
    qr: 'Kod QR z linkiem do pierwszej z uwag',
    keep: 'Kodu nie da się odzyskać. Kto go ma, może zmienić te uwagi.',
  },
  flash: {
    registered:
      '{count, plural, one {# uwaga jest w rejestrze.} few {# uwagi są w rejestrze.} many {# uwag jest w rejestrze.} other {# uwagi jest w rejestrze.}}',
    saved: 'Zapisaliśmy szkic.',
    taken: 'Pismo jest teraz u Ciebie.',
    discarded: 'Usunęliśmy szkic pisma.',
    notSplit:
      'Nie widzimy, gdzie podzielić tę uwagę. Wstaw w jej treść wiersz z trzema kreskami (---).',
  },
  error: {
    noText: 'Wklej albo przepisz pismo, albo dodaj skan.',
    scanTooLarge: 'Skan jest za duży. Zmieść go w 10 MB.',
    scanKind: 'To nie jest plik PDF, JPG ani PNG.',
    keyUsed: 'Z tej strony wpisano już inne pismo. To jest nowe: wyślij je jeszcze raz.',
    tooMany: 'Za dużo uwag w jednym piśmie. Zapisz najpierw sto, resztę wpisz jako drugie pismo.',
    conflict:
      'Ktoś zapisał to pismo w międzyczasie. Twoje słowa są poniżej. Zapisz jeszcze raz, jeśli mają zastąpić tamte.',
    noPieces: 'Nie ma żadnej uwagi.',
    emptyPiece: 'Uwaga {number} jest pusta. Wpisz treść albo ją usuń.',
    openPlace: 'Uwaga {number}: wybierz część dokumentu albo cały dokument.',
    lookAtPlace:
      'Uwaga {number}: znaleźliśmy miejsce w dokumencie. Sprawdź je i zapisz jeszcze raz.',
  },
  mail: {
    subject:
      '{count, plural, one {Mamy Twoją uwagę {reference}} few {Mamy Twoje # uwagi} many {Mamy Twoje # uwag} other {Mamy Twoje # uwagi}}',
    body: 'Dzień dobry,\n\n{count, plural, one {Twoja uwaga jest u nas. Numer:} other {Twoje uwagi są u nas. Numery:}}\n{references}\n\n{count, plural, one {Tajny kod:} other {Tajny kod do wszystkich:}} {code}\n\nZ tym linkiem sprawdzisz pierwszą z nich; pozostałe otworzysz tym samym kodem:\n{link}\n\nCo dalej:\n1. Do {moderationDue} sprawdzimy teksty i je opublikujemy albo o coś zapytamy.\n2. Do {answerDue} dostaniesz odpowiedź z uzasadnieniem.\n\nKto ma kod, może zmienić te uwagi. Nie przekazuj tej wiadomości dalej.\n\nUrząd Miasta Kielce, Idea Kielce',
  },
  form: {
    title: 'Formularz uwag z pliku',
    lead: 'Uwagi z wypełnionych formularzy, po jednej w wierszu. Najpierw zobaczysz, co się stanie z każdym wierszem; dopiero potem coś zapiszemy.',
    receivedDefault: 'Data wpływu, gdy wiersz jej nie podaje',
    receivedDefaultHint: 'Puste pole to dzień wczytania pliku.',
    missing:
      'Wskaż kolumnę z uwagą, z proponowanym zapisem albo z uzasadnieniem. Bez nich nie ma czego wczytać.',
    version: 'Uwagi do: {title}, wersja {number}.',
    run: '{count, plural, one {Wczytaj # uwagę} few {Wczytaj # uwagi} many {Wczytaj # uwag} other {Wczytaj # uwagi}}',
    moderation: 'Nowe uwagi czekają w moderacji.',
    noPart: 'cały dokument',
    columnTitle: 'Początek uwagi',
    rules: {
      columns:
        'Poznamy kolumny: część dokumentu, dotychczasowy zapis, proponowany zapis, uwaga, uzasadnienie, imię i nazwisko albo nazwa podmiotu, data wpływu, numer.',
      place:
        'Miejsce znajdziemy po numerze części, a bez niego po dotychczasowym zapisie, gdy jest prawie taki sam. Inaczej uwaga stanie przy całym dokumencie, z nazwą części tak, jak ją podano.',
      people:
        'Nazwisko osoby prywatnej trafi do danych kontaktowych i nie będzie publiczne. Nazwa organizacji będzie.',
      late: 'Uwagi, które wpłynęły po terminie, oznaczymy jako spóźnione.',
      moderation: 'Każda uwaga trafi do moderacji. Nic nie publikuje się samo.',
      again:
        'Wiersz rozpoznajemy po numerze z pliku, a bez numeru po jego słowach. Zmienionej treści nie nadpisujemy.',
    },
    empty: 'Pusty formularz',
    emptyText: 'Do druku albo do wypełnienia w arkuszu. Te same nagłówki poznamy po powrocie.',
    docx: 'Pobierz do druku (DOCX)',
    csv: 'Pobierz do arkusza (CSV)',
  },
  paper: {
    title: 'Formularz uwag',
    document: 'Dokument:',
    version: '{title}, wersja {number}',
    lead: 'Wypełnij tyle wierszy, ile masz uwag. Potrzebna jest tylko treść uwagi albo proponowany zapis; reszta pomaga nam odpowiedzieć dokładnie.',
    sender:
      'Imię i nazwisko albo nazwa podmiotu (nie musisz podawać; nazwisk osób prywatnych nie publikujemy):',
    contact: 'E-mail albo telefon, jeśli chcesz dostać odpowiedź (nie musisz podawać):',
    received: 'Data wpływu (wypełnia urząd):',
    table: 'Uwagi',
    column: {
      number: 'Numer',
      part: 'Część dokumentu (rozdział / punkt / strona)',
      current: 'Dotychczasowy zapis',
      proposal: 'Proponowany zmieniony zapis',
      text: 'Uwaga',
      justification: 'Uzasadnienie uwagi',
      author: 'Imię i nazwisko / nazwa podmiotu',
      received: 'Data wpływu',
    },
  },
}
