import { darken, lighten } from "../../canvas/colour.ts"
import { upTo } from "../../canvas/random.ts"
import { vessel } from "../../canvas/revolve.ts"
import { circle, path, rect, stroke } from "../../canvas/svg.ts"
import { hang, put, rest, stand, still, type Thing, together } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { chair } from "../../parts/gathering.ts"
import { khatam } from "../../parts/khatam.ts"
import { ball } from "../../parts/shaded.ts"
import { scene, type Variants } from "../../scene.ts"
import { toys } from "./wares.ts"

export const cube = (c: string, mark: string, s = 130): Thing => ({
  art:
    rect(-s / 2, -s, s, s, c) +
    path(`M${s / 2} 0V${-s}l36 -28V-28Z`, darken(c, 0.32)) +
    path(`M${-s / 2} ${-s}l36 -28h${s}l-36 28Z`, lighten(c, 0.32)) +
    `<g transform="translate(0 ${-s / 2}) scale(${s / 130})">${mark}</g>`,
  shade: `<path d="M${-s / 2} 0V${-s}l36 -28h${s}V-28L${s / 2} 0Z"/>`,
})

export const marks = [
  circle(0, 0, 34, colour.ivory),
  path(khatam(40), colour.ivory),
  path("M0 -36L36 30H-36Z", colour.ivory),
  rect(-28, -28, 56, 56, colour.ivory),
  path("M0 -40L30 0 0 40 -30 0Z", colour.ivory),
] as const

const roof = (c: string): Thing => ({
  art: path("M-130 0L0 -110 130 0Z", c) + path("M0 -110L34 -136 164 -26 130 0Z", darken(c, 0.3)),
  shade: '<path d="M-130 0L0 -110 164 -26 130 0Z"/>',
})

export const ringTower: Thing = together([
  vessel({
    profile: [
      [0, 130],
      [0, 130],
      [22, 130],
      [22, 130],
    ],
    colour: "#b9834c",
    tilt: 0.3,
    inside: "#c99a62",
  }),
  ...toys.slice(0, 5).map((c, i) =>
    put(
      vessel({
        profile: [
          [0, 112 - i * 17],
          [0, 112 - i * 17],
          [14, 122 - i * 17],
          [40, 122 - i * 17],
          [54, 112 - i * 17],
        ],
        colour: c,
        tilt: 0.3,
        gloss: 0.4,
      }),
      0,
      -22 - i * 52,
    ),
  ),
  put(still(circle(0, -16, 28, "#b5532f") + circle(-9, -24, 9, "#e0946c")), 0, -286),
])

/** A wooden horse on wheels. */
export const horse: Thing = {
  art:
    path(
      "M-150 -90C-150 -150 -60 -160 40 -150L80 -250C84 -280 60 -300 96 -310L190 -250C196 -230 170 -216 140 -226L150 -90H90L80 -116H-80L-90 -90Z",
      "#c99a62",
    ) +
    path("M40 -150L80 -250C84 -280 60 -300 96 -310L110 -300C90 -240 90 -180 60 -140Z", colour.brick) +
    path("M-150 -90C-170 -150 -200 -150 -190 -90Z", colour.brick) +
    path("M-80 -152H30L40 -100H-70Z", colour.indigo) +
    rect(-80, -126, 116, 9, colour.saffron) +
    circle(140, -262, 7, "#3a2219") +
    rect(-170, -90, 340, 26, "#8f5a34") +
    [-110, 110]
      .map(
        (x) =>
          circle(x, -42, 42, colour.clay) + circle(x, -42, 26, colour.saffron) + circle(x, -42, 9, "#5c3420"),
      )
      .join(""),
  shade: '<path d="M-170 0V-90C-190 -150 -60 -160 40 -150L80 -310 190 -250 150 -90H170V0Z"/>',
}

const abacus: Thing = {
  art:
    rect(-250, -400, 26, 400, "#8f5a34") +
    rect(224, -400, 26, 400, "#7a4a2c") +
    rect(-260, -412, 520, 28, "#a9713f") +
    rect(-280, -30, 560, 34, "#8f5a34") +
    upTo(5)
      .map(
        (r) =>
          stroke(`M-226 ${-350 + r * 68}H226`, "#c9b183", 7) +
          upTo(7)
            .map(
              (i) =>
                circle(-196 + i * 52 + (i > 3 + (r % 3) - 1 ? 66 : 0), -350 + r * 68, 27, toys[r]!) +
                circle(
                  -204 + i * 52 + (i > 3 + (r % 3) - 1 ? 66 : 0),
                  -358 + r * 68,
                  8,
                  lighten(toys[r]!, 0.6),
                ),
            )
            .join(""),
      )
      .join(""),
  shade: '<path d="M-280 0V-30H-250V-410H250V-30H280V0Z"/>',
}

const drawingSheet: Thing = {
  art:
    rect(-190, -140, 380, 280, colour.ivory) +
    circle(110, -70, 42, colour.saffron) +
    stroke(
      upTo(8)
        .map(
          (i) =>
            `M${110 + Math.cos(i * 0.785) * 54} ${-70 + Math.sin(i * 0.785) * 54}l${Math.cos(i * 0.785) * 22} ${Math.sin(i * 0.785) * 22}`,
        )
        .join(""),
      colour.saffron,
      8,
    ) +
    stroke("M-150 100V0L-80 -70 -10 0V100ZM-100 100V40H-60V100", colour.brick, 10) +
    stroke("M-180 104C-100 96 60 110 180 100M60 100V40M60 60L30 30M60 50L90 20", "#4d7a4a", 10),
  shade: '<rect x="-190" y="-140" width="380" height="280"/>',
}

export const variants: Variants = [
  scene(
    "niche",
    "lime",
    stand(cube("#b5532f", marks[0]), 330, 860, 1.25),
    stand(cube("#34497a", marks[1]), 560, 860, 1.25),
    stand(cube("#dc9722", marks[2]), 440, 697, 1.25),
    stand(roof("#6d7235"), 440, 534, 0.9),
    rest(ball(60, "#c8737a"), 780, 880, 60, 1.2),
  ),
  scene(
    "dado",
    "saffron",
    stand(ringTower, 340, 850, 1.55),
    stand(chair("#34497a", "#d0a75e"), 740, 890, 1.35),
  ),
  scene(
    "plain",
    "sage",
    hang(drawingSheet, 300, 280, 1, -4),
    hang(drawingSheet, 700, 300, 0.9, 5),
    stand(horse, 480, 890, 1.5),
  ),
  scene("window", "blush", stand(abacus, 400, 850, 1.2), stand(cube("#6d7235", marks[4]), 800, 880, 1.05)),
]
