import { darken, lighten } from "../../canvas/colour.ts"
import { upTo } from "../../canvas/random.ts"
import { vessel } from "../../canvas/revolve.ts"
import { fade, path, rect, stroke } from "../../canvas/svg.ts"
import { still, type Thing, together } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { steel, wood } from "./materials.ts"

/** A broom of palm, standing head down. About 640 tall. */
export const broom = (tie: string): Thing => ({
  art:
    rect(-11, -640, 22, 440, wood) +
    rect(2, -640, 9, 440, darken(wood, 0.3)) +
    path("M-34 -220H34C60 -140 96 -60 110 0H-110C-96 -60 -60 -140 -34 -220Z", "#d0a75e") +
    stroke(
      upTo(11)
        .map((i) => `M${-28 + i * 5.6} -200L${-96 + i * 19} -4`)
        .join(""),
      "#a37c3c",
      4,
    ) +
    path("M10 -220H34C60 -140 96 -60 110 0H40C40 -80 26 -160 10 -220Z", "#1d1a33", fade(0.16)) +
    rect(-40, -232, 80, 22, tie) +
    path("M-62 -140Q0 -120 62 -140L68 -122Q0 -102 -68 -122Z", tie),
  shade: '<path d="M-11 -640H11V-220H34L110 0H-110L-34 -220H-11Z"/>',
})

/** A pail with its handle. */
export const bucket = (c: string, water?: string): Thing =>
  together([
    still(stroke("M-118 -196C-110 -330 110 -330 118 -196", darken(steel, 0.2), 9)),
    vessel({
      profile: [
        [0, 96],
        [0, 96],
        [190, 124],
        [198, 130],
        [206, 130],
      ],
      colour: c,
      tilt: 0.24,
      gloss: 0.6,
      inside: water ?? c,
      decor: (s) => [30, 160].map((h) => stroke(s.ring(h), darken(c, 0.24), 5)).join(""),
    }),
    still(`<rect x="-34" y="-306" width="68" height="20" rx="10" fill="${wood}"/>`),
  ])

export const sprayer = (c: string, liquid: string): Thing =>
  together([
    vessel({
      profile: [
        [0, 76],
        [0, 76],
        [8, 82],
        [170, 80],
        [230, 36],
        [256, 30],
        [256, 30],
      ],
      colour: "#dfe2d8",
      gloss: 0.6,
      decor: (s) =>
        path(s.band(0, 130), liquid) +
        path(s.column(0.4, 0.9, 0, 0.5), lighten(liquid, 0.3)) +
        path(s.patch(-1.1, 1.1, 50, 110), colour.ivory),
    }),
    still(
      path("M-30 -250V-290H-96V-336H30C66 -336 84 -310 84 -280H40V-250Z", c) +
        path("M40 -336C66 -330 84 -310 84 -280H40Z", darken(c, 0.24)) +
        rect(-122, -328, 30, 30, lighten(c, 0.3)) +
        path("M-40 -292C-50 -250 -70 -236 -84 -226L-70 -214C-46 -228 -26 -250 -20 -292Z", darken(c, 0.3)) +
        rect(-34, -262, 68, 22, darken(c, 0.3)),
    ),
    { art: "", shade: '<path d="M-30 -250V-290H-122V-336H84V-280H40V-250Z"/>' },
  ])
