import { seeded, upTo } from "../../canvas/random.ts"
import { path, rect, stroke } from "../../canvas/svg.ts"
import { colour } from "../../palettes.ts"
import type { Rug } from "../rug.ts"
import { hand, pile } from "./marks.ts"

/** Free marks of colour on ivory: each sign where the weaver wished it. */
export const azilal = (seed: string): Rug => {
  const [w, h] = [520, 780]
  const r = seeded(seed)
  const inks = ["#b5402f", "#dc9722", "#2a4a80", "#c8637a", "#4d7a4a", "#3a2a28", "#d2743a"] as const
  const line = (d: string, weight = 9) => stroke(d, r.pick(inks), weight)
  const marks = [
    (x: number, y: number) =>
      line(`M${x - 46} ${y}l46 -54 46 54 -46 54Z`) + line(`M${x - 20} ${y}l20 -24 20 24 -20 24Z`, 8),
    (x: number, y: number) =>
      line(
        upTo(5)
          .map((i) => `${i ? "L" : "M"}${x - 60 + i * 30} ${y + (i % 2 ? -24 : 14)}`)
          .join(""),
      ) +
      line(
        upTo(5)
          .map((i) => `${i ? "L" : "M"}${x - 60 + i * 30} ${y + (i % 2 ? 4 : 42)}`)
          .join(""),
      ),
    (x: number, y: number) =>
      line(`M${x - 34} ${y - 34}L${x + 34} ${y + 34}M${x + 34} ${y - 34}L${x - 34} ${y + 34}`) +
      line(`M${x} ${y - 52}v104`, 7),
    (x: number, y: number) =>
      upTo(9)
        .map((i) => rect(x - 40 + (i % 3) * 30, y - 40 + Math.floor(i / 3) * 30, 18, 18, r.pick(inks)))
        .join(""),
    (x: number, y: number) =>
      line(`M${x} ${y - 60}V${y + 60}`) +
      upTo(4)
        .map((i) => line(`M${x - 34} ${y - 44 + i * 30}l34 20 34 -20`, 8))
        .join(""),
    (x: number, y: number) =>
      path(`M${x - 52} ${y}l52 -46 52 46 -52 46Z`, r.pick(inks)) +
      path(`M${x - 26} ${y}l26 -23 26 23 -26 23Z`, colour.ivory),
  ]
  const placed = upTo(6).flatMap((row) =>
    upTo(3).map((c) =>
      r.chance(0.9)
        ? marks[r.int(0, marks.length - 1)]!(90 + c * 170 + r.wobble(22), 80 + row * 128 + r.wobble(22))
        : "",
    ),
  )
  const strays = upTo(14).map(() =>
    rect(r.range(20, w - 30), r.range(20, h - 30), r.range(8, 26), 9, r.pick(inks)),
  )
  const wandering = upTo(3).map((i) => line(hand(r, [10, 150 + i * 250], [w - 10, 130 + i * 256], 16), 7))
  return {
    w,
    h,
    ground: colour.ivory,
    fringe: "#e6d8bd",
    art:
      rect(0, 0, w, h, "#eee3cd") +
      pile(w, h, seed, "#dccdb0") +
      wandering.join("") +
      placed.join("") +
      strays.join(""),
  }
}
