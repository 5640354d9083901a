import type { Instant } from '#db/schema.ts'
import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { PlainText } from '../../ui/plain-text.tsx'
import { PositionBox } from '../../ui/position-box.tsx'
import { POSITION_LOOK } from '../submissions/status-tag.tsx'
import type { PositionText } from './read-position.server.ts'

type PositionPreviewProps = {
  position: PositionText & {
    unit: { name: string; shortName: string } | null
    publishedAt: Instant | null
  }
}

/** The position as everybody reads it, or will. */
export function PositionPreview({ position }: PositionPreviewProps) {
  const t = useTranslations('positions.view')
  const editor = useTranslations('positions.editor')
  const code = useTranslations('status.position')
  const format = useFormatter()
  const { summary, whatChanges, whatStays, justification, unit, publishedAt } = position
  return (
    <PositionBox
      {...POSITION_LOOK[position.code]}
      title={t('positionIs', { position: code(position.code).toLowerCase() })}
      date={publishedAt ? format.dateTime(new Date(publishedAt), { dateStyle: 'long' }) : undefined}
      short={summary || t('missing')}
      changes={
        whatChanges
          ? { title: editor('whatChanges'), body: <PlainText text={whatChanges} /> }
          : undefined
      }
      unchanged={
        whatStays ? { title: editor('whatStays'), body: <PlainText text={whatStays} /> } : undefined
      }
      signature={{
        mark: unit?.shortName.slice(0, 4) ?? 'UM',
        body: <b>{unit?.name ?? t('city')}</b>,
      }}
    >
      <h3>{t('why')}</h3>
      <PlainText text={justification || t('missing')} />
    </PositionBox>
  )
}
