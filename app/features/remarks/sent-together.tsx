import { StatusTag } from '../submissions/status-tag.tsx'
import { statusOf } from '../submissions/status.ts'
import { placeInWords } from './place-in-words.ts'
import type { SentRemark } from './remarks-of-sending.server.ts'
import { usePlaceWords } from './use-place-words.ts'

type SentTogetherProps = {
  remarks: readonly SentRemark[]
  caseHref: (reference: string) => string
  withStatus?: boolean
}

/** The remarks of one sending, each with its number and place. */
export function SentTogether({ remarks, caseHref, withStatus }: SentTogetherProps) {
  const words = usePlaceWords()
  return (
    <ul className="receipt-list">
      {remarks.map((remark) => (
        <li key={remark.reference}>
          <a className="nr" href={caseHref(remark.reference)}>
            {remark.reference}
          </a>
          <span>
            {remark.context
              ? `${remark.context.documentTitle}, ${placeInWords(remark.context, words)}`
              : null}
            {withStatus ? (
              <>
                {' '}
                <StatusTag status={statusOf(remark)} />
              </>
            ) : (
              <span className="muted sm"> {remark.body.slice(0, 120)}</span>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
