export const pages = {
  rules: {
    title: 'Zasady publikacji',
    lead: 'Publikujemy każdy postulat, który nie łamie tych zasad. Nie oceniamy poglądów.',
    how: {
      title: 'Jak to działa',
      text: 'Tekst czyta człowiek. Program tylko podkreśla miejsca, które wyglądają na dane osobowe. Możemy opublikować postulat, poprosić o uzupełnienie, zasłonić dane osobowe, wskazać inną drogę albo ukryć tekst. Każdą decyzję uzasadniamy i zapisujemy w historii sprawy. Oryginał zostaje, a każde zajrzenie do niego jest odnotowane.',
    },
    rulesTitle: 'Czego nie publikujemy',
    allowed: 'Można',
    notAllowed: 'Nie można',
    appeal: {
      title: 'Nie zgadzasz się z decyzją?',
      text: 'Napisz lub zadzwoń do urzędu w ciągu 6 miesięcy i podaj numer sprawy. Decyzję sprawdzi inna osoba niż ta, która ją podjęła. To nic nie kosztuje.',
    },
    otherWays: {
      title: 'To nie jest petycja ani skarga',
      text: 'Postulat trafia do strategii miasta. Niektóre sprawy mają w prawie własną drogę i własny termin. Oto one.',
    },
    needs: 'Co podać',
    deadline: 'Termin odpowiedzi',
    legalBasis: 'Podstawa prawna',
    service: 'Serwis',
    where: 'Gdzie',
    note: 'Warto wiedzieć',
  },
  privacy: {
    title: 'Prywatność (RODO)',
    lead: 'Żeby zabrać głos, nie musisz podawać żadnych danych o sobie.',
    controller: {
      title: 'Kto odpowiada za dane',
      text: 'Administratorem danych jest Prezydent Miasta Kielce, Rynek 1, 25-303 Kielce. Dane kontaktowe inspektora ochrony danych uzupełni urząd przed uruchomieniem serwisu.',
    },
    purpose: {
      title: 'Po co i na jakiej podstawie',
      text: 'Prowadzimy rozmowę o strategii miasta i odpowiadamy na postulaty. To zadanie publiczne (art. 6 ust. 1 lit. e RODO w związku z art. 5a ustawy o samorządzie gminnym). Zgody potrzebujemy tylko do rzeczy dodatkowych, na przykład publikacji nazwiska.',
    },
    what: {
      title: 'Jakie dane',
      text: 'Tekst postulatu i to, co zechcesz dodać: osiedle, kim jesteś, adres e-mail do odpowiedzi. Nigdy nie pytamy o PESEL, adres zamieszkania ani wiek. Tajny kod przechowujemy tylko w postaci skrótu.',
    },
    public: {
      title: 'Co widać publicznie',
      text: 'Tekst po sprawdzeniu, data, obszar, osiedle i nazwa organizacji. Zasłaniamy telefony, adresy i nazwiska osób prywatnych. Adresu e-mail nie pokazujemy nigdy.',
    },
    recipients: {
      title: 'Kto je dostaje',
      text: 'Pracownice i pracownicy urzędu i jednostek, które przygotowują odpowiedź, oraz firmy, które na zlecenie miasta prowadzą serwer i wysyłają pocztę. Nie przekazujemy danych poza Europejski Obszar Gospodarczy. Nie profilujemy.',
    },
    retention: {
      title: 'Jak długo',
      text: 'Dane kontaktowe usuwamy, gdy sprawa jest zakończona i nie są już potrzebne, albo wcześniej na Twoją prośbę. Tekst postulatu i odpowiedź zostają w aktach strategii. Okres ich przechowywania ustala urząd zgodnie z przepisami o archiwach.',
    },
    rights: {
      title: 'Twoje prawa',
      text: 'Możesz zobaczyć swoje dane, poprawić je, ograniczyć ich użycie, wnieść sprzeciw i poprosić o usunięcie. Możesz też złożyć skargę do Prezesa Urzędu Ochrony Danych Osobowych.',
    },
    voluntary: {
      title: 'Czy musisz podawać dane',
      text: 'Nie. Bez nich postulat jest tak samo ważny. Bez adresu e-mail sprawdzisz odpowiedź numerem i kodem.',
    },
    cookies: {
      title: 'Ciasteczka',
      text: 'Używamy tylko niezbędnych: do zalogowania, wyboru języka, pokazania jednego komunikatu i dostępu do sprawy po podaniu kodu. Nie ma ciasteczek reklamowych ani śledzących.',
    },
  },
  accessibility: {
    title: 'Deklaracja dostępności',
    lead: 'Serwis ma działać dla każdej osoby, także z czytnikiem ekranu, bez myszy i przy dużym powiększeniu.',
    owner: 'Urząd Miasta Kielce',
    commitment:
      'zobowiązuje się zapewnić dostępność swojej strony internetowej zgodnie z ustawą z dnia 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych. Deklaracja dotyczy strony',
    published: 'Data publikacji strony',
    updated: 'Data ostatniej istotnej zmiany',
    status: {
      title: 'Status',
      text: 'Strona jest częściowo zgodna z WCAG 2.1 AA: testy automatyczne nie znajdują błędów, ale pełnego badania z udziałem osób z niepełnosprawnościami jeszcze nie było.',
    },
    prepared: {
      title: 'Jak powstała deklaracja',
      text: 'Deklarację sporządziliśmy na podstawie samooceny i testów automatycznych. Data sporządzenia:',
    },
    keyboard: {
      title: 'Skróty klawiszowe',
      text: 'Na stronach publicznych nie ma własnych skrótów, wystarczą standardowe klawisze przeglądarki. Skróty na pulpicie zespołu można wyłączyć.',
    },
    contact: {
      title: 'Informacje zwrotne i kontakt',
      person: 'Osobę odpowiedzialną wskaże urząd przed uruchomieniem serwisu.',
      email: 'E-mail: do uzupełnienia przez urząd.',
      phone: 'Telefon: do uzupełnienia przez urząd.',
    },
    procedure: {
      title: 'Co zrobić, gdy coś jest niedostępne',
      text: 'Napisz, co i na której stronie nie działa. Odpowiemy najpóźniej w ciągu 7 dni, a jeśli potrzeba więcej czasu, powiemy kiedy, nie później niż za 2 miesiące. Jeśli odmówimy, możesz złożyć skargę, a potem zwrócić się do Rzecznika Praw Obywatelskich.',
    },
    apps: {
      title: 'Aplikacje mobilne',
      text: 'Nie ma osobnej aplikacji. Strona działa na telefonie.',
    },
    building: {
      title: 'Dostępność architektoniczna',
      text: 'Opis wejścia, wind i pętli indukcyjnych w budynku przy Rynku 1 uzupełni urząd.',
    },
  },
  promise: {
    title: 'Terminy, których pilnujemy',
    lead: 'Żaden głos bez odpowiedzi, żadna odpowiedź bez powodu, żadna zmiana bez śladu. Tak to liczymy.',
    deadlines: {
      title: 'Co obiecujemy',
      moderation:
        '{days, plural, one {Do # dnia roboczego} few {Do # dni roboczych} many {Do # dni roboczych} other {Do # dnia roboczego}} sprawdzamy tekst: publikujemy go, o coś pytamy albo wskazujemy inną drogę.',
      answer:
        '{days, plural, one {Do # dnia} few {Do # dni} many {Do # dni} other {Do # dnia}} odpowiadamy z uzasadnieniem. Odpowiedź zatwierdza druga osoba.',
      source:
        'To obietnica miasta, a nie termin z ustawy. Liczymy od dnia, w którym postulat do nas dotarł, także na papierze i przez telefon.',
    },
    figures: {
      title: 'Jak jest dzisiaj',
      asOf: 'Stan na {date}.',
      answered:
        '{count, plural, one {ma odpowiedź} few {mają odpowiedź} many {ma odpowiedź} other {ma odpowiedź}}',
      waiting:
        '{count, plural, one {czeka w terminie} few {czekają w terminie} many {czeka w terminie} other {czeka w terminie}}',
      checked:
        '{count, plural, one {w tym # sprawdzamy przed publikacją} few {w tym # sprawdzamy przed publikacją} many {w tym # sprawdzamy przed publikacją} other {w tym # sprawdzamy przed publikacją}}',
      late: '{count, plural, one {czeka po terminie} few {czekają po terminie} many {czeka po terminie} other {czeka po terminie}}',
      all: '{count, plural, one {postulat, na który odpowiadamy} few {postulaty, na które odpowiadamy} many {postulatów, na które odpowiadamy} other {postulatu, na które odpowiadamy}}',
    },
    counting: {
      title: 'Jak liczymy',
      text: 'Liczymy postulaty ze wszystkich kanałów: z internetu, z papieru, telefonu, e-maila i warsztatów. Nie liczymy wycofanych, ukrytych, tych, którym wskazaliśmy inną drogę, ani zwróconych do uzupełnienia. Połączonych nie liczymy osobno: odpowiadamy na nie razem z tym, z którym je połączono. „Po terminie” znaczy, że minął ostatni dzień na odpowiedź i nadal jej nie ma.',
    },
  },
}
