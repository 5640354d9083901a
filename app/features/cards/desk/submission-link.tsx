import type { CardsPageLinks } from './cards-page.tsx'

type Props = { reference: string; links: Pick<CardsPageLinks, 'submission'> }

/** The number in the register; a link for those who may open it. */
export function SubmissionLink({ reference, links }: Props) {
  return links.submission ? (
    <a href={links.submission(reference)}>{reference}</a>
  ) : (
    <b>{reference}</b>
  )
}
