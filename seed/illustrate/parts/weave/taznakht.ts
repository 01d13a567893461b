import { seeded, upTo } from "../../canvas/random.ts"
import { knots, type Rug } from "../rug.ts"
import { lozenge } from "./marks.ts"

/** Saffron, madder and indigo in dense bands of lozenges within narrow borders. */
export const taznakht = (seed: string, scheme = 0): Rug => {
  const [columns, rows, cell] = [56, 84, 10]
  const r = seeded(seed)
  const schemes = [
    ["#d9941f", "#a5322a", "#27406e", "#e8cf94"],
    ["#a5322a", "#d9941f", "#2b3a55", "#ecd9ae"],
    ["#2b4270", "#dba02e", "#b0432a", "#ead6a8"],
  ] as const
  const [field, second, third, pale] = schemes[scheme % 3] ?? schemes[0]
  const bands = upTo(6).map(() => r.int(0, 3))
  return {
    w: columns * cell,
    h: rows * cell,
    ground: field,
    fringe: "#e6d8bd",
    art: knots(columns, rows, cell, (i, j) => {
      const edge = Math.min(i, columns - 1 - i, j, rows - 1 - j)
      if (edge < 1) return "#3a2219"
      if (edge < 3) return (i + j) % 4 < 2 ? second : pale
      if (edge < 4) return "#3a2219"
      if (edge < 7) return Math.abs(((i + j) % 6) - 3) + (edge - 4) < 3 ? third : field
      if (edge < 8) return pale
      const [x, y] = [i - 8, j - 8]
      const band = Math.floor(y / 11.4)
      const inside = y % 11.4
      if (inside < 1) return "#3a2219"
      const kind = bands[band % bands.length] ?? 0
      const d = lozenge(x, inside - 1, kind === 2 ? 5 : 10, 10)
      const tones = band % 2 ? [second, pale, field] : [field, third, second]
      if (kind === 3) return Math.abs((x % 8) - 4) + (inside % 5) < 4.5 ? tones[1]! : tones[2]!
      return d < 1.6 ? pale : d < 3 ? tones[2]! : d < 4.4 ? tones[1]! : tones[0]!
    }),
  }
}
