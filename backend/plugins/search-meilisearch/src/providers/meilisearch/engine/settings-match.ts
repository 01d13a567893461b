import type { Settings } from "meilisearch" with { "resolution-mode": "import" }

/** Where the order means something; every other list of settings is a set, and Meilisearch sorts it. */
const ORDERED = new Set(["searchableAttributes", "rankingRules"])

/** Where what is not asked for must not be there either; elsewhere Meilisearch fills in its defaults. */
const WHOLE = new Set(["synonyms"])

const sorted = (values: unknown[]) => values.map((value) => JSON.stringify(value)).sort()

function matches(key: string, wanted: unknown, current: unknown): boolean {
  if (Array.isArray(wanted)) {
    const [one, other] = [wanted, current].map((list) => {
      const values: unknown[] = Array.isArray(list) ? list : []
      return ORDERED.has(key) ? values : sorted(values)
    })
    return JSON.stringify(one) === JSON.stringify(other)
  }
  if (wanted === null || typeof wanted !== "object") {
    return wanted === current
  }
  const held = new Map(Object.entries(current ?? {}))
  const entries = Object.entries(wanted)
  const isWhole = !WHOLE.has(key) || held.size === entries.length
  return isWhole && entries.every(([name, value]) => matches(name, value, held.get(name)))
}

/** Whether an index has the settings wanted: updating them takes Meilisearch seconds, even to the same ones. */
export function settingsMatch(wanted: Settings, current: Settings): boolean {
  return Object.entries(wanted).every(([key, value]) => matches(key, value, current[key as keyof Settings]))
}
