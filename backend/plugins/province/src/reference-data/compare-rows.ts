import { isDeepStrictEqual } from "node:util"

type Row = { id: string; lat: number; lon: number }

/** Postgres keeps places as four-byte floats: two places are the same when they round to the same. */
const comparable = <T extends Row>(row: T): T => ({
  ...row,
  lat: Math.fround(row.lat),
  lon: Math.fround(row.lon),
})

function isSame(row: Row, stored: Row): boolean {
  const kept = Object.fromEntries(Object.keys(row).map((key) => [key, Reflect.get(stored, key)]))
  return isDeepStrictEqual(comparable(row), comparable({ ...row, ...kept }))
}

/** Which rows of a reference file are new, which changed, and how many are already as they should be. */
export function compareRows<T extends Row>(wanted: readonly T[], stored: readonly Row[]) {
  const storedById = new Map(stored.map((row) => [row.id, row]))
  const created = wanted.filter((row) => !storedById.has(row.id))
  const updated = wanted.filter((row) => {
    const now = storedById.get(row.id)
    return now !== undefined && !isSame(row, now)
  })
  return { created, updated, unchanged: wanted.length - created.length - updated.length }
}
