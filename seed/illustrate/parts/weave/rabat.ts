import { darken } from "../../canvas/colour.ts"
import { seeded } from "../../canvas/random.ts"
import { colour } from "../../palettes.ts"
import { knots, type Rug } from "../rug.ts"

/** A small flower counted in knots: 2 its heart, 1 its petals, 0 the ground around it. */
const rosette = (i: number, j: number, n: number) => {
  const [x, y] = [Math.abs((i % n) - (n - 1) / 2), Math.abs((j % n) - (n - 1) / 2)]
  if (Math.max(x, y) < n * 0.14) return 2
  return x + y > n * 0.27 && x + y < n * 0.5 ? 1 : 0
}

/** The city carpet: a medallion in a red field, pieces in the corners, border within border. */
export const rabat = (seed: string, field: string = "#8e2430", medallion: string = "#27406e"): Rug => {
  const [columns, rows, cell] = [95, 137, 6]
  const [pink, sage, gold, pale] = ["#cf8078", "#8a9560", colour.saffron, colour.ivory] as const
  const phase = seeded(seed).int(0, 2)
  const border = (along: number, edge: number) => {
    if (edge < 2) return medallion
    if (edge < 5) return Math.floor((along + edge) / 2 + phase) % 3 ? pale : field
    if (edge < 6) return medallion
    if (edge < 15) {
      const petal = rosette(along + 4, edge - 6, 9)
      return petal === 2
        ? gold
        : petal
          ? pink
          : Math.abs(((along + 4) % 9) - 4) > 3.4 && Math.abs(edge - 10) < 1
            ? sage
            : medallion
    }
    if (edge < 16) return pale
    if (edge < 20) return (Math.floor(along / 2) + Math.floor(edge / 2)) % 2 ? sage : darken(sage, 0.34)
    return edge < 21 ? pale : undefined
  }
  const centre = (x: number, y: number, i: number, j: number) => {
    const eight = Math.max(x / 19, y / 30, (x / 19 + y / 30) * 0.71)
    const round = Math.hypot(x / 19, y / 30)
    if (round < 0.16) return gold
    if (round < 0.3) return (i + j) % 3 ? pink : pale
    if (round < 0.34) return pale
    if (eight < 0.62) return rosette(i, j, 7) === 2 ? gold : medallion
    if (eight < 0.67) return pale
    if (eight < 0.93) return (Math.floor(x / 3) + Math.floor(y / 3)) % 3 ? sage : gold
    if (eight < 0.99) return pale
    if (eight < 1.06) return darken(field, 0.4)
    const pendant = x / 5 + Math.abs(y - 39) / 8
    return pendant < 0.5 ? gold : pendant < 1 ? pink : pendant < 1.3 ? pale : undefined
  }
  const corner = (a: number, b: number) => {
    const reach = a - 21 + (b - 21) * 0.9
    if (reach < 19) return rosette(a + 1, b + 1, 8) === 2 ? gold : rosette(a + 1, b + 1, 8) ? pink : medallion
    return reach < 21 ? pale : reach < 23 ? darken(field, 0.4) : undefined
  }
  const knotAt = (i: number, j: number) => {
    const [a, b] = [Math.min(i, columns - 1 - i), Math.min(j, rows - 1 - j)]
    const edge = Math.min(a, b)
    const [x, y] = [(columns - 1) / 2 - a, (rows - 1) / 2 - b]
    const flower = rosette(x + 5, y + 5, 11)
    return (
      border(edge === a ? y : x, edge) ??
      centre(x, y, a, b) ??
      corner(a, b) ??
      (flower === 2 ? gold : flower ? pink : field)
    )
  }
  return {
    w: columns * cell,
    h: rows * cell,
    ground: field,
    fringe: pale,
    art: knots(columns, rows, cell, knotAt),
  }
}
