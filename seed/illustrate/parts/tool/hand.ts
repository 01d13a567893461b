import { darken, lighten } from "../../canvas/colour.ts"
import { blob, facet } from "../../canvas/curve.ts"
import { circle, fade, path, rect, stroke } from "../../canvas/svg.ts"
import type { Thing } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { steel, wood } from "./materials.ts"

export const handTool = {
  hammer: (): Thing => ({
    art:
      rect(-12, -10, 24, 300, wood) +
      rect(2, -10, 10, 300, darken(wood, 0.3)) +
      path("M-90 -60H60L90 -20V10H-90Z", steel) +
      path("M-90 -60H60L66 -44H-90Z", lighten(steel, 0.5)),
    shade: '<rect x="-12" y="-10" width="24" height="300"/><path d="M-90 -60H60L90 10H-90Z"/>',
  }),
  spanner: (): Thing => ({
    art:
      path(
        "M-18 -100C-60 -120 -70 -180 -40 -206V-150H40V-206C70 -180 60 -120 18 -100V220C18 246 -18 246 -18 220Z",
        steel,
      ) +
      path(
        "M4 -96C40 -120 60 -150 40 -206C70 -180 60 -120 18 -100V220C18 240 4 240 4 236Z",
        darken(steel, 0.26),
      ) +
      circle(0, 206, 9, darken(steel, 0.5)),
    shade: '<path d="M-18 -100C-60 -120 -70 -180 -40 -206H40C70 -180 60 -120 18 -100V230H-18Z"/>',
  }),
  brush: (c: string): Thing => ({
    art:
      rect(-13, 20, 26, 220, wood) +
      rect(2, 20, 11, 220, darken(wood, 0.3)) +
      rect(-40, -40, 80, 66, steel) +
      rect(-40, -40, 26, 66, lighten(steel, 0.5)) +
      path("M-40 -40H40L32 -150Q0 -176 -32 -150Z", "#d0a75e") +
      path("M-36 -96H36L32 -150Q0 -176 -32 -150Z", c),
    shade: '<path d="M-40 -160H40V26H13V240H-13V26H-40Z"/>',
  }),
  shears: (): Thing => ({
    art:
      stroke("M-14 30C-60 110 -70 180 -40 250", "#a5382c", 26) +
      stroke("M14 30C60 110 70 180 40 250", darken("#a5382c", 0.3), 26) +
      path(blob("-20 40, -34 -40, -10 -170, 6 -180, 14 -60, 16 40"), lighten(steel, 0.3)) +
      path(blob("20 40, 44 -30, 40 -110, 20 -130, 6 -40, -6 40"), darken(steel, 0.2)) +
      circle(2, 30, 14, "#4a4f54"),
    shade: '<path d="M-34 -40L-10 -180 40 -110 44 0 70 180 40 260 0 60 -40 260 -70 180Z"/>',
  }),
  trowel: (): Thing => ({
    art:
      `<rect x="-16" y="30" width="32" height="190" rx="14" fill="${wood}"/>` +
      rect(-6, -40, 12, 90, steel) +
      path("M-64 -60C-64 -180 -20 -260 0 -270C20 -260 64 -180 64 -60Q0 -30 -64 -60Z", steel) +
      path("M0 -270C20 -260 64 -180 64 -60Q34 -46 0 -44Z", darken(steel, 0.26)),
    shade: '<path d="M-64 -50C-64 -180 -20 -260 0 -270C20 -260 64 -180 64 -50L16 -40V220H-16V-40Z"/>',
  }),
}

export const toolbox = (c: string): Thing => ({
  art:
    stroke("M-150 -150V-250H150V-150", "#5c3822", 18) +
    [
      [-110, "#a5382c"],
      [-50, "#dc9722"],
      [10, "#34497a"],
      [70, "#8f969b"],
      [120, "#6d7235"],
    ]
      .map(
        ([x, k], i) =>
          rect(Number(x) - 10, -240 + (i % 2) * 24, 20, 110, String(k)) +
          circle(Number(x), -246 + (i % 2) * 24, 16, i === 3 ? steel : darken(String(k), 0.2)),
      )
      .join("") +
    path(facet("-220 0, -220 -150, 220 -150, 220 0"), c) +
    rect(-220, -150, 440, 34, lighten(c, 0.2)) +
    rect(80, -150, 140, 150, "#1d1a33", fade(0.16)) +
    path("M-40 -80h80v26h-80Z", colour.brass) +
    stroke("M-200 -60H200", darken(c, 0.2), 4),
  shade: '<path d="M-220 0V-150H-150V-260H150V-150H220V0Z"/>',
})
