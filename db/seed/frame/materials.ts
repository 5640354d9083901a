import type { DocumentKind } from '../../schema.ts'

/** What is known of a document of the city without its text. Unknown stays null. */
export interface Material {
  slug: string
  kind: DocumentKind
  title: string
  summary: string
  authorName: string | null
  /** As far as it is known: a year, a month or a day. */
  madeOn: string | null
  method: string | null
  sample: string | null
}

/**
 * The materials gathered so far, as the reply to the councillor's interpellation of 21.02.2019
 * names them. Their texts are not here: the city reads them in.
 */
export const materials: readonly Material[] = [
  {
    slug: 'generalny-plan-dzialan',
    kind: 'action_plan',
    title:
      'Generalny plan działań w zakresie opracowania Ramowej Strategii Smart City Kielce 2030+',
    summary: 'Plan prac nad strategią.',
    authorName: null,
    madeOn: null,
    method: null,
    sample: null,
  },
  {
    slug: 'raport-z-badan-socjologicznych',
    kind: 'study',
    title: 'Raport z badań socjologicznych',
    summary: 'Wywiady o zrównoważonym rozwoju i o idei Smart City.',
    authorName: null,
    madeOn: '2017',
    method: 'Bezpośredni wywiad',
    sample: 'Próba losowa: 600 dorosłych osób mieszkających w Kielcach',
  },
  {
    slug: 'raport-zrownowazonego-rozwoju',
    kind: 'study',
    title: 'Raport zrównoważonego rozwoju',
    summary:
      'Sytuacja społeczna, ekonomiczna i środowiskowa miasta w 17 obszarach tematycznych normy ISO 37120.',
    authorName: null,
    madeOn: null,
    method: 'Dane obiektywne i wskaźniki',
    sample: null,
  },
  {
    slug: 'wizja-i-diagnoza',
    kind: 'vision',
    title:
      'Kompleksowa wizja i diagnoza miasta Kielce pod kątem transformacji w miasto inteligentne',
    summary:
      'Ekspercka ocena miasta i sześciu obszarów na skali pięciu poziomów, zgodnie z modelem dojrzałości miasta inteligentnego.',
    authorName: 'Smart Factor',
    madeOn: '2018',
    method:
      'Analiza dokumentów, projektów, ankiet i warsztatów; model dojrzałości miasta inteligentnego',
    sample: null,
  },
]
