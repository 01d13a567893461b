import type { MedusaContainer } from "@medusajs/framework/types"
import { readBookedMoney } from "./read-booked-money"
import { reckonStanding, type Standing } from "./reckon-standing"

export type { Standing } from "./reckon-standing"
export type { Hold, HoldReason } from "./holds"

const NOTHING = { balance_centimes: 0, to_come_centimes: 0, parcels: [] }

/** Where each of the cooperatives stands with the network now, by id; one without any sale stands at zero. */
export async function readStandings(
  container: MedusaContainer,
  cooperativeIds: readonly string[],
  now: Date,
): Promise<Map<string, Standing>> {
  const ids = [...new Set(cooperativeIds)]
  const booked = await readBookedMoney(container, ids, now)
  return new Map(ids.map((id) => [id, reckonStanding(booked.get(id) ?? NOTHING, now)]))
}

/** Where a cooperative stands with the network now, in centimes of dirhams. */
export async function readStanding(
  container: MedusaContainer,
  cooperativeId: string,
  now: Date,
): Promise<Standing> {
  const standings = await readStandings(container, [cooperativeId], now)
  return standings.get(cooperativeId) ?? reckonStanding(NOTHING, now)
}
