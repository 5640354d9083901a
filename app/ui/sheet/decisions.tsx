import { BulkBar, Checklist } from '../activity-log.tsx'
import { Button } from '../button.tsx'
import { Check } from '../check.tsx'
import { RadioGroup } from '../choices.tsx'
import { DataTable, TableRegion } from '../data-table.tsx'
import { DeadlineClock } from '../deadline-clock.tsx'
import { Field, Select, TextArea } from '../field.tsx'
import { ItemNumber } from '../meta.tsx'
import { PageHead } from '../page-head.tsx'
import { Panel } from '../panel.tsx'
import { Legend, ShareBar } from '../share-bar.tsx'
import { Status } from '../status.tsx'
import { Stone } from '../stone.tsx'
import { statuses } from './samples.tsx'

type Row = { number: string; text: string; due: string }
const rows: Row[] = [
  { number: 'IK-2026-00488', text: 'Brakuje danych o hałasie.', due: 'dziś' },
  {
    number: 'IK-2026-00491',
    text: 'Diagnoza nie wspomina o osobach głuchych.',
    due: '24 listopada',
  },
]

export function DecisionDesk() {
  const shares = [
    {
      key: 'ok',
      tone: 'ok' as const,
      value: 201,
      label: (
        <>
          Uwzględniono <b className="num">201</b>
        </>
      ),
    },
    {
      key: 'no',
      tone: 'no' as const,
      value: 96,
      label: (
        <>
          Nie uwzględniono <b className="num">96</b>
        </>
      ),
    },
    {
      key: 'late',
      tone: 'late' as const,
      open: true,
      value: 14,
      label: (
        <>
          Bez stanowiska <b className="num">14</b>
        </>
      ),
    },
  ]
  return (
    <>
      <PageHead
        kind="staff"
        title="Stanowiska"
        lead="Najpierw te, którym kończy się termin."
        above={<a href="/panel">Pulpit</a>}
        action={
          <Button type="button" variant="line" icon="download">
            Pobierz CSV
          </Button>
        }
      />
      <Panel kind="staff" title="Zegar i postęp" titleHidden>
        <DeadlineClock
          stone={<Stone value="6" label="dni do terminu" />}
          title="30 dni na sprawozdanie"
          day={24}
          days={30}
          label="Dzień 24 z 30"
          from="dzień 1"
          until="dzień 30"
          progress={
            <>
              <b className="num">498 z 512</b>ma stanowisko
            </>
          }
        />
        <ShareBar
          tall
          shares={shares}
          label="Uwzględniono: 201, nie uwzględniono: 96, bez stanowiska: 14"
        />
        <Legend shares={shares} />
      </Panel>
      <div className="desk">
        <Panel kind="staff" title="Zgłoszenia">
          <BulkBar label="Działania na zaznaczonych" count="Zaznaczono 1">
            <Button type="button">Odpowiedz zbiorczo</Button>
          </BulkBar>
          <DataTable<Row>
            caption="Zgłoszenia bez stanowiska"
            captionHidden
            cards
            columns={[
              {
                key: 'select',
                head: 'Zaznacz',
                headHidden: true,
                kind: 'select',
                render: (row) => (
                  <Check name="n" value={row.number} label={`Zaznacz ${row.number}`} labelHidden />
                ),
              },
              {
                key: 'number',
                head: 'Numer',
                rowHeader: true,
                render: (row) => <ItemNumber href={`?nr=${row.number}`}>{row.number}</ItemNumber>,
              },
              { key: 'text', head: 'Treść', className: 'ex', render: (row) => row.text },
              {
                key: 'position',
                head: 'Stanowisko',
                render: () => (
                  <Status tone="wait" icon="circle-ellipsis">
                    Brak
                  </Status>
                ),
              },
              { key: 'due', head: 'Termin', render: (row) => row.due },
            ]}
            rows={rows}
            rowKey={(row) => row.number}
            isSelected={(row) => row.due === 'dziś'}
          />
          <TableRegion label="Szeroka tabela">
            <DataTable
              caption="Liczby według obszaru"
              columns={[
                {
                  key: 'a',
                  head: 'Obszar',
                  rowHeader: true,
                  render: (row: [string, number]) => row[0],
                },
                { key: 'n', head: 'Liczba', kind: 'end', render: (row) => row[1] },
              ]}
              rows={[['Cyfrowe Kielce', 154]]}
              rowKey={(row) => row[0]}
            />
          </TableRegion>
        </Panel>
        <Panel kind="staff" title="Odpowiedź" lead="Jedna odpowiedź dla wszystkich zaznaczonych.">
          <form className="flow">
            <RadioGroup
              id="p-code"
              name="code"
              legend="Stanowisko"
              look="codes"
              defaultValue="ok"
              choices={statuses.slice(0, 6).map((status) => ({
                value: status.tone,
                label: status.children,
                icon: status.icon,
                tone: status.tone,
              }))}
            />
            <Field id="p-unit" label="Jednostka">
              <Select name="unit">
                <option>Jednostka przykładowa</option>
              </Select>
            </Field>
            <Field
              id="p-why"
              label="Uzasadnienie"
              hint="Prosty język."
              error="Napisz uzasadnienie."
            >
              <TextArea name="why" rows={4} />
            </Field>
            <Checklist
              items={[
                { key: '1', done: true, doneLabel: 'gotowe', body: 'Jest kod stanowiska' },
                { key: '2', done: false, doneLabel: 'brakuje', body: 'Brakuje uzasadnienia' },
              ]}
            />
            <div className="row">
              <Button>Wyślij do zatwierdzenia</Button>
              <Button variant="line">Zapisz szkic</Button>
            </div>
          </form>
        </Panel>
      </div>
    </>
  )
}
