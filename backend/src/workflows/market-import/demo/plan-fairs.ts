import { DateTime } from "luxon"
import type { EditionFields } from "../../../fairs/edition-schema"
import { boundsOf } from "../../../fairs/hours"
import type { PlannedStand } from "../../../fairs/plan"
import type { LanguageTexts } from "../../../languages/language-text"
import { MARKET_ZONE } from "../../../money/month"
import type { PlannedCooperative } from "./plan-cooperatives"

/** How far a demo fair has come: its call is out, its doors are open, or it is over. */
type Stage = "call" | "open" | "over"

type Place = { region_code: string; province_code: string; place: LanguageTexts; at: [number, number] }

type DemoFair = Place & {
  stage: Stage
  names: LanguageTexts
  theme: LanguageTexts
  /** Days from the import to the first day, and how many there are. */
  opensIn: number
  days: number
  stands: number
  invited: string[]
  applicants: string[]
  /** Who of them takes how much off while it lasts. */
  campaign?: { percent: number; handles: string[] }
}

/** Places and halls are real; the fairs, like the cooperatives, are nobody's. */
const DEMO_FAIRS: readonly DemoFair[] = [
  {
    stage: "open",
    names: {
      ar: "المعرض الجهوي للاقتصاد الاجتماعي والتضامني بسوس ماسة",
      fr: "Salon régional de l’ESS, Souss-Massa",
      en: "Souss-Massa regional fair of the social and solidarity economy",
      zgh: "ⵜⴰⵎⵙⴽⴰⵏⵜ ⵏ ⵙⵓⵙ ⵎⴰⵙⵙⴰ",
    },
    theme: {
      ar: "الأركان والزعفران والعسل: خيرات سوس بأيدي نسائها ورجالها",
      fr: "Argan, safran et miel : les richesses du Souss par celles et ceux qui les font",
      en: "Argan, saffron and honey: the riches of the Souss by those who make them",
    },
    region_code: "MA-09",
    province_code: "agadir-ida-ou-tanane",
    place: { ar: "ساحة الأمل، أكادير", fr: "Place Al Amal, Agadir", en: "Al Amal square, Agadir" },
    at: [30.4202, -9.598],
    ...{ opensIn: -2, days: 10, stands: 16, invited: ["MA-07", "MA-10"] },
    applicants: [
      ...["demo-afoulki", "demo-tamment", "demo-amlou-assil", "demo-azaafran", "demo-argan-souss"],
      ...["demo-annoqra", "demo-nakhlat-tata", "demo-tagmat", "demo-argana", "demo-al-aaraar"],
      ...["demo-attine", "demo-annassij", "demo-assaqia", "demo-taknarit", "demo-belgha-hamra"],
      ...["demo-al-kamoun", "demo-oum-sanabil", "demo-al-moubdiaa"],
    ],
    campaign: { percent: 10, handles: ["demo-annoqra", "demo-belgha-hamra"] },
  },
  {
    stage: "call",
    names: {
      ar: "المعرض الجهوي للاقتصاد الاجتماعي والتضامني بالشرق",
      fr: "Salon régional de l’ESS, Oriental",
      en: "Oriental regional fair of the social and solidarity economy",
      zgh: "ⵜⴰⵎⵙⴽⴰⵏⵜ ⵏ ⵓⴳⵎⵓⴹ",
    },
    theme: {
      ar: "من الحلفاء إلى التمور: الشرق يعرض",
      fr: "De l’alfa aux dattes : l’Oriental expose",
      en: "From esparto to dates: the Oriental shows what it makes",
    },
    region_code: "MA-02",
    province_code: "oujda-angad",
    place: { ar: "ساحة 16 غشت، وجدة", fr: "Place du 16-Août, Oujda", en: "16 August square, Oujda" },
    at: [34.6814, -1.9086],
    ...{ opensIn: 45, days: 8, stands: 20, invited: ["MA-01", "MA-03", "MA-07", "MA-09"] },
    applicants: [
      ...["demo-tizi", "demo-rahiq-rif", "demo-mzah-jbel", "demo-angad-khadra", "demo-wahat-al-qsour"],
      ...["demo-tifawin", "demo-tafsut"],
    ],
  },
  {
    stage: "over",
    names: {
      ar: "المعرض الجهوي للاقتصاد الاجتماعي والتضامني بفاس مكناس",
      fr: "Salon régional de l’ESS, Fès-Meknès",
      en: "Fez-Meknes regional fair of the social and solidarity economy",
      zgh: "ⵜⴰⵎⵙⴽⴰⵏⵜ ⵏ ⴼⴰⵙ ⵎⴽⵏⴰⵙ",
    },
    theme: {
      ar: "حرف تُنقل من يد إلى يد",
      fr: "Des métiers qui passent de main en main",
      en: "Crafts handed from one to the next",
    },
    region_code: "MA-03",
    province_code: "fes",
    place: { ar: "ساحة باب المكينة، فاس", fr: "Place Bab Makina, Fès", en: "Bab Makina square, Fez" },
    at: [34.0672, -4.9789],
    ...{ opensIn: -120, days: 7, stands: 12, invited: ["MA-04"] },
    applicants: [
      ...["demo-assaffarine", "demo-atarz-arrafia", "demo-khazaf-al-amal", "demo-addimachqi"],
      ...["demo-khayr-zerhoun", "demo-annadir", "demo-al-arz", "demo-hab-lmlouk", "demo-tamazirt"],
      ...["demo-al-fekhara", "demo-chrihat-jbel", "demo-tafsut", "demo-azzarbia-rbatia"],
    ],
  },
]

/** Who comes with what, and when each thing happened or will. */
export type PlannedFair = {
  stage: Stage
  fields: EditionFields
  stands: PlannedStand[]
  invited: string[]
  applicants: { handle: string; categories: string[] }[]
  calledAt: Date
  deadline: Date
  allocatedAt: Date
  campaign: { percent: number; handles: string[]; starts: Date; ends: Date } | null
}

const STANDS_IN_A_ROW = 8
const [SIDE, AISLE, EDGE] = [3, 4, 2]

/** Stands of three metres in rows, with aisles between them; a row is a zone. */
export function standGrid(count: number): {
  plan: { width: number; height: number }
  stands: PlannedStand[]
} {
  const rows = Math.ceil(count / STANDS_IN_A_ROW)
  const stands = Array.from({ length: count }, (_, index) => {
    const [row, place] = [Math.floor(index / STANDS_IN_A_ROW), index % STANDS_IN_A_ROW]
    const zone = String.fromCharCode(65 + row)
    const corner = { x: EDGE + place * SIDE, y: EDGE + row * (SIDE + AISLE) }
    return { number: `${zone}${place + 1}`, zone, ...corner, width: SIDE, height: SIDE }
  })
  const width = 2 * EDGE + Math.min(count, STANDS_IN_A_ROW) * SIDE
  return { plan: { width, height: 2 * EDGE + rows * SIDE + (rows - 1) * AISLE }, stands }
}

function programmeOf(first: string, last: string): EditionFields["programme"] {
  const opening = { ar: "الافتتاح الرسمي", fr: "Ouverture officielle", en: "Official opening" }
  const workshop = {
    ar: "ورشة: من الصوف إلى الزربية",
    fr: "Atelier : de la laine au tapis",
    en: "Workshop: from wool to carpet",
  }
  const prize = { ar: "جائزة أجمل رواق", fr: "Prix du plus beau stand", en: "Prize for the finest stand" }
  return [
    { day: first, from: "10:30", to: "11:30", title: opening },
    { day: first, from: "16:00", to: "18:00", title: workshop },
    { day: last, from: "18:00", to: "19:00", title: prize },
  ]
}

function planFair(fair: DemoFair, makers: Map<string, PlannedCooperative>, now: Date): PlannedFair {
  const today = DateTime.fromJSDate(now, { zone: MARKET_ZONE }).startOf("day")
  const first = today.plus({ days: fair.opensIn })
  const opens_on = first.toISODate() ?? ""
  const closes_on = first.plus({ days: fair.days - 1 }).toISODate() ?? ""
  const hours = { from: "10:00", to: "21:00" }
  const { plan, stands } = standGrid(fair.stands)
  const { names, theme, region_code, province_code, place, at } = fair
  const [latitude, longitude] = at
  return {
    stage: fair.stage,
    fields: {
      ...{ names, theme, region_code, province_code, place, latitude, longitude, plan },
      ...{ opens_on, closes_on, categories: [], stand_count: fair.stands },
      hours,
      programme: programmeOf(opens_on, closes_on),
      quotas: { women_percent: 30, rural_percent: 20, most_per_province: 4 },
    },
    stands,
    invited: fair.invited,
    applicants: fair.applicants.flatMap((handle) => {
      const maker = makers.get(handle)
      return maker ? [{ handle, categories: maker.facts.activities ?? [] }] : []
    }),
    calledAt: (fair.stage === "call" ? today.minus({ days: 5 }) : first.minus({ days: 60 })).toJSDate(),
    deadline: first.minus({ days: 25 }).toJSDate(),
    allocatedAt: first.minus({ days: 20 }).toJSDate(),
    campaign: fair.campaign ? { ...fair.campaign, ...boundsOf({ opens_on, closes_on, hours }) } : null,
  }
}

/**
 * The fairs of the demo market on the day it is imported: one that is open, one whose call can be answered, one that is
 * over. A fair whose cooperatives are not in the market is left out.
 */
export function planFairs(planned: readonly PlannedCooperative[], now: Date): PlannedFair[] {
  const selling = planned.filter(({ status }) => status === "verified")
  const makers = new Map(selling.map((cooperative) => [cooperative.facts.handle, cooperative]))
  return DEMO_FAIRS.map((fair) => planFair(fair, makers, now)).filter(
    ({ applicants }) => applicants.length >= 5,
  )
}
