import { seedTray } from "../leaves/business-services/agri-services.ts"
import { easel } from "../leaves/business-services/training.ts"
import { threeBoxes } from "../leaves/business-services/transport-delivery.ts"
import { colour } from "../palettes.ts"
import { pencilPot } from "../parts/tool/bench.ts"
import { bucket } from "../parts/tool/cleaning.ts"
import { toolbox } from "../parts/tool/hand.ts"
import { type Family, item } from "./family.ts"

export const businessServices: Family = {
  settings: ["sage", "saffron", "mist"],
  items: [
    item(threeBoxes, 0.9),
    item(easel(""), 0.7),
    item(bucket("#b5bcb8", "#c3d6d6"), 1.1),
    item(seedTray(3, 170), 0.88),
    item(pencilPot(colour.indigo), 1.1),
    item(toolbox(colour.emerald), 0.8),
  ],
}
