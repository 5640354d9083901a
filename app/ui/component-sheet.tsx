import { Menu } from './menu.tsx'
import { PublicShell } from './public-shell.tsx'
import { Basics } from './sheet/basics.tsx'
import { DecisionDesk } from './sheet/decisions.tsx'
import { TriageDesk } from './sheet/triage.tsx'
import { Forms } from './sheet/forms.tsx'
import { Front } from './sheet/front.tsx'
import { PostulatePage } from './sheet/page.tsx'
import { Reading } from './sheet/reading.tsx'
import { StaffShell } from './staff-shell.tsx'

/** Every component in its states, for development. A page has one shell, so there are five pages. */
export type SheetPart = 'components' | 'home' | 'postulate' | 'triage' | 'decisions'

export function ComponentSheet({ part = 'components' }: { part?: SheetPart }) {
  if (part === 'triage' || part === 'decisions') {
    return (
      <StaffShell
        home="/"
        name="Idea Kielce"
        tagline="pulpit zespołu"
        skipLabel="Przejdź do treści"
        navLabel="Pulpit"
        nav={[
          {
            href: '/panel/moderacja',
            label: 'Moderacja',
            icon: 'inbox',
            current: part === 'triage',
            count: { value: 23, label: '23 czekają' },
          },
          {
            href: '/panel/stanowiska',
            label: 'Stanowiska',
            icon: 'scale',
            current: part === 'decisions',
            count: { value: 14, label: '14 czeka' },
          },
          { href: '/panel/wprowadz', label: 'Wprowadź', icon: 'keyboard' },
          { href: '/panel/import', label: 'Import', icon: 'upload' },
        ]}
        search={{
          action: '/panel/szukaj',
          name: 'q',
          label: 'Szukaj numeru lub słowa',
          placeholder: 'Numer albo słowo',
          submit: 'Szukaj',
        }}
        person={{ name: 'Osoba Przykładowa', role: 'moderacja', initials: 'OP' }}
        actions={<LanguageMenu inverse />}
        width={part === 'triage' ? 'full' : 'padded'}
        footer={<a href="/dostepnosc">Deklaracja dostępności</a>}
      >
        {part === 'triage' ? <TriageDesk /> : <DecisionDesk />}
      </StaffShell>
    )
  }
  return (
    <PublicShell
      home="/"
      name="Idea Kielce"
      tagline="razem piszemy strategię miasta"
      skipLabel="Przejdź do treści"
      navLabel="Główna"
      menuLabel="Menu"
      nav={[
        { href: '/postulaty', label: 'Postulaty', current: part === 'components' },
        { href: '/obszary', label: 'Obszary' },
        { href: '/cele', label: 'Cele' },
        { href: '/sprawa', label: 'Sprawdź swój postulat' },
      ]}
      search={{ href: '/postulaty', label: 'Szukaj' }}
      cta={{ href: '/postulaty/nowy', label: 'Zgłoś postulat', short: 'Zgłoś' }}
      language={<LanguageMenu />}
      kind={part === 'home' ? 'home' : 'page'}
      footer={{
        lead: 'Nie masz internetu albo wolisz porozmawiać? Zadzwoń.',
        columns: [
          {
            title: 'Weź udział',
            links: [
              { href: '/postulaty/nowy', label: 'Zgłoś postulat' },
              { href: '/sprawa', label: 'Sprawdź swój postulat' },
            ],
          },
          {
            title: 'Jak działamy',
            links: [
              { href: '/zasady', label: 'Zasady moderacji' },
              { href: '/terminy', label: 'Terminy, których pilnujemy' },
            ],
          },
          {
            title: 'Serwis',
            links: [
              { href: '/dostepnosc', label: 'Deklaracja dostępności' },
              { href: '/prywatnosc', label: 'Prywatność' },
            ],
          },
        ],
        note: 'Arkusz komponentów. Dane przykładowe.',
      }}
    >
      {part === 'home' ? (
        <Front />
      ) : part === 'postulate' ? (
        <PostulatePage />
      ) : (
        <>
          <Reading />
          <Basics />
          <Forms />
        </>
      )}
    </PublicShell>
  )
}

function LanguageMenu({ inverse }: { inverse?: boolean }) {
  return (
    <Menu label="Język" icon="languages" className={inverse ? 'pop--inv' : undefined}>
      <li>
        <a href="?lang=pl" lang="pl" hrefLang="pl" aria-current="true">
          polski
        </a>
      </li>
      <li>
        <a href="?lang=en" lang="en" hrefLang="en">
          English
        </a>
      </li>
      <li>
        <a href="?lang=uk" lang="uk" hrefLang="uk">
          українська
        </a>
      </li>
    </Menu>
  )
}
