import type { DB, VocabularyKind } from '#db/schema.ts'
import type { Messages } from '../../i18n/messages.ts'
import type { CityPromise } from '../promise/promise.server.ts'
import type { SuggestionSettings } from '../suggestions/suggestion-settings.server.ts'
import type { WorkshopSettings } from '../workshops/workshop-settings.server.ts'

type Words = Messages['frame']
export type SectionName = keyof Words['section']
export type SectionGroup = keyof Words['group']
export type FieldLabel = keyof Words['field']
export type OptionList = keyof Words['option']

export type FrameTable =
  | 'strategy'
  | 'strategy_stage'
  | 'evidence_source'
  | 'vocabulary'
  | 'term'
  | 'area_level'
  | 'maturity_level'
  | 'estate'
  | 'unit'
  | 'body'
  | 'official_route'
  | 'moderation_rule'
  | 'legal_basis'
  | 'setting'

type Common = {
  label: FieldLabel
  /** Explained under the label by `frame.hint.<label>`. */
  hinted?: true
}
type TextKind = { kind: 'text' | 'longtext'; max: number; required: boolean }

/** One thing an administrator edits. With `languages` it stands for the columns `_pl`, `_en`, `_uk`. */
export type Field = Common & { column: string } & (
    | (TextKind & { languages?: boolean })
    | { kind: 'email' | 'url'; required: boolean }
    | { kind: 'flag' }
    /** Without `required: false` it is always a number; with it, empty means that there is none. */
    | { kind: 'number'; min: number; max: number; required?: boolean }
    | { kind: 'select'; options: readonly string[]; words: OptionList; required: boolean }
  )

/** How the rows of one table, or one kind of them, are listed and edited. Nothing else is ever written. */
export type Section = {
  name: SectionName
  /** In the address. */
  slug: string
  group: SectionGroup
  table: FrameTable
  key: readonly string[]
  /** Which rows of the table; new rows get the same values. */
  where?: Readonly<Record<string, string | null>>
  vocabulary?: VocabularyKind
  /** Rows hang on rows of another section. */
  parent?: { section: Section; column: string }
  /** What a row is called in lists. */
  title: string
  /** A column shown before the name. */
  prefix?: string
  fields: readonly Field[]
  order: 'position' | 'level' | 'key'
  can: { add?: true; move?: true; retire?: true; remove?: true }
  /** Saving asks why: what was tagged before is read by what the row says. The log keeps the answer. */
  noted?: true
  /** Columns made from the name when a row is added, unique, never changed afterwards. */
  made?: readonly { column: string; joiner: '-' | '_' }[]
  /** Values of new rows that nobody is asked for. */
  fixed?: Readonly<Record<string, string | number>>
  /** The one row keeps its values as JSON in this column. */
  json?: string
}

type Columns<T extends FrameTable> = T extends 'setting'
  ? keyof CityPromise | keyof WorkshopSettings | keyof SuggestionSettings
  : keyof DB[T] & string
type InLanguages<C> = C extends `${infer Base}_pl` ? Base : never
type Kind<F> = F extends unknown ? Omit<F, 'column'> : never
type FieldOf<T extends FrameTable> = Kind<Field> &
  (
    | { column: InLanguages<Columns<T>>; kind: 'text' | 'longtext'; languages: true }
    | { column: Columns<T>; languages?: false }
  )
type DbColumn<T extends FrameTable> = keyof DB[T] & string
type SectionOf<T extends FrameTable> = Omit<Section, 'table'> & {
  table: T
  key: readonly DbColumn<T>[]
  where?: { [C in DbColumn<T>]?: string | null }
  fixed?: { [C in DbColumn<T>]?: string | number }
  prefix?: DbColumn<T>
  made?: readonly { column: DbColumn<T>; joiner: '-' | '_' }[]
  fields: readonly FieldOf<T>[]
}

/** Checks each name of a column against the schema of the table. */
export function defineSection<T extends FrameTable>(section: SectionOf<T>): Section {
  return section as unknown as Section
}

export const LANGUAGES = ['pl', 'en', 'uk'] as const

/** The columns, and inputs, that a field stands for. */
export function columnsOf(field: Field): string[] {
  return 'languages' in field && field.languages
    ? LANGUAGES.map((language) => `${field.column}_${language}`)
    : [field.column]
}
