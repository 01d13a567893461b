import { seeded, upTo } from "../../canvas/random.ts"
import { rect, stroke } from "../../canvas/svg.ts"
import { colour } from "../../palettes.ts"
import type { Rug } from "../rug.ts"
import { hand, pile } from "./marks.ts"

/** Undyed ivory wool, long pile; dark diamonds drawn by the hand, wide apart. */
export const beniOuarain = (seed: string, options: { columns?: number; open?: boolean } = {}): Rug => {
  const [w, h] = [520, 780]
  const r = seeded(seed)
  const { columns = 2, open = false } = options
  const [dw, dh] = [w / columns, (w / columns) * 0.92]
  const rows = Math.ceil(h / dh) + 1
  const lines = upTo(rows).flatMap((row) =>
    upTo(columns + 1).flatMap((c) => {
      const [x, y] = [c * dw, row * dh - dh * 0.3]
      const edges = [
        hand(r, [x - dw / 2, y], [x, y - dh / 2]),
        hand(r, [x, y - dh / 2], [x + dw / 2, y]),
        hand(r, [x + dw / 2, y], [x, y + dh / 2]),
        hand(r, [x, y + dh / 2], [x - dw / 2, y]),
      ]
      return edges.slice(0, open && (row + c) % 2 ? 2 : 4)
    }),
  )
  const marks = upTo(rows).flatMap((row) =>
    upTo(columns)
      .filter((c) => (row + c) % 3 === 0)
      .map((c) => {
        const [x, y] = [(c + 0.5) * dw, (row + 0.5) * dh - dh * 0.3]
        return `M${x - 16} ${y}l16 -18 16 18 -16 18Z`
      }),
  )
  const dark = "#46362b"
  return {
    w,
    h,
    ground: colour.ivory,
    fringe: "#e6d8bd",
    art:
      rect(0, 0, w, h, colour.ivory) +
      pile(w, h, seed, "#d6c7aa") +
      stroke(lines.join(""), dark, 9) +
      stroke(marks.join(""), dark, 8),
  }
}
