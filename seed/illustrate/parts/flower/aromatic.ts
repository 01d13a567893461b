import { lighten } from "../../canvas/colour.ts"
import { blob } from "../../canvas/curve.ts"
import { upTo } from "../../canvas/random.ts"
import { put, type Thing, together } from "../../canvas/thing.ts"
import { leaf, sprig } from "../plant.ts"
import { flat } from "../shaded.ts"
import { floret, floretCluster, stem } from "./floret.ts"

export const thyme = (length = 300, lean = 60, c = "#b86c93"): Thing =>
  together([
    sprig({
      stem: stem(length, lean),
      nodes: 11,
      colour: "#6f7345",
      weight: 5,
      grow: (share) => leaf(40 - share * 16, 13, "#7d8a56"),
    }),
    put(floretCluster(12, c, 6), lean, -length - 4),
    put(floretCluster(10, c, 5), lean * 0.72 + 10, -length * 0.78),
    put(floretCluster(9, c, 4), lean * 0.5 - 14, -length * 0.6),
  ])

export const rosemary = (length = 320, lean = 50): Thing =>
  together([
    sprig({
      stem: stem(length, lean),
      nodes: 20,
      colour: "#6d6047",
      weight: 6,
      angle: 38,
      grow: (share, side, i) => {
        const needle = leaf(66 - share * 30, 9, i % 2 ? "#5b7058" : "#74876a")
        return i % 3 === 1 && share > 0.2
          ? together([needle, put(floret(13, "#8792c4"), 22, side * -6)])
          : needle
      },
    }),
    put(floretCluster(11, "#8792c4", 4), lean, -length),
  ])

export const lavender = (length = 330, lean = 30, c = "#7a68a8"): Thing => {
  const spike = upTo(9).map((i) =>
    put(
      together(
        [-1, 0, 1].map((k) =>
          put(flat(blob("0 0, -9 -12, 0 -28, 9 -12"), k ? c : lighten(c, 0.2)), k * 9, 0, 1, k * 34),
        ),
      ),
      0,
      -i * 15,
      1 - i * 0.055,
    ),
  )
  return together([
    sprig({
      stem: stem(length * 0.72, lean * 0.8),
      nodes: 3,
      colour: "#7d8a64",
      weight: 5,
      angle: 22,
      grow: () => leaf(76, 10, "#8a9670"),
    }),
    put(together(spike), lean * 0.8, -length * 0.7, 1, lean * 0.12),
  ])
}

export const oregano = (length = 280, lean = -40): Thing =>
  together([
    sprig({
      stem: stem(length, lean),
      nodes: 7,
      colour: "#7a6a4a",
      angle: 60,
      grow: (share) => leaf(54 - share * 16, 34, share > 0.5 ? "#7f9160" : "#687d4e"),
    }),
    put(floretCluster(13, "#c99aae", 7), lean, -length),
  ])
