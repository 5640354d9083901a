import { translator } from '../../i18n/catalog.server.ts'
import type { Locale } from '../../i18n/messages.ts'
import { blockAddress, publicAddress, versionAddress } from '../../lib/addresses.ts'
import type { TraceHrefs } from './influence-steps.tsx'
import type { StepName } from './missing-step.ts'
import type { Influence } from './read-influence.server.ts'

/** `tiedTo`: ids of this file: `position`, `paragraph:7`, `initiative:3`; nothing where the order says it. */
type TraceItem = {
  id: string
  item:
    | 'voice'
    | 'area'
    | 'goal'
    | 'theme'
    | 'position'
    | 'paragraph'
    | 'recorded'
    | 'initiative'
    | 'indicator'
    | 'asked'
  name: string
  url: string
  at: string | null
  tiedTo: string[]
}

/** What is there at each step, for programs: each thing with its address and what it is tied to. */
export function traceItems(
  influence: Influence,
  hrefs: TraceHrefs,
  locale: Locale,
): Record<StepName, TraceItem[]> {
  const t = translator(locale)
  const { voice, position, recorded } = influence
  const voiceUrl = publicAddress(voice)
  const indicator = (item: 'indicator' | 'asked') => (each: Influence['asked'][number]) => ({
    id: `indicator:${each.slug}`,
    item,
    name: `${each.code} ${each.name}`,
    url: hrefs.indicator(each.slug),
    at: null,
    tiedTo:
      item === 'asked'
        ? ['voice']
        : influence.initiatives
            .filter((initiative) => initiative.moves.includes(each.id))
            .map((initiative) => `initiative:${initiative.slug}`),
  })
  const one = { tiedTo: ['voice'], at: null }
  return {
    voice: [
      {
        id: 'voice',
        item: 'voice',
        name: `${voice.reference} ${voice.title}`,
        url: voiceUrl,
        at: voice.receivedAt,
        tiedTo: [],
      },
    ],
    tags: influence.tags.map((tag) =>
      tag.kind === 'area'
        ? {
            ...one,
            id: `area:${tag.slug}`,
            item: 'area',
            name: tag.name,
            url: hrefs.area(tag.slug),
          }
        : tag.kind === 'goal'
          ? {
              ...one,
              id: `goal:${tag.vocabulary}:${tag.code}`,
              item: 'goal',
              name: `${tag.code} ${tag.name}`,
              url: hrefs.goal(tag.vocabulary, tag.code),
            }
          : {
              ...one,
              id: `theme:${tag.slug}`,
              item: 'theme',
              name: tag.name,
              url: hrefs.postulates({ temat: tag.slug }),
            },
    ),
    position: position
      ? [
          {
            ...one,
            id: 'position',
            item: 'position',
            name: t(`status.position.${position.code}`),
            url: voiceUrl,
            at: position.publishedAt,
          },
        ]
      : [],
    paragraphs: [
      ...influence.paragraphs.map(({ document, block, after, versionNumber }): TraceItem => ({
        id: `paragraph:${block.id}`,
        item: 'paragraph',
        name: `${[document.title, block.number].filter(Boolean).join(', ')} (${t('initiatives.influence.version', { number: versionNumber })})`,
        url:
          after === null
            ? versionAddress(document.slug, versionNumber)
            : blockAddress(document.slug, versionNumber, block.key),
        at: null,
        tiedTo: ['position'],
      })),
      ...(recorded
        ? [
            {
              id: 'recorded',
              item: 'recorded' as const,
              name: recorded.text,
              url: voiceUrl,
              at: recorded.at,
              tiedTo: ['position'],
            },
          ]
        : []),
    ],
    initiatives: influence.initiatives.map((each) => ({
      id: `initiative:${each.slug}`,
      item: 'initiative',
      name: each.title,
      url: hrefs.initiative(each.slug),
      at: null,
      tiedTo: [...(each.isOfVoice ? ['voice'] : []), ...each.blocks.map((id) => `paragraph:${id}`)],
    })),
    indicators: [
      ...influence.indicators.map(indicator('indicator')),
      ...influence.asked.map(indicator('asked')),
    ],
  }
}
