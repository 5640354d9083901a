import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { Meta, MetaItem } from '../../ui/meta.tsx'
import type { LetterHead } from './read-letter.server.ts'

/** How and when a letter came, from whom, and what it speaks to. Names of private persons are not in it. */
export function LetterMeta({ head }: { head: LetterHead }) {
  const t = useTranslations('letters.head')
  const status = useTranslations('status')
  const format = useFormatter()
  const { document, organisation } = head
  return (
    <Meta>
      <MetaItem icon="mail">
        {t('received', {
          date: format.dateTime(new Date(head.receivedAt), { dateStyle: 'long' }),
          channel: status(`channel.${head.channel}`),
        })}
      </MetaItem>
      <MetaItem icon={organisation ? 'building-2' : 'user-round'}>
        {organisation ?? status(`author.${head.author}`)}
      </MetaItem>
      <MetaItem icon="file-text">
        {t('document', { title: document.title, version: document.version })}
      </MetaItem>
      {head.isLate ? <MetaItem icon="clock">{t('late')}</MetaItem> : null}
    </Meta>
  )
}
