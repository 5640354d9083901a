export const maturity = {
  title: 'Maturity',
}
