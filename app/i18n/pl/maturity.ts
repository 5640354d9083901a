export const maturity = {
  title: 'Dojrzałość',
  city: 'Miasto jako całość',
  cityText: 'Osobna ocena całego miasta, a nie średnia z obszarów.',
  ladder: {
    none: 'Brak oceny.',
    level: 'Poziom {level, number} z 5: {name}.',
    target: 'Cel: poziom {level, number} do {year} r.',
  },
}
