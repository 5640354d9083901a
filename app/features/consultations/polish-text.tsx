import { Written } from '../../i18n/written.tsx'
import { PlainText } from '../../ui/plain-text.tsx'

/** What the host wrote, as paragraphs and lists; said to be Polish where the page is not. */
export function PolishText({ text }: { text: string }) {
  return (
    <Written locale="pl" as="div">
      <div className="flow">
        <PlainText text={text} />
      </div>
    </Written>
  )
}
