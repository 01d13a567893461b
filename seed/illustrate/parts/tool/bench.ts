import { darken, lighten } from "../../canvas/colour.ts"
import { upTo } from "../../canvas/random.ts"
import { vessel } from "../../canvas/revolve.ts"
import { ellipse, path, rect, stroke } from "../../canvas/svg.ts"
import { put, still, type Thing, together } from "../../canvas/thing.ts"
import { wood } from "./materials.ts"

/** A wheel for throwing pots, a bowl growing on it. */
export const potterWheel = (c: string): Thing =>
  together([
    {
      art:
        path("M-60 0H60L40 -180H-40Z", "#7a4a2c") +
        path("M10 0H60L40 -180H10Z", "#5c3420") +
        ellipse(0, -4, 190, 44, "#8f5a34") +
        ellipse(0, -20, 190, 44, wood),
      shade: '<path d="M-60 0H60L40 -180H-40Z"/><ellipse rx="190" ry="44"/>',
    },
    put(
      vessel({
        profile: [
          [0, 220],
          [0, 220],
          [26, 220],
          [26, 220],
        ],
        colour: "#8d8a84",
        tilt: 0.28,
        inside: "#8d8a84",
      }),
      0,
      -180,
    ),
    put(
      vessel({
        profile: [
          [0, 70],
          [0, 70],
          [30, 90],
          [90, 128],
          [160, 120],
          [210, 92],
          [220, 96],
        ],
        colour: c,
        tilt: 0.26,
        inside: c,
        decor: (s) =>
          upTo(9)
            .map((i) => stroke(s.ring(20 + i * 22), darken(c, 0.14), 4))
            .join(""),
      }),
      0,
      -200,
    ),
  ])

export const pencilPot = (c: string): Thing =>
  together([
    still(
      ["#b5402f", "#dc9722", "#34497a", "#6d7235", "#c8737a"]
        .map(
          (k, i) =>
            `<g transform="translate(${-52 + i * 26} -150) rotate(${-16 + i * 8})">${rect(-11, -150, 22, 160, k)}${rect(2, -150, 9, 160, darken(k, 0.24))}${path("M-11 -150H11L0 -190Z", "#e6cfa0")}${path("M-4 -174H4L0 -190Z", k)}</g>`,
        )
        .join(""),
    ),
    vessel({
      profile: [
        [0, 78],
        [0, 78],
        [150, 86],
        [158, 90],
        [164, 90],
      ],
      colour: c,
      gloss: 0.5,
      decor: (s) => path(s.band(60, 100), lighten(c, 0.4)),
    }),
  ])
