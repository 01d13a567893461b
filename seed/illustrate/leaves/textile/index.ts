import type { Leaves } from "../../scene.ts"
import { variants as caftan } from "./caftan.ts"
import { variants as crochetKnitting } from "./crochet-knitting.ts"
import { variants as embroidery } from "./embroidery.ts"
import { variants as jellaba } from "./jellaba.ts"
import { variants as randaAakad } from "./randa-aakad.ts"
import { variants as sewing } from "./sewing.ts"
import { variants as woolWeaving } from "./wool-weaving.ts"

export const textile: Leaves = {
  jellaba,
  "wool-weaving": woolWeaving,
  embroidery,
  caftan,
  sewing,
  "randa-aakad": randaAakad,
  "crochet-knitting": crochetKnitting,
}
