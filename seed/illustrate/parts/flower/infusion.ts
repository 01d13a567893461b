import { darken, lighten } from "../../canvas/colour.ts"
import { stroke } from "../../canvas/svg.ts"
import { put, still, type Thing, together } from "../../canvas/thing.ts"
import { leaf, sprig } from "../plant.ts"
import { floretCluster, stem } from "./floret.ts"

export const mint = (length = 260, lean = 30, c = "#4f7d4a"): Thing =>
  sprig({
    stem: stem(length, lean),
    nodes: 6,
    colour: "#56703f",
    angle: 62,
    grow: (share, side, i) => {
      const size = 104 * (1 - share * 0.5)
      const veins = [0.3, 0.5, 0.7]
        .map(
          (f) => `M${size * f} 0l${size * 0.14} ${-size * 0.16}M${size * f} 0l${size * 0.14} ${size * 0.16}`,
        )
        .join("")
      return together([
        leaf(size, size * 0.56, i % 2 ? c : lighten(c, 0.12), side),
        still(stroke(veins, darken(c, 0.25), 2.6)),
      ])
    },
  })

export const verbena = (length = 320, lean = 60): Thing =>
  together([
    sprig({
      stem: stem(length, lean),
      nodes: 7,
      colour: "#87905a",
      angle: 56,
      grow: (share) => leaf(112 * (1 - share * 0.4), 24, share > 0.5 ? "#9aab62" : "#7f9350"),
    }),
    put(floretCluster(9, "#d9cfe0", 6), lean, -length),
  ])
