import { useTranslations } from '../../../i18n/page-context.tsx'
import { Written } from '../../../i18n/written.tsx'
import { Button } from '../../../ui/button.tsx'
import { Field, Select } from '../../../ui/field.tsx'
import type { Block } from '../block.ts'
import { useBlockWords } from '../editing/use-block-words.ts'
import { placeLine } from '../place-words.ts'
import type { GoneRow } from './read-matching.server.ts'

/** An old block that the draft no longer has: deleted, or gone into another. */
export function GoneCard({ row, blocks }: { row: GoneRow; blocks: readonly Block[] }) {
  const t = useTranslations('versions.matching')
  const words = useBlockWords()
  const { block, remarks, ending, maybeInto } = row
  const titleId = `${block.key}-dawny`
  return (
    <article className="mt" aria-labelledby={titleId}>
      <div className="mt__h">
        <h3 id={titleId}>{words.place(block)}</h3>
        {remarks > 0 ? <p className="sm">{t('remarks', { count: remarks })}</p> : null}
      </div>
      <div className="mt__b">
        <p className="mt__w">
          <Written locale="pl">{block.text}</Written>
        </p>
      </div>
      {ending || maybeInto ? (
        <p className="mt__b">
          {ending
            ? ending.into
              ? t('saidInto', { place: words.place(ending.into) })
              : t('saidDeleted')
            : maybeInto
              ? t('maybeInto', { place: placeLine(maybeInto) })
              : null}
        </p>
      ) : null}
      <div className="mt__a">
        <form method="post">
          <input type="hidden" name="old" value={block.key} />
          <Button variant="line" name="intent" value="ending">
            {t('deleted')}
            <span className="vh">: {words.place(block)}</span>
          </Button>
        </form>
        <form method="post" className="mt__f">
          <input type="hidden" name="old" value={block.key} />
          <Field id={`into-${block.key}`} label={t('wentInto')}>
            <Select name="into" required defaultValue={maybeInto?.key ?? ''}>
              <option value="">{t('chooseNew')}</option>
              {blocks.map((each) => (
                <option key={each.id} value={each.key}>
                  {placeLine(each)}
                </option>
              ))}
            </Select>
          </Field>
          <Button variant="line" name="intent" value="ending">
            {t('save')}
          </Button>
        </form>
      </div>
    </article>
  )
}
