import { isSold, type SaleState } from "./till"

/** The coins and notes of Morocco that pay most sales, in dirhams. */
export const MONEY_PIECES = [5, 10, 20, 50, 100, 200] as const

/** What to give back for what was handed over, in centimes; undefined while it is not enough. */
export const changeOf = (totalCentimes: number, givenCentimes: number): number | undefined =>
  givenCentimes >= totalCentimes ? givenCentimes - totalCentimes : undefined

/** What should be in the box at the end of a day: what was in it, and the cash of the day's sales. */
export const expectedCash = (
  openingCentimes: number,
  sales: readonly { state: SaleState; total_centimes: number }[],
): number => sales.filter(isSold).reduce((sum, { total_centimes }) => sum + total_centimes, openingCentimes)

export const dirhamsOf = (centimes: number): number => centimes / 100

export const centimesOf = (dirhams: number): number => Math.round(dirhams * 100)
