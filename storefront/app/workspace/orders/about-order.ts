/** Under which name the outbox keeps what is about one order. */
export const aboutOrder = (id: string): string => `order:${id}`
