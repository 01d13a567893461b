import { darken, lighten } from "../../canvas/colour.ts"
import { star } from "../../canvas/curve.ts"
import { upTo } from "../../canvas/random.ts"
import { circle, clip, ellipse, fade, path, rect, stroke } from "../../canvas/svg.ts"
import type { Thing } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { stitches } from "./stitches.ts"

/** A satchel seen from the front, strap up. */
export const satchel = (c: string, deep: string): Thing => {
  const body = "M-230 -60H230V190C230 232 200 250 160 250H-160C-200 250 -230 232 -230 190Z"
  const flap =
    "M-240 -90C-240 -110 -226 -120 -206 -120H206C226 -120 240 -110 240 -90V60C240 120 180 150 120 150H-120C-180 150 -240 120 -240 60Z"
  const strap = "M-200 -110C-200 -330 200 -330 200 -110"
  return {
    art:
      stroke(strap, deep, 34) +
      stitches(strap, lighten(c, 0.5)) +
      path(body, deep) +
      path(flap, c) +
      clip(
        flap,
        rect(110, -130, 140, 300, "#1d1a33", fade(0.14)) + rect(-240, -120, 46, 300, "#ffe9bd", fade(0.14)),
      ) +
      stitches("M-222 -86V56C-222 104 -176 132 -120 132H120C176 132 222 104 222 56V-86", lighten(c, 0.5)) +
      path(star(8, 74, 38, -90, 0, 10), deep) +
      path(star(8, 50, 25, -90, 0, 10), c) +
      path(star(8, 26, 13, -90, 0, 10), deep) +
      [-130, 130]
        .map(
          (x) =>
            rect(x - 22, 60, 44, 130, deep) +
            stitches(`M${x - 12} 70V180M${x + 12} 70V180`, lighten(c, 0.4), 3) +
            rect(x - 30, 118, 60, 40, colour.brass) +
            rect(x - 16, 128, 32, 20, deep),
        )
        .join(""),
    shade: `<path d="${body}"/><path d="${flap}"/><path d="${strap}L168 -110C168 -290 -168 -290 -168 -110Z"/>`,
  }
}

/** A carrying bag, standing. */
export const bag = (c: string, deep: string, thread: string): Thing => {
  const body = "M-190 0C-220 -90 -200 -190 -170 -250H170C200 -190 220 -90 190 0Z"
  const hold = "M-96 -246C-96 -420 96 -420 96 -246"
  return {
    art:
      stroke("M-76 -240C-76 -390 116 -390 116 -240", darken(deep, 0.3), 20) +
      path(body, c) +
      clip(
        body,
        path("M60 -260H240V10H100C110 -90 90 -180 60 -260Z", "#1d1a33", fade(0.2)) +
          rect(-220, -260, 440, 56, deep) +
          upTo(9)
            .map((i) => path(`M${-176 + i * 44} -110l20 34 -20 34 -20 -34Z`, i % 2 ? thread : deep))
            .join("") +
          rect(-220, -124, 440, 6, thread) +
          rect(-220, -34, 440, 6, thread),
      ) +
      stroke(hold, deep, 22) +
      stitches(hold, thread) +
      stitches("M-180 -214H180", thread) +
      [-96, 96].map((x) => circle(x, -240, 13, colour.brass)).join(""),
    shade: `<path d="${body}"/><path d="${hold}L76 -246C76 -394 -76 -394 -76 -246Z"/>`,
  }
}

/** A belt coiled on its side. */
export const belt = (c: string): Thing => ({
  art:
    ellipse(0, -6, 130, 56, darken(c, 0.3)) +
    path("M-130 -40V-6A130 56 0 0 0 130 -6V-40Z", c) +
    stitches("M-128 -26A130 56 0 0 0 128 -26", lighten(c, 0.5), 3) +
    ellipse(0, -40, 130, 56, lighten(c, 0.16)) +
    ellipse(0, -40, 112, 44, darken(c, 0.4)) +
    ellipse(0, -38, 92, 34, lighten(c, 0.1)) +
    ellipse(0, -38, 76, 25, darken(c, 0.5)) +
    rect(100, -52, 64, 52, colour.brass) +
    rect(114, -40, 36, 28, darken(c, 0.3)),
  shade: '<ellipse rx="140" ry="58"/>',
})
