import { darken } from "../../canvas/colour.ts"
import { circle, ellipse, fade, path, rect, stroke } from "../../canvas/svg.ts"
import { lay, put, stand, still, type Thing } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { bookStack, openBook, slate } from "../../parts/paper.ts"
import { pencilPot } from "../../parts/tool/bench.ts"
import { scene, type Variants } from "../../scene.ts"

const chalkShapes =
  stroke("M-180 60L-110 -80 -40 60Z", colour.ivory, 9) +
  stroke("M10 60V-60H130V60Z", colour.saffron, 9) +
  `<circle cx="-20" cy="-20" r="0" />` +
  stroke("M-200 110H210", "#c8d2c8", 5) +
  stroke("M-160 20H-60M40 0H100", "#c8d2c8", 5)

const lamp = (c: string): Thing => ({
  art:
    ellipse(0, -6, 110, 26, darken(c, 0.3)) +
    ellipse(0, -14, 110, 26, c) +
    stroke("M0 -20V-170L90 -310", darken(c, 0.1), 17) +
    circle(0, -170, 17, colour.brass) +
    path("M40 -330L150 -390 220 -250 90 -240Z", c) +
    path("M96 -360L150 -390 220 -250 160 -245Z", darken(c, 0.2)) +
    path("M90 -240L220 -250 330 0H20Z", "#f7dc94", fade(0.26)) +
    ellipse(154, -244, 66, 13, "#f7dc94"),
  shade:
    '<ellipse cy="-10" rx="110" ry="26"/><path d="M-8 -20V-170L40 -330 150 -390 220 -250 90 -240 8 -160V-20Z"/>',
})

export const variants: Variants = [
  scene("cloth", "clay", lay(openBook(colour.indigo), 500, 520, 1.35, -4, 20)),
  scene(
    "niche",
    "sage",
    stand(put(slate(520, 360, chalkShapes), 0, -180), 480, 840, 1.2),
    still(rect(300, 870, 90, 22, "#f1e7d6") + rect(420, 886, 70, 20, colour.saffron)),
  ),
  scene(
    "dado",
    "indigo",
    stand(bookStack([colour.clay, colour.saffron, colour.emerald, colour.rose]), 400, 860, 1.15),
    stand(lamp(colour.saffron), 720, 880, 1.25),
  ),
  scene(
    "window",
    "saffron",
    stand(pencilPot(colour.indigo), 290, 840, 1.4),
    lay(openBook(colour.madder), 650, 810, 0.88, 0, 12),
  ),
]
