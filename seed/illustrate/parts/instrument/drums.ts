import { darken, lighten } from "../../canvas/colour.ts"
import { star } from "../../canvas/curve.ts"
import { upTo } from "../../canvas/random.ts"
import { circle, clip, ellipse, fade, path, rect, stroke } from "../../canvas/svg.ts"
import { put, still, type Thing, together } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"

/** The frame drum, seen from the front. */
export const bendir = (r: number, skin = "#e3cfa6"): Thing => ({
  art:
    circle(0, 0, r, "#7a4526") +
    circle(0, 0, r * 0.94, skin) +
    path(
      `M${r * 0.94} 0A${r * 0.94} ${r * 0.94} 0 0 1 ${-r * 0.5} ${r * 0.8}A${r * 1.15} ${r * 1.15} 0 0 0 ${r * 0.94} 0Z`,
      darken(skin, 0.16),
    ) +
    ellipse(-r * 0.2, -r * 0.2, r * 0.5, r * 0.44, lighten(skin, 0.35), fade(0.5)) +
    path(star(8, r * 0.46, r * 0.24), "none", `stroke="#8e3a2c" stroke-width="${r * 0.03}"`) +
    path(star(8, r * 0.26, r * 0.13), "#8e3a2c") +
    [0.56, 0.6]
      .map((k) => `<circle r="${r * k}" fill="none" stroke="#8e3a2c" stroke-width="${r * 0.014}"/>`)
      .join("") +
    upTo(40)
      .map(
        (i) =>
          `<path d="M0 ${-r * 0.62}l${r * 0.035} ${-r * 0.07} ${r * 0.035} ${r * 0.07}Z" fill="#8e3a2c" transform="rotate(${i * 9})"/>`,
      )
      .join("") +
    upTo(24)
      .map(
        (i) =>
          `<circle cx="0" cy="${-r * 0.97}" r="5" fill="${colour.brass}" transform="rotate(${i * 15})"/>`,
      )
      .join("") +
    circle(-r * 0.66, r * 0.5, r * 0.08, "#3a2219"),
  shade: `<circle r="${r}"/>`,
})

/** A goblet drum of painted clay. Standing. */
export const darbuka = (c: string, a: string, b: string): Thing => {
  const body =
    "M-100 -330C-104 -250 -80 -200 -44 -170C-34 -120 -56 -40 -80 0H80C56 -40 34 -120 44 -170C80 -200 104 -250 100 -330Z"
  return {
    art:
      path(body, c) +
      clip(
        body,
        upTo(8)
          .map((i) => path(`M${-116 + i * 30} -300l15 34 -15 34 -15 -34Z`, i % 2 ? a : b))
          .join("") +
          rect(-120, -220, 240, 9, b) +
          rect(-120, -150, 240, 8, b) +
          upTo(9)
            .map((i) => path(`M${-100 + i * 24} -20l12 -40 12 40Z`, i % 2 ? a : b))
            .join("") +
          rect(20, -340, 100, 350, "#1d1a33", fade(0.18)) +
          rect(66, -340, 60, 350, "#1d1a33", fade(0.16)),
      ) +
      ellipse(0, -330, 108, 30, darken(c, 0.3)) +
      ellipse(0, -336, 104, 27, "#e9d8b4") +
      ellipse(-20, -340, 60, 12, "#f4e8cc"),
    shade: `<path d="${body}"/><ellipse cy="-330" rx="108" ry="30"/>`,
  }
}

export const flute = (): Thing => ({
  art:
    rect(-260, -17, 520, 34, "#c99a52") +
    rect(-260, 3, 520, 14, "#a3742f") +
    upTo(7)
      .map((i) => ellipse(-90 + i * 46, -3, 9, 7, "#3a2219"))
      .join("") +
    [-230, -150, 232].map((x) => rect(x, -19, 22, 38, bandAt(x))).join(""),
  shade: '<rect x="-260" y="-17" width="520" height="34"/>',
})

const bandAt = (x: number) => (x < -200 ? "#8e3a2c" : x < 0 ? "#2f3f60" : "#8e3a2c")

/** A pair of iron castanets. */
export const qraqeb = (): Thing => {
  const one: Thing = {
    art:
      [-84, 84]
        .map(
          (y) =>
            ellipse(0, y, 62, 56, "#6a7076") +
            ellipse(-6, y - 6, 42, 36, "#8d949a") +
            ellipse(-14, y - 14, 18, 12, "#b9bfc2"),
        )
        .join("") +
      rect(-24, -60, 48, 120, "#6a7076") +
      rect(-24, -60, 18, 120, "#8d949a") +
      stroke("M-20 -8H20M-20 10H20", "#8e3a2c", 9),
    shade:
      '<ellipse cy="-84" rx="62" ry="56"/><ellipse cy="84" rx="62" ry="56"/><rect x="-24" y="-60" width="48" height="120"/>',
  }
  return together([put(one, -60, 0, 1, -18), put(one, 70, 20, 1, 14), still("")])
}
