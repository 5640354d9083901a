import { ButtonLink } from '../button.tsx'
import { ChangeCard, ChangeCards } from '../change-card.tsx'
import { DefinitionList } from '../definition-list.tsx'
import { Hero } from '../hero.tsx'
import { ItemNumber, MetaItem } from '../meta.tsx'
import { OpenCard, OpenCards, OpenItem } from '../open-card.tsx'
import { PromiseBar } from '../promise-bar.tsx'
import { Ways } from '../ways.tsx'
import { Section } from '../section.tsx'
import { Status } from '../status.tsx'
import { Stone } from '../stone.tsx'
import { Area, Chip, Pill } from '../tags.tsx'

export function Front() {
  return (
    <>
      <Hero
        title="Powiedz, czego potrzebują Kielce."
        promise="Odpowiemy."
        lead="Wyślij postulat do strategii miasta. Dostaniesz numer i odpowiedź z uzasadnieniem."
        actions={
          <>
            <ButtonLink href="/postulaty/nowy" variant="sun" size="big">
              Zgłoś postulat
            </ButtonLink>
            <Chip icon="clock">Około minuty. Bez zakładania konta.</Chip>
          </>
        }
      >
        <form className="track" action="/sprawa">
          <label htmlFor="track-number">Masz już numer? Sprawdź, co się stało</label>
          <div className="track__row">
            <input className="input" id="track-number" name="nr" placeholder="np. IK-2026-00042" />
            <button className="btn btn--ondeep">Sprawdź</button>
          </div>
        </form>
      </Hero>
      <PromiseBar
        title="Odpowiadamy na każdy postulat"
        answered={{
          value: 1204,
          label: (
            <>
              <b className="num">1204</b> mają odpowiedź
            </>
          ),
        }}
        waiting={{
          value: 76,
          label: (
            <>
              <b className="num">76</b> czeka w terminie
            </>
          ),
        }}
        late={{
          value: 7,
          label: (
            <>
              <b className="num">7</b> <a href="/postulaty">po terminie</a>
            </>
          ),
        }}
        summary="1204 postulaty mają odpowiedź, 76 czeka w terminie, 7 czeka po terminie"
        counters={[
          { key: 'all', value: 1287, label: 'postulatów od początku prac' },
          { key: 'days', value: 16, unit: 'dni', label: 'tyle średnio czeka się na odpowiedź' },
        ]}
        footer={
          <>
            <span>Wartości przykładowe.</span>
            <a href="/o-liczbach">Skąd te liczby</a>
          </>
        }
      />
      <Section title="Trwa teraz" more={<a href="/etapy">Wszystkie etapy</a>}>
        <OpenCards>
          <OpenCard
            title="Ramowe Cele Strategiczne"
            above={
              <>
                <Pill>Nabór postulatów</Pill>
                <Chip icon="message-square-text">Pytamy o zdanie przed decyzją</Chip>
              </>
            }
            stone={<Stone value="21" label="dni do końca" />}
            facts={
              <DefinitionList
                look="facts"
                items={[
                  { key: 'until', term: 'Termin', value: '14 grudnia, 23:59' },
                  { key: 'count', term: 'Jest już', value: '163 uwagi' },
                  { key: 'answer', term: 'Nasza odpowiedź', value: 'do 13 stycznia' },
                ]}
              />
            }
            actions={<ButtonLink href="/postulaty/nowy">Zgłoś postulat</ButtonLink>}
          >
            <p>Etap przykładowy.</p>
          </OpenCard>
          <OpenItem
            href="/etapy/2"
            title="Następny etap"
            kind={{ icon: 'clipboard-list', label: 'Etap' }}
            stone={<Stone kind="rock" value="69" label="dni" />}
          >
            <p>Zacznie się po ogłoszeniu celów.</p>
          </OpenItem>
        </OpenCards>
      </Section>
      <Section title="Ostatnie odpowiedzi" band>
        <ChangeCards>
          <ChangeCard
            meta={
              <>
                <ItemNumber href="/postulaty/1042">IK-2026-01042</ItemNumber>
                <MetaItem icon="file-text">papier</MetaItem>
              </>
            }
            quote="„Po 20:00 nie ma czym wrócić.”"
            tags={<Area slug="infrastruktura" name="Infrastruktura i transport" icon="bus" />}
            outcome={
              <Status tone="part" icon="contrast">
                Uwzględniono w części
              </Status>
            }
          >
            <p>
              Zapisaliśmy <ins>autobus co 30 minut</ins> zamiast <del>w godzinach szczytu</del>.
            </p>
          </ChangeCard>
        </ChangeCards>
      </Section>
      <Section title="Inne sposoby udziału" titleHidden>
        <Ways
          items={[
            {
              key: 'phone',
              icon: 'phone',
              title: 'Zadzwoń',
              body: 'Zapiszemy postulat za Ciebie.',
              link: { href: '/kontakt', label: 'Kontakt' },
            },
            {
              key: 'paper',
              icon: 'printer',
              title: 'Weź papier',
              body: 'Papier ma takie same prawa.',
              link: { href: '/formularz', label: 'Pobierz formularz' },
            },
          ]}
        />
      </Section>
    </>
  )
}
