export const remarks = {
  field: {
    body: 'Зауваження',
    proposal: 'Запропоноване формулювання',
    justification: 'Обґрунтування',
  },
}
