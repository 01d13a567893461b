import { darken } from "../../canvas/colour.ts"
import { upTo } from "../../canvas/random.ts"
import { circle, path, rect, stroke } from "../../canvas/svg.ts"
import { hang, lay, stand, type Thing } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { khatam } from "../../parts/khatam.ts"
import { handTool, toolbox } from "../../parts/tool/hand.ts"
import { scene, type Variants } from "../../scene.ts"

/** A wheeled chair drawn up to a bench: the place is made for who works there. */
export const wheelchair = (c: string): Thing => ({
  art:
    stroke("M-96 -330V-150H80", "#3b424c", 17) +
    path("M-110 -340H-80V-140H-110Z", c) +
    path("M-90 -176H90V-140H-90Z", c) +
    stroke("M80 -150L110 -30H150", "#3b424c", 13) +
    stroke("M-96 -330H-140", "#3b424c", 15) +
    stroke("M-60 -230H70", "#3b424c", 13) +
    `<circle cx="-20" cy="-104" r="104" fill="none" stroke="#26282d" stroke-width="15"/><circle cx="-20" cy="-104" r="84" fill="none" stroke="#9aa0a2" stroke-width="5"/>` +
    stroke(
      upTo(8)
        .map((i) => `M-20 -104l${Math.cos(i * 0.785) * 96} ${Math.sin(i * 0.785) * 96}`)
        .join(""),
      "#9aa0a2",
      4,
    ) +
    circle(-20, -104, 15, "#3b424c") +
    circle(120, -24, 24, "#26282d") +
    circle(120, -24, 10, "#9aa0a2"),
  shade: '<path d="M-140 -340H-80V-230H80V-140L150 0H-20A104 104 0 0 1 -96 -180V-320H-140Z"/>',
})

const bench = (w: number): Thing => ({
  art:
    rect(-w / 2 + 30, -230, 30, 230, "#7a4a2c") +
    rect(w / 2 - 60, -230, 30, 230, "#5c3420") +
    rect(-w / 2, -262, w, 40, "#a9713f") +
    rect(-w / 2, -262, w, 13, "#c99a62") +
    path(`M${-w / 2} -262l40 -30h${w - 80}l40 30Z`, "#c08a50"),
  shade: `<path d="M${-w / 2} 0V-292H${w / 2}V0H${w / 2 - 30}V-222H${-w / 2 + 60}V0Z"/>`,
})

const gear = (r: number, c: string, n = 12): string =>
  upTo(n)
    .map(
      (i) =>
        `<rect x="${-r * 0.13}" y="${-r * 1.18}" width="${r * 0.26}" height="${r * 0.34}" rx="${r * 0.04}" fill="${c}" transform="rotate(${(i * 360) / n})"/>`,
    )
    .join("") +
  circle(0, 0, r, c) +
  circle(0, 0, r * 0.7, darken(c, 0.2)) +
  path(khatam(r * 0.52), c) +
  circle(0, 0, r * 0.18, darken(c, 0.45))

const apron = (c: string, pocket: string): Thing => ({
  art:
    stroke("M-80 -230C-80 -330 80 -330 80 -230", darken(c, 0.3), 13) +
    path(
      "M-90 -240H90L110 -110C150 -60 170 0 176 60L190 300Q0 340 -190 300L-176 60C-170 0 -150 -60 -110 -110Z",
      c,
    ) +
    path(
      "M40 -240H90L110 -110C150 -60 170 0 176 60L190 300Q130 320 80 322C90 120 80 -100 40 -240Z",
      darken(c, 0.14),
    ) +
    stroke("M-176 60L-280 120M176 60L280 120", darken(c, 0.3), 13) +
    path("M-100 90H100V220Q0 240 -100 220Z", pocket) +
    stroke("M-88 106H88", colour.ivory, 4, 'stroke-dasharray="12 9"') +
    rect(-50, 20, 16, 110, colour.saffron) +
    rect(-10, 40, 14, 90, "#8f969b") +
    rect(30, 10, 18, 120, colour.brick),
  shade: '<path d="M-90 -240H90L176 60 190 310H-190L-176 60Z"/>',
})

export const variants: Variants = [
  scene(
    "niche",
    "lime",
    stand(bench(620), 560, 850, 1),
    stand(wheelchair(colour.clay), 270, 890, 1.25),
    stand(toolbox(colour.indigo), 640, 600, 0.62),
  ),
  scene("bare", "saffron", hang(apron(colour.indigo, "#465c8c"), 500, 480, 1.3)),
  scene(
    "cloth",
    "sage",
    lay({ art: gear(180, colour.clay, 14), shade: '<circle r="200"/>' }, 350, 400, 1.1, 0, 16),
    lay({ art: gear(130, colour.indigo, 10), shade: '<circle r="146"/>' }, 662, 566, 1.1, 12, 16),
    lay({ art: gear(90, colour.saffron, 8), shade: '<circle r="100"/>' }, 470, 770, 1.1, 8, 16),
  ),
  scene(
    "dado",
    "clay",
    stand(toolbox(colour.emerald), 420, 850, 1.35),
    lay(handTool.hammer(), 840, 760, 0.8, 34, 14),
  ),
]
