export const maturity = {
  title: 'Зрілість',
}
