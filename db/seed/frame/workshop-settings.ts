/** What holds until an administrator changes it; see app/features/workshops/workshop-settings.server.ts. */
export const workshopSettings = { seatsAtOnce: 5, needsKeptDays: 7, contactsKeptDays: 180 }
