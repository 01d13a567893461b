import { darken, lighten } from "../canvas/colour.ts"
import { facet } from "../canvas/curve.ts"
import { upTo } from "../canvas/random.ts"
import { at, circle, ellipse, fade, path, rect, silhouette, stroke } from "../canvas/svg.ts"
import { put, type Thing } from "../canvas/thing.ts"
import { colour } from "../palettes.ts"
import { ball } from "./shaded.ts"

/** A slatted crate seen from the front and above; contents rise behind its front. */
export const crate = (w: number, h: number, contents: string, c = "#bb8750"): Thing => {
  const back = facet(`${-w / 2} ${-h}, ${-w / 2 + 30} ${-h - 60}, ${w / 2 - 30} ${-h - 60}, ${w / 2} ${-h}`)
  const slats = upTo(3).map(
    (i) =>
      rect(-w / 2, -h + (i * h) / 3 + 3, w, h / 3 - 8, i % 2 ? c : lighten(c, 0.1)) +
      stroke(`M${-w / 2 + 20} ${-h + (i * h) / 3 + h / 7}h${w * 0.36}m40 8h${w * 0.2}`, darken(c, 0.16), 2.5),
  )
  const posts = rect(-w / 2, -h, 24, h, lighten(c, 0.2)) + rect(w / 2 - 24, -h, 24, h, darken(c, 0.22))
  return {
    art:
      path(back, darken(c, 0.5)) +
      at(0, -h, contents) +
      rect(-w / 2, -h, w, h, darken(c, 0.46)) +
      slats.join("") +
      posts +
      rect(w * 0.12, -h, w * 0.38, h, "#1d1a33", fade(0.12)),
    shade: silhouette(`M${-w / 2} 0V${-h}L${-w / 2 + 30} ${-h - 60}H${w / 2 - 30}L${w / 2} ${-h}V0Z`),
  }
}

/** A cloth sack, its neck rolled down; contents heap in its mouth. */
export const sack = (
  w: number,
  h: number,
  contents: string,
  c: string = colour.wool,
  stripe: string = colour.indigo,
): Thing => {
  const body = `M${-w * 0.42} 0C${-w * 0.58} ${-h * 0.3} ${-w * 0.56} ${-h * 0.7} ${-w * 0.44} ${-h}H${w * 0.44}C${w * 0.56} ${-h * 0.7} ${w * 0.58} ${-h * 0.3} ${w * 0.42} 0C${w * 0.2} 16 ${-w * 0.2} 16 ${-w * 0.42} 0Z`
  const shadeSide = `M${w * 0.14} 12C${w * 0.26} ${-h * 0.4} ${w * 0.22} ${-h * 0.7} ${w * 0.16} ${-h}H${w * 0.44}C${w * 0.56} ${-h * 0.7} ${w * 0.58} ${-h * 0.3} ${w * 0.42} 0Z`
  const folds = stroke(
    `M${-w * 0.3} ${-h * 0.86}C${-w * 0.34} ${-h * 0.6} ${-w * 0.28} ${-h * 0.4} ${-w * 0.34} ${-h * 0.16}M${w * 0.02} ${-h * 0.82}C${-w * 0.02} ${-h * 0.66} ${w * 0.04} ${-h * 0.5} ${w * 0.0} ${-h * 0.34}`,
    darken(c, 0.16),
    5,
  )
  const bands = [0.36, 0.42, 0.58].map((f) =>
    stroke(
      `M${-w * 0.55} ${-h * f}Q0 ${-h * f + 26} ${w * 0.55} ${-h * f}`,
      stripe,
      f === 0.42 ? 5 : 10,
      'style="stroke-linecap:butt"',
    ),
  )
  const roll = (y: number) => ellipse(0, y, w * 0.48, w * 0.13, lighten(c, 0.3))
  const cuff = `M${-w * 0.48} ${-h}C${-w * 0.52} ${-h + 30} ${-w * 0.46} ${-h + 44} ${-w * 0.4} ${-h + 48}Q0 ${-h + w * 0.24} ${w * 0.4} ${-h + 48}C${w * 0.46} ${-h + 44} ${w * 0.52} ${-h + 30} ${w * 0.48} ${-h}Q0 ${-h + w * 0.26} ${-w * 0.48} ${-h}Z`
  return {
    art:
      path(body, c) +
      bands.join("") +
      path(shadeSide, "#1d1a33", fade(0.2)) +
      folds +
      roll(-h) +
      ellipse(0, -h, w * 0.41, w * 0.095, darken(c, 0.5)) +
      at(0, -h, contents) +
      path(cuff, lighten(c, 0.12)) +
      path(
        `M${w * 0.12} ${-h + w * 0.125}Q${w * 0.3} ${-h + w * 0.1} ${w * 0.48} ${-h}C${w * 0.52} ${-h + 30} ${w * 0.46} ${-h + 44} ${w * 0.4} ${-h + 48}Q${w * 0.3} ${-h + w * 0.16} ${w * 0.12} ${-h + w * 0.18}Z`,
        "#1d1a33",
        fade(0.18),
      ),
    shade: silhouette(body),
  }
}

/** A wooden spoon lying to the right, its bowl at the origin. */
export const spoon = (c = "#a9713c", contents = "", turn = 0): Thing => {
  const art =
    rect(40, -9, 230, 18, c) +
    rect(40, 2, 230, 7, darken(c, 0.25)) +
    circle(270, 0, 12, c) +
    ellipse(0, 0, 62, 44, c) +
    ellipse(4, 4, 50, 33, darken(c, 0.34)) +
    contents
  return put(
    { art, shade: '<ellipse rx="62" ry="44"/><rect x="40" y="-9" width="236" height="18"/>' },
    0,
    0,
    1,
    turn,
  )
}

/** A board cut from one plank, seen from above or leaning. */
export const plank = (w: number, h: number, c = "#a8733f"): Thing => ({
  art:
    `<rect x="${-w / 2}" y="${-h / 2}" width="${w}" height="${h}" rx="26" fill="${c}"/>` +
    [0.2, 0.42, 0.66, 0.84]
      .map((f, i) =>
        stroke(
          `M${-w / 2 + 24} ${-h / 2 + h * f}C${-w / 4} ${-h / 2 + h * f + (i % 2 ? 14 : -12)} ${w / 4} ${-h / 2 + h * f + (i % 2 ? -10 : 12)} ${w / 2 - 24} ${-h / 2 + h * f}`,
          darken(c, 0.14),
          4,
        ),
      )
      .join(""),
  shade: `<rect x="${-w / 2}" y="${-h / 2}" width="${w}" height="${h}" rx="26"/>`,
})

export const egg = (c: string, turn = 0): Thing => put(ball(40, c, "", 1.26), 0, 0, 1, turn)
