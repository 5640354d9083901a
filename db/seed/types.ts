import type { Day, OfficialRouteCode, VocabularyState } from '#db/schema.ts'

/** A text people see. Polish is the source; all three languages are complete. */
export interface Text {
  pl: string
  en: string
  uk: string
}

export type AreaSlug =
  | 'spoleczenstwo'
  | 'srodowisko-i-lad-przestrzenny'
  | 'gospodarka-i-innowacje'
  | 'bezpieczenstwo'
  | 'infrastruktura-i-transport'
  | 'cyfrowe-kielce'

// Strategy and diagnosis

export interface StrategyStage {
  slug: string
  position: number
  state: 'done' | 'now' | 'next'
  title: Text
  description: Text
  /** When, in words. `null` = the sources give no date. */
  when: Text | null
}

export interface Strategy {
  slug: string
  name: Text
  /** Other names people use for the same document; search accepts them. */
  aliases: readonly string[]
  summary: Text
  stages: readonly StrategyStage[]
}

export interface EvidenceSource {
  slug: string
  position: number
  title: Text
  description: Text
}

export interface PastWorkshop {
  slug: string
  title: Text
  description: Text
  startsOn: Day
  endsOn: Day
  /** `null` = the sources do not say where it was. */
  place: Text | null
}

// Vocabularies

export type MaturityLevelNumber = 1 | 2 | 3 | 4 | 5

export interface MaturityLevel {
  level: MaturityLevelNumber
  code: string
  label: Text
  managementModel: Text
  description: Text
}

export interface LevelDescriptor {
  level: MaturityLevelNumber
  text: Text
}

export interface Area {
  slug: AreaSlug
  code: string
  position: number
  name: Text
  scope: Text
  /** Name of a Lucide icon. */
  icon: string
  levels: readonly LevelDescriptor[]
  /** The rating of the area. `null` = not known; never guessed. */
  currentLevel: MaturityLevelNumber | null
  /** Words residents use, separated by spaces; the start of tag suggestions. */
  everydayWords: string
}

export interface Theme {
  slug: string
  /** Stable English code; indicators point at it. */
  code: string
  clause: number
  name: Text
  primaryArea: AreaSlug
  secondaryAreas: readonly AreaSlug[]
  coreIndicators: number
  supportingIndicators: number
  /** Slugs of the 2014 themes this one continues (edition 2018 only). */
  continues: readonly string[]
  everydayWords: string
}

export interface ThemeEdition {
  edition: '2014' | '2018'
  name: Text
  /** The edition used for tagging. */
  current: boolean
  themes: readonly Theme[]
}

export interface OperationalGoal {
  code: string
  slug: string
  name: Text
  description: Text
  everydayWords: string
}

export interface StrategicGoal {
  code: string
  slug: string
  name: Text
  description: Text
  /** Which areas the goal belongs to: an editorial proposal, not the strategy's text. */
  areas: readonly AreaSlug[]
  operationalGoals: readonly OperationalGoal[]
}

export interface GoalSet {
  slug: string
  name: Text
  description: Text
  state: VocabularyState
  goals: readonly StrategicGoal[]
}

export interface Estate {
  slug: string
  name: Text
  kind: 'city' | 'estate' | 'outside' | 'none'
}

// City

export interface Unit {
  slug: string
  name: Text
  shortName: Text
  kind: 'department' | 'unit' | 'company' | 'office'
  /** What people write about when it is a matter for this unit. */
  everydayWords: string
  email: string | null
  /** `true` = invented so that the product can be tried. */
  example: boolean
}

export interface Body {
  slug: string
  name: Text
  role: Text
  /** `null` = the sources do not say who sits in it. */
  composition: readonly Text[] | null
  state: 'planned' | 'active'
}

export interface OfficialRoute {
  code: OfficialRouteCode
  name: Text
  whenToUse: Text
  needs: Text
  deadline: Text
  /** `null` = no time set by law. */
  deadlineLength: { amount: number; unit: 'day' | 'month' } | null
  legalBasis: Text | null
  address: string
  email: string | null
  /** Name of the city's own service for such matters. */
  service: string | null
  note: Text
}

export interface LegalBasis {
  code: string
  name: Text
  citation: Text
  /** Days of taking remarks at least; 0 = the law sets none. */
  minDays: number
  /** Days from the end to the report. `null` = no day is set. */
  reportDays: number | null
  needsPlaces: boolean
  needsMeetings: boolean
  /** How many different ways of taking part there must be. */
  minForms: number
  lateRemarks: 'considered' | 'left'
  /** What the announcement must say, and how sure we are. */
  note: Text
}

// Moderation

export type ModerationRuleCode =
  | 'personal_data'
  | 'insults_threats'
  | 'hate'
  | 'accusations'
  | 'advertising'
  | 'off_topic'
  | 'illegal_content'
  | 'spam'

export interface ModerationRule {
  code: ModerationRuleCode
  position: number
  /** What the decision rests on: the law or the terms of this service (DSA art. 17). */
  ground: 'law' | 'terms'
  title: Text
  meaning: Text
  allowed: Text
  notAllowed: Text
}

export type ReturnReasonCode =
  | 'where'
  | 'several_matters'
  | 'what_should_change'
  | 'unreadable'
  | 'whom_it_concerns'
  | 'too_much_personal_data'

export interface ReturnReason {
  code: ReturnReasonCode
  position: number
  title: Text
  question: Text
}

export interface CityPromise {
  /** Working days from receipt to the moderation decision. */
  moderationWorkingDays: number
  /** Calendar days from receipt to the published position. */
  answerDays: number
  moderation: Text
  answer: Text
}
