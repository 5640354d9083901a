/** What holds until an administrator changes it; see app/features/suggestions/suggestion-settings.server.ts. */
export const suggestionSettings = { isOn: 1, areas: 1, goals: 1, themes: 1, units: 1 }
