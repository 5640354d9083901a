import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Panel } from '../../ui/panel.tsx'
import type { PositionDetail } from './read-position.server.ts'

/** Who wrote, changed and accepted it, and when. Only staff see names. */
export function PositionFacts({ position }: { position: PositionDetail }) {
  const t = useTranslations('positions.view')
  const format = useFormatter()
  const day = (at: string | null) =>
    at ? format.dateTime(new Date(at), { dateStyle: 'long', timeStyle: 'short' }) : ''
  const person = (name: string | null, at: string | null) =>
    [name ?? t('unknownPerson'), day(at)].filter(Boolean).join(', ')
  const { draftedBy, draftedAt, editedBy, editedAt, withdrawnAt } = position
  const { acceptedBy, acceptedAt, publishedBy, publishedAt } = position
  return (
    <Panel kind="staff" title={t('people')}>
      <DefinitionList
        items={[
          { key: 'drafted', term: t('drafted'), value: person(draftedBy, draftedAt) },
          ...(editedAt
            ? [{ key: 'edited', term: t('edited'), value: person(editedBy, editedAt) }]
            : []),
          ...(acceptedBy
            ? [{ key: 'accepted', term: t('accepted'), value: person(acceptedBy, acceptedAt) }]
            : []),
          ...(publishedAt
            ? [{ key: 'published', term: t('published'), value: person(publishedBy, publishedAt) }]
            : []),
          ...(withdrawnAt
            ? [{ key: 'withdrawn', term: t('withdrawn'), value: day(withdrawnAt) }]
            : []),
        ]}
      />
    </Panel>
  )
}
