export const home = {
  title: 'Powiedz, czego potrzebują Kielce',
  description: 'Wyślij postulat do strategii miasta. Dostaniesz numer i odpowiedź z uzasadnieniem.',
  hero: {
    title: 'Powiedz, czego potrzebują Kielce.',
    promise: 'Odpowiemy.',
    lead: 'Wyślij postulat do strategii miasta. Dostaniesz numer i odpowiedź z uzasadnieniem. Pokażemy też, co dzięki niemu zmieniliśmy.',
    cost: 'Około minuty. Bez zakładania konta.',
    track: 'Masz już numer? Sprawdź, co się stało',
    trackHint: 'np. IK-2026-00042',
    check: 'Sprawdź',
  },
  promise: {
    title: 'Odpowiadamy na każdy postulat',
    summary:
      '{answered, plural, one {# ma odpowiedź} few {# mają odpowiedź} many {# ma odpowiedź} other {# ma odpowiedź}}, {waiting, plural, one {# czeka w terminie} few {# czekają w terminie} many {# czeka w terminie} other {# czeka w terminie}}, {late, plural, one {# czeka po terminie} few {# czekają po terminie} many {# czeka po terminie} other {# czeka po terminie}}',
    answered:
      '{count, plural, one {ma odpowiedź} few {mają odpowiedź} many {ma odpowiedź} other {ma odpowiedź}}',
    waiting:
      '{count, plural, one {czeka w terminie} few {czekają w terminie} many {czeka w terminie} other {czeka w terminie}}',
    late: 'po terminie',
    total:
      '{count, plural, one {zgłoszenie, na które odpowiadamy} few {zgłoszenia, na które odpowiadamy} many {zgłoszeń, na które odpowiadamy} other {zgłoszenia, na które odpowiadamy}}',
    checked:
      '{count, plural, one {w tym # sprawdzamy przed publikacją} few {w tym # sprawdzamy przed publikacją} many {w tym # sprawdzamy przed publikacją} other {w tym # sprawdzamy przed publikacją}}',
    average: 'tyle średnio czeka się na odpowiedź',
    changed:
      '{count, plural, one {zgłoszenie, które zmieniło dokument} few {zgłoszenia, które zmieniły dokument} many {zgłoszeń, które zmieniły dokument} other {zgłoszenia, które zmieniły dokument}}',
    days: '{count, plural, one {dzień} few {dni} many {dni} other {dnia}}',
    footer:
      'Zgłoszenia to postulaty i uwagi do dokumentów. Liczymy wszystkie kanały: internet, papier, telefon, e-mail i warsztaty. Stan na {date}.',
    source: 'Skąd te liczby',
  },
  now: {
    title: 'Trwa teraz',
    all: 'Wszystkie etapy',
    open: 'Nabór postulatów',
    ask: 'Pytamy o zdanie przed decyzją',
    next: 'Następny etap',
  },
  areas: {
    title: 'Sześć obszarów miasta',
    lead: 'Każdy obszar oceniamy na pięciu poziomach dojrzałości: od działań doraźnych do miasta, które działa wspólnie i mierzy skutki.',
    unknown: 'Ocena jeszcze nieznana',
    about: 'Skąd weźmie się ocena',
  },
  answers: {
    title: 'Ostatnie odpowiedzi',
    all: 'Wszystkie odpowiedzi',
    rejected: 'Czego nie uwzględniliśmy i dlaczego',
    none: 'Nie ma jeszcze odpowiedzi. Pierwsze pojawią się tutaj.',
  },
  ways: {
    title: 'Inne sposoby udziału',
    phone: {
      title: 'Zadzwoń',
      text: 'Zapiszemy postulat za Ciebie, odczytamy go na głos i od razu podamy jego numer. Numer telefonu poda urząd.',
      link: 'Jak się skontaktować',
    },
    paper: {
      title: 'Przynieś kartkę',
      text: 'Kartka oddana w urzędzie ma takie same prawa jak postulat z internetu.',
      link: 'Zasady publikacji',
    },
    follow: {
      title: 'Sprawdź swoją sprawę',
      text: 'Z numerem i tajnym kodem zobaczysz całą historię, odpowiesz na nasze pytanie albo wycofasz tekst.',
      link: 'Sprawdź postulat',
    },
  },
}
