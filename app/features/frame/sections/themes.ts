import { defineSection } from '../section.ts'
import { name } from './shared-fields.ts'

export const themeEditions = defineSection({
  name: 'themeEditions',
  slug: 'edycje-tematow',
  group: 'vocabularies',
  table: 'vocabulary',
  key: ['id'],
  where: { kind: 'theme' },
  title: 'name',
  order: 'position',
  can: {},
  noted: true,
  fields: [
    name,
    {
      column: 'state',
      label: 'editionState',
      hinted: true,
      kind: 'select',
      options: ['active', 'preparing', 'retired'],
      words: 'edition',
      required: true,
    },
  ],
})
