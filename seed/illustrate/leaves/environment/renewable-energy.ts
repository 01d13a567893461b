import { upTo } from "../../canvas/random.ts"
import { vessel } from "../../canvas/revolve.ts"
import { circle, fade, path, rect, stroke } from "../../canvas/svg.ts"
import { stand, still, type Thing } from "../../canvas/thing.ts"
import { earthHouse } from "../../parts/building.ts"
import { hills, peaks } from "../../parts/land.ts"
import { scene, type Variants } from "../../scene.ts"

/** A solar panel on its stand; cells in two tones. About 520 wide. */
export const panel = (columns: number, rows: number, size = 84): Thing => {
  const [w, h] = [columns * size, rows * size]
  const cells = upTo(columns).flatMap((c) =>
    upTo(rows).map(
      (r) =>
        rect(c * size + 4, r * size + 4, size - 8, size - 8, (c + r) % 3 ? "#24406e" : "#2f5088") +
        stroke(
          `M${c * size + size / 2} ${r * size + 4}v${size - 8}M${c * size + 4} ${r * size + size / 2}h${size - 8}`,
          "#4b6ca5",
          2,
        ),
    ),
  )
  const slab = `<g transform="matrix(1 -.16 .34 .62 ${-w / 2 - 90} ${-h * 0.9})">${rect(-12, -12, w + 24, h + 24, "#c9cdc9")}${cells.join("")}${path(`M0 ${h}L${w * 0.5} 0H${w * 0.72}L${w * 0.2} ${h}Z`, "#fff6e2", fade(0.16))}</g>`
  return {
    art:
      rect(-w * 0.3, -h * 0.5, 17, h * 0.5, "#5f666c") +
      rect(w * 0.24, -h * 0.56, 17, h * 0.56, "#4a5056") +
      slab,
    shade: `<g transform="matrix(1 -.16 .34 .62 ${-w / 2 - 90} ${-h * 0.9})"><rect x="-12" y="-12" width="${w + 24}" height="${h + 24}"/></g>`,
  }
}

export const turbine = (h: number, turn: number): Thing => ({
  art:
    path(`M-11 0L-5 ${-h}H5L11 0Z`, "#ece4d4") +
    path(`M2 0L1 ${-h}H5L11 0Z`, "#b9b4aa") +
    `<g transform="translate(0 ${-h}) rotate(${turn})">${[0, 120, 240].map((t) => `<g transform="rotate(${t})">${path(`M-5 0C-22 ${-h * 0.16} -14 ${-h * 0.34} 0 ${-h * 0.56}C6 ${-h * 0.34} 8 ${-h * 0.16} 5 0Z`, "#f3ecdd")}${path(`M0 0V${-h * 0.56}C6 ${-h * 0.34} 8 ${-h * 0.16} 5 0Z`, "#c9c4b8")}</g>`).join("")}</g>` +
    circle(0, -h, 14, "#d8d2c4"),
  shade: `<path d="M-11 0L-5 ${-h}H5L11 0Z"/>`,
})

const sun = (x: number, y: number, r: number, c: string): Thing =>
  still(circle(x, y, r * 1.6, c, fade(0.18)) + circle(x, y, r * 1.3, c, fade(0.2)) + circle(x, y, r, c))

/** A sun of eight rays for a poster. */
const rays = (x: number, y: number, r: number, c: string): Thing =>
  still(
    upTo(16)
      .map(
        (i) =>
          `<path d="M-16 ${-r * 1.2}L0 ${-r * 1.62} 16 ${-r * 1.2}Z" fill="${c}" transform="translate(${x} ${y}) rotate(${i * 22.5})"/>`,
      )
      .join("") + circle(x, y, r, c),
  )

const well: Thing = {
  art:
    vessel({
      profile: [
        [0, 150],
        [0, 150],
        [120, 150],
        [130, 160],
        [140, 160],
      ],
      colour: "#c08a62",
      tilt: 0.28,
      inside: "#3a6a7c",
      decor: (s) =>
        upTo(3)
          .flatMap((r) =>
            upTo(9).map((i) =>
              stroke(
                `M${s.on(-1.5 + i * 0.36 + (r % 2) * 0.18, r * 40).join(" ")}L${s.on(-1.5 + i * 0.36 + (r % 2) * 0.18, r * 40 + 40).join(" ")}`,
                "#9a6844",
                4,
              ),
            ),
          )
          .join("") + [40, 80].map((h) => stroke(s.ring(h), "#9a6844", 4)).join(""),
    }).art +
    stroke("M120 -140V-230H260V-190", "#5f666c", 17) +
    path("M250 -190h20l10 60C284 -110 236 -110 240 -130Z", "#7fb0bb"),
  shade:
    '<rect x="-160" y="-150" width="320" height="150"/><path d="M110 -140V-240H270V-190H250V-220H130V-140Z"/>',
}

export const variants: Variants = [
  scene(
    "bare",
    "saffron",
    rays(720, 240, 100, "#f3dfa4"),
    still(hills("re", 640, ["#c08a44", "#a9763a"])),
    stand(panel(5, 4), 480, 900, 1.35),
  ),
  scene(
    "bare",
    "mist",
    sun(220, 220, 62, "#f3dfae"),
    still(
      peaks(700, 1000, "#93a0a6", [
        [240, 200],
        [560, 260],
        [860, 190],
      ]),
    ),
    still(hills("re2", 600, ["#a0a06a", "#8f9254", "#7d8248"])),
    stand(turbine(420, 14), 280, 700, 1),
    stand(turbine(520, 50), 560, 800, 1.05),
    stand(turbine(330, 90), 810, 690, 1),
  ),
  scene(
    "bare",
    "blush",
    sun(810, 190, 70, "#f6dfae"),
    still(hills("re3", 700, ["#b98a5c", "#a5764a"])),
    stand(earthHouse("#c2764a", "#5a2f1c"), 430, 880, 1),
    stand(panel(4, 2, 70), 500, 452, 0.95),
  ),
  scene(
    "bare",
    "indigo",
    rays(250, 240, 84, "#e8b84a"),
    still(hills("re4", 660, ["#3a4a6e", "#5f5a4a"])),
    stand(panel(4, 3), 640, 800, 1.1),
    stand(well, 320, 920, 1.05),
  ),
]
