import { lighten } from "../../canvas/colour.ts"
import { star } from "../../canvas/curve.ts"
import { fade, path, rect } from "../../canvas/svg.ts"
import { hang, lay, stand, still, type Thing } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { gateway } from "../../parts/building.ts"
import { chair } from "../../parts/gathering.ts"
import { dots, lines, lozenges } from "../../parts/glaze.ts"
import { bendir } from "../../parts/instrument/drums.ts"
import { oud } from "../../parts/instrument/strings.ts"
import { fibula } from "../../parts/metal/fibula.ts"
import { amphora } from "../../parts/pot/vases.ts"
import { scene, type Variants } from "../../scene.ts"

const rif = {
  colour: "#dcbf92",
  gloss: 0.2,
  inside: "#9c4a2c",
  decor: (s: Parameters<typeof lines>[0]) =>
    lines(s, [0.25, 0.6, 0.66, 0.85], "#2e211d", 6) +
    lozenges(s, 0.3, 0.58, 6, "#2e211d", "#9c4a2c") +
    dots(s, 0.75, 11, 6, "#9c4a2c"),
}

const plinth = (c: string): Thing => ({
  art:
    rect(-150, -250, 300, 250, c) +
    rect(60, -250, 90, 250, "#1d1a33", fade(0.16)) +
    rect(-170, -272, 340, 28, lighten(c, 0.3)) +
    rect(-170, -24, 340, 24, lighten(c, 0.16)),
  shade: '<rect x="-170" y="-272" width="340" height="272"/>',
})

const frame = (w: number, h: number, art: string, c = colour.cedar): Thing => ({
  art:
    rect(-w / 2, -h / 2, w, h, c) +
    rect(-w / 2, -h / 2, w, 16, lighten(c, 0.3)) +
    rect(-w / 2 + 34, -h / 2 + 34, w - 68, h - 68, colour.ivory) +
    art,
  shade: `<rect x="${-w / 2}" y="${-h / 2}" width="${w}" height="${h}"/>`,
})

export const variants: Variants = [
  scene(
    "bare",
    "saffron",
    still(rect(0, 880, 1000, 120, "#a9682e")),
    stand(gateway("#c9764a", "#34597a"), 500, 900, 1.16),
  ),
  scene("niche", "indigo", stand(plinth("#6a7694"), 500, 900, 1), stand(amphora(rif), 500, 630, 1.3)),
  scene(
    "plain",
    "blush",
    hang(
      frame(300, 380, path(star(8, 96, 50), colour.indigo) + path(star(8, 60, 30), colour.saffron)),
      260,
      320,
    ),
    hang(
      frame(300, 380, fibula().art.replace(/^/, '<g transform="translate(0 40) scale(.62)">') + "</g>"),
      620,
      320,
    ),
    stand(plinth("#ece1cb"), 760, 940, 0.8),
    stand(amphora({ ...rif, colour: "#c8784c" }), 760, 724, 0.75),
    stand(chair("#7a4a2c"), 300, 930, 1),
  ),
  scene("hung", "umber", lay(bendir(230), 680, 560, 1, 0, 22), lay(oud(), 400, 520, 1, -16, 22)),
]
