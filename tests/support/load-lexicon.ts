import { loadLexicon } from '#app/features/language/lexicon.server.ts'

/** What writes to the index needs the dictionary; a worker loads it once for all its files. */
await loadLexicon()
