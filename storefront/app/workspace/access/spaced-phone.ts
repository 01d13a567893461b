/** A phone as people read it: 06 12 34 56 78. */
export const spacedPhone = (international: string): string =>
  international.replace(/^\+212(\d)(\d{2})(\d{2})(\d{2})(\d{2})$/, "0$1 $2 $3 $4 $5")
