import type { PricePart } from "./price-parts-table"

const centimes = (amount: number): number => Math.round(amount * 100)

/**
 * The parts of an amount, without the empty ones. Nothing when they are not known or do not add up to it: a page that
 * shows where each dirham goes shows it to the centime, or not at all. A part below zero is what somebody adds: the
 * network, to a fair's price.
 */
export const wholeParts = (parts: PricePart[] | null | undefined, total: number): PricePart[] => {
  const sum = (parts ?? []).reduce((all, { amount }) => all + centimes(amount), 0)
  if (!parts || sum <= 0 || sum !== centimes(total)) return []
  return parts.filter(({ amount }) => amount !== 0)
}
