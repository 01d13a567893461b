import { darken, lighten } from "../../canvas/colour.ts"
import { polar, polygon } from "../../canvas/curve.ts"
import { upTo } from "../../canvas/random.ts"
import { circle, ellipse, fade, path, rect, stroke } from "../../canvas/svg.ts"
import type { Thing } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"

/** A painted rosette for wood: petals and a star, on a ground. */
export const paintedRosette = (r: number, tips: number, a: string, b: string, heart: string): string =>
  upTo(tips)
    .map((i) => {
      const t = (360 / tips) * i
      return path(
        polygon([
          polar(r * 0.34, t),
          polar(r * 0.66, t - 170 / tips),
          polar(r, t),
          polar(r * 0.66, t + 170 / tips),
        ]),
        i % 2 ? a : b,
      )
    })
    .join("") +
  upTo(tips)
    .map((i) =>
      path(
        polygon([
          polar(r * 0.16, (360 / tips) * (i + 0.5) - 8),
          polar(r * 0.44, (360 / tips) * (i + 0.5)),
          polar(r * 0.16, (360 / tips) * (i + 0.5) + 8),
        ]),
        heart,
      ),
    )
    .join("") +
  circle(0, 0, r * 0.14, a)

/** A carved and painted door leaf, 420 x 760, hung from its top middle. */
export const door = (c: string, a: string, b: string, heart: string): Thing => {
  const panel = (y: number, h: number) =>
    rect(-170, y, 340, h, darken(c, 0.28)) +
    rect(-160, y + 10, 320, h - 20, lighten(c, 0.1)) +
    rect(-160, y + 10, 320, h - 20, "none", `stroke="${b}" stroke-width="6"`)
  const arch = `M-150 300V180A150 150 0 0 1 150 180V300Z`
  return {
    art:
      rect(-210, 0, 420, 780, c) +
      stroke("M-100 0V780M0 0V780M100 0V780", darken(c, 0.14), 3) +
      panel(20, 300) +
      path(arch, darken(c, 0.36)) +
      `<g transform="translate(0 186)">${paintedRosette(124, 8, a, b, heart)}</g>` +
      panel(340, 200) +
      `<g transform="translate(0 440)">${[-106, 0, 106].map((x) => `<g transform="translate(${x} 0)">${paintedRosette(52, 8, heart, b, a)}</g>`).join("")}</g>` +
      panel(560, 200) +
      upTo(5)
        .flatMap((i) =>
          upTo(3).map((j) =>
            path(`M${-128 + i * 64} ${590 + j * 56}l24 26 -24 26 -24 -26Z`, (i + j) % 2 ? a : b),
          ),
        )
        .join("") +
      circle(-180, 440, 15, colour.brass) +
      `<circle cx="-180" cy="470" r="24" fill="none" stroke="${colour.brass}" stroke-width="9"/>` +
      rect(120, 0, 90, 780, "#1d1a33", fade(0.1)),
    shade: '<rect x="-210" y="0" width="420" height="780"/>',
  }
}

/** A low painted table, eight-sided, on arched legs. Standing. */
export const lowTable = (c: string, a: string, b: string, heart: string): Thing => {
  const leg = (x: number, w: number, k: string) =>
    path(`M${x} 0V-210H${x + w}V0H${x + w - 14}V-90A${w / 2 - 14} ${w / 2 - 14} 0 0 0 ${x + 14} -90V0Z`, k)
  const top = ellipse(0, -230, 250, 82, darken(c, 0.26)) + ellipse(0, -244, 250, 82, c)
  return {
    art:
      leg(-190, 130, darken(c, 0.1)) +
      leg(-60, 124, c) +
      leg(64, 126, darken(c, 0.26)) +
      stroke("M-190 -196H-60M-60 -196H64", b, 7) +
      top +
      `<g transform="translate(0 -246) scale(1 .33)">${circle(0, 0, 228, b)}${circle(0, 0, 214, darken(c, 0.3))}${paintedRosette(204, 12, a, b, heart)}</g>`,
    shade: '<path d="M-190 0V-210H190V0Z"/><ellipse cy="-240" rx="250" ry="82"/>',
  }
}

/** A shelf with a lobed edge, painted; the origin is the middle of its top. */
export const shelf = (w: number, c: string, a: string, b: string): Thing => ({
  art:
    rect(-w / 2, 0, w, 26, lighten(c, 0.2)) +
    path(
      `M${-w / 2} 26H${w / 2}V60${upTo(Math.round(w / 90))
        .map(() => `q-45 70 -90 0`)
        .join("")}Z`,
      c,
    ) +
    upTo(Math.round(w / 90))
      .map((i) => path(`M${-w / 2 + 45 + i * 90} 40l16 18 -16 18 -16 -18Z`, i % 2 ? a : b))
      .join("") +
    rect(-w / 2, 26, w, 7, darken(c, 0.3)),
  shade: `<rect x="${-w / 2}" width="${w}" height="80"/>`,
})
