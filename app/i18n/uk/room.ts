export const room = {
  title: 'Зала стратегії',
  author: {
    resident: 'мешканки та мешканці',
    organisation: 'усі організації',
    ngo: 'громадські організації',
    business: 'компанії',
    university: 'університети та школи',
    council: 'ради та самоврядування',
    other_organisation: 'інші організації',
    other: 'інші особи',
  },
  monthRange:
    'Надійшло: {bounds, select, both {{from} – {to}} from {{from} і пізніше} other {{to} і раніше}}',
}
