import { defineSection } from '../section.ts'
import { everydayWords } from './shared-fields.ts'

export const estates = defineSection({
  name: 'estates',
  slug: 'osiedla',
  group: 'city',
  table: 'estate',
  key: ['id'],
  title: 'name',
  order: 'position',
  can: { add: true, move: true, retire: true },
  made: [{ column: 'slug', joiner: '-' }],
  fixed: { kind: 'estate' },
  fields: [{ column: 'name', label: 'name', kind: 'text', max: 120, required: true }],
})

export const units = defineSection({
  name: 'units',
  slug: 'jednostki',
  group: 'city',
  table: 'unit',
  key: ['id'],
  title: 'name',
  order: 'position',
  can: { add: true, move: true, retire: true },
  made: [{ column: 'slug', joiner: '-' }],
  fields: [
    { column: 'name', label: 'name', kind: 'text', max: 200, required: true },
    {
      column: 'short_name',
      label: 'shortName',
      hinted: true,
      kind: 'text',
      max: 60,
      required: true,
    },
    {
      column: 'kind',
      label: 'unitKind',
      kind: 'select',
      options: ['department', 'unit', 'company', 'office'],
      words: 'unitKind',
      required: true,
    },
    everydayWords,
    { column: 'email', label: 'email', hinted: true, kind: 'email', required: false },
    { column: 'is_example', label: 'isExample', hinted: true, kind: 'flag' },
  ],
})
