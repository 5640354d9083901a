import type { ReactNode } from 'react'
import { useFormatter, useLocale, useTranslations } from '../../i18n/page-context.tsx'
import { localized } from '../../lib/localized.ts'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { deadlineWords } from './deadline-words.ts'
import { PolishText } from './polish-text.tsx'
import type { FullConsultation } from './read-consultation.server.ts'

type Props = { consultation: FullConsultation; address: string }

/** All that the notice will say to everybody, as it is stored: nothing here can be typed into. */
export function PublicNotice({ consultation, address }: Props) {
  const t = useTranslations('consultations')
  const channel = useTranslations('status.channel')
  const format = useFormatter()
  const locale = useLocale()
  const { basis, documents, workshops, announced_on, reportDueAt } = consultation
  const { host_name, host_email, host_phone } = consultation
  const day = (at: string) => format.dateTime(new Date(at), { dateStyle: 'long' })
  const when = (at: string | null) => (at ? deadlineWords(format, at) : t('list.noDay'))
  const polish = (words: readonly (string | null)[]) => {
    const text = words.filter(Boolean).join(', ')
    return text ? <span lang="pl">{text}</span> : null
  }
  const written = (text: string | null) => (text ? <PolishText text={text} /> : null)
  const level = consultation.participation_level
  const items: { key: string; term: string; value: ReactNode }[] = [
    { key: 'address', term: t('open.address'), value: address },
    { key: 'title', term: t('field.title'), value: polish([consultation.title]) },
    { key: 'subject', term: t('field.subject'), value: written(consultation.subject) },
    { key: 'scope', term: t('field.scope'), value: written(consultation.scope) },
    {
      key: 'level',
      term: t('field.level'),
      value: `${t(`level.${level}`)}. ${t(`promise.${level}`)}`,
    },
    {
      key: 'basis',
      term: t('field.basis'),
      value: `${localized(basis, 'name', locale)}: ${localized(basis, 'citation', locale)}`,
    },
    { key: 'sign', term: t('field.case_sign'), value: consultation.case_sign },
    { key: 'announced', term: t('field.announced_on'), value: announced_on && day(announced_on) },
    { key: 'opens', term: t('page.opens'), value: when(consultation.opens_at) },
    { key: 'closes', term: t('page.closes'), value: when(consultation.closes_at) },
    { key: 'due', term: t('page.due'), value: reportDueAt && when(reportDueAt) },
    { key: 'host', term: t('field.host_name'), value: polish([host_name, host_phone, host_email]) },
    {
      key: 'documents',
      term: t('field.documents'),
      value: polish(documents.map(({ title }) => title)),
    },
    {
      key: 'workshops',
      term: t('field.workshops'),
      // Drafts are shown with the consultation once they are published.
      value: workshops
        .filter((workshop) => workshop.state !== 'draft')
        .map((workshop) => localized(workshop, 'title', locale))
        .join(', '),
    },
    {
      key: 'channels',
      term: t('field.channels'),
      value: consultation.channels.map((each) => channel(each)).join(', '),
    },
    { key: 'how', term: t('field.how_to_send'), value: written(consultation.how_to_send) },
    { key: 'places', term: t('field.announced_in'), value: polish(consultation.announcedIn) },
    {
      key: 'meetings',
      term: t('field.meetings'),
      value:
        consultation.no_meetings || consultation.meetings ? (
          <>
            {consultation.no_meetings ? <p>{t('page.noMeetings')}</p> : null}
            {written(consultation.meetings)}
          </>
        ) : null,
    },
  ]
  return <DefinitionList items={items.filter(({ value }) => value)} />
}
