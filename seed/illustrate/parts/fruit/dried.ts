import { darken, lighten, mix } from "../../canvas/colour.ts"
import { blob, closedSmooth, polar } from "../../canvas/curve.ts"
import { seeded, upTo } from "../../canvas/random.ts"
import { at, circle, clip, ellipse, fade, group, path, stroke } from "../../canvas/svg.ts"
import { still, type Thing } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { ball, shaded } from "../shaded.ts"

/** `long` and `plump` tell the varieties apart; `gleam` is the bloom of the skin. */
export const date = (c: string, turn = 0, long = 64, plump = 34): Thing => {
  const r = seeded(`date${c}${turn}`)
  const wrinkles = upTo(5).map((i) => {
    const y = (i - 2) * plump * 0.36
    return stroke(
      `M${-long * 0.7} ${y * 0.6}C${-long * 0.2} ${y + r.wobble(7)} ${long * 0.2} ${y + r.wobble(7)} ${long * 0.74} ${y * 0.6}`,
      darken(c, 0.3),
      2.4,
      fade(0.7),
    )
  })
  const gleam = stroke(
    `M${-long * 0.5} ${-plump * 0.42}C${-long * 0.1} ${-plump * 0.72} ${long * 0.2} ${-plump * 0.66} ${long * 0.42} ${-plump * 0.44}`,
    lighten(c, 0.6),
    5,
    fade(0.55),
  )
  const body = shaded(
    closedSmooth([
      [-long, 0],
      [-long * 0.6, -plump * 0.86],
      [long * 0.1, -plump],
      [long * 0.8, -plump * 0.7],
      [long, 0],
      [long * 0.8, plump * 0.7],
      [long * 0.1, plump],
      [-long * 0.6, plump * 0.86],
    ]),
    c,
    plump,
    turn,
    wrinkles.join("") + gleam,
  )
  const cap = at(0, 0, circle(-long + 4, 0, 8, mix(c, colour.wheat, 0.65)), 1, turn)
  return { art: body.art + cap, shade: body.shade }
}

export const fig = (c = "#b9945f") => {
  const d = blob("0 -52, 16 -40, 44 -14, 52 14, 30 38, 0 44, -30 38, -52 14, -44 -14, -16 -40")
  const folds = [-30, -16, 0, 16, 30].map((x) =>
    stroke(`M${x * 0.2} -44C${x * 0.7} -20 ${x * 1.3} 4 ${x} 34`, darken(c, 0.25), 3, fade(0.75)),
  )
  return shaded(d, c, 44, 0, folds.join("") + ellipse(0, 32, 7, 4, darken(c, 0.5)))
}

export const figOpen = () => {
  const r = seeded("fig")
  const seeds = upTo(34).map(() => {
    const [x, y] = polar(r.range(0, 30), r.range(0, 360))
    return ellipse(x, y * 0.9 + 2, 3, 2, colour.wheat)
  })
  return still(
    ball(50, "#c3a06c", "", 0.92).art +
      ellipse(0, 2, 40, 35, "#e8cfa0") +
      ellipse(0, 2, 34, 29, "#a04a3c") +
      seeds.join(""),
  )
}

export const raisin = (turn = 0, c = "#4d2433") => {
  const d = blob("-30 0, -18 -15, 6 -17, 28 -9, 30 5, 14 16, -14 14")
  return shaded(d, c, 20, turn, stroke("M-20 -4C-8 -8 4 0 18 -6M-16 6C-4 4 8 10 18 4", lighten(c, 0.22), 2.4))
}

export const carobPod = (turn = 0, c = "#5a3320"): Thing => {
  const bumps = [-118, -82, -44, -4, 38, 80, 118].map(
    (x) =>
      ellipse(x, 4 - (x * x) / 1500, 13, 12, darken(c, 0.18)) +
      ellipse(x - 3, 1 - (x * x) / 1500, 8, 6, lighten(c, 0.16)),
  )
  const d = blob(
    "-164 -24, -120 -34, -60 -22, 0 -18, 60 -22, 120 -34, 162 -26, 166 -12, 120 10, 60 24, 0 28, -60 24, -120 10, -160 -8",
  )
  const edge = stroke("M-150 -24C-60 -6 60 -6 150 -26", lighten(c, 0.24), 4, fade(0.7))
  return {
    art: group(
      path(d, c) + clip(d, at(0, 20, path(d, darken(c, 0.26))) + bumps.join("") + edge),
      `transform="rotate(${turn})"`,
    ),
    shade: group(path(d, "").replace(' fill=""', ""), `transform="rotate(${turn})"`),
  }
}
