export const maturity = {
  title: 'Зрілість',
  city: 'Місто загалом',
  cityText: 'Окрема оцінка всього міста, а не середнє за сферами.',
  ladder: {
    none: 'Оцінки немає.',
    level: 'Рівень {level, number} з 5: {name}.',
    target: 'Ціль: рівень {level, number} до {year} року.',
  },
}
