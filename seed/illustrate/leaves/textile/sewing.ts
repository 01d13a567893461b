import { darken, lighten } from "../../canvas/colour.ts"
import { circle, fade, path, rect, stroke } from "../../canvas/svg.ts"
import { lay, put, stand, still, type Thing, together } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { scissors, spool } from "../../parts/thread.ts"
import { scene, type Variants } from "../../scene.ts"

/** A treadle machine's head on its table. */
export const machine = (c = "#2b2f38"): Thing => {
  const arm =
    "M-190 -40V-70H150V-190C150 -214 136 -226 112 -226H-150C-196 -226 -206 -200 -206 -170V-130H-150V-168H70C84 -168 88 -160 88 -148V-40Z"
  return {
    art:
      rect(-260, -40, 520, 40, "#8f5a34") +
      rect(-260, -40, 520, 12, "#b5794a") +
      path(arm, c) +
      path(
        "M-150 -226H112C136 -226 150 -214 150 -190V-180H-200C-196 -214 -180 -226 -150 -226Z",
        lighten(c, 0.24),
      ) +
      stroke("M-130 -200H90M-130 -192H90", colour.brass, 4) +
      circle(178, -176, 62, darken(c, 0.2)) +
      circle(178, -176, 46, lighten(c, 0.3)) +
      circle(178, -176, 34, darken(c, 0.1)) +
      circle(178, -176, 12, colour.brass) +
      stroke("M-178 -130V-46", "#b9bcbb", 9) +
      stroke("M-178 -60V-40", "#e3e3de", 4) +
      rect(-200, -52, 46, 10, "#b9bcbb") +
      path("M20 -226h40v-16h-40Z", "#b9834c") +
      rect(26, -290, 28, 50, "#b5402f") +
      circle(126, -110, 12, colour.brass),
    shade: `<path d="${arm}"/><rect x="-260" y="-40" width="520" height="40"/><circle cx="178" cy="-176" r="62"/>`,
  }
}

const clothPile = (colours: readonly string[]): Thing =>
  together(
    colours.map((c, i) =>
      put(
        {
          art:
            `<rect x="-150" y="-52" width="300" height="52" rx="22" fill="${c}"/>` +
            stroke("M-130 -26H140", darken(c, 0.24), 4) +
            rect(50, -52, 96, 52, "#1d1a33", fade(0.12)),
          shade: '<rect x="-150" y="-52" width="300" height="52" rx="22"/>',
        },
        (i % 2) * 12 - 6,
        -i * 50,
      ),
    ),
  )

const tape: Thing = still(
  `<path d="M0 0C90 -60 170 40 260 -10C330 -46 320 -110 260 -100C210 -90 240 -30 300 -40" fill="none" stroke="#dfae3c" stroke-width="30" stroke-linecap="round"/>` +
    `<path d="M0 0C90 -60 170 40 260 -10C330 -46 320 -110 260 -100C210 -90 240 -30 300 -40" fill="none" stroke="#7a4a1c" stroke-width="14" stroke-dasharray="4 18"/>`,
)

const garmentPiece = (c: string): Thing => ({
  art:
    path("M-150 180L-120 -120Q-60 -170 0 -110Q60 -170 120 -120L150 180Z", c) +
    stroke("M-134 160L-108 -106M134 160L108 -106M-136 164H136", "#f0e4cc", 4, 'stroke-dasharray="14 12"'),
  shade: '<path d="M-150 180L-120 -120Q-60 -170 0 -110Q60 -170 120 -120L150 180Z"/>',
})

export const variants: Variants = [
  scene("niche", "saffron", stand(machine(), 480, 850, 1.55)),
  scene(
    "cloth",
    "sage",
    lay(scissors(-30), 560, 380, 1.7, 0, 14),
    ...["#b5402f", "#2f4a7c", "#dc9722"].map((c, i) =>
      lay(put(spool(c), 0, 60), 220 + i * 60, 680 + i * 60, 1.5, i * 24 - 20, 14),
    ),
    lay(tape, 560, 820, 1.1, -8, 8),
  ),
  scene(
    "dado",
    "lime",
    stand(clothPile(["#b5532f", "#2f4a7c", "#dc9722", "#6d7235"]), 330, 850, 1.35),
    stand(spool("#8e2f34", 50, 140), 640, 830, 1.4),
    stand(spool("#4d7a78", 50, 140), 800, 880, 1.4),
  ),
  scene(
    "bare",
    "clay",
    lay(garmentPiece("#34497a"), 400, 460, 1.7, -6, 14),
    lay(garmentPiece("#d9a23e"), 700, 700, 1.1, 12, 14),
    lay(scissors(60), 250, 800, 1.1, 0, 12),
  ),
]
