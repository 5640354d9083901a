/**
 * The official categories and units of the civic budget of Łódź, each with everyday words, written
 * from what the names say before any text was read, as an administrator of another city would.
 */
export const LODZ_CATEGORIES: Record<string, string> = {
  'Infrastruktura drogowa i komunikacja':
    'droga ulica chodnik jezdnia asfalt skrzyżowanie rondo parking samochód autobus tramwaj przystanek rower ścieżka pasy przejście próg sygnalizacja światła korek kierowca most pieszy dziura',
  'Infrastruktura komunalna i bezpieczeństwo':
    'kosz śmieci latarnia oświetlenie lampa monitoring kamera straż patrol policja pożar strażak ratownik toaleta woda kanalizacja budynek podwórko remont ławka hałas kontener odpady schronisko',
  'Tereny zielone i ochrona środowiska':
    'drzewa krzewy kwiaty trawnik park skwer zieleń ogród las sadzenie nasadzenia łąka ptaki pszczoły jeże smog powietrze klimat cień staw rzeka zwierzęta psy wybieg przyroda',
  'Sport i rekreacja':
    'boisko siłownia plac zabaw huśtawka zjeżdżalnia piłka koszykówka siatkówka bieżnia basen pływanie hala trening zawody turniej skatepark rolki klub stadion wypoczynek ćwiczenia mecz tenis',
  'Kultura i dziedzictwo':
    'koncert festiwal teatr kino muzeum biblioteka książki wystawa artyści mural pomnik zabytek historia tablica muzyka orkiestra taniec warsztaty scena sztuka kamienica tradycja wydarzenie',
  'Edukacja, dzieci i młodzież':
    'szkoła przedszkole żłobek uczniowie nauczyciel lekcje klasa pracownia komputery zajęcia dzieci młodzież rodzice świetlica podręczniki nauka wycieczka sala dziedziniec stołówka rówieśnicy konkurs tablica',
  'Zdrowie i pomoc społeczna':
    'zdrowie lekarz przychodnia szpital badania szczepienia rehabilitacja profilaktyka seniorzy niepełnosprawni opieka terapia psycholog bezdomni chorzy pielęgniarka leki wsparcie pomoc dom starsi wózek defibrylator',
  Inne: 'różne pozostałe promocja internet aplikacja informacja mieszkańcy punkt usługa urząd wniosek sprawa system program kampania badanie ankieta doradztwo strona broszura mapa konsultacje',
}

export const LODZ_UNITS: Record<string, string> = {
  'Zarząd Zieleni Miejskiej':
    'zieleń drzewa krzewy park trawnik kwiaty skwer nasadzenia ławka plac zabaw wybieg psy łąka rabaty alejka staw ptaki ogród koszenie kosze siłownia huśtawka',
  'Zarząd Dróg i Transportu':
    'droga ulica chodnik jezdnia przejście pasy rower ścieżka próg przystanek autobus tramwaj parking słupki sygnalizacja światła krawężnik asfalt znak miejsca postojowe remont nawierzchnia',
  'Wydział Gospodarki Komunalnej':
    'śmieci kosze odpady segregacja toaleta sprzątanie podwórko cmentarz studnia woda zdrój komunalne wiaty śmietnik kontenery bezdomne zwierzęta koty schronisko oświetlenie lampy latarnie prąd',
  'Zarząd Inwestycji Miejskich':
    'budowa przebudowa inwestycja latarnie oświetlenie projekt droga budynek ulica modernizacja kanalizacja plac boisko hala nawierzchnia rozbudowa wykonawca remont obiekt utwardzenie odwodnienie chodnik',
  'Straż Miejska':
    'straż patrol strażnicy monitoring kamera bezpieczeństwo mandat spokój hałas porządek interwencja radiowóz wandalizm samochód rower parkowanie fotopułapka eko smog dron wykroczenie',
  'Wydział Edukacji':
    'szkoła przedszkole uczniowie nauczyciel klasa boisko sala pracownia zajęcia dzieci lekcje tablica komputery dziedziniec plac zabaw szkolny biblioteka stołówka rodzice świetlica',
  'Wydział Kształtowania Środowiska':
    'środowisko przyroda rzeka staw las klimat ekologia deszczówka retencja ptaki jeże owady powietrze smog edukacja łąka woda zbiornik dolina czystość brzeg ochrona',
  'Wydział Sportu':
    'sport zawody trening turniej klub piłka zajęcia bieg mecz zawodnicy sekcja pływanie siatkówka koszykówka sztuki walki tenis instruktor obóz rozgrywki rekreacja',
  'Wydział Zdrowia i Spraw Społecznych':
    'zdrowie lekarz badania szczepienia profilaktyka rehabilitacja seniorzy terapia psycholog opieka niepełnosprawni pomoc chorzy wsparcie szpital przychodnia leczenie bezdomni dom klub starsi',
  'Zarząd Lokali Miejskich':
    'kamienica lokal mieszkanie podwórko budynek remont klatka elewacja dach komórki lokatorzy brama piec ogrzewanie mieszkańcy gminne wspólnota nieruchomość administracja okna',
  'Biuro Inżyniera Miasta':
    'ruch organizacja znaki sygnalizacja skrzyżowanie prędkość przejście pasy tempo parkowanie sygnalizator strefa kierowcy piesi projekt zmiana ulica oznakowanie światła lustro',
  'Wydział Zarządzania Kryzysowego i Bezpieczeństwa':
    'straż pożarna strażacy pożar ratownictwo kryzys alarm syrena powódź sprzęt wóz ochotnicza policja defibrylator bezpieczeństwo schron ewakuacja pierwsza pomoc zagrożenie szkolenie remiza',
  'Miejski Ośrodek Sportu i Rekreacji':
    'basen pływalnia stadion hala lodowisko boisko kort tenis kąpielisko ośrodek tor bieżnia siłownia rekreacja sport obiekt trybuny szatnia kajaki plaża',
  'Biuro Aktywności Miejskiej':
    'mieszkańcy osiedle rada aktywność organizacje pozarządowe wolontariat piknik spotkania warsztaty integracja inicjatywa konsultacje wydarzenie sąsiedzi festyn centrum lokalne świetlica zajęcia społeczne',
  'Wydział Kultury':
    'kultura koncert festiwal teatr muzeum biblioteka książki wystawa kino muzyka artyści dom kultury spektakl orkiestra pomnik historia mural scena taniec warsztaty',
  'Centrum Administracyjne Pieczy Zastępczej':
    'piecza zastępcza dzieci dom dziecka wychowankowie placówka opiekuńcza rodzina wychowawcy młodzież opieka sieroty pokój usamodzielnienie wychowanie adopcja',
  'Wydział Ochrony Środowiska i Rolnictwa':
    'środowisko rolnictwo zwierzęta hałas powietrze azbest odpady piec dotacja działki pola gleba zanieczyszczenie odór schronisko sterylizacja koty',
}
