import { defineSection } from '../section.ts'
import { description, everydayWords, name } from './shared-fields.ts'

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
    name,
    { ...description, required: false },
    everydayWords,
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
    name,
    { ...description, required: false },
    everydayWords,
  ],
})
