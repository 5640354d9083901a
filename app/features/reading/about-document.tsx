import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { DefinitionList, LinkList } from '../../ui/definition-list.tsx'
import { PlainText } from '../../ui/plain-text.tsx'
import { MadeOn } from './made-on.tsx'
import type { Attachment, PublicDocument, PublicVersion } from './read-version.server.ts'

type AboutDocumentProps = { document: PublicDocument; version: PublicVersion }

/** „W skrócie”, before the text. */
export function InShort({ document, version }: AboutDocumentProps) {
  const t = useTranslations('reading.about')
  if (!document.summary && !version.note) return null
  return (
    <section className="chap" aria-labelledby="w-skrocie">
      <h2 id="w-skrocie">{t('short')}</h2>
      <Written locale="pl" as="div">
        {document.summary ? <PlainText text={document.summary} /> : null}
        {version.note ? (
          <p>
            <b>{t('note', { number: version.number })}</b> {version.note}
          </p>
        ) : null}
      </Written>
    </section>
  )
}

function inPolish(text: string | null) {
  return text ? <Written locale="pl">{text}</Written> : null
}

type DocumentFactsProps = {
  document: PublicDocument
  attachments: readonly Attachment[]
  fileHref: (hash: string, name: string) => string
  versionHref: (number: number) => string
}

/** Who made it, when and how; attachments; all versions. */
export function DocumentFacts(props: DocumentFactsProps) {
  const { document, attachments, fileHref, versionHref } = props
  const t = useTranslations('reading')
  const { authorName, madeOn, method, sample, sourceUrl } = document
  const facts = [
    { key: 'kind', term: t('about.kind'), value: t(`kind.${document.kind}`) },
    { key: 'author', term: t('about.author'), value: inPolish(authorName) },
    { key: 'date', term: t('about.date'), value: madeOn ? <MadeOn date={madeOn} /> : null },
    { key: 'method', term: t('about.method'), value: inPolish(method) },
    { key: 'sample', term: t('about.sample'), value: inPolish(sample) },
    {
      key: 'source',
      term: t('about.source'),
      value: sourceUrl ? (
        <a href={sourceUrl} rel="noopener">
          {sourceUrl}
        </a>
      ) : null,
    },
    {
      key: 'versions',
      term: t('versions'),
      value:
        document.versions.length > 1 ? (
          <ul className="inline">
            {document.versions.map(({ number }) => (
              <li key={number}>
                <a href={versionHref(number)}>{t('version', { number })}</a>
              </li>
            ))}
          </ul>
        ) : null,
    },
  ]
  return (
    <section className="sub" aria-labelledby="o-dokumencie">
      <h2 id="o-dokumencie">{t('about.title')}</h2>
      <DefinitionList items={facts.filter((fact) => fact.value)} />
      {attachments.length > 0 ? (
        <>
          <h3>{t('about.attachments')}</h3>
          <LinkList
            items={attachments.map((file) => ({
              href: fileHref(file.hash, file.fileName),
              label: file.title,
              note: t('about.file', { name: file.fileName, size: Math.ceil(file.size / 1024) }),
            }))}
          />
        </>
      ) : null}
    </section>
  )
}
