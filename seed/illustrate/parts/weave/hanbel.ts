import { seeded } from "../../canvas/random.ts"
import { knots, type Rug } from "../rug.ts"
import { lozenge } from "./marks.ts"

export type Scheme = { ground: string; second: string; accent: string; pale: string }

/** Flat-woven: bands plain and bands patterned with small lozenges, teeth and chevrons. */
export const hanbel = (seed: string, { ground, second, accent, pale }: Scheme): Rug => {
  const [columns, rows, cell] = [60, 88, 9]
  const r = seeded(seed)
  const plan: { from: number; to: number; kind: number }[] = []
  for (let at = 0; at < rows;) {
    const kind = plan.length % 2 ? r.int(1, 4) : 0
    const tall = kind === 0 ? r.int(2, 5) : ([0, 7, 5, 6, 9][kind] ?? 6)
    plan.push({ from: at, to: at + tall, kind })
    at += tall
  }
  return {
    w: columns * cell,
    h: rows * cell,
    ground,
    fringe: pale,
    art: knots(columns, rows, cell, (i, j) => {
      const index = plan.findIndex((band) => j >= band.from && j < band.to)
      const band = plan[index] ?? { from: 0, to: 1, kind: 0 }
      const y = j - band.from
      const tall = band.to - band.from
      if (band.kind === 0) return index % 4 ? ground : second
      if (y === 0 || y === tall - 1) return pale
      if (band.kind === 1) return lozenge(i, y, 8, 6) < 2 ? pale : accent
      if (band.kind === 2) return (i + y) % 4 < 2 ? pale : second
      if (band.kind === 3) return Math.abs((i % 8) - 4) < y ? ground : pale
      const d = lozenge(i, y, 10, 8)
      return d < 2.1 ? accent : d < 3.1 ? pale : d < 4 ? second : ground
    }),
  }
}
