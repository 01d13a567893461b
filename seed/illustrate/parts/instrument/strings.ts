import { darken, lighten } from "../../canvas/colour.ts"
import { blob, facet, star } from "../../canvas/curve.ts"
import { upTo } from "../../canvas/random.ts"
import { circle, clip, fade, path, rect, stroke } from "../../canvas/svg.ts"
import type { Thing } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"

/** The oud, seen from the front, neck upward; about 760 tall, its middle near the origin. */
export const oud = (c = "#c08a4c"): Thing => {
  const belly = blob(
    "0 -120, 60 -96, 150 10, 180 130, 150 240, 70 310, 0 322, -70 310, -150 240, -180 130, -150 10, -60 -96",
  )
  const neck = rect(-26, -370, 52, 290, "#5c3420") + rect(8, -370, 18, 290, "#43241a")
  const head =
    path(facet("-26 -370, 26 -370, 64 -450, 20 -462"), "#7a4a2c") +
    upTo(5)
      .map((i) =>
        stroke(`M${4 + i * 10} ${-384 - i * 15}l-34 -8M${20 + i * 9} ${-384 - i * 15}l36 8`, colour.ivory, 6),
      )
      .join("")
  const rose = (x: number, y: number, r: number) =>
    circle(x, y, r, "#3a2219") +
    path(star(8, r * 0.86, r * 0.44, -90, x, y), "none", `stroke="${lighten(c, 0.4)}" stroke-width="5"`) +
    circle(x, y, r * 0.24, lighten(c, 0.4)) +
    `<circle cx="${x}" cy="${y}" r="${r * 1.08}" fill="none" stroke="#6b3a1e" stroke-width="6"/>`
  const strings = upTo(6)
    .map((i) => stroke(`M${-17 + i * 7} -366L${-30 + i * 12} 232`, i % 2 ? "#f0e6d0" : "#dcc9a0", 2.6))
    .join("")
  return {
    art:
      head +
      path(belly, c) +
      clip(
        belly,
        path("M30 -130H200V340H60C110 200 100 20 30 -130Z", "#1d1a33", fade(0.13)) +
          stroke("M-60 -90V320M60 -90V320M-120 -20V300M120 -20V300", darken(c, 0.1), 3),
      ) +
      path(belly, "none", `stroke="#6b3a1e" stroke-width="11"`) +
      neck +
      rose(0, 70, 56) +
      rose(-74, 150, 22) +
      rose(74, 150, 22) +
      path("M-70 236H70L58 262H-58Z", "#5c3420") +
      path(blob("-40 276, 0 262, 40 276, 30 306, -30 306"), "#6b3a1e") +
      strings,
    shade: `<path d="${belly}"/><path d="M-26 -370H26V-90H-26Z"/><path d="M-26 -370L26 -370 64 -450 20 -462Z"/>`,
  }
}

/** The three-stringed bass lute: a long box under skin, a round neck with its cowries. */
export const guembri = (): Thing => {
  const box =
    "M-92 -60C-96 40 -96 220 -84 300C-40 322 40 322 84 300C96 220 96 40 92 -60C40 -78 -40 -78 -92 -60Z"
  return {
    art:
      rect(-17, -430, 34, 480, "#5c3420") +
      rect(5, -430, 12, 480, "#432418") +
      path(box, "#d9be90") +
      clip(box, rect(24, -80, 90, 420, "#1d1a33", fade(0.12))) +
      path(box, "none", 'stroke="#6b3a1e" stroke-width="14"') +
      upTo(7)
        .map((i) => circle(-82, -20 + i * 46, 6, "#6b3a1e") + circle(82, -20 + i * 46, 6, "#6b3a1e"))
        .join("") +
      rect(-17, -110, 34, 90, "#5c3420") +
      path("M-50 220H50V240H-50Z", "#5c3420") +
      upTo(3)
        .map((i) => stroke(`M${-9 + i * 9} -410L${-20 + i * 20} 224`, "#f0e6d0", 3.4))
        .join("") +
      ["#b5402f", "#2f4a7c", "#dc9722"].map((c, i) => rect(-21, -390 + i * 34, 42, 20, c)).join("") +
      path("M0 -470L26 -430H-26Z", colour.brass),
    shade: `<path d="${box}"/><rect x="-17" y="-430" width="34" height="400"/>`,
  }
}
