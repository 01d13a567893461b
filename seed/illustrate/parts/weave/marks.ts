import { bend } from "../../canvas/curve.ts"
import { type Random, seeded, upTo } from "../../canvas/random.ts"
import { group, stroke } from "../../canvas/svg.ts"

/** Distance in steps from the middle of a repeating lozenge. */
export const lozenge = (i: number, j: number, width: number, height: number) =>
  Math.abs((((i % width) + width) % width) - width / 2) * (height / width) +
  Math.abs((((j % height) + height) % height) - height / 2)

export const pile = (w: number, h: number, seed: string, c: string) => {
  const r = seeded(seed)
  return group(
    upTo(170)
      .map(() => {
        const [x, y] = [r.range(0, w), r.range(0, h)]
        return `M${Math.round(x)} ${Math.round(y)}v${r.int(10, 22)}`
      })
      .map((d) => stroke(d, c, 4))
      .join(""),
    'opacity=".45"',
  )
}

export const hand = (
  r: Random,
  from: readonly [number, number],
  to: readonly [number, number],
  shake = 7,
) => {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  return bend(
    upTo(5)
      .map((i) => `${from[0] + (dx * i) / 4 + r.wobble(shake)} ${from[1] + (dy * i) / 4 + r.wobble(shake)}`)
      .join(", "),
  )
}
