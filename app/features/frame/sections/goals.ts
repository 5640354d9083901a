import { defineSection } from '../section.ts'
import { name } from './shared-fields.ts'

export const goalSets = defineSection({
  name: 'goalSets',
  slug: 'zbiory-celow',
  group: 'vocabularies',
  table: 'vocabulary',
  key: ['id'],
  where: { kind: 'goal' },
  title: 'name',
  order: 'position',
  can: { add: true, move: true },
  noted: true,
  made: [{ column: 'code', joiner: '-' }],
  fixed: { codebook_version: 1 },
  fields: [
    name,
    {
      column: 'note',
      label: 'note',
      kind: 'longtext',
      max: 2000,
      required: false,
      languages: true,
    },
    {
      column: 'state',
      label: 'state',
      hinted: true,
      kind: 'select',
      options: ['preparing', 'active', 'retired'],
      words: 'vocabulary',
      required: true,
    },
  ],
})
