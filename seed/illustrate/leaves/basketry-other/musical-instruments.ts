import { hang, lay, stand } from "../../canvas/thing.ts"
import { bendir, darbuka, flute, qraqeb } from "../../parts/instrument/drums.ts"
import { guembri, oud } from "../../parts/instrument/strings.ts"
import { scene, type Variants } from "../../scene.ts"

export const variants: Variants = [
  scene("bare", "clay", hang(oud(), 520, 540, 1.08, 12)),
  scene(
    "niche",
    "saffron",
    stand(darbuka("#ece4d2", "#b5402f", "#27467c"), 350, 850, 1.45),
    lay(bendir(200), 720, 680, 1, 0, 18),
  ),
  scene("cloth", "indigo", lay(guembri(), 420, 540, 1.08, -22, 18), lay(qraqeb(), 760, 640, 1.2, 16, 14)),
  scene("hung", "lime", lay(bendir(330), 470, 470, 1, 0, 26), lay(flute(), 580, 800, 1.25, -14, 18)),
]
