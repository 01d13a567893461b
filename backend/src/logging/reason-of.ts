/** What a caught error says, for a log or a person of the network; whatever else was thrown, as a text. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
