import type { DemoDocument } from './document-types.ts'

const NOT_REAL = 'To tekst pokazowy, napisany dla tej platformy. Nie jest dokumentem Miasta Kielce.'

const goalsFirst = `
> ${NOT_REAL}

# 1. Miasto dla każdego

## 1.1 Miasto równych szans

Każda osoba może załatwić sprawę w mieście bez względu na wiek, sprawność i to, czy ma komputer.

Nowe budynki miejskie będą dostępne dla osób z niepełnosprawnościami.

Miasto pyta o zdanie także osoby, które nie przychodzą na spotkania. Dociera do nich tam, gdzie są.

## 1.2 Miasto blisko domu

Do sklepu, szkoły, przychodni i parku można dojść pieszo albo dojechać krótką trasą.

Na trasach pieszych są miejsca do odpoczynku.

Każde osiedle ma plac, na którym można się spotkać.

# 2. Miasto sprawne i aktywne

## 2.1 Sprawny urząd

Na każdą sprawę jest jedna karta usługi napisana prostym językiem.

Urząd odpowiada w terminie. Gdy termin jest zagrożony, pisze o tym pierwszy.

## 2.2 Miasto otwarte na współpracę

Miasto pokazuje, co zmieniło się dzięki mieszkankom i mieszkańcom.

Organizacje pozarządowe znają plan konkursów na cały rok.

## 2.3 Sprawne usługi cyfrowe i publiczne

Każdą sprawę, w której pozwala na to prawo, można załatwić przez internet, przez telefon i osobiście. Żaden sposób nie jest gorszy.

Mieszkanki i mieszkańcy podają te same dane tylko raz. Jednostki miasta wymieniają je bezpiecznie i zapisują, kto z nich korzystał.

Miasto prowadzi katalog danych.

Miasto publikuje dane o jakości powietrza regularnie.

Autobusy kursują często także wieczorem.

Przystanki z największą liczbą pasażerów mają tablice z odjazdami.

## 2.4 Miasto odpowiedzialne środowiskowo

Przy każdej przebudowie ulicy sadzimy więcej drzew, niż wycinamy.

Budynki miejskie zużywają mniej energii niż dziś. Co roku podajemy, ile.

# 3. Miasto rozwijające się

## 3.1 Wspieranie przedsiębiorczości

Kto zakłada firmę, dostaje w jednym miejscu pomoc w sprawach, które prowadzi miasto.

Miasto kupuje usługi tak, aby mogły startować także małe firmy z okolicy.

## 3.2 Talenty

Uczelnie, szkoły i firmy wspólnie prowadzą staże, które kończą się ofertą pracy.

# 4. Miasto, w którym chce się żyć

## 4.1 Miasto atrakcyjne

Reklamy nie zasłaniają zabytków i zieleni.

Kulturę finansujemy także poza śródmieściem.

## 4.2 Jak zmierzymy postęp

| Cel | Wskaźnik | Skąd dane |
| --- | --- | --- |
| 1.2 | odsetek osób, które mają park w zasięgu 15 minut pieszo | do ustalenia |
| 2.1 | odsetek spraw załatwionych w terminie | urząd |
| 2.3 | liczba zbiorów w katalogu danych | katalog danych |
`

/** The second version: what a city would change after reading the remarks of the demonstration. */
const goalsSecond = goalsFirst
  .replace(
    'Nowe budynki miejskie będą dostępne dla osób z niepełnosprawnościami.',
    'Nowe i przebudowywane budynki miejskie będą dostępne dla osób z niepełnosprawnościami. Sprawdzą to osoby, które z tej dostępności korzystają.',
  )
  .replace(
    'Na trasach pieszych są miejsca do odpoczynku.',
    'Na trasach pieszych są miejsca do odpoczynku: ławki z oparciem i podłokietnikami, część z nich w cieniu.',
  )
  .replace(
    'Miasto prowadzi katalog danych.',
    'Miasto prowadzi katalog danych. Każdy zbiór ma opis, właściciela i datę aktualizacji.',
  )
  .replace(
    'Miasto publikuje dane o jakości powietrza regularnie.',
    'Miasto publikuje dane o jakości powietrza co godzinę, w otwartym formacie i na tablicach przystankowych.',
  )
  .replace(
    'Przystanki z największą liczbą pasażerów mają tablice z odjazdami.',
    'Przystanki z największą liczbą pasażerów mają tablice z odjazdami, czytelne z pięciu metrów i z zapowiedzią głosową.',
  )
  .replace(
    'Kulturę finansujemy także poza śródmieściem.',
    'Kulturę finansujemy także poza śródmieściem.\n\nDomy kultury i biblioteki są otwarte w godzinach, w których ludzie mają wolne.',
  )

const planOfAction = `
> ${NOT_REAL}

# Po co ten plan

Strategia powstaje w kilku krokach. Ten dokument mówi, w jakiej kolejności je robimy i kto za nie odpowiada.

# Kroki

1. Zbieramy materiały: dokumenty, projekty, wyniki ankiet i warsztatów.
2. Opisujemy, jak jest dziś, w sześciu obszarach.
3. Ustalamy ramowe cele strategiczne.
4. Pytamy o zdanie i odpowiadamy na każdą uwagę.
5. Przyjmujemy strategię i co roku sprawdzamy, co się udało.

# Kto odpowiada

Rada Strategii doradza, Zespół Sterujący zatwierdza, a Zespół Projektowy pisze.

Każdy krok kończy się krótką notatką, którą można przeczytać na tej stronie.
`

const diagnosis = `
> ${NOT_REAL}

# 1. Jak czytać ten dokument

Diagnoza opisuje miasto w sześciu obszarach. Przy każdym mówi, co wiemy, skąd to wiemy i czego nie wiemy.

# 2. Społeczeństwo

Wiemy, ile osób mieszka w mieście i jak zmienia się ich wiek.

Nie wiemy, jak w mieście żyje się osobom głuchym i niedosłyszącym.

# 3. Środowisko i ład przestrzenny

Dane o hałasie pochodzą z mapy akustycznej.

Dane o drzewach są w kilku miejscach i nie da się ich porównać.

# 4. Infrastruktura i transport

Liczymy pasażerów w autobusach. Nie liczymy osób, które idą pieszo albo jadą rowerem.

Rozkłady jazdy są otwartymi danymi.

# 5. Cyfrowe Kielce

Interesariusze korzystają z wielu portali, które nie są ze sobą połączone.
`

export const demoDocuments: readonly DemoDocument[] = [
  {
    key: 'cele',
    kind: 'strategy_draft',
    title: 'Ramowe Cele Strategiczne: projekt (przykład)',
    summary:
      'Cztery cele mówią, jakie ma być miasto. Pod każdym jest kilka zdań, z których miasto można rozliczyć. Napisz, co w nich zmienić.',
    authorName: 'Zespół Projektowy (przykład)',
    method: 'Tekst przygotowany na podstawie diagnozy, ankiet i warsztatów (przykład)',
    versions: [
      { publishedDaysAgo: 24, note: null, markdown: goalsFirst },
      {
        publishedDaysAgo: 5,
        note: 'Zmieniliśmy pięć zdań i dopisaliśmy jedno. Przy każdym z nich widać uwagi, które do tego doprowadziły.',
        markdown: goalsSecond,
      },
    ],
  },
  {
    key: 'diagnoza',
    kind: 'diagnosis',
    title: 'Przegląd diagnozy miasta (przykład)',
    summary:
      'Co wiemy o mieście, a czego nie wiemy. Dokument krótki, żeby każdy mógł go sprawdzić.',
    authorName: 'Zespół Projektowy (przykład)',
    method: null,
    versions: [{ publishedDaysAgo: 58, note: null, markdown: diagnosis }],
  },
  {
    key: 'plan',
    kind: 'action_plan',
    title: 'Generalny plan działań (przykład)',
    summary: 'Kolejność prac nad strategią: od zebrania materiałów do corocznego sprawdzania.',
    authorName: 'Zespół Projektowy (przykład)',
    method: null,
    versions: [{ publishedDaysAgo: 90, note: null, markdown: planOfAction }],
  },
]
