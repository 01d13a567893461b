import type { Exhibitor } from "./fair-view.server"

export type ExhibitorGroup = { key: string; name: string; exhibitors: Exhibitor[] }

/** The two ways to look for somebody at a fair. */
export type Grouping = "province" | "craft"

/**
 * Exhibitors by province or by craft, the largest groups first. One of several crafts stands under each of them; one
 * without any stands under `others`.
 */
export const groupExhibitors = (exhibitors: Exhibitor[], by: Grouping, others: string): ExhibitorGroup[] => {
  const groups = new Map<string, ExhibitorGroup>()
  for (const exhibitor of exhibitors) {
    for (const { slug, name } of keysOf(exhibitor, by, others)) {
      const group = groups.get(slug) ?? { key: slug, name, exhibitors: [] }
      group.exhibitors.push(exhibitor)
      groups.set(slug, group)
    }
  }
  return [...groups.values()].sort(
    (a, b) => Number(a.key === "") - Number(b.key === "") || b.exhibitors.length - a.exhibitors.length,
  )
}

const keysOf = ({ province, crafts }: Exhibitor, by: Grouping, others: string) => {
  const keys = by === "province" ? [province].flatMap((place) => place ?? []) : crafts
  return keys.length > 0 ? keys : [{ slug: "", name: others }]
}
