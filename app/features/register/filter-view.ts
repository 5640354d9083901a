import type { IntakeChannel } from '#db/schema.ts'
import type { Codebook } from '../frame/codebook.server.ts'
import type { Estate } from '../frame/estates.server.ts'
import {
  CHANNEL_SLUGS,
  CHANNELS,
  goalKey,
  KIND_CHOICES,
  KIND_SLUGS,
  STATE_CHOICES,
  STATE_SLUGS,
  type Choices,
  type DocumentChoice,
  type KindChoice,
  type StateChoice,
} from './choices.ts'
import type { ChoiceGroup } from './conditions.server.ts'
import type { Facets } from './facets.server.ts'

/** `count`: null where there are too many to be counted. */
export type FilterOption = { value: string; name: string; count: number | null; isOn: boolean }
export type FilterView = {
  kinds: { value: string; name: string; isOn: boolean }[]
  documents: { value: string; name: string; isOn: boolean }[]
  areas: (FilterOption & { code: string; icon: string | null })[]
  goals: { set: string; options: (FilterOption & { isOperational: boolean })[] }[]
  themes: FilterOption[]
  states: FilterOption[]
  estates: FilterOption[]
  channels: FilterOption[]
}

export type FilterWords = {
  kind(kind: KindChoice): string
  state(state: StateChoice): string
  channel(channel: IntakeChannel): string
}

/** What the filter form offers. Themes, places and channels that would show nothing are left out. */
export function filterView(
  choices: Choices,
  facets: Facets,
  frame: {
    codebook: Codebook
    estates: readonly Estate[]
    documents: readonly DocumentChoice[]
  },
  words: FilterWords,
): FilterView {
  const { codebook, estates, documents } = frame
  const known = (group: ChoiceGroup, count: number | undefined) =>
    facets.unknown.has(group) ? null : (count ?? 0)
  return {
    kinds: KIND_CHOICES.map((kind) => ({
      value: KIND_SLUGS[kind],
      name: words.kind(kind),
      isOn: choices.kind === kind,
    })),
    documents: documents.map(({ id, slug, title }) => ({
      value: slug,
      name: title,
      isOn: choices.document?.id === id,
    })),
    areas: codebook.areas.map(({ id, slug, name, code, icon }) => ({
      value: slug,
      name,
      code,
      icon,
      count: known('areas', facets.areas.get(id)),
      isOn: choices.areas.some((area) => area.id === id),
    })),
    goals: codebook.goalSets
      .filter((set) => set.goals.length > 0)
      .map((set) => ({
        set: set.name,
        options: set.goals
          .flatMap((goal) => [goal, ...goal.children])
          .map((goal) => ({
            value: goalKey(set.code, goal.code),
            name: `${goal.code} ${goal.name}`,
            count: known('goal', facets.goals.get(goal.id)),
            isOn: choices.goal?.term.id === goal.id,
            isOperational: goal.parentId !== null,
          })),
      })),
    themes: useful(
      codebook.themes.map(({ id, slug, name }) => ({
        value: slug,
        name,
        count: known('theme', facets.themes.get(id)),
        isOn: choices.theme?.id === id,
      })),
    ),
    states: STATE_CHOICES.map((state) => ({
      value: STATE_SLUGS[state],
      name: words.state(state),
      count: known('states', facets.states.get(state)),
      isOn: choices.states.includes(state),
    })),
    estates: useful(
      estates.map(({ id, slug, name }) => ({
        value: slug,
        name,
        count: known('estate', facets.estates.get(id)),
        isOn: choices.estate?.id === id,
      })),
    ),
    channels: useful(
      CHANNELS.map((channel) => ({
        value: CHANNEL_SLUGS[channel],
        name: words.channel(channel),
        count: known('channels', facets.channels.get(channel)),
        isOn: choices.channels.includes(channel),
      })),
    ),
  }
}

function useful(options: readonly FilterOption[]): FilterOption[] {
  return options.filter((option) => option.count !== 0 || option.isOn)
}
