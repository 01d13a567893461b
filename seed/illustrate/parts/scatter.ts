import { seeded, upTo } from "../canvas/random.ts"
import { lay, put, rest, type Thing } from "../canvas/thing.ts"

const GOLDEN = 137.508

/** Spread over a disc seen from above, evenly, as seeds are in a sunflower. `make` receives a turn in degrees. */
export const scatter = (
  x: number,
  y: number,
  r: number,
  count: number,
  make: (turn: number, index: number) => Thing,
  scale = 1,
  lift = 6,
): Thing[] =>
  upTo(count).map((i) => {
    const angle = (i * GOLDEN * Math.PI) / 180
    const reach = r * Math.sqrt((i + 0.4) / count)
    return lay(make(i * 67, i), x + Math.cos(angle) * reach, y + Math.sin(angle) * reach, scale, 0, lift)
  })

/** In circles, one inside the other, each thing turned towards the middle. */
export const rosette = (
  x: number,
  y: number,
  rings: readonly (readonly [radius: number, count: number])[],
  make: (turn: number, index: number) => Thing,
  scale = 1,
): Thing[] =>
  rings.flatMap(([r, count]) =>
    upTo(count).map((i) => {
      const degrees = (360 / count) * i + r
      const angle = (degrees * Math.PI) / 180
      return lay(make(degrees, i), x + Math.cos(angle) * r, y + Math.sin(angle) * r, scale, 0, 5)
    }),
  )

/** A few fallen on the table; positions as "x y, x y". */
export const fallen = (
  places: readonly (readonly [number, number])[],
  radius: number,
  scale: number,
  make: (turn: number, index: number) => Thing,
): Thing[] => places.map(([x, y], i) => rest(make(i * 53 - 30, i), x, y, radius, scale))

/** Stacked like cannonballs: rows from `base` things upward. Standing at the origin. */
export const pyramid = (
  base: number,
  step: number,
  make: (index: number) => Thing,
  seed = "pyramid",
): Thing => {
  const chance = seeded(seed)
  const rows = upTo(base).flatMap((row) =>
    upTo(base - row).map((i) =>
      put(
        make(row * 7 + i),
        (i - (base - row - 1) / 2) * step + chance.wobble(3),
        -step * 0.46 - row * step * 0.82,
      ),
    ),
  )
  return { art: rows.map((t) => t.art).join(""), shade: rows.map((t) => t.shade).join("") }
}
