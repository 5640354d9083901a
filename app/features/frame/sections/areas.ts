import { defineSection } from '../section.ts'
import { description, everydayWords, name } from './shared-fields.ts'

export const areas = defineSection({
  name: 'areas',
  slug: 'obszary',
  group: 'vocabularies',
  table: 'term',
  key: ['id'],
  vocabulary: 'area',
  title: 'name',
  order: 'position',
  // An area has an icon and a colour of its own: adding one takes more than a form.
  can: { move: true },
  fields: [name, { ...description, label: 'scope' }, everydayWords],
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
