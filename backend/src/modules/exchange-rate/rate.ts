import { westernDigits } from "../../languages/western-digits"

/** A rate is kept as whole ten-thousandths of a dirham for one unit of the currency: 10,8542 is 108542. */
const SCALE = 10_000

/** Outside these a rate is a slip of the pen: nothing we sell in costs under a dirham or over a hundred. */
const LOWEST = SCALE
const HIGHEST = 100 * SCALE

const DIRHAMS = /^\d{1,3}([.,]\d{1,4})?$/

/**
 * Reads how many dirhams one euro or dollar costs, as people write it (`10,85`, `10.8542`, `١٠٫٨٥`).
 *
 * @returns ten-thousandths of a dirham, or null for what is no such rate
 */
export function parseRate(text: string): number | null {
  const written = westernDigits(text.trim()).replace("٫", ".")
  if (!DIRHAMS.test(written)) return null
  const [whole = "", decimals = ""] = written.split(/[.,]/)
  const rate = Number(whole) * SCALE + Number(decimals.padEnd(4, "0"))
  return rate >= LOWEST && rate <= HIGHEST ? rate : null
}

/** The rate in dirhams for one unit, as people read it. */
export function rateInDirhams(ten_thousandths: number): number {
  return ten_thousandths / SCALE
}

/** A rate more than a tenth away from the one before is more often a slip than the news. */
export function isFarOff(rate: number, before: number): boolean {
  return Math.abs(rate - before) * 10 > before
}
