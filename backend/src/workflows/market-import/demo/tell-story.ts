import type { DemoCooperative } from "../seed/schemas/cooperatives"
import type { Stories } from "../seed/schemas/stories"
import type { DemoMarket, Reference } from "../seed/seed"
import { drawnBetween } from "./drawn"
import { placeLabels } from "./place-names"
import type { ProductTexts } from "./product-texts"

function openingOf({ women_only, women_members }: DemoCooperative, { opening }: Stories): ProductTexts {
  if (women_only) return opening.women_only
  if (women_members === 0) return opening.no_women
  return women_members === 1 ? opening.one_woman : opening.some_women
}

/** "in Taza Province", in each language. */
function wherein({ ar, fr, en }: ProductTexts): ProductTexts {
  return { ar: `ب${ar}`, fr: `dans la ${fr}`, en: `in ${en}` }
}

function fill(sentence: string, words: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, word: string) => String(words[word] ?? place))
}

/** The story of a demo cooperative: when and where it began and with whom, how it works, how it is run. */
export function tellStory(
  cooperative: DemoCooperative,
  market: DemoMarket,
  { taxonomy }: Reference,
): ProductTexts {
  const { stories } = market
  const family = taxonomy.leaves.find(({ slug }) => slug === cooperative.activities[0])?.parent ?? ""
  const closing = stories.closing[drawnBetween(0, stories.closing.length - 1, `${cooperative.slug} closing`)]
  const sentences = [openingOf(cooperative, stories), stories.work[family], closing]
  const place = wherein(placeLabels(market, cooperative.province))
  const { founded: year, members, women_members: women } = cooperative
  const tell = (language: keyof ProductTexts) =>
    fill(sentences.map((sentence) => sentence?.[language] ?? "").join(" "), {
      year,
      members,
      women,
      place: place[language],
    })
  return { ar: tell("ar"), fr: tell("fr"), en: tell("en") }
}
