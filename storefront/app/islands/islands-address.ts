/** What pages load beside React or without it: the islands of every public page, and the card of the checkout. */
const SOURCES = { islands: "app/islands/main.ts", card: "app/islands/card/main.ts" }

export type IslandsEntry = keyof typeof SOURCES

const addresses: Partial<Record<IslandsEntry, string>> = {}

/** Tells where the islands' build stands; the server says it once at start. */
export const provideIslands = (fileOf: (source: string) => string): void => {
  addresses.islands = `/assets/islands/${fileOf(SOURCES.islands)}`
  addresses.card = `/assets/islands/${fileOf(SOURCES.card)}`
}

/** The address of an entry's script; in development Vite serves the source itself. */
export const islandsAddress = (entry: IslandsEntry): string | undefined =>
  import.meta.env.DEV ? `/${SOURCES[entry]}` : addresses[entry]
