/** Made-up series for the demonstration: nobody measured these numbers. */
export interface DemoIndicator {
  /** `2014/8.1`, or null: an indicator of the city's own, described by `own`. */
  code: string | null
  own?: {
    name: string
    definition: string
    measure: string
    direction: 'lower' | 'higher'
    area: string
  }
  unit: string
  first: number
  /** One a year from `first`; null: not measured, and the gap stays one. */
  values: readonly (number | null)[]
  target: number
  goals: readonly string[]
  /** Keys of demonstration postulates that ask for it. */
  voices: readonly string[]
}

const FIRST = 2019

export const demoIndicators: readonly DemoIndicator[] = [
  {
    code: '2014/8.1',
    unit: 'urzad-miasta',
    first: FIRST,
    values: [24.1, 22.8, 21.9, 20.6, 20.2, 19.4, 18.9],
    target: 15,
    goals: ['2.4'],
    voices: ['dane-o-powietrzu'],
  },
  {
    code: '2014/18.3',
    unit: 'mzd',
    first: FIRST,
    values: [131, 78, 84, 101, 109, 113, 118],
    target: 140,
    goals: ['2.3'],
    voices: ['cien-na-przystankach'],
  },
  {
    code: '2014/16.3',
    unit: 'urzad-miasta',
    first: FIRST,
    values: [26.5, 28, 30.4, null, 33.2, 34.8, 36.1],
    target: 55,
    goals: ['2.4'],
    voices: [],
  },
  {
    code: '2014/19.1',
    unit: 'urzad-miasta',
    first: FIRST,
    values: [410, 412, 415, 415, 419, 424, 428],
    target: 460,
    goals: ['4.1'],
    voices: ['odpoczynek-na-stoku'],
  },
  {
    code: '2014/5.1',
    unit: 'urzad-miasta',
    first: FIRST,
    values: [5.4, 6.2, 6, 5.3, 5, 4.9, 4.8],
    target: 4,
    goals: ['3.2'],
    voices: [],
  },
  {
    code: '2014/9.2',
    unit: 'urzad-miasta',
    first: FIRST,
    values: [14.2, 13.1, 12.8, 15, 16.4, 15.9, 16.2],
    target: 20,
    goals: ['3.1'],
    voices: [],
  },
  {
    code: '2014/14.5',
    unit: 'urzad-miasta',
    first: FIRST,
    values: [62, 51, 55, 54, 52, 49, 47],
    target: 40,
    goals: ['1.1'],
    voices: [],
  },
  {
    code: '2014/11.3',
    unit: 'urzad-miasta',
    first: FIRST,
    values: [66, 66.4, 67, 67.2, 67.1, 67.5, 67.8],
    target: 60,
    goals: ['2.1'],
    voices: [],
  },
  {
    code: null,
    own: {
      name: 'Sprawy załatwiane w całości przez internet',
      definition: 'Jaką część spraw w urzędzie można zacząć i skończyć bez wychodzenia z domu.',
      measure: '%',
      direction: 'higher',
      area: 'cyfrowe-kielce',
    },
    unit: 'wydzial-organizacyjny',
    first: FIRST,
    values: [9, 14, 18, 22, 26, 30, 34],
    target: 60,
    goals: ['2.1'],
    voices: ['glos-bez-konta'],
  },
  {
    code: null,
    own: {
      name: 'Ławki z oparciem przy głównych chodnikach',
      definition: 'Ile ławek z oparciem przypada na kilometr chodnika przy głównych ulicach.',
      measure: 'szt./km',
      direction: 'higher',
      area: 'infrastruktura-i-transport',
    },
    unit: 'mzd',
    first: 2021,
    values: [1.2, 1.4, 1.5, 1.9, 2.3],
    target: 5,
    goals: ['1.1'],
    voices: ['lawki-barwinek', 'lawki-sady'],
  },
]
