import { defineSection } from '../section.ts'
import { description, name } from './shared-fields.ts'

/** What the levels hang on; areas themselves are edited in the codebook. */
const areas = defineSection({
  name: 'areas',
  slug: 'obszary',
  group: 'vocabularies',
  table: 'term',
  key: ['id'],
  vocabulary: 'area',
  title: 'name',
  order: 'position',
  can: {},
  fields: [name],
})

export const areaLevels = defineSection({
  name: 'areaLevels',
  slug: 'poziomy-obszarow',
  group: 'vocabularies',
  table: 'area_level',
  key: ['area_id', 'level'],
  parent: { section: areas, column: 'area_id' },
  title: 'description',
  prefix: 'level',
  order: 'level',
  can: {},
  fields: [description],
})

export const maturity = defineSection({
  name: 'maturity',
  slug: 'dojrzalosc',
  group: 'vocabularies',
  table: 'maturity_level',
  key: ['level'],
  title: 'name',
  prefix: 'level',
  order: 'level',
  can: {},
  fields: [
    name,
    {
      column: 'management_model',
      label: 'managementModel',
      kind: 'text',
      max: 400,
      required: true,
      languages: true,
    },
    description,
  ],
})
