import { createHash } from "node:crypto"

type Placed = { id: string; province_id: string | null }

function drawn(day: string, key: string): string {
  return createHash("sha256").update(`${day} ${key}`).digest("hex")
}

/**
 * Orders cooperatives by tier and, within a tier, gives provinces turns: one of each province, then the second of
 * each... Who starts is drawn anew every day (UTC), so that no province is always last; within a day the order stands
 * still, so that pages do not overlap.
 */
export function inTurn(cooperatives: readonly Placed[], tierOf: (id: string) => number, now: Date): string[] {
  const day = now.toISOString().slice(0, 10)
  const drawnOrder = cooperatives
    .map(({ id, province_id }) => ({
      id,
      tier: tierOf(id),
      place: province_id ?? "",
      lot: drawn(day, id),
      turn: 0,
      placeLot: drawn(day, province_id ?? ""),
    }))
    .sort((a, b) => a.lot.localeCompare(b.lot, "en"))
  const turns = new Map<string, number>()
  for (const entry of drawnOrder) {
    const key = `${entry.tier} ${entry.place}`
    entry.turn = turns.get(key) ?? 0
    turns.set(key, entry.turn + 1)
  }
  return drawnOrder
    .sort((a, b) => a.tier - b.tier || a.turn - b.turn || a.placeLot.localeCompare(b.placeLot, "en"))
    .map(({ id }) => id)
}
