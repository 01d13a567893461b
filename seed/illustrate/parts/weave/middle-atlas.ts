import { seeded } from "../../canvas/random.ts"
import { colour } from "../../palettes.ts"
import { knots, type Rug } from "../rug.ts"
import { lozenge } from "./marks.ts"

/** Dense lozenges, deep red, from the Zayane and their neighbours of the Middle Atlas. */
export const middleAtlas = (seed: string, size = 14, deep: string = colour.wine): Rug => {
  const [columns, rows, cell] = [56, 84, 10]
  const [red, orange, night] = ["#96272a", "#c4602a", "#27283f"]
  const shift = seeded(seed).int(0, 5)
  return {
    w: columns * cell,
    h: rows * cell,
    ground: red,
    fringe: "#d9c7a4",
    art: knots(columns, rows, cell, (i, j) => {
      const edge = Math.min(i, columns - 1 - i)
      if (edge < 2) return night
      if (edge < 5) return (j + edge) % 4 < 2 ? orange : red
      if (edge < 6) return night
      const zone = j % 42
      if (zone < 2) return colour.ivory
      if (zone < 8) return Math.abs(((i + shift) % 6) - 3) + Math.abs(zone - 5) < 3 ? orange : deep
      if (zone < 10) return colour.ivory
      const d = lozenge(i - 28 + size / 2, zone - 10, size, 16)
      return d < 2.4
        ? colour.ivory
        : d < 3.6
          ? orange
          : d < 5
            ? night
            : d < 6.5
              ? red
              : d < 8
                ? deep
                : (i + j) % 2
                  ? red
                  : deep
    }),
  }
}
