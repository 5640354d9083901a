import { Fragment } from 'react'

/** A letter as it was sent; links to this site can be followed. */
export function LetterText({ text, origin }: { text: string; origin: string }) {
  const parts = text.split(/(https?:\/\/\S+)/)
  return (
    <div className="letter__text">
      {parts.map((part, index) => (
        <Fragment key={index}>
          {part.startsWith(`${origin}/`) ? <a href={part.slice(origin.length)}>{part}</a> : part}
        </Fragment>
      ))}
    </div>
  )
}
