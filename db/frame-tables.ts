import type { Generated } from 'kysely'
import type {
  Instant,
  Named,
  OfficialRouteCode,
  VocabularyKind,
  VocabularyState,
} from './schema.ts'

/** What the city gives: units, estates, the codebook, the strategy, rules and settings. */
export type FrameTables = {
  unit: UnitTable
  estate: EstateTable
  vocabulary: VocabularyTable
  term: TermTable
  theme_area: ThemeAreaTable
  maturity_level: MaturityLevelTable
  area_level: AreaLevelTable
  strategy: StrategyTable
  strategy_stage: StrategyStageTable
  evidence_source: EvidenceSourceTable
  body: BodyTable
  official_route: OfficialRouteTable
  moderation_rule: ModerationRuleTable
  setting: SettingTable
}

export type UnitTable = {
  id: Generated<number>
  slug: string
  name: string
  short_name: string
  kind: 'department' | 'unit' | 'company' | 'office'
  email: string | null
  /** Space-separated words that people use about its matters. */
  everyday_words: Generated<string | null>
  is_example: number
  position: number
  retired_at: Instant | null
}

export type EstateTable = {
  id: Generated<number>
  slug: string
  name: string
  kind: 'city' | 'estate' | 'outside' | 'none'
  position: number
  retired_at: Instant | null
}

export type VocabularyTable = Named<'name'> & {
  id: Generated<number>
  code: string
  kind: VocabularyKind
  state: VocabularyState
  note_pl: string | null
  note_en: string | null
  note_uk: string | null
  /** Raised with each change of its terms; tags remember the version they were given under. */
  codebook_version: number
  position: number
}

export type TermTable = Named<'name'> & {
  id: Generated<number>
  vocabulary_id: number
  parent_id: number | null
  code: string
  slug: string
  description_pl: string | null
  description_en: string | null
  description_uk: string | null
  /** Space-separated everyday words people use for this term. */
  everyday_words: string | null
  /** Texts that belong to the term, one a line, and such that only seem to. */
  examples: string | null
  counter_examples: string | null
  icon: string | null
  position: number
  is_example: number
  retired_at: Instant | null
  /** Raised with each change; a form that was opened on an older one is told so. */
  revision: Generated<number>
}

export type ThemeAreaTable = {
  theme_id: number
  area_id: number
  strength: 'primary' | 'secondary'
}

export type MaturityLevelTable = Named<'name'> & {
  level: number
  management_model_pl: string
  management_model_en: string | null
  management_model_uk: string | null
  description_pl: string
  description_en: string | null
  description_uk: string | null
}

export type AreaLevelTable = Named<'description'> & {
  area_id: number
  level: number
}

export type StrategyTable = Named<'name'> & {
  id: Generated<number>
  slug: string
  summary_pl: string
  summary_en: string | null
  summary_uk: string | null
}

export type StrategyStageTable = Named<'title'> & {
  id: Generated<number>
  strategy_id: number
  state: 'done' | 'now' | 'next'
  description_pl: string
  description_en: string | null
  description_uk: string | null
  when_pl: string | null
  when_en: string | null
  when_uk: string | null
  position: number
}

export type EvidenceSourceTable = Named<'title'> & {
  id: Generated<number>
  code: string
  description_pl: string
  description_en: string | null
  description_uk: string | null
  position: number
}

export type BodyTable = Named<'name'> & {
  id: Generated<number>
  slug: string
  role_pl: string
  role_en: string | null
  role_uk: string | null
  composition_pl: string | null
  composition_en: string | null
  composition_uk: string | null
  state: 'planned' | 'active'
  position: number
}

export type OfficialRouteTable = Named<'name'> & {
  code: OfficialRouteCode
  use_when_pl: string
  use_when_en: string | null
  use_when_uk: string | null
  needs_pl: string
  needs_en: string | null
  needs_uk: string | null
  deadline_pl: string
  deadline_en: string | null
  deadline_uk: string | null
  legal_basis_pl: string | null
  legal_basis_en: string | null
  legal_basis_uk: string | null
  address: string
  /** The city's own service for such matters, where there is one. */
  service: string | null
  url: string | null
  note_pl: string | null
  note_en: string | null
  note_uk: string | null
  position: number
}

export type ModerationRuleTable = Named<'name'> & {
  code: string
  kind: 'hide' | 'return'
  /** What a rule means, or the question that a reason to return asks. */
  text_pl: string
  text_en: string | null
  text_uk: string | null
  /** What a decision to hide rests on (DSA art. 17). */
  ground: 'law' | 'terms' | null
  allowed_pl: string | null
  allowed_en: string | null
  allowed_uk: string | null
  not_allowed_pl: string | null
  not_allowed_en: string | null
  not_allowed_uk: string | null
  position: number
  retired_at: Instant | null
}

export type SettingTable = {
  key: string
  value: string
}
