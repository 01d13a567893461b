import { colour } from "../../palettes.ts"
import { olive } from "../../parts/fruit/argan.ts"
import { diamondEmblem } from "../../parts/glass/glass.ts"
import { bottle } from "../../parts/glass/vessels.ts"

export const label = (band: string) => ({ colour: colour.ivory, band, emblem: diamondEmblem(band) })

export const arganOil = "#c07516"

export const arganBottle = (h = 470, band: string = colour.brick) =>
  bottle({ h, w: 92, liquid: arganOil, label: label(band) })

export const blackOlive = "#3a2838"

export const mixedOlive = (t: number, i: number) =>
  olive(t, [colour.olive, "#7d3f4e", blackOlive, "#8e9145"][i % 4])
