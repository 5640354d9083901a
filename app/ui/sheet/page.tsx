import { Redacted } from '../case-text.tsx'
import { Icon } from '../icon.tsx'
import { PostulateHead, ReadingText, SupportBox } from '../postulate-head.tsx'
import { NumBlock } from '../stone.tsx'
import { Area } from '../tags.tsx'
import { Button } from '../button.tsx'
import { SideColumns, Wrap } from '../columns.tsx'
import { ItemNumber, Meta, MetaItem } from '../meta.tsx'
import { Panel } from '../panel.tsx'
import { PositionBox } from '../position-box.tsx'
import { QrCode } from '../qr-code.tsx'
import { SubSection } from '../section.tsx'
import { SimilarGrid } from '../similar-list.tsx'
import { Status } from '../status.tsx'
import { NextDates, Ticket } from '../ticket.tsx'
import { Timeline } from '../timeline.tsx'

export function PostulatePage() {
  return (
    <Wrap>
      <SideColumns
        sideLabel="Przebieg"
        side={
          <>
            <SupportBox
              title="Poparcie"
              count="64"
              label="osoby popierają ten postulat"
              actions={
                <>
                  <Button type="button" icon="thumbs-up">
                    Popieram
                  </Button>
                  <Button type="button" variant="line" icon="bell">
                    Obserwuj
                  </Button>
                </>
              }
              note="O wyniku decydują argumenty."
              links={
                <a href="/druk">
                  <Icon name="printer" size="s" />
                  Drukuj
                </a>
              }
            />
            <Panel title="Co się stało z tym postulatem">
              <Timeline
                items={[
                  {
                    when: '2 października',
                    dateTime: '2026-10-02',
                    title: 'Wpłynął na papierze',
                    body: 'Numer nadany tego samego dnia.',
                    state: 'done',
                  },
                  {
                    when: '6 października',
                    dateTime: '2026-10-06',
                    title: 'Przekazano do ZTM',
                    state: 'done',
                  },
                  {
                    when: '27 października',
                    dateTime: '2026-10-27',
                    title: 'Jest stanowisko',
                    body: 'Uwzględniono w części.',
                    state: 'now',
                  },
                  {
                    when: 'Do 13 stycznia 2027',
                    title: 'Sprawozdanie z konsultacji',
                    state: 'next',
                  },
                ]}
              />
            </Panel>
          </>
        }
        rest={
          <SubSection title="Podobne postulaty">
            <SimilarGrid
              items={[
                {
                  href: '/postulaty/987',
                  title: 'Ostatni autobus na Barwinek',
                  meta: <ItemNumber>IK-2026-00987</ItemNumber>,
                  status: (
                    <Status tone="wait" icon="hourglass">
                      W analizie
                    </Status>
                  ),
                },
              ]}
            />
          </SubSection>
        }
      >
        <PostulateHead
          title="Autobusy wieczorem z Szydłówka do centrum"
          id={
            <>
              <NumBlock label="Postulat nr" number="IK-2026-01042" />
              <Status tone="part" icon="contrast">
                Uwzględniono w części
              </Status>
            </>
          }
          meta={<MetaItem icon="calendar-days">2 października 2026</MetaItem>}
          tags={
            <Area
              slug="infrastruktura"
              name="Infrastruktura i transport"
              icon="bus"
              href="/obszary/infrastruktura"
            />
          }
        />
        <ReadingText>
          <p>
            Proszę o autobus. Zadzwońcie: <Redacted>numer telefonu ukryty</Redacted>
          </p>
        </ReadingText>
        <PositionBox
          tone="part"
          icon="contrast"
          title="Stanowisko miasta: uwzględniono w części"
          date={<time dateTime="2026-10-27">27 października 2026</time>}
          short="Zapisaliśmy w strategii autobus co 30 minut do 22:30. Nie zapisaliśmy kursów nocnych w niedzielę."
          changes={{ title: 'Co zmieniamy', body: <p>Ostatni odjazd będzie o 22:30.</p> }}
          unchanged={{
            title: 'Czego nie zmieniamy i dlaczego',
            body: <p>W niedzielę po 21:00 jechały średnio 3 osoby w kursie.</p>,
          }}
          signature={{
            mark: 'ZTM',
            body: <b>Jednostka przykładowa</b>,
            more: <a href="/postulaty">Odpowiedź łączna</a>,
          }}
          footer={<a href="/pomoc">Nie zgadzam się. Co mogę zrobić?</a>}
        >
          <p>Uzasadnienie jednostki, w zwykłych słowach.</p>
        </PositionBox>
        <Ticket
          label="Potwierdzenie"
          number={{ label: 'Numer postulatu', value: 'IK-2026-01288' }}
          secret={{ label: 'Tajny kod (tylko dla Ciebie)', value: 'W7KP-4MHT-Q9XD' }}
          meta={<MetaItem icon="calendar-days">23 listopada 2026, 9:14</MetaItem>}
          qr={
            <QrCode
              size={21}
              label="Kod QR do postulatu"
              modules="M0 0h7v7h-7zM14 0h7v7h-7zM0 14h7v7h-7zM9 9h3v3h-3z"
            />
          }
          qrCaption="Zeskanuj, aby wrócić do postulatu"
          actions={
            <Button type="button" icon="printer">
              Drukuj
            </Button>
          }
        />
        <NextDates
          items={[
            { title: 'do 26 listopada', body: 'Sprawdzimy tekst.' },
            { title: 'do 23 grudnia', body: 'Dostaniesz odpowiedź.' },
            { title: 'do 13 stycznia', body: 'Sprawozdanie.' },
          ]}
        />
        <Meta>
          <a href="/postulaty">Udostępnij</a>
        </Meta>
      </SideColumns>
    </Wrap>
  )
}
