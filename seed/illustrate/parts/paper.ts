import { darken, lighten } from "../canvas/colour.ts"
import { facet } from "../canvas/curve.ts"
import { upTo } from "../canvas/random.ts"
import { circle, clip, fade, path, rect, stroke } from "../canvas/svg.ts"
import { put, together, type Thing } from "../canvas/thing.ts"
import { colour } from "../palettes.ts"
import { khatam } from "./khatam.ts"

const written = (x: number, y: number, w: number, rows: number, c: string) =>
  upTo(rows)
    .map((i) => rect(x, y + i * 30, w * (i % 3 === 2 ? 0.62 : 1), 9, c, fade(0.4)))
    .join("")

/** An open book, seen from above and in front; the lines of its text are plain bars. About 620 wide. */
export const openBook = (cover: string, page: string = colour.ivory, ink: string = colour.umber): Thing => {
  const left = "M0 -150C-80 -196 -220 -196 -290 -170V150C-220 126 -80 126 0 170Z"
  const right = "M0 -150C80 -196 220 -196 290 -170V150C220 126 80 126 0 170Z"
  const lines = (side: number) =>
    `<g transform="skewY(${side * 6})">${written(side < 0 ? -254 : 40, side < 0 ? -148 : -148, 210, 8, ink)}</g>`
  return {
    art:
      path("M0 176C-90 146 -230 150 -312 176V-160H312V176C230 150 90 146 0 176Z", cover) +
      path(
        "M0 180C-80 140 -220 140 -298 162V-160L0 -140 298 -160V162C220 140 80 140 0 180Z",
        darken(page, 0.24),
      ) +
      path(left, page) +
      path(right, lighten(page, 0.3)) +
      clip(left, lines(-1) + path("M-60 -180H10V190H-60Z", "#1d1a33", fade(0.1))) +
      clip(right, lines(1)) +
      stroke("M0 -150V170", darken(page, 0.4), 4),
    shade: '<path d="M0 176C-90 146 -230 150 -312 176V-160H312V176C230 150 90 146 0 176Z"/>',
  }
}

/** A school slate in its frame, with what is chalked on it. */
export const slate = (w: number, h: number, chalk: string): Thing => ({
  art:
    `<rect x="${-w / 2}" y="${-h / 2}" width="${w}" height="${h}" rx="16" fill="#a9713f"/>` +
    rect(-w / 2, h / 2 - 16, w, 10, "#7a4a2c") +
    rect(-w / 2 + 26, -h / 2 + 26, w - 52, h - 52, "#2f3f3c") +
    path(
      `M${-w / 2 + 26} ${h / 2 - 26}L${w * 0.2} ${-h / 2 + 26}H${w * 0.42}L${-w * 0.14} ${h / 2 - 26}Z`,
      "#fff6e2",
      fade(0.05),
    ) +
    chalk,
  shade: `<rect x="${-w / 2}" y="${-h / 2}" width="${w}" height="${h}" rx="16"/>`,
})

export const bars = (c: readonly string[], w = 300, h = 200) =>
  c
    .map((k, i) =>
      rect(
        -w / 2 + i * (w / c.length) + 8,
        h / 2 - (h * (i + 1.6)) / (c.length + 1),
        w / c.length - 16,
        (h * (i + 1.6)) / (c.length + 1),
        k,
      ),
    )
    .join("") + stroke(`M${-w / 2} ${h / 2}H${w / 2}`, colour.ivory, 6)

/** A closed book lying flat, spine to us. */
export const book = (w: number, h: number, c: string): Thing => ({
  art:
    rect(-w / 2, -h, w, h, c) +
    rect(-w / 2 + 16, -h, 16, h, lighten(c, 0.4)) +
    rect(w / 2 - 40, -h, 16, h, lighten(c, 0.4)) +
    path(`M${-w / 2} ${-h}L${-w / 2 + 40} ${-h - 26}H${w / 2 + 40}L${w / 2} ${-h}Z`, lighten(c, 0.2)) +
    path(`M${w / 2} 0V${-h}L${w / 2 + 40} ${-h - 26}V-26Z`, "#e0d4bb") +
    stroke(
      `M${w / 2 + 6} -8L${w / 2 + 38} -34M${w / 2 + 6} ${-h * 0.4}L${w / 2 + 38} ${-h * 0.4 - 26}`,
      "#b9a886",
      3,
    ) +
    path(khatam(h * 0.26, 0, -h / 2), lighten(c, 0.4)),
  shade: `<path d="M${-w / 2} 0V${-h}L${-w / 2 + 40} ${-h - 26}H${w / 2 + 40}V-26L${w / 2} 0Z"/>`,
})

export const bookStack = (colours: readonly string[]): Thing =>
  together(colours.map((c, i) => put(book(360 - (i % 3) * 36, 62, c), ((i * 37) % 40) - 20, -i * 62)))

/** A printed poster: a composition in flat colour, no words. */
export const poster = (w: number, h: number, ground: string, a: string, b: string, plan: number): Thing => {
  const art =
    plan === 0
      ? circle(0, -h * 0.12, w * 0.3, a) +
        path(
          `M${-w / 2} ${h * 0.2}L${-w * 0.1} ${-h * 0.06} ${w * 0.2} ${h * 0.16} ${w / 2} ${-h * 0.02}V${h / 2}H${-w / 2}Z`,
          b,
        )
      : plan === 1
        ? upTo(4)
            .flatMap((r) =>
              upTo(3).map((c) =>
                path(khatam(w * 0.15, (c - 1) * w * 0.31, (r - 1.5) * w * 0.31), (r + c) % 2 ? a : b),
              ),
            )
            .join("")
        : upTo(5)
            .map((i) => rect(-w / 2, -h / 2 + i * h * 0.2, w, h * 0.1, i % 2 ? a : b))
            .join("") + path(khatam(w * 0.3), ground)
  const d = `M${-w / 2} ${-h / 2}h${w}v${h}h${-w}Z`
  return {
    art:
      path(d, colour.ivory) +
      clip(
        `M${-w / 2 + 14} ${-h / 2 + 14}h${w - 28}v${h - 28}h${-w + 28}Z`,
        rect(-w / 2, -h / 2, w, h, ground) + art,
      ),
    shade: `<path d="${d}"/>`,
  }
}

/** The proofing press: a bed, a cylinder, its wheel, and a sheet coming through. */
export const press = (c: string, ink: string): Thing => ({
  art:
    path(facet("-300 0, -260 -150, -220 -150, -200 0"), darken(c, 0.3)) +
    path(facet("200 0, 220 -150, 260 -150, 300 0"), darken(c, 0.4)) +
    rect(-340, -200, 680, 60, c) +
    rect(-340, -200, 680, 18, lighten(c, 0.3)) +
    path("M-320 -200L-250 -250H300L340 -200Z", colour.ivory) +
    upTo(5)
      .map((i) => path(`M${-236 + i * 56} -216l26 -22h26l-22 22Z`, i % 2 ? ink : colour.saffron))
      .join("") +
    rect(-90, -360, 180, 150, darken(c, 0.2)) +
    `<rect x="-130" y="-310" width="260" height="104" rx="50" fill="#5f666c"/>` +
    rect(-130, -300, 260, 26, "#a9b0b2", fade(0.7)) +
    circle(220, -270, 104, "none", `stroke="${darken(c, 0.1)}" stroke-width="20"`) +
    stroke(
      upTo(6)
        .map((i) => `M220 -270l${Math.cos((i * Math.PI) / 3) * 100} ${Math.sin((i * Math.PI) / 3) * 100}`)
        .join(""),
      darken(c, 0.1),
      12,
    ) +
    circle(220, -270, 22, colour.brass),
  shade: '<path d="M-340 0V-200L-130 -310V-370H130V-310L330 -330V0Z"/>',
})
