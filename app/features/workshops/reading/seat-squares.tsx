import { useTranslations } from '../../../i18n/page-context.tsx'

/** More than these would be dust: then each stands for a part of all. */
const MOST = 60
const PARTS = 20

type Props = { capacity: number; taken: number }

/** A square for each seat, the free ones empty; the words say the true numbers. */
export function SeatSquares({ capacity, taken }: Props) {
  const t = useTranslations('workshops.seats')
  if (capacity === 0) return null
  const all = Math.max(capacity, taken)
  const shown = all > MOST ? PARTS : all
  const filled = all > MOST ? Math.floor((taken / all) * PARTS) : taken
  return (
    <div className="seatmap" role="img" aria-label={t('taken', { taken, capacity })}>
      {Array.from({ length: shown }, (_, index) => (
        <i key={index} className={index < filled ? undefined : 'f'} />
      ))}
    </div>
  )
}
