import { upTo } from "../canvas/random.ts"
import { path, stroke } from "../canvas/svg.ts"
import { put, still, together, type Thing } from "../canvas/thing.ts"
import { colour } from "../palettes.ts"

/** Sprigs tied at the foot with string, fanned upwards; turn it half round to hang it. */
export const bundle = (sprigs: readonly Thing[], spread = 70, tie: string = colour.wool): Thing => {
  const n = sprigs.length
  const fan = sprigs.map((sprig, i) =>
    put(sprig, (i - (n - 1) / 2) * 5, -60, 1, n === 1 ? 0 : ((i / (n - 1)) * 2 - 1) * (spread / 2)),
  )
  const stalks = upTo(9)
    .map((i) =>
      stroke(`M${(i - 4) * 3.4} -64L${(i - 4) * 9} ${i % 2 ? 62 : 74}`, i % 2 ? "#77704a" : "#8f8a5c", 6),
    )
    .join("")
  const knot =
    path("M-26 -72H26L22 -34H-22Z", tie) +
    [-64, -54, -44].map((y) => stroke(`M-24 ${y}Q0 ${y + 7} 24 ${y}`, "#8c7a5c", 2.5)).join("") +
    stroke("M8 -40C30 -20 26 4 44 20M2 -40C10 -10 -4 6 8 34", tie, 5)
  return together([{ art: stalks, shade: '<path d="M-16 -60L-36 70H36L16 -60Z"/>' }, ...fan, still(knot)])
}
