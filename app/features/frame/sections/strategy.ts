import { defineSection } from '../section.ts'
import { description, name, title } from './shared-fields.ts'

export const strategy = defineSection({
  name: 'strategy',
  slug: 'strategia',
  group: 'strategy',
  table: 'strategy',
  key: ['id'],
  title: 'name',
  order: 'key',
  can: {},
  fields: [
    name,
    {
      column: 'summary',
      label: 'summary',
      kind: 'longtext',
      max: 2000,
      required: true,
      languages: true,
    },
  ],
})

export const stages = defineSection({
  name: 'stages',
  slug: 'etapy',
  group: 'strategy',
  table: 'strategy_stage',
  key: ['id'],
  parent: { section: strategy, column: 'strategy_id' },
  title: 'title',
  order: 'position',
  can: { add: true, move: true, remove: true },
  fields: [
    {
      column: 'state',
      label: 'state',
      kind: 'select',
      options: ['done', 'now', 'next'],
      words: 'stage',
      required: true,
    },
    title,
    description,
    {
      column: 'when',
      label: 'when',
      hinted: true,
      kind: 'text',
      max: 200,
      required: false,
      languages: true,
    },
  ],
})

export const evidence = defineSection({
  name: 'evidence',
  slug: 'zrodla',
  group: 'strategy',
  table: 'evidence_source',
  key: ['id'],
  title: 'title',
  order: 'position',
  can: { add: true, move: true, remove: true },
  made: [{ column: 'code', joiner: '-' }],
  fields: [title, description],
})

export const bodies = defineSection({
  name: 'bodies',
  slug: 'organy',
  group: 'strategy',
  table: 'body',
  key: ['id'],
  title: 'name',
  order: 'position',
  can: { add: true, move: true, remove: true },
  made: [{ column: 'slug', joiner: '-' }],
  fields: [
    name,
    { column: 'role', label: 'role', kind: 'longtext', max: 2000, required: true, languages: true },
    {
      column: 'composition',
      label: 'composition',
      hinted: true,
      kind: 'longtext',
      max: 2000,
      required: false,
      languages: true,
    },
    {
      column: 'state',
      label: 'state',
      kind: 'select',
      options: ['planned', 'active'],
      words: 'body',
      required: true,
    },
  ],
})
