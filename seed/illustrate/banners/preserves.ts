import { jamJar } from "../leaves/preserves/jams.ts"
import { bolete } from "../leaves/preserves/mushrooms.ts"
import { lemonJar } from "../leaves/preserves/pickles-preserved-lemon.ts"
import { carafe } from "../leaves/preserves/vinegar-syrups.ts"
import { colour } from "../palettes.ts"
import { clementine } from "../parts/fruit/citrus.ts"
import { pomegranate } from "../parts/fruit/pomegranate.ts"
import { type Family, item } from "./family.ts"

export const preserves: Family = {
  settings: ["sage", "saffron", "clay"],
  items: [
    item(jamJar("#8c2a2a", pomegranate(), colour.ivory, colour.madder), 1.15),
    item(lemonJar(), 1.08),
    item(bolete(), 1.3),
    item(carafe("#a12c3e"), 1.15),
    item(jamJar("#c9761a", clementine(), colour.ivory, "#c8641c"), 1.15),
  ],
}
