import { darken, lighten } from "../../canvas/colour.ts"
import { upTo } from "../../canvas/random.ts"
import { vessel } from "../../canvas/revolve.ts"
import { circle, path, stroke } from "../../canvas/svg.ts"
import { put, still, type Thing, together } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { ball } from "../shaded.ts"
import { enamel, line, silver } from "./silver.ts"

export const bracelet = (c: string = silver): Thing =>
  vessel({
    profile: [
      [0, 150],
      [0, 150],
      [10, 156],
      [60, 152],
      [110, 156],
      [120, 150],
      [120, 150],
    ],
    colour: c,
    tilt: 0.34,
    gloss: 0.8,
    inside: darken(c, 0.3),
    decor: (s) =>
      [12, 24, 96, 108].map((h) => stroke(s.ring(h), line, 3.4)).join("") +
      upTo(9)
        .map((i) => {
          const turn = -1.4 + i * 0.35
          const at = (t: number, h: number) =>
            s
              .on(t, h)
              .map((v) => v.toFixed(1))
              .join(" ")
          return path(
            `M${at(turn, 36)}L${at(turn + 0.13, 60)}L${at(turn, 84)}L${at(turn - 0.13, 60)}Z`,
            i % 2 ? enamel[i % 3]! : line,
          )
        })
        .join(""),
  })

/** Beads of amber, coral and silver on a cord. Hung from two points `w` apart. */
export const necklace = (w: number, drop: number): Thing => {
  const beads = upTo(17).map((i) => {
    const t = i / 16
    const [x, y] = [-w / 2 + w * t, drop * 4 * t * (1 - t)]
    const big = i % 4 === 0
    return put(
      big
        ? ball(44, "#d98f2a", stroke("M-44 0Q0 16 44 0", "#b06a18", 3), 0.92)
        : i % 2
          ? ball(22, "#b23a2c")
          : ball(28, silver, stroke("M-28 -8Q0 0 28 -8M-28 8Q0 16 28 8", line, 3)),
      x,
      y,
    )
  })
  return together([
    still(stroke(`M${-w / 2} 0Q0 ${drop * 2} ${w / 2} 0`, colour.umber, 6)),
    ...beads,
    put(
      still(
        path("M0 0L60 70 0 150 -60 70Z", silver) +
          path("M0 30L34 70 0 116 -34 70Z", enamel[2]) +
          path("M0 50L16 70 0 92 -16 70Z", silver) +
          [-36, 0, 36]
            .map(
              (x) =>
                stroke(`M${x * 0.8} ${130 - Math.abs(x) * 0.9}v40`, silver, 5) +
                circle(x * 0.8, 178 - Math.abs(x) * 0.9, 9, silver),
            )
            .join(""),
      ),
      0,
      drop + 34,
    ),
  ])
}

export const earring = (): Thing => ({
  art:
    `<circle r="96" fill="none" stroke="${silver}" stroke-width="17"/><path d="M68 68A96 96 0 0 1 -68 68" fill="none" stroke="${darken(silver, 0.3)}" stroke-width="8"/>` +
    path("M-70 60A92 92 0 0 0 70 60L40 130H-40Z", silver) +
    circle(0, 96, 17, "#b23a2c") +
    [-40, -14, 14, 40]
      .map((x) => stroke(`M${x} 128v34`, silver, 5) + circle(x, 170, 9, lighten(silver, 0.3)))
      .join(""),
  shade: '<circle r="104"/><path d="M-70 60H70L40 180H-40Z"/>',
})
