import { darken, lighten } from "../canvas/colour.ts"
import { facet, star } from "../canvas/curve.ts"
import { upTo } from "../canvas/random.ts"
import { circle, clip, ellipse, fade, path, rect, stroke } from "../canvas/svg.ts"
import type { Thing } from "../canvas/thing.ts"
import { colour } from "../palettes.ts"

/** The great tent of ceremonies: white canvas, dark lozenges in rows, a coloured lining. About 800 wide, 560 tall. */
export const tent = (canvas: string, motif: string, lining: string): Thing => {
  const roof = "M-400 -210C-260 -240 -90 -380 -30 -540H30C90 -380 260 -240 400 -210L380 -170H-380Z"
  const walls = "M-380 -180H380L400 0H-400Z"
  const opening = "M-150 0C-150 -90 -110 -160 0 -180C110 -160 150 -90 150 0Z"
  const lozenges = (y: number, n: number, w: number, s: number) =>
    upTo(n)
      .map((i) =>
        path(
          `M${-w / 2 + (i * w) / (n - 1)} ${y - s}l${s * 0.7} ${s} ${-s * 0.7} ${s} ${-s * 0.7} ${-s}Z`,
          motif,
        ),
      )
      .join("")
  return {
    art:
      stroke("M-390 -200L-500 0M390 -200L500 0", darken(canvas, 0.4), 4) +
      path(walls, canvas) +
      clip(
        walls,
        rect(130, -200, 300, 220, "#1d1a33", fade(0.1)) +
          lozenges(-90, 13, 720, 34) +
          rect(-420, -40, 840, 10, motif) +
          rect(-420, -150, 840, 8, motif),
      ) +
      path(opening, darken(lining, 0.4)) +
      path("M-150 0C-150 -90 -110 -160 0 -180C-60 -140 -90 -70 -96 0Z", lining) +
      path("M150 0C150 -90 110 -160 0 -180C60 -140 90 -70 96 0Z", darken(lining, 0.2)) +
      path(roof, lighten(canvas, 0.2)) +
      clip(
        roof,
        path(
          "M30 -540C90 -380 260 -240 400 -210L380 -170H120C90 -300 60 -420 10 -540Z",
          "#1d1a33",
          fade(0.13),
        ) +
          lozenges(-236, 11, 560, 30) +
          lozenges(-330, 6, 250, 26) +
          lozenges(-420, 3, 90, 20),
      ) +
      upTo(20)
        .map((i) => path(`M${-380 + i * 38} -172h38l-19 28Z`, i % 2 ? motif : lining))
        .join("") +
      circle(0, -552, 16, colour.brass) +
      circle(0, -580, 9, colour.brass),
    shade: `<path d="${roof}"/><path d="${walls}"/>`,
  }
}

/** A string of small lamps between two heights; each lamp glows. */
export const garland = (w: number, sag: number, count: number, light: string): string =>
  stroke(`M0 0Q${w / 2} ${sag * 2} ${w} 0`, "#1d1a33", 4) +
  upTo(count)
    .map((i) => {
      const t = (i + 0.5) / count
      const [x, y] = [w * t, 4 * sag * t * (1 - t)]
      return (
        circle(x, y + 34, 46, light, fade(0.2)) +
        rect(x - 6, y, 12, 16, "#3a2219") +
        path(`M${x - 15} ${y + 16}h30l7 26 -14 22h-16l-14 -22Z`, lighten(light, 0.3))
      )
    })
    .join("")

/** A chair of turned wood with a rush seat, from a little to the side. About 300 tall. */
export const chair = (c: string, seat = "#d0a75e", s = 1): Thing => ({
  art: `<g transform="scale(${s})">${rect(70, -300, 20, 300, darken(c, 0.3)) + rect(-60, -300, 20, 180, darken(c, 0.2)) + rect(-60, -290, 150, 26, c) + rect(-60, -230, 150, 22, darken(c, 0.1)) + path(facet("-96 -130, 70 -130, 100 -154, -56 -154"), seat) + stroke("M-70 -142H80M-84 -136H74", darken(seat, 0.24), 4) + rect(-96, -130, 168, 18, darken(seat, 0.2)) + rect(-96, -112, 20, 112, c) + rect(52, -112, 20, 112, darken(c, 0.14)) + rect(-80, -56, 140, 13, darken(c, 0.2))}</g>`,
  shade: `<g transform="scale(${s})"><path d="M-96 0V-150L-60 -154V-300H90V0H52V-110H-76V0Z"/></g>`,
})

/** A round table with its cloth to the ground. */
export const clothedTable = (w: number, h: number, c: string, edge: string): Thing => {
  const skirt = `M${-w} ${-h}C${-w * 1.04} ${-h * 0.5} ${-w * 1.02} ${-h * 0.2} ${-w * 1.06} 0Q${-w * 0.8} 26 ${-w * 0.62} 4Q${-w * 0.4} 30 ${-w * 0.2} 10Q0 34 ${w * 0.22} 10Q${w * 0.42} 30 ${w * 0.62} 4Q${w * 0.8} 26 ${w * 1.06} 0C${w * 1.02} ${-h * 0.2} ${w * 1.04} ${-h * 0.5} ${w} ${-h}Z`
  return {
    art:
      path(skirt, c) +
      clip(
        skirt,
        stroke(
          upTo(7)
            .map(
              (i) =>
                `M${-w * 0.84 + i * w * 0.28} ${-h}C${-w * 0.84 + i * w * 0.28} ${-h * 0.5} ${-w * 0.9 + i * w * 0.3} ${-h * 0.3} ${-w * 0.9 + i * w * 0.3} 20`,
            )
            .join(""),
          darken(c, 0.14),
          7,
        ) +
          rect(w * 0.3, -h, w, h + 40, "#1d1a33", fade(0.12)) +
          upTo(14)
            .map((i) => path(star(4, 17, 8, -90, -w + i * w * 0.154, -34), edge))
            .join("") +
          rect(-w * 1.1, -14, w * 2.2, 9, edge),
      ) +
      ellipse(0, -h, w, w * 0.22, lighten(c, 0.3)) +
      `<ellipse cx="0" cy="${-h}" rx="${w * 0.9}" ry="${w * 0.18}" fill="none" stroke="${edge}" stroke-width="5"/>`,
    shade: `<path d="${skirt}"/><ellipse cy="${-h}" rx="${w}" ry="${w * 0.22}"/>`,
  }
}
