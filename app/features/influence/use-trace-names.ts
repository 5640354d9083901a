import { useTranslations } from '../../i18n/page-context.tsx'
import { blockAddress, publicAddress, versionAddress } from '../../lib/addresses.ts'
import type { TraceHrefs } from './influence-steps.tsx'
import type { Influence } from './read-influence.server.ts'
import type { NamedSteps } from './trace-graph.ts'

/** What each thing is called, and its own page. */
export function useTraceNames(influence: Influence, hrefs: TraceHrefs): NamedSteps {
  const t = useTranslations('initiatives.influence')
  const status = useTranslations('status.position')
  const { voice, tags, position, paragraphs, recorded, initiatives, indicators, asked } = influence
  const blocks = new Map(paragraphs.map((change) => [change.block.id, change]))
  return {
    voice: [{ key: 'voice', label: voice.reference, href: publicAddress(voice) }],
    tags: tags.map((tag) => ({
      key: `tag-${tag.termId}`,
      label: tag.kind === 'goal' ? `${tag.code} ${tag.name}` : tag.name,
      href:
        tag.kind === 'area'
          ? hrefs.area(tag.slug)
          : tag.kind === 'goal'
            ? hrefs.goal(tag.vocabulary, tag.code)
            : hrefs.postulates({ temat: tag.slug }),
    })),
    position: position
      ? [{ key: 'position', label: status(position.code), href: publicAddress(voice) }]
      : [],
    paragraphs: [
      ...[...blocks.values()].map((change) => ({
        key: `block-${change.block.id}`,
        label: [change.document.title, change.block.number].filter(Boolean).join(', '),
        href:
          change.after === null
            ? versionAddress(change.document.slug, change.versionNumber)
            : blockAddress(change.document.slug, change.versionNumber, change.block.key),
      })),
      ...(recorded ? [{ key: 'recorded', label: t('recorded'), href: publicAddress(voice) }] : []),
    ],
    initiatives: initiatives.map((each) => ({
      key: `initiative-${each.id}`,
      label: each.title,
      href: hrefs.initiative(each.slug),
    })),
    indicators: [
      ...indicators.map((each) => ({
        key: `indicator-${each.id}`,
        label: each.name,
        href: hrefs.indicator(each.slug),
      })),
      ...asked.map((each) => ({
        key: `indicator-${each.id}`,
        label: t('askedFor', { name: each.name }),
        href: hrefs.indicator(each.slug),
        kind: 'asked' as const,
      })),
    ],
  }
}
