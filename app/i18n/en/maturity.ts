export const maturity = {
  title: 'Maturity',
  city: 'The city as a whole',
  cityText: 'A rating of its own for the whole city, not the mean of the areas.',
  ladder: {
    none: 'Not rated.',
    level: 'Level {level, number} of 5: {name}.',
    target: 'Target: level {level, number} by {year}.',
  },
}
