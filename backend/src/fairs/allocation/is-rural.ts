/** Where a cooperative has its seat, as far as it said. */
export type Seat = {
  commune: string | null
  province: { kind: "province" | "prefecture"; names: unknown; aliases: readonly string[] } | null
}

const plain = (name: string) =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "")

/**
 * Whether a cooperative counts for the rural share: its seat is in a province, prefectures being those of the cities, and
 * not in the town that gives the province its name. The country publishes no list of rural communes by name; who is
 * counted wrong is moved by hand, with that reason.
 */
export function isRural({ commune, province }: Seat): boolean {
  if (province?.kind !== "province") return false
  if (!commune) return true
  const names = Object.values(province.names ?? {}).filter((name): name is string => typeof name === "string")
  return ![...names, ...province.aliases].some((name) => plain(name) === plain(commune))
}
