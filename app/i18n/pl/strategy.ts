export const strategy = {
  description:
    'Etapy pracy nad strategią, źródła diagnozy, obszary, cele, zespoły i dawne warsztaty.',
  stages: {
    title: 'Droga do strategii',
    lead: 'Co już zrobiliśmy, co robimy teraz i co będzie dalej.',
    done: 'zrobione',
    now: 'teraz',
    next: 'dalej',
  },
  evidence: {
    title: 'Na czym opiera się diagnoza',
    lead: 'Diagnoza miasta powstała z pięciu źródeł. Twój postulat uzupełnia je o to, czego nie widać w dokumentach.',
  },
  areas: {
    title: 'Sześć obszarów',
    lead: 'Każdy postulat trafia do co najmniej jednego obszaru. Obszary oceniamy na pięciu poziomach dojrzałości.',
  },
  goals: {
    title: 'Cele',
    lead: 'Do tych celów przypisujemy postulaty.',
    preparing: 'w przygotowaniu',
  },
  bodies: {
    title: 'Kto pracuje nad strategią',
    lead: 'Tak pracę opisał list prezydenta. Składów osobowych jeszcze nie znamy.',
    planned: 'planowane',
    composition: 'Skład: {who}.',
  },
  workshops: {
    title: 'Warsztaty, które się odbyły',
    lead: 'Na tych spotkaniach zbieraliśmy głosy do strategii. Każde ma swoją stronę.',
    archive: 'Archiwum warsztatów',
    place: 'Miejsce: {place}.',
  },
}
