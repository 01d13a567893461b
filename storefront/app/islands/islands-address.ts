let address: string | undefined

/** Tells where the islands' build stands; the server says it once at start. */
export const provideIslands = (file: string): void => {
  address = `/assets/islands/${file}`
}

/** The address of the islands' script; in development Vite serves the source itself. */
export const islandsAddress = (): string | undefined =>
  import.meta.env.DEV ? "/app/islands/main.ts" : address
