import type { ReactNode } from 'react'

export type TicketProps = {
  label: string
  number: { label: ReactNode; value: ReactNode }
  secret?: { label: ReactNode; value: string }
  /** Date, channel, place: MetaItem. */
  meta?: ReactNode
  /** QrCode with a line of words. */
  qr?: ReactNode
  qrCaption?: ReactNode
  actions?: ReactNode
}

/** The receipt: what to keep, on screen and on one printed page. */
export function Ticket({ label, number, secret, meta, qr, qrCaption, actions }: TicketProps) {
  return (
    <section className="ticket" aria-label={label}>
      <div className="ticket__m">
        <dl>
          <div>
            <dt>{number.label}</dt>
            <dd className="bignr num">{number.value}</dd>
          </div>
          {secret ? (
            <div>
              <dt>{secret.label}</dt>
              <dd>
                <span className="secret code">{secret.value}</span>
              </dd>
            </div>
          ) : null}
        </dl>
        {meta ? <div className="meta">{meta}</div> : null}
      </div>
      {qr ? (
        <div className="ticket__q">
          {qr}
          {qrCaption ? <p>{qrCaption}</p> : null}
        </div>
      ) : null}
      {actions ? <div className="ticket__f">{actions}</div> : null}
    </section>
  )
}

export type Step = { title: ReactNode; body?: ReactNode }

/** Three dates side by side: when the city will write. The first is the nearest. */
export function NextDates({ items }: { items: readonly Step[] }) {
  return (
    <ol className="next3">
      {items.map((item, index) => (
        <li key={index}>
          <b>{item.title}</b>
          {item.body ? <span>{item.body}</span> : null}
        </li>
      ))}
    </ol>
  )
}

/** Numbered steps: what happens after sending. */
export function Steps({ items }: { items: readonly Step[] }) {
  return (
    <ol className="steps">
      {items.map((item, index) => (
        <li key={index}>
          <b>{item.title}</b>
          {item.body ? <span>{item.body}</span> : null}
        </li>
      ))}
    </ol>
  )
}
