export const maturity = {
  title: 'Dojrzałość',
}
