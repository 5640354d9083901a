import type { PositionCode } from '../../schema.ts'

type TemplateSeed = {
  name: string
  code: PositionCode
  summary: string
  justification: string
  whatChanges?: string
}

/** Answers to begin with, in the language of the office; what stands in brackets is for the writer to fill. */
export const positionTemplates: readonly TemplateSeed[] = [
  {
    name: 'uzupełnimy dane',
    code: 'accepted',
    summary: 'Zgadzamy się. Uzupełnimy dane w dokumencie.',
    justification:
      'Wskazane dane są potrzebne, żeby dokument był pełny. Weźmiemy je z [źródło] i podamy, z którego są roku.',
    whatChanges: 'W punkcie [numer] dopiszemy [jakie dane]. Zrobi to [jednostka] do [data].',
  },
  {
    name: 'zmienimy zapis',
    code: 'accepted',
    summary: 'Zgadzamy się. Zmienimy zapis.',
    justification: 'Proponowany zapis jest jaśniejszy i da się sprawdzić, czy go wykonaliśmy.',
    whatChanges: 'Punkt [numer] będzie brzmiał: „[nowy zapis]”.',
  },
  {
    name: 'zmienimy część',
    code: 'accepted_in_part',
    summary: 'Zgadzamy się z częścią uwagi.',
    justification: 'Wpiszemy [co], bo [powód]. Nie wpiszemy [czego], bo [powód].',
    whatChanges: 'W punkcie [numer] dopiszemy [co].',
  },
  {
    name: 'jest już w dokumencie',
    code: 'already_in_text',
    summary: 'Dokument już to mówi.',
    justification: 'Jest to zapisane w punkcie [numer]: „[cytat]”.',
  },
  {
    name: 'nie wpiszemy',
    code: 'rejected',
    summary: 'Nie wpiszemy tego do dokumentu.',
    justification: 'Nie zgadzamy się, bo [powód]. Wzięliśmy pod uwagę [co].',
  },
  {
    name: 'wyjaśnienie',
    code: 'clarified',
    summary: 'Wyjaśniamy, jak to działa.',
    justification: '[Co już działa i jak z tego skorzystać.]',
  },
  {
    name: 'nie decyduje o tym miasto',
    code: 'out_of_scope',
    summary: 'O tym nie decyduje miasto.',
    justification: 'Decyduje o tym [kto], na podstawie [przepis]. Napisz do: [adres].',
  },
  {
    name: 'wrócimy na dalszym etapie',
    code: 'deferred',
    summary: 'Wrócimy do tego na dalszym etapie.',
    justification:
      'Ten dokument nie rozstrzyga jeszcze o [czym]. Zajmiemy się tym na etapie „[nazwa]” i wtedy odpowiemy ponownie.',
  },
]
