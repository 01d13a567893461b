import { darken, lighten } from "../../canvas/colour.ts"
import { upTo } from "../../canvas/random.ts"
import { circle, clip, path, stroke } from "../../canvas/svg.ts"
import { put, still, type Thing, together } from "../../canvas/thing.ts"
import { enamel, line, silver } from "./silver.ts"

/** The tazerzit: a triangle of engraved silver, its ring and its pin. Its middle is the origin; about 420 tall. */
export const fibula = (stone = "#a5302f"): Thing => {
  const plate = "M-130 -70L130 -70 150 -40 24 150 0 168 -24 150 -150 -40Z"
  const inner = "M-108 -52H108L122 -36 14 132H-14L-122 -36Z"
  const cells = [
    [-60, -14],
    [60, -14],
    [0, 62],
  ]
    .map(
      ([x = 0, y = 0], i) =>
        path(`M${x} ${y - 30}l30 30 -30 30 -30 -30Z`, enamel[i % 3]!) +
        path(`M${x} ${y - 14}l14 14 -14 14 -14 -14Z`, silver),
    )
    .join("")
  const ring = `<circle cx="0" cy="-118" r="58" fill="none" stroke="${silver}" stroke-width="19"/><path d="M-50 -90A58 58 0 0 0 50 -90" fill="none" stroke="${darken(silver, 0.3)}" stroke-width="7"/>`
  const pin =
    path("M-8 -176L8 -176 5 -250 0 -330 -5 -250Z", lighten(silver, 0.3)) + circle(0, -176, 17, silver)
  const edge = upTo(8)
    .map(
      (i) =>
        circle(-150 + i * 18 + 6, -40 + i * 26, 7, lighten(silver, 0.3)) +
        circle(150 - i * 18 - 6, -40 + i * 26, 7, darken(silver, 0.14)),
    )
    .join("")
  return {
    art:
      pin +
      ring +
      path(plate, silver) +
      clip(plate, path("M0 -80H170V190H0Z", darken(silver, 0.16))) +
      path(inner, "none", `stroke="${line}" stroke-width="4"`) +
      cells +
      circle(0, 0, 22, line) +
      circle(0, 0, 18, stone) +
      circle(-6, -6, 6, lighten(stone, 0.6)) +
      stroke("M-96 -60H96", line, 3) +
      edge +
      circle(0, 176, 12, lighten(silver, 0.2)),
    shade: `<path d="${plate}"/><path d="M-8 -176V-320H8V-176Z"/><circle cy="-118" r="62"/>`,
  }
}

const chain = (d: string) =>
  stroke(d, darken(silver, 0.3), 11) + stroke(d, lighten(silver, 0.3), 7, 'stroke-dasharray="9 7"')

/** Two fibulas, the chain between them and its pendant. */
export const fibulaPair = (): Thing =>
  together([
    still(chain("M-250 20C-220 300 220 300 250 20") + chain("M-250 60C-200 220 200 220 250 60")),
    put(
      still(
        path("M0 -40L36 0 0 70 -36 0Z", silver) +
          path("M0 -18L18 2 0 40 -18 2Z", enamel[0]) +
          circle(0, -44, 12, silver),
      ),
      0,
      258,
    ),
    put(fibula(), -250, 0, 0.92),
    put(fibula("#27467c"), 250, 0, 0.92),
  ])
