import { lighten } from "../../canvas/colour.ts"
import { seeded } from "../../canvas/random.ts"
import { rect } from "../../canvas/svg.ts"
import type { Rug } from "../rug.ts"

const rags = [
  "#b5532f",
  "#dc9722",
  "#27406e",
  "#c8737a",
  "#6d7235",
  "#4d7a78",
  "#8c2a38",
  "#e0b295",
  "#ece1cb",
  "#80609f",
  "#3a3f52",
  "#d26a3a",
] as const

/** Strips of worn clothes, knotted in patches: each row short lengths of whatever colour there was. */
export const boucherouite = (seed: string, plan: "patches" | "diamonds" | "rows" = "patches"): Rug => {
  const [w, h] = [520, 760]
  const r = seeded(seed)
  const patchOf = (x: number, y: number) => {
    if (plan === "rows") return Math.floor(y / 58) * 5
    if (plan === "diamonds")
      return (
        Math.floor((Math.abs(x - w / 2) * 0.8 + Math.abs(((y + 190) % 380) - 190)) / 52) * 3 +
        Math.floor((y + 190) / 380)
      )
    return Math.floor(x / 104) * 7 + Math.floor((y + (Math.floor(x / 104) % 2) * 70) / 130) * 3
  }
  const strips: string[] = []
  for (let y = 0; y < h; y += 19) {
    for (let x = -10; x < w;) {
      const long = r.range(22, 54)
      const main = rags[patchOf(x + long / 2, y) % rags.length] ?? rags[0]
      const c = r.chance(0.24) ? r.pick(rags) : r.chance(0.5) ? lighten(main, 0.12) : main
      strips.push(
        `<path d="M${Math.round(x)} ${y + r.int(0, 4)}q${Math.round(long / 2)} ${r.int(-3, 5)} ${Math.round(long)} 0v17q${Math.round(-long / 2)} 5 ${Math.round(-long)} 0Z" fill="${c}"/>`,
      )
      x += long - 2
    }
  }
  return { w, h, ground: "#6b4238", fringe: "#d9c7a4", art: rect(0, 0, w, h, "#54352e") + strips.join("") }
}
