/** Fields that several sections have alike. */
export const name = {
  column: 'name',
  label: 'name',
  kind: 'text',
  max: 300,
  required: true,
  languages: true,
} as const

export const title = { ...name, column: 'title', label: 'title' } as const

export const description = {
  column: 'description',
  label: 'description',
  kind: 'longtext',
  max: 2000,
  required: true,
  languages: true,
} as const

export const everydayWords = {
  column: 'everyday_words',
  label: 'everydayWords',
  hinted: true,
  kind: 'longtext',
  max: 4000,
  required: false,
} as const
