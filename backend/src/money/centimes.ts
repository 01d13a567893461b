/** An amount in dirhams (or euros, or dollars) as whole centimes, the nearest ones. */
export const centimes = (amount: number): number => Math.round(amount * 100)
