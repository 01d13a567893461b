import type { CooperativeFacts } from "../../../modules/cooperative/cooperative-facts"
import type { DemoCooperative } from "../seed/schemas/cooperatives"
import type { DemoMarket, Reference } from "../seed/seed"
import { fictionalIce, fictionalRib } from "./fictional-numbers"
import { seatOf } from "./place-names"
import { tellStory } from "./tell-story"

/** A demo cooperative as it shall be, with its manager's sign-in. */
export type PlannedCooperative = {
  facts: CooperativeFacts
  /** Some wait in the admin's queue, all others sell. */
  status: "submitted" | "verified"
  memberEmail: string
  credential: "artisan_women" | "women_led" | null
}

/** These wait for the admins: what they make, and their province, is on the market without them. */
const WAITING = ["demo-al-assala", "demo-nhass-al-bahja"]

const curly = (text: string): string => text.replaceAll("'", "’")

const typeset = ({ ar, fr, en }: { ar: string; fr: string; en: string }) => ({
  ar,
  fr: curly(fr),
  en: curly(en),
})

function ancestorsOf(leaf: string, { taxonomy }: Reference): string[] {
  const parentOf = new Map([...taxonomy.nodes, ...taxonomy.leaves].map(({ slug, parent }) => [slug, parent]))
  const chain: string[] = []
  for (let slug = parentOf.get(leaf); slug; slug = parentOf.get(slug)) chain.push(slug)
  return chain
}

/** Women who make crafts, then those whom women lead: what two admins would find in the demo's papers. */
function credentialOf(cooperative: DemoCooperative, reference: Reference): PlannedCooperative["credential"] {
  const isCraft = cooperative.activities.some((leaf) => ancestorsOf(leaf, reference).includes("handicraft"))
  if (cooperative.women_only && isCraft) return "artisan_women"
  return cooperative.women_only || cooperative.women_led ? "women_led" : null
}

function factsOf(
  cooperative: DemoCooperative,
  place: number,
  { market, reference }: { market: DemoMarket; reference: Reference },
): CooperativeFacts {
  return {
    handle: cooperative.slug,
    legal_form: "cooperative",
    name: typeset(cooperative.name),
    tagline: typeset(cooperative.tagline),
    story: tellStory(cooperative, market, reference),
    province_id: cooperative.province,
    commune: seatOf(market, cooperative.province),
    members_count: cooperative.members,
    women_members_count: cooperative.women_members,
    women_led: cooperative.women_led,
    founded_year: cooperative.founded,
    activities: cooperative.activities,
    ice: fictionalIce(place),
    rib: fictionalRib(place),
  }
}

/**
 * Every cooperative of the demo market. They have neither phone nor register entry: they do not exist. What they are
 * paid and invoice under are numbers of nobody.
 */
export function planCooperatives(market: DemoMarket, reference: Reference): PlannedCooperative[] {
  return market.cooperatives.map((cooperative, index) => ({
    facts: factsOf(cooperative, index + 1, { market, reference }),
    status: WAITING.includes(cooperative.slug) ? "submitted" : "verified",
    memberEmail: `member@${cooperative.slug}.example`,
    credential: credentialOf(cooperative, reference),
  }))
}
