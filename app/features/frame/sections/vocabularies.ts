import { defineSection } from '../section.ts'

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
  fields: [
    { column: 'name', label: 'name', kind: 'text', max: 200, required: true, languages: true },
    {
      column: 'description',
      label: 'scope',
      kind: 'longtext',
      max: 2000,
      required: true,
      languages: true,
    },
    {
      column: 'everyday_words',
      label: 'everydayWords',
      hinted: true,
      kind: 'longtext',
      max: 4000,
      required: false,
    },
  ],
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
  fields: [
    {
      column: 'description',
      label: 'description',
      kind: 'longtext',
      max: 2000,
      required: true,
      languages: true,
    },
  ],
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
    { column: 'name', label: 'name', kind: 'text', max: 200, required: true, languages: true },
    {
      column: 'management_model',
      label: 'managementModel',
      kind: 'text',
      max: 400,
      required: true,
      languages: true,
    },
    {
      column: 'description',
      label: 'description',
      kind: 'longtext',
      max: 2000,
      required: true,
      languages: true,
    },
  ],
})

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
  made: [{ column: 'code', joiner: '-' }],
  fixed: { codebook_version: 1 },
  fields: [
    { column: 'name', label: 'name', kind: 'text', max: 200, required: true, languages: true },
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

export const goals = defineSection({
  name: 'goals',
  slug: 'cele',
  group: 'vocabularies',
  table: 'term',
  key: ['id'],
  where: { parent_id: null },
  parent: { section: goalSets, column: 'vocabulary_id' },
  title: 'name',
  prefix: 'code',
  order: 'position',
  can: { add: true, move: true, retire: true },
  made: [{ column: 'slug', joiner: '-' }],
  fixed: { is_example: 0 },
  fields: [
    { column: 'code', label: 'code', hinted: true, kind: 'code', max: 20, onCreate: true },
    { column: 'name', label: 'name', kind: 'text', max: 300, required: true, languages: true },
    {
      column: 'description',
      label: 'description',
      kind: 'longtext',
      max: 2000,
      required: false,
      languages: true,
    },
    {
      column: 'everyday_words',
      label: 'everydayWords',
      hinted: true,
      kind: 'longtext',
      max: 4000,
      required: false,
    },
  ],
})

export const operationalGoals = defineSection({
  name: 'operationalGoals',
  slug: 'cele-operacyjne',
  group: 'vocabularies',
  table: 'term',
  key: ['id'],
  parent: { section: goals, column: 'parent_id', inherit: ['vocabulary_id'] },
  title: 'name',
  prefix: 'code',
  order: 'position',
  can: { add: true, move: true, retire: true },
  made: [{ column: 'slug', joiner: '-' }],
  fixed: { is_example: 0 },
  fields: [
    { column: 'code', label: 'code', hinted: true, kind: 'code', max: 20, onCreate: true },
    { column: 'name', label: 'name', kind: 'text', max: 300, required: true, languages: true },
    {
      column: 'description',
      label: 'description',
      kind: 'longtext',
      max: 2000,
      required: false,
      languages: true,
    },
    {
      column: 'everyday_words',
      label: 'everydayWords',
      hinted: true,
      kind: 'longtext',
      max: 4000,
      required: false,
    },
  ],
})

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
    { column: 'name', label: 'name', kind: 'text', max: 200, required: true, languages: true },
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
    { column: 'name', label: 'name', kind: 'text', max: 200, required: true, languages: true },
    {
      column: 'everyday_words',
      label: 'everydayWords',
      hinted: true,
      kind: 'longtext',
      max: 4000,
      required: false,
    },
    { column: 'primary_area', label: 'primaryArea', hinted: true, kind: 'area' },
    { column: 'secondary_areas', label: 'secondaryAreas', kind: 'areas' },
  ],
})
