import type { AuthorChoice, Choices } from './choices.ts'
import type { FilterWords } from './filter-view.ts'
import type { MonthRange } from './months.ts'

/** A choice that is on: what it is called, and the choices without it. */
export type ActiveChoice = { key: string; label: string; without: Choices }

export function activeChoices(
  choices: Choices,
  words: FilterWords & {
    text(text: string): string
    author(author: AuthorChoice): string
    months(months: MonthRange): string
  },
): ActiveChoice[] {
  const { kind, document, workshop, text, areas, goal, theme, states, estate, channels } = choices
  const { author, months } = choices
  const on = (key: string, label: string, without: Partial<Choices>): ActiveChoice => ({
    key,
    label,
    without: { ...choices, ...without },
  })
  return [
    ...(document
      ? [on('document', document.title, { document: null, kind: 'remark' })]
      : kind === 'postulate'
        ? []
        : [on('kind', words.kind(kind), { kind: 'postulate' })]),
    ...(workshop ? [on('workshop', workshop.title, { workshop: null })] : []),
    ...(text ? [on('text', words.text(text), { text: '' })] : []),
    ...areas.map((area) =>
      on(area.slug, area.name, { areas: areas.filter((other) => other !== area) }),
    ),
    ...(goal ? [on(goal.key, `${goal.term.code} ${goal.term.name}`, { goal: null })] : []),
    ...(theme ? [on('theme', theme.name, { theme: null })] : []),
    ...states.map((state) =>
      on(state, words.state(state), { states: states.filter((other) => other !== state) }),
    ),
    ...(estate ? [on('estate', estate.name, { estate: null })] : []),
    ...channels.map((channel) =>
      on(channel, words.channel(channel), {
        channels: channels.filter((other) => other !== channel),
      }),
    ),
    ...(author ? [on('author', words.author(author), { author: null })] : []),
    ...(months ? [on('months', words.months(months), { months: null })] : []),
  ]
}
