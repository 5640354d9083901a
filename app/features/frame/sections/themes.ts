import { defineSection } from '../section.ts'
import { everydayWords, name } from './shared-fields.ts'

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

export const themes = defineSection({
  name: 'themes',
  slug: 'tematy',
  group: 'vocabularies',
  table: 'term',
  key: ['id'],
  parent: { section: themeEditions, column: 'vocabulary_id' },
  title: 'name',
  prefix: 'code',
  // The standard numbers its themes and says which there are.
  order: 'position',
  can: { retire: true },
  fields: [
    name,
    everydayWords,
    { column: 'primary_area', label: 'primaryArea', hinted: true, kind: 'area' },
    { column: 'secondary_areas', label: 'secondaryAreas', kind: 'areas' },
  ],
})
