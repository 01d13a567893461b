import type { MedusaContainer } from "@medusajs/framework/types"
import { openShopsAbroad } from "./open-shops-abroad"
import { repriceAbroad } from "./reprice-abroad"

/** Brings all that sells abroad up to date: prices by the rates in force, and a delivery abroad from every shop. */
export async function openAbroad(container: MedusaContainer): Promise<{ prices: number; shops: number }> {
  const prices = await repriceAbroad(container)
  return { prices, shops: await openShopsAbroad(container) }
}
